namespace Renstra.Domain.Perhitungan;

/// <content>The averages at the foot.</content>
public sealed partial class EvaluasiE81
{
    /// <summary>The averages at the foot with their predikat.</summary>
    /// <param name="dasar">From what they are worked out.</param>
    /// <returns>The averages.</returns>
    public RataRataE81 GetRataRata(DasarHitung dasar)
    {
        ArgumentNullException.ThrowIfNull(dasar);
        var program = Programs();
        var berbobot = Opsi.LingkupRataRata == LingkupRataRata.Berbobot;
        RerataE81 Make(KolomE81 kolom, bool anggaran, IReadOnlyList<SukuRerata> suku)
        {
            var jenis = anggaran ? "Rp" : "K";
            return new(
                new($"rata-rata {kolom.Sebut()} ({jenis}, {dasar.Sebut()}; {Opsi.LingkupRataRata.Sebut()})", $"average {kolom.Sebut(Bahasa.Inggris)} ({jenis}, {dasar.Sebut(Bahasa.Inggris)}; {Opsi.LingkupRataRata.Sebut(Bahasa.Inggris)})"),
                suku,
                berbobot ? Rumus.E81RataRataBobot : Rumus.E81RataRata,
                Opsi.PembulatanRataRata,
                Opsi.BarisTidakTerhitung,
                Opsi.Predikat);
        }

        return new(
            dasar,
            RerataKolomE81.Of(k => Make(k, false, Kinerja(program, k, dasar))),
            RerataKolomE81.Of(k => Make(k, true, Anggaran(program, k, dasar))));
    }

    // Where no row says what it is about, the top rows are the programmes.
    private HasilBarisE81[] Programs()
    {
        var program = GetBaris().Where(static b => b.Baris.Tingkat == TingkatBaris.Program || (b.Baris.Kode.TryGetValue(out var kode) && kode.Tingkat == TingkatKode.Program)).ToArray();
        return program.Length > 0 ? program : [.. Baris];
    }

    private List<SukuRerata> Kinerja(HasilBarisE81[] program, KolomE81 kolom, DasarHitung dasar)
    {
        var suku = new List<SukuRerata>();
        foreach (var baris in program)
        {
            if (Opsi.LingkupRataRata == LingkupRataRata.Program)
            {
                suku.Add(new(suku.Count + 1, HasilBarisE81.Sebut(baris.Baris), baris.GetKinerja(kolom, dasar).Nilai, 1m, new(baris.Baris, [], baris.Baris.Sumber)));
                continue;
            }

            foreach (var indikator in baris.Indikator)
            {
                suku.Add(HasilBarisE81.Suku(indikator, suku.Count + 1, kolom, dasar, Opsi.LingkupRataRata == LingkupRataRata.Berbobot));
            }
        }

        return suku;
    }

    // Indicators that share one Rp count it once.
    private List<SukuRerata> Anggaran(HasilBarisE81[] program, KolomE81 kolom, DasarHitung dasar)
    {
        var suku = new List<SukuRerata>();
        void Add(TeksDwibahasa nama, HasilAnggaranE81? anggaran) => suku.Add(new(
            suku.Count + 1,
            nama,
            anggaran is null ? SebabTidakTerhitung.TanpaData : anggaran.Get(dasar).GetCapaian(kolom),
            Opsi.LingkupRataRata != LingkupRataRata.Berbobot ? 1m : Budget(anggaran),
            anggaran?.GetTempat(kolom)));

        foreach (var baris in program)
        {
            Add(HasilBarisE81.Sebut(baris.Baris), baris.Anggaran);
            if (Opsi.LingkupRataRata != LingkupRataRata.Program)
            {
                foreach (var indikator in baris.Indikator.Where(static i => i.Anggaran is not null))
                {
                    Add(PencatatHitung.Same(indikator.Indikator.Nama), indikator.Anggaran);
                }
            }
        }

        return suku;
    }

    private static Terhitung<decimal> Budget(HasilAnggaranE81? anggaran) =>
        anggaran is null ? SebabTidakTerhitung.TanpaData : Akumulasi.FromTarget(anggaran.GetTercantum(anggaran.KolomAcuan));
}
