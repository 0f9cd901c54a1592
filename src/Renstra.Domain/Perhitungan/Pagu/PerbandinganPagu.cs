namespace Renstra.Domain.Perhitungan;

/// <summary>
/// One comparison of stated with computed pagu (perbandingan): of a node with children, of a row above the tree, or of the table's total.
/// </summary>
/// <param name="Pemilik">What states the figure: a <see cref="NodaPendanaan"/>, a <see cref="BarisUrusan"/> or the <see cref="Pendanaan"/> itself.</param>
/// <param name="Kode">Its code as stated; blank for the total.</param>
/// <param name="Nama">Its name as printed; empty for the total.</param>
/// <param name="Tingkat">Its level; <see cref="TingkatKode.Kosong"/> for the total.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Tercantum">What is stated.</param>
/// <param name="Terhitung">What follows.</param>
/// <param name="Status">How they compare.</param>
public sealed record PerbandinganPagu(
    object Pemilik,
    Tercantum<KodeRekening> Kode,
    string Nama,
    TingkatKode Tingkat,
    TahunAnggaran Tahun,
    Tercantum<Rupiah> Tercantum,
    AngkaPagu Terhitung,
    StatusPagu Status)
{
    /// <summary>Stated − computed; <see langword="null"/> unless both are there.</summary>
    public Rupiah? Selisih => Tercantum.TryGetValue(out var stated) && Terhitung.IsAda && Terhitung.IsLengkap ? stated - Terhitung.Jumlah : null;

    /// <summary>Compares every stated sum of a funding table with what follows from the nodes below it, in the order of the document.</summary>
    /// <param name="pendanaan">The funding table.</param>
    /// <param name="rekap">Its roll-up.</param>
    /// <returns>A comparison for each node with children, each row above the tree and the total, in each year of the roll-up.</returns>
    public static IEnumerable<PerbandinganPagu> Compare(Pendanaan pendanaan, RekapPagu rekap)
    {
        ArgumentNullException.ThrowIfNull(pendanaan);
        ArgumentNullException.ThrowIfNull(rekap);
        return Walk(pendanaan, rekap);
    }

    private static IEnumerable<PerbandinganPagu> Walk(Pendanaan pendanaan, RekapPagu rekap)
    {
        foreach (var urusan in (IReadOnlyList<BarisUrusan>)pendanaan.Urusan)
        {
            // A row above the tree sums the bidang below its code; without a code it sums them all.
            var kode = urusan.Kode.GetKode();
            foreach (var tahun in (IReadOnlyList<TahunAnggaran>)rekap.Tahun)
            {
                var sum = default(AngkaPagu);
                foreach (var bidang in (IReadOnlyList<BidangUrusan>)pendanaan.Bidang)
                {
                    sum = kode.IsKosong || (bidang.Kode.TryGetValue(out var b) && kode.Contains(b)) ? sum + rekap.Get(bidang, tahun) : sum;
                }

                yield return Of(urusan, urusan.Kode, urusan.Nama, TingkatKode.Urusan, tahun, urusan.PaguTercantum.GetTercantum(tahun), sum);
            }
        }

        foreach (var noda in pendanaan.GetNoda())
        {
            for (var i = 0; noda.JumlahAnak > 0 && i < rekap.Tahun.Count; i++)
            {
                var tahun = rekap.Tahun[i];
                yield return Of(noda, noda.Kode, noda.Nama, noda.Tingkat, tahun, noda.PaguTercantum.GetTercantum(tahun), rekap.Get(noda, tahun));
            }
        }

        for (var i = 0; i < rekap.Tahun.Count; i++)
        {
            var tahun = rekap.Tahun[i];
            yield return Of(pendanaan, default, "", TingkatKode.Kosong, tahun, pendanaan.PaguTercantum.GetTercantum(tahun), rekap.GetTotal(tahun));
        }
    }

    /// <summary>How a stated figure compares with the sum below it.</summary>
    /// <param name="tercantum">What is stated.</param>
    /// <param name="terhitung">The sum, and what it rests on.</param>
    /// <returns>How they compare.</returns>
    public static StatusPagu Compare(Tercantum<Rupiah> tercantum, AngkaPagu terhitung) => tercantum.Keadaan switch
    {
        KeadaanTercantum.TidakTerbaca => StatusPagu.TidakTerbaca,
        _ when !terhitung.IsLengkap => StatusPagu.TidakDapatDinilai,
        KeadaanTercantum.Terbaca => !terhitung.IsAda || tercantum.Value == terhitung.Jumlah ? StatusPagu.Sama : StatusPagu.Berbeda,

        // A dash over nothing but dashes is the same; over figures it is a statement that differs.
        KeadaanTercantum.Strip => terhitung.Jumlah == Rupiah.Nol ? StatusPagu.Sama : StatusPagu.Berbeda,
        _ => terhitung.Terbaca > 0 ? StatusPagu.TidakTercantum : StatusPagu.Sama,
    };

    private static PerbandinganPagu Of(object owner, Tercantum<KodeRekening> kode, string nama, TingkatKode tingkat, TahunAnggaran tahun, Tercantum<Rupiah> stated, AngkaPagu computed) =>
        new(owner, kode, nama, tingkat, tahun, stated, computed, Compare(stated, computed));
}
