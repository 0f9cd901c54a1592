using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Compares one list of two versions: what hangs together by their relation is one row.</summary>
internal sealed class Pembeda(Nomenklatur lama, Nomenklatur baru, LingkupDaerah lingkup)
{
    private readonly IHubungan _hubungan = PetaVersi.Get(lama.Versi, baru.Versi);
    private readonly HashSet<int> _lamaTerlihat = [];
    private readonly HashSet<int> _baruTerlihat = [];

    internal IEnumerable<BarisPerbedaan> Compare(KodeRekening awalan)
    {
        foreach (var baris in lama.GetBarisMilik(awalan, lingkup.Value))
        {
            if (!_lamaTerlihat.Contains(baris))
            {
                yield return Gather(baris, null);
            }
        }

        foreach (var baris in baru.GetBarisMilik(awalan, lingkup.Value))
        {
            if (!_baruTerlihat.Contains(baris))
            {
                yield return Gather(null, baris);
            }
        }
    }

    // All that is reached from a row, back and forth.
    private BarisPerbedaan Gather(int? awalLama, int? awalBaru)
    {
        SortedSet<int> dariLama = [];
        SortedSet<int> diBaru = [];
        SortedSet<int> dasar = [];
        Queue<(bool IsLama, int Baris)> antrean = new();
        void Add(bool isLama, int baris)
        {
            if ((isLama ? dariLama : diBaru).Add(baris))
            {
                antrean.Enqueue((isLama, baris));
            }
        }

        Add(awalLama is not null, awalLama ?? awalBaru!.Value);
        while (antrean.TryDequeue(out var satu))
        {
            foreach (var pasangan in satu.IsLama ? _hubungan.Forward(satu.Baris, lingkup.Value) : _hubungan.Backward(satu.Baris, lingkup.Value))
            {
                Add(true, pasangan.Lama);
                Add(false, pasangan.Baru);
                dasar.UnionWith(pasangan.Langkah.Select(static l => l.Dasar.Value));
            }
        }

        _lamaTerlihat.UnionWith(dariLama);
        _baruTerlihat.UnionWith(diBaru);
        return Judge([.. dariLama.Select(b => lama.GetMilik(b, lingkup.Value))], [.. diBaru.Select(b => baru.GetMilik(b, lingkup.Value))], dasar);
    }

    private BarisPerbedaan Judge(Daftar<EntriNomenklatur> dariLama, Daftar<EntriNomenklatur> diBaru, SortedSet<int> dasar)
    {
        if (dariLama.IsKosong || diBaru.IsKosong)
        {
            // The mapping of the one code knows whether its part is held, and whether the template stands for it in the other version.
            var (dari, ke, kode) = diBaru.IsKosong ? (lama, baru, dariLama[0].Kode) : (baru, lama, diBaru[0].Kode);
            var hasil = new PemetaKode(dari.Versi, ke.Versi, lingkup).Map(kode);
            Daftar<EntriNomenklatur> seberang = hasil.Jenis == JenisPemetaan.KodeDipakaiUlang ? [hasil.Sekode] : [.. hasil.Tujuan.Select(static t => t.Entri)];
            (diBaru.IsKosong ? _baruTerlihat : _lamaTerlihat).UnionWith(seberang.Where(static e => !e.IsDariTemplat).Select(static e => e.NomorBaris));
            return new(hasil.Jenis, lingkup, diBaru.IsKosong ? dariLama : seberang, diBaru.IsKosong ? seberang : diBaru)
            {
                Alasan = hasil.Alasan,
                DasarTerlemah = hasil.DasarTerlemah,
                DasarLangkah = [.. hasil.Tujuan.SelectMany(static t => t.Langkah).Select(static l => l.Dasar).Distinct().OrderBy(static d => d.Value)],
                PerubahanNama = hasil.Tujuan.Count == 1 ? hasil.Tujuan[0].PerubahanNama : null,
            };
        }

        var (satu, lain) = (dariLama[0], diBaru[0]);
        var tunggal = dariLama.Count == 1 && diBaru.Count == 1;
        var nama = tunggal ? PemetaKode.Compare(satu, lain) : null;
        var jenis = tunggal
            ? PemetaKode.Judge(true, 1, 0, PemetaKode.IsSederajat(satu.Kode, lain.Kode), nama!)
            : diBaru.Count > 1 && diBaru.Count >= dariLama.Count ? JenisPemetaan.Terpecah : JenisPemetaan.Bergabung;
        return new(jenis, lingkup, dariLama, diBaru)
        {
            DasarTerlemah = DasarPemetaan.Semua[dasar.Max - 1],
            DasarLangkah = [.. dasar.Select(static d => DasarPemetaan.Semua[d - 1])],
            PerubahanNama = nama,
        };
    }
}
