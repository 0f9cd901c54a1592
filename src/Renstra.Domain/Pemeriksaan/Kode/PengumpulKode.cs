namespace Renstra.Domain.Pemeriksaan;

/// <summary>Gathers the rows that have planning codes, the funding tree first: what stands in several tables is told where the plan has it.</summary>
internal sealed class PengumpulKode(KonteksPemeriksaan konteks)
{
    private readonly List<NodaBerkode> _semua = [];

    internal List<NodaBerkode> Gather()
    {
        var nodes = new NodaBerkode[konteks.Noda.Count];
        foreach (var n in konteks.Noda)
        {
            var noda = n;
            nodes[n.Urutan] = new(konteks.Dokumen.Pendanaan!, n.Noda, n.Noda.Kode, n.Noda.Nama, n.Tingkat, n.Induk is { } induk ? nodes[induk.Urutan] : null, () => Years(noda));
            _semua.Add(nodes[n.Urutan]);
        }

        foreach (var form in konteks.Dokumen.Evaluasi)
        {
            foreach (var baris in form.Baris)
            {
                Add(form, baris, null);
            }
        }

        foreach (var baris in konteks.Dokumen.AnggaranRealisasi?.Baris ?? default)
        {
            Add(konteks.Dokumen.AnggaranRealisasi!, baris, null);
        }

        return _semua;
    }

    private void Add(FormulirE81 form, BarisE81 baris, NodaBerkode? induk)
    {
        if (Level(baris.Tingkat) is var (planning, tingkat) && planning)
        {
            var noda = new NodaBerkode(form, baris, baris.Kode, baris.Nama, tingkat, induk, () => form.Tahun is { } t ? [t] : []) { Lingkungan = Scope(form, baris, baris.Tingkat, induk) };
            _semua.Add(noda);
            foreach (var rincian in baris.Rincian)
            {
                Add(form, rincian, noda);
            }
        }
    }

    private void Add(TabelAnggaran tabel, BarisAnggaran baris, NodaBerkode? induk)
    {
        if (Level(baris.Tingkat) is var (planning, tingkat) && planning)
        {
            var noda = new NodaBerkode(tabel, baris, baris.Kode, baris.Nama, tingkat, induk, () => Years(baris)) { Lingkungan = Scope(tabel, baris, baris.Tingkat, induk) };
            _semua.Add(noda);
            foreach (var rincian in baris.Rincian)
            {
                Add(tabel, rincian, noda);
            }
        }
    }

    private static object Scope(object tabel, object baris, TingkatBaris? tingkat, NodaBerkode? induk) =>
        tingkat == TingkatBaris.PerangkatDaerah ? baris : induk?.Lingkungan ?? tabel;

    // Rows of expenditure have accounts, and what lies below them too.
    private static (bool Planning, TingkatKode? Tingkat) Level(TingkatBaris? baris) => baris?.Value switch
    {
        1 => (true, TingkatKode.Urusan),
        2 => (true, TingkatKode.BidangUrusan),
        4 => (true, TingkatKode.Program),
        5 => (true, TingkatKode.Kegiatan),
        6 => (true, TingkatKode.SubKegiatan),
        7 or 8 => (false, null),
        _ => (true, null),
    };

    private static IEnumerable<TahunAnggaran> Years(BarisAnggaran baris) => baris.Anggaran.GetTahun().Concat(baris.Realisasi.GetTahun())
        .Where(t => baris.Anggaran.GetTercantum(t).HasValue || baris.Realisasi.GetTercantum(t).HasValue).Distinct().Order();

    // A node works in the years of those below it, too.
    private IEnumerable<TahunAnggaran> Years(NodaDiperiksa noda)
    {
        var years = konteks.Kolom.Where(t => Works(noda, t)).ToList();
        return years.Count > 0 ? years : konteks.Kolom;
    }

    private static bool Works(NodaDiperiksa noda, TahunAnggaran tahun) =>
        (noda.Noda.PaguTercantum.GetTercantum(tahun).TryGetValue(out var pagu) && pagu != Rupiah.Nol)
        || (noda.Anak.Count == 0 ? TargetBerpagu.HasTarget(noda.Noda, tahun) : noda.Anak.Any(a => Works(a, tahun)));
}
