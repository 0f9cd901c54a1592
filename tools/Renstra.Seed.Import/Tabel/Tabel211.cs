namespace Renstra.Seed.Import;

/// <summary>Table 2.11: budget and realisation by programme, kegiatan and sub kegiatan.</summary>
internal sealed class Tabel211(Naskah naskah, DaftarPutusan putusan)
{
    private const string Tabel = "2.11";
    private const int Awal = 1048, Akhir = 1135;

    private readonly List<(int Level, BarisAnggaran Baris)> _rows = [];

    internal TabelAnggaran Read()
    {
        naskah.Expect(Tabel, 1042, "Tabel 2.11");
        BarisAnggaran? jumlah = null;
        foreach (var b in naskah.Read(Awal, Akhir))
        {
            if (b.Nomor == Akhir)
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.BarisJumlah, "a row without a name");
                jumlah = Row(b);
            }
            else if (b[0].Length == 0)
            {
                throw new GalatImpor(Tabel, b.Nomor, "a row without a name");
            }
            else
            {
                var tingkat = Level(b);
                _rows.Add((tingkat.Value, Row(b) with { Tingkat = tingkat }));
            }
        }

        var at = 0;
        var tree = Build(ref at, 1);
        return at == _rows.Count && jumlah is not null
            ? new() { Judul = "Anggaran Dan Realisasi Pendanaan Pelayanan Dinas Sosial Kabupaten Seruyan Tahun 2024-2026", Baris = tree, Jumlah = jumlah, Sumber = Sel.Sumber(Tabel, 1042) }
            : throw new GalatImpor(Tabel, at < _rows.Count ? _rows[at].Baris.Sumber!.Baris!.Value : Akhir, "the levels make no tree");
    }

    private Daftar<BarisAnggaran> Build(ref int at, int level)
    {
        var rows = new List<BarisAnggaran>();
        while (at < _rows.Count && _rows[at].Level == level)
        {
            var row = _rows[at++].Baris;
            rows.Add(row with { Rincian = Build(ref at, level + 1) });
        }

        return rows.ToDaftar();
    }

    private TingkatBaris Level(Baris b)
    {
        if (b[0].StartsWith("PROGRAM ", StringComparison.Ordinal))
        {
            return TingkatBaris.Program;
        }

        if (!putusan.Has(b.Nomor, JenisPutusan.TingkatMenurutMakna))
        {
            return TingkatBaris.SubKegiatan;
        }

        return b.Nomor switch
        {
            Awal => TingkatBaris.Urusan,
            Awal + 1 => TingkatBaris.BidangUrusan,
            Awal + 2 => TingkatBaris.PerangkatDaerah,
            _ => TingkatBaris.Kegiatan,
        };
    }

    private BarisAnggaran Row(Baris b)
    {
        string[] cells = [.. Enumerable.Range(1, 6).Select(i => b[i])];
        if (b.Lebar != 7)
        {
            putusan.Require(Tabel, b.Nomor, JenisPutusan.TabKurang, $"{b.Lebar} cells in place of seven");
            if (b.Lebar != 5 || b[2].Length > 0 || b[4].Length > 0)
            {
                throw new GalatImpor(Tabel, b.Nomor, "the cells are not those of the judgement");
            }

            cells = [b[1], "", "", b[3], "", ""];
        }

        if (cells[0].Length == 0 || cells[3].Length == 0)
        {
            throw new GalatImpor(Tabel, b.Nomor, "no budget or no realisation of 2024");
        }

        return new()
        {
            Nama = b[0],
            Anggaran = DeretTahunan.Tercantum<Rupiah>(2024, [.. cells[..3].Select(c => Sel.Rupiah(Tabel, b, c))]),
            Realisasi = DeretTahunan.Tercantum<Rupiah>(2024, [.. cells[3..].Select(c => Sel.Rupiah(Tabel, b, c))]),
            Sumber = Sel.Sumber(Tabel, b.Nomor),
        };
    }
}
