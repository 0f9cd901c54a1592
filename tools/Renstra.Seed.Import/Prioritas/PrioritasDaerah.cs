namespace Renstra.Seed.Import;

/// <summary>Tables 4.5 and 4.6: the priorities of the governor and of the bupati, and what the agency does for them, with volume and pagu.</summary>
internal sealed class PrioritasDaerah(Naskah naskah, DaftarPutusan putusan, Pendanaan pendanaan, string tabel, JenjangPrioritas jenjang)
{
    // Cells: number, priority, program, outcome, kegiatan, sub kegiatan, project, place, then volume and pagu by year.
    private const int SelNama = 1, SelProgram = 2, SelSubKegiatan = SelProgram + 3, SelProyek = SelSubKegiatan + 1, SelLokasi = SelProyek + 1, SelVolume = SelLokasi + 1;
    private const string TandaButir = "- ";

    private readonly PrioritasSebutan _sebutan = new(putusan, tabel, SelProgram, new(putusan, tabel, pendanaan));
    private readonly List<PrioritasNoda> _butir = [];
    private string _jenis = "";
    private int _urut;
    private PrioritasNoda? _kini;

    internal TabelPrioritas Read(int judul, int kepala, int awal, int akhir)
    {
        var heads = naskah.Get(kepala);
        naskah.Expect(tabel, judul, $"Tabel {tabel}");
        naskah.Expect(tabel, kepala, "\tProgram\tOutcome\tKegiatan\tSub Kegiatan\tProyek Strategis\tLokasi\t");
        PrioritasVolume.ExpectTahun(tabel, heads, naskah.Get(kepala + 1), SelVolume);
        _jenis = heads[SelNama];
        foreach (var b in PrioritasSambungan.Join(tabel, naskah.Read(awal, akhir), heads, SelLokasi, putusan))
        {
            Row(b);
        }

        return new()
        {
            Judul = naskah.Get(judul + 1)[0].Trim('*'),
            Jenjang = jenjang,
            Butir = _butir.Select(static n => n.Build()).ToDaftar(),
            Sumber = Sel.Sumber(tabel, judul),
        };
    }

    private void Row(Baris b)
    {
        if (b[SelNama].Length > 0)
        {
            Item(b);
        }
        else if (b[0].Length > 0)
        {
            throw new GalatImpor(tabel, b.Nomor, "a number without a priority");
        }

        // A row with a priority of its own and nothing behind it: the agency has no program for it.
        if (b[SelNama].Length == 0 || !b.IsKosong(SelProgram))
        {
            Support(b);
        }
    }

    private void Item(Baris b)
    {
        var noda = new PrioritasNoda(tabel, b.Nomor, _jenis, b[0], b[SelNama]);
        if (b[0].Length == 0 && b[SelNama].StartsWith(TandaButir, StringComparison.Ordinal))
        {
            var induk = _butir.Count > 0 ? _butir[^1] : throw new GalatImpor(tabel, b.Nomor, "a priority below none");
            induk.Anak.Add(noda);
        }
        else
        {
            Numbered(b);
            _butir.Add(noda);
        }

        _kini = noda;
    }

    private void Numbered(Baris b)
    {
        if (b[0].Length == 0)
        {
            putusan.Require(tabel, b.Nomor, JenisPutusan.ButirTanpaNomor, "a priority without a number");
        }
        else if (b[0] != (++_urut).ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            throw new GalatImpor(tabel, b.Nomor, $"the number is not {_urut}");
        }
    }

    private void Support(Baris b)
    {
        if (_kini is null || b[SelProyek].Length == 0 || b[SelLokasi].Length == 0 || !b.IsKosong(PrioritasVolume.End(SelVolume)))
        {
            throw new GalatImpor(tabel, b.Nomor, "unexpected shape of a row");
        }

        if (Enumerable.Range(SelNama, SelSubKegiatan - SelNama).Any(i => b[i].Length == 0))
        {
            putusan.Require(tabel, b.Nomor, JenisPutusan.SelTergabung, "cells before the sub kegiatan are blank");
        }

        var dukungan = _sebutan.Read(b) with { Proyek = b[SelProyek], Lokasi = b[SelLokasi] };
        _kini.Dukungan.Add(PrioritasVolume.Add(dukungan, tabel, b, SelVolume));
    }
}
