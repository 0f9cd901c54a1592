namespace Renstra.Seed.Import;

/// <summary>Section 2.1: the agency's task and functions, its units, and what the text says of each.</summary>
internal sealed class GambaranOrganisasi(Naskah naskah, DaftarPutusan putusan)
{
    private const string Bertugas = " mempunyai tugas ";

    private readonly Dictionary<string, Uraian> _uraian = new(StringComparer.Ordinal);

    internal Organisasi Read()
    {
        naskah.Expect("-", 433, "2.1.");
        var pembuka = GambaranTeks.Get(naskah, 435);
        foreach (var akar in GambaranUraian.Read(naskah, putusan, 469, 577))
        {
            Describe(akar);
        }

        var unit = GambaranUraian.Read(naskah, putusan, 455, 465).Select(Unit).ToDaftar();
        return _uraian.Values.FirstOrDefault(static u => !u.Terpakai) is { } sisa
            ? throw new GalatImpor("-", sisa.Baris, "a description of a unit that the list of units does not have")
            : new()
            {
                Dasar = Daftar.ToDaftar(
                [
                    GambaranDasarHukum.One(435, GambaranTeks.Antara(435, pembuka, "dibentuk berdasarkan ", " dan dijabarkan")),
                    GambaranDasarHukum.One(435, GambaranTeks.Antara(435, pembuka, "dijabarkan dalam ", ". ")),
                ]),
                Tugas = GambaranTeks.Antara(435, pembuka, Bertugas, ""),
                Fungsi = GambaranUraian.ReadList(naskah, putusan, 439, 450, 11),
                Unit = unit,
                Sumber = GambaranTeks.Sumber(433),
            };
    }

    private UnitOrganisasi Unit(ButirUraian butir)
    {
        var nama = GambaranTeks.Nama(butir.Teks.Replace(", terdiri atas:", "", StringComparison.Ordinal));
        var baris = butir.Sumber!.Baris!.Value;
        var unit = new UnitOrganisasi { Nomor = butir.Nomor, Nama = nama, Bawahan = butir.Rincian.Select(Unit).ToDaftar(), Sumber = GambaranTeks.Sumber(baris) };
        var dicari = putusan.Find(baris, JenisPutusan.NamaBerbeda)?.Isi ?? nama;
        if (!_uraian.TryGetValue(dicari, out var uraian))
        {
            putusan.Require("-", baris, JenisPutusan.TanpaUraian, $"the text does not describe the unit \"{nama}\"");
            return unit;
        }

        uraian.Terpakai = true;
        return uraian.Bawahan.IsKosong || uraian.Bawahan.Select(static b => GambaranTeks.Nama(b.Teks)).SequenceEqual(unit.Bawahan.Select(static u => u.Nama))
            ? unit with { Tugas = uraian.Tugas, Fungsi = uraian.Fungsi, Sumber = GambaranTeks.Sumber(baris, $"Diuraikan mulai baris {uraian.Baris}.") }
            : throw new GalatImpor("-", uraian.Baris, "the units below it are not those of the list");
    }

    // A lettered heading with paragraphs (1), (2), (3); or a sentence that introduces the duties of a unit; or a paragraph on the last heading.
    private void Describe(ButirUraian akar)
    {
        var baris = akar.Sumber!.Baris!.Value;
        var daftar = akar.Teks.IndexOf(Bertugas + "sebagai berikut", StringComparison.Ordinal);
        if (akar.Nomor is not null)
        {
            _uraian.Add(akar.Teks, new(baris, akar.Teks));
            foreach (var ayat in akar.Rincian)
            {
                Paragraph(_uraian[akar.Teks], ayat);
            }
        }
        else if (daftar > 0 && !akar.Rincian.IsKosong)
        {
            _uraian.Add(akar.Teks[..daftar], new(baris, akar.Teks[..daftar]) { Fungsi = akar.Rincian });
        }
        else if (_uraian.Values.Last() is { Tugas: null } terakhir && terakhir.Fungsi.IsKosong && akar.Rincian.IsKosong)
        {
            terakhir.Tugas = TaskIn(terakhir.Nama, baris, akar.Teks);
        }
        else
        {
            throw new GalatImpor("-", baris, "a paragraph that describes no unit");
        }
    }

    private static void Paragraph(Uraian unit, ButirUraian ayat)
    {
        var awal = unit.Nama + Bertugas;
        if (ayat.Nomor == "(1)" && ayat.Teks.StartsWith(awal, StringComparison.Ordinal) && ayat.Rincian.IsKosong)
        {
            unit.Tugas = ayat.Teks[awal.Length..];
        }
        else if (ayat.Nomor == "(2)" && ayat.Teks.EndsWith(" fungsi sebagai berikut:", StringComparison.Ordinal) && !ayat.Rincian.IsKosong)
        {
            unit.Fungsi = ayat.Rincian;
        }
        else if (ayat.Nomor == "(3)" && ayat.Teks == $"{unit.Nama} terdiri atas:")
        {
            unit.Bawahan = ayat.Rincian;
        }
        else
        {
            throw new GalatImpor("-", ayat.Sumber!.Baris!.Value, "a paragraph that states no task, functions or units");
        }
    }

    // The sentence of a paragraph that states the task; null by a judgement that none does.
    private string? TaskIn(string nama, int baris, string teks)
    {
        var awal = nama + Bertugas;
        if (!teks.Contains(awal, StringComparison.Ordinal))
        {
            if (putusan.Has(baris, JenisPutusan.TanpaUraian))
            {
                return null;
            }

            awal = putusan.Require("-", baris, JenisPutusan.TugasMenurutMakna, "a paragraph that names no task").Isi;
        }

        var tugas = GambaranTeks.Antara(baris, teks, awal, "");
        return tugas[..(tugas.IndexOf('.', StringComparison.Ordinal) + 1)];
    }

    private sealed class Uraian(int baris, string nama)
    {
        internal int Baris => baris;

        internal string Nama => nama;

        internal string? Tugas { get; set; }

        internal Daftar<ButirUraian> Fungsi { get; set; }

        internal Daftar<ButirUraian> Bawahan { get; set; }

        internal bool Terpakai { get; set; }
    }
}
