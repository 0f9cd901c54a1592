namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK017: the stages of the plan leave gaps, overlap, lie outside its period, or are numbered out of order.</summary>
internal sealed class TahapTidakUrut() : Aturan(
    "DOK017",
    "tahap-tidak-urut",
    Keparahan.Peringatan,
    new("Penahapan tidak urut atau tidak menutup periode", "The stages are out of order or do not cover the period"),
    new("Tahap-tahap menutup seluruh periode, berurutan, tanpa tumpang tindih; tahun transisi boleh termasuk. Semua kesalahan tahun adalah satu temuan. Nomor tahap dalam namanya mengikuti urutannya. Tahap tanpa tahun tidak dinilai.",
        "Stages cover the whole period, one behind the other, without overlap; the forward year may be included. All wrong years are one finding. The number of a stage in its name follows its order. Stages without a year are not judged."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2];

    public override ContohAturan Contoh => new(
        """
        "penahapan": [ { "nama": "Tahap I", "awal": 2025, "akhir": 2026 }, { "nama": "Tahap II", "awal": 2028, "akhir": 2029 } ]
        """,
        """
        "penahapan": [ { "nama": "Tahap I", "awal": 2025, "akhir": 2026 }, { "nama": "Tahap II", "awal": 2027, "akhir": 2029 } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        Tahap[] tahap = [.. konteks.Dokumen.Penahapan];
        if (tahap.Length > 1 && Array.TrueForAll(tahap, static t => t.Awal is not null))
        {
            Years(konteks.Periode, tahap, found);
        }

        Numbers(tahap, found);
        return found;
    }

    private void Years(PeriodeRenstra periode, Tahap[] tahap, List<Temuan> found)
    {
        var covered = new Dictionary<TahunAnggaran, int>();
        var wrong = new List<string>();
        var english = new List<string>();
        foreach (var t in tahap)
        {
            var (awal, akhir) = (t.Awal!.Value, t.Akhir ?? t.Awal!.Value);
            if (akhir < awal || akhir - awal > PeriodeRenstra.MaxTahun)
            {
                wrong.Add($"{KataPeriksa.Quote(t.Nama)} berakhir sebelum bermula atau terlalu panjang");
                english.Add($"{KataPeriksa.Quote(t.Nama)} ends before it begins or is too long");
                continue;
            }

            for (var i = 0; i <= akhir - awal; i++)
            {
                covered[awal + i] = covered.GetValueOrDefault(awal + i) + 1;
            }
        }

        Say("di luar periode", "outside the period", covered.Keys.Where(y => y < periode.Awal || y - periode.Akhir > 1));
        Say("tidak termasuk tahap mana pun", "in no stage", periode.GetTahun().Where(y => !covered.ContainsKey(y)));
        Say("termasuk lebih dari satu tahap", "in more than one stage", covered.Where(static c => c.Value > 1).Select(static c => c.Key));
        if (wrong.Count == 0 && tahap.Zip(tahap.Skip(1)).Any(static p => p.Second.Awal < p.First.Awal))
        {
            wrong.Add("urutan tahap tidak mengikuti tahunnya");
            english.Add("the stages are not in the order of their years");
        }

        if (wrong.Count > 0)
        {
            found.Add(Temukan(
                TempatTemuan.Of(tahap[0]),
                $"Penahapan tidak menutup periode {periode.Awal}–{periode.Akhir} secara urut: {string.Join("; ", wrong)}.",
                $"The stages do not cover {periode.Awal}–{periode.Akhir} in order: {string.Join("; ", english)}.") with
            { TempatLain = tahap.Skip(1).Select(static t => TempatTemuan.Of(t)).ToDaftar() });
        }

        void Say(string indonesia, string inggris, IEnumerable<TahunAnggaran> years)
        {
            TahunAnggaran[] all = [.. years];
            if (all.Length > 0)
            {
                wrong.Add($"{KataPeriksa.Tahun(all, Bahasa.Indonesia)} {indonesia}");
                english.Add($"{KataPeriksa.Tahun(all, Bahasa.Inggris)} {inggris}");
            }
        }
    }

    private void Numbers(Tahap[] tahap, List<Temuan> found)
    {
        for (var i = 0; i < tahap.Length; i++)
        {
            // Only where the neighbours agree on the count is this one's number at fault.
            if (Number(tahap[i].Nama) is { Angka: > 0 } own && own.Angka != i + 1
                && Enumerable.Range(0, tahap.Length).All(j => j == i || Number(tahap[j].Nama) is not { } n || n.Angka == j + 1))
            {
                var right = own.Romawi ? NomorCetak.ToRoman(i + 1) : KataPeriksa.Count(i + 1);
                var nama = $"{tahap[i].Nama[..own.Letak]}{right}{tahap[i].Nama[(own.Letak + own.Panjang)..]}";
                var tempat = TempatTemuan.Of(tahap[i], "nama");
                found.Add(Temukan(
                    tempat,
                    $"Tahap ke-{KataPeriksa.Count(i + 1)} bernama {KataPeriksa.Quote(tahap[i].Nama)}.",
                    $"Stage {KataPeriksa.Count(i + 1)} is called {KataPeriksa.Quote(tahap[i].Nama)}.") with
                {
                    Tercantum = tahap[i].Nama,
                    Terhitung = nama,
                    Usulan = UsulanPerbaikan.Aman(new($"Tulis {KataPeriksa.Quote(nama)}.", $"Write {KataPeriksa.Quote(nama)}."), PerubahanUsulan.Teks(tempat, nama)),
                });
            }
        }
    }

    // "TAHAP IV 2028": the word behind "tahap".
    private static (int Angka, bool Romawi, int Letak, int Panjang)? Number(string nama)
    {
        var at = nama.IndexOf("tahap ", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var from = at + 6;
        var to = from;
        while (to < nama.Length && char.IsLetterOrDigit(nama[to]))
        {
            to++;
        }

        var word = nama[from..to];
        return NomorCetak.Roman(word) is > 0 and var roman ? (roman, true, from, word.Length)
            : word.Length is 1 or 2 && word.All(char.IsAsciiDigit) ? (int.Parse(word, System.Globalization.CultureInfo.InvariantCulture), false, from, word.Length)
            : null;
    }
}
