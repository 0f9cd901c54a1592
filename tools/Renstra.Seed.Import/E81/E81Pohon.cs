namespace Renstra.Seed.Import;

/// <summary>The rows of form E.81 as a tree: program, kegiatan, sub kegiatan.</summary>
internal sealed class E81Pohon(DaftarPutusan putusan)
{
    private readonly E81Baris _pembaca = new(putusan);
    private readonly List<Noda> _program = [];
    private Noda? _noda;

    internal void Add(E81Isi isi)
    {
        if (isi.Indikator.Length == 0)
        {
            throw new GalatImpor(BacaE81.Tabel, isi.Baris, "a row without an indicator");
        }

        if (isi.Nama.Length > 0)
        {
            _noda = Place(new(isi, Level(isi)));
        }
        else if (_noda is not null)
        {
            _noda.IndikatorLain.Add(isi);
        }
        else
        {
            throw new GalatImpor(BacaE81.Tabel, isi.Baris, "a row without a name");
        }
    }

    internal Daftar<BarisE81> Build() => _program.Select(Build).ToDaftar();

    private Noda Place(Noda noda)
    {
        if (noda.Tingkat == TingkatBaris.Program)
        {
            _program.Add(noda);
            return noda;
        }

        var program = _program.Count > 0 ? _program[^1] : throw new GalatImpor(BacaE81.Tabel, noda.Isi.Baris, "a row above the first program");
        if (noda.Tingkat == TingkatBaris.Kegiatan || putusan.Has(noda.Isi.Baris, JenisPutusan.IndukHilang))
        {
            program.Anak.Add(noda);
        }
        else if (program.Anak.Count > 0 && program.Anak[^1].Tingkat == TingkatBaris.Kegiatan)
        {
            program.Anak[^1].Anak.Add(noda);
        }
        else
        {
            throw new GalatImpor(BacaE81.Tabel, noda.Isi.Baris, "a sub kegiatan without a kegiatan");
        }

        return noda;
    }

    private TingkatBaris Level(E81Isi isi) =>
        isi.Nama.StartsWith("PROGRAM ", StringComparison.Ordinal) ? TingkatBaris.Program
        : putusan.Has(isi.Baris, JenisPutusan.TingkatMenurutMakna) ? TingkatBaris.Kegiatan
        : TingkatBaris.SubKegiatan;

    private BarisE81 Build(Noda noda) => new()
    {
        Tingkat = noda.Tingkat,
        Nama = noda.Isi.Nama,
        Anggaran = _pembaca.Anggaran(noda.Isi),
        Indikator = noda.IndikatorLain.Select(i => Indicator(i) with { Anggaran = _pembaca.Anggaran(i) }).Prepend(Indicator(noda.Isi)).ToDaftar(),
        Rincian = noda.Anak.Select(Build).ToDaftar(),
        Sumber = Sel.Sumber(BacaE81.Tabel, noda.Isi.Baris, putusan.Find(noda.Isi.Baris, JenisPutusan.BagianHilang)?.Isi),
    };

    private IndikatorE81 Indicator(E81Isi isi) => new()
    {
        Nama = isi.Indikator,
        Satuan = isi.Satuan,
        Kinerja = _pembaca.Kinerja(isi),
        Sumber = Sel.Sumber(BacaE81.Tabel, isi.Baris),
    };

    private sealed class Noda(E81Isi isi, TingkatBaris tingkat)
    {
        internal E81Isi Isi => isi;

        internal TingkatBaris Tingkat => tingkat;

        internal List<E81Isi> IndikatorLain { get; } = [];

        internal List<Noda> Anak { get; } = [];
    }
}
