namespace Renstra.Seed.Import;

/// <summary>Table 4.4: the nation's priorities in four levels, and what the agency does for the lowest.</summary>
internal sealed class PrioritasNasional(Naskah naskah, DaftarPutusan putusan, Pendanaan pendanaan)
{
    private const string Tabel = "4.4";
    private const int Judul = 1953, Kepala = 1956, Awal = 1957, Akhir = 2007;

    // Cells: the four levels, program, outcome, kegiatan, sub kegiatan, remark.
    private const int JumlahJenjang = 4, SelProgram = JumlahJenjang, SelSubKegiatan = SelProgram + 3, SelKeterangan = SelSubKegiatan + 1;

    private readonly Baris _kepala = naskah.Get(Kepala);
    private readonly PrioritasSebutan _sebutan = new(putusan, Tabel, SelProgram, new(putusan, Tabel, pendanaan));
    private readonly List<PrioritasNoda> _akar = [];
    private readonly PrioritasNoda?[] _jalur = new PrioritasNoda?[JumlahJenjang];

    internal TabelPrioritas Read()
    {
        naskah.Expect(Tabel, Judul, $"Tabel {Tabel}");
        naskah.Expect(Tabel, Kepala, "Program Nasional\tProgram Prioritas\tProgram Hasil Terbaik Cepat\tProgram Strategis Nasional\tProgram\tOutcome\tKegiatan\tSub Kegiatan\tKeterangan");
        foreach (var b in PrioritasSambungan.Join(Tabel, naskah.Read(Awal, Akhir), _kepala, SelKeterangan + 1, putusan))
        {
            Row(b);
        }

        return new()
        {
            Judul = naskah.Get(Judul + 1)[0].Trim('*'),
            Jenjang = JenjangPrioritas.Nasional,
            Butir = _akar.Select(static n => n.Build()).ToDaftar(),
            Sumber = Sel.Sumber(Tabel, Judul),
        };
    }

    private void Row(Baris b)
    {
        if (b.Isi(0).All(static s => s.All(static c => c == '-')))
        {
            putusan.Require(Tabel, b.Nomor, JenisPutusan.BarisGaris, "a row of dashes");
            return;
        }

        if (b[SelSubKegiatan].Length == 0 || b[SelKeterangan].Length == 0 || !b.IsKosong(SelKeterangan + 1))
        {
            throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
        }

        if (Enumerable.Range(0, SelSubKegiatan).Any(i => b[i].Length == 0))
        {
            putusan.Require(Tabel, b.Nomor, JenisPutusan.SelTergabung, "cells before the sub kegiatan are blank");
        }

        Levels(b);
        var lowest = _jalur[^1] ?? throw new GalatImpor(Tabel, b.Nomor, "no priority to support");
        lowest.Dukungan.Add(_sebutan.Read(b) with { Keterangan = b[SelKeterangan] });
    }

    // From the first level that the row states, all lower ones must be stated, and the program.
    private void Levels(Baris b)
    {
        var first = Enumerable.Range(0, JumlahJenjang).FirstOrDefault(i => b[i].Length > 0, JumlahJenjang);
        for (var i = first; i < JumlahJenjang; i++)
        {
            if (b[i].Length == 0 || b[SelProgram].Length == 0 || (i > 0 && _jalur[i - 1] is null))
            {
                throw new GalatImpor(Tabel, b.Nomor, "a priority without those below it or above it, or without a program");
            }

            var noda = new PrioritasNoda(Tabel, b.Nomor, _kepala[i], null, b[i]);
            (i == 0 ? _akar : _jalur[i - 1]!.Anak).Add(noda);
            _jalur[i] = noda;
        }
    }
}
