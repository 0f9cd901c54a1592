namespace Renstra.Seed.Import;

/// <summary>Table 4.3: programs, kegiatan and sub kegiatan with their funding.</summary>
internal sealed class Tabel43(Naskah naskah, DaftarPutusan putusan, IReadOnlyDictionary<string, string[]> mendukung)
{
    private const string Tabel = "4.3";
    private const int Awal = 1716, Isi = 1723, Akhir = 1945, JumlahTahun = 6;

    // Cells: name, indicator, baseline, unit, then target and pagu by year, then the remark.
    private const int SelTarget = 4, SelKeterangan = SelTarget + (2 * JumlahTahun);
    private static readonly TahunAnggaran Tahun = 2025;

    private readonly List<BarisUrusan> _urusan = [];
    private readonly List<Node> _akar = [];
    private Node? _noda;
    private DeretTahunan<Tercantum<Rupiah>> _jumlah;
    private int _barisJumlah;

    internal Pendanaan Read()
    {
        naskah.Expect(Tabel, Awal, "Tabel 4.3");
        foreach (var baris in naskah.Read(Isi, Akhir))
        {
            Row(baris);
        }

        if (_barisJumlah != Akhir)
        {
            throw new GalatImpor(Tabel, Akhir, "the total at the foot is missing");
        }

        return new()
        {
            Sumber = Sel.Sumber(Tabel, Awal),
            Urusan = _urusan.ToDaftar(),
            Bidang = _akar.Select(b => new BidangUrusan
            {
                Kode = b.Kode,
                Nama = b.Nama,
                PaguTercantum = b.Pagu,
                Sumber = Sel.Sumber(Tabel, b.Baris),
                Program = b.Anak.Select(Program).ToDaftar(),
            }).ToDaftar(),
            PaguTercantum = _jumlah,
            SumberJumlah = Sel.Sumber(Tabel, _barisJumlah),
        };
    }

    private Program Program(Node p)
    {
        var nomor = p.Kode.Value.NomorProgram!.Value.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
        var urut = 0;
        return new()
        {
            Id = $"P{nomor}",
            Kode = p.Kode,
            Nama = p.Nama,
            Mendukung = mendukung[p.Kode.Teks].ToDaftar(),
            Hasil = p.Hasil.Select(h => h.Build(i => i with { Id = $"IP{nomor}-{++urut}" })).ToDaftar(),
            PaguTercantum = p.Pagu,
            Keterangan = p.Keterangan,
            Sumber = Sel.Sumber(Tabel, p.Baris),
            Kegiatan = p.Anak.Select((k, i) => new Kegiatan
            {
                Id = $"K{nomor}-{i + 1}",
                Kode = k.Kode,
                Nama = k.Nama,
                Hasil = k.Hasil.Select(static h => h.Build(static i => i)).ToDaftar(),
                PaguTercantum = k.Pagu,
                Keterangan = k.Keterangan,
                Sumber = Sel.Sumber(Tabel, k.Baris),
                SubKegiatan = k.Anak.Select((s, j) => new SubKegiatan
                {
                    Id = $"SK{nomor}-{i + 1}-{j + 1}",
                    Kode = s.Kode,
                    Nama = s.Nama,
                    Hasil = s.Hasil.Select(static h => h.Build(static i => i)).ToDaftar(),
                    PaguTercantum = s.Pagu,
                    Keterangan = s.Keterangan,
                    Sumber = Sel.Sumber(Tabel, s.Baris),
                }).ToDaftar(),
            }).ToDaftar(),
        };
    }

    private void Row(Baris b)
    {
        var dash = b[0].IndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && b[0][..dash].All(static c => char.IsAsciiDigit(c) || c == '.'))
        {
            CodeRow(b, b[0][..dash], b[0][(dash + 3)..]);
        }
        else if (b[1].Length > 0 && b[3].Length > 0)
        {
            IndicatorRow(b);
        }
        else if (b.IsKosong(1))
        {
            Continuation(b);
        }
        else if (b[1].Length > 0)
        {
            Continuation(b, both: true);
        }
        else if (_noda is null)
        {
            _urusan.Add(new() { Nama = b[0], PaguTercantum = Pagu(b), Sumber = Sel.Sumber(Tabel, b.Nomor) });
        }
        else if (b[0].Length == 0 && b.Nomor == Akhir)
        {
            _jumlah = Pagu(b);
            _barisJumlah = b.Nomor;
        }
        else
        {
            throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
        }
    }

    private void CodeRow(Baris b, string text, string nama)
    {
        Tercantum<KodeRekening> kode;
        int level;
        if (KodeRekening.TryParse(text, out var parsed))
        {
            kode = parsed;
            level = parsed.Tingkat == TingkatKode.BidangUrusan ? 0
                : parsed.Tingkat == TingkatKode.Program ? 1
                : parsed.Tingkat == TingkatKode.Kegiatan ? 2
                : parsed.Tingkat == TingkatKode.SubKegiatan ? 3
                : throw new GalatImpor(Tabel, b.Nomor, $"unexpected level of {text}");
            if (parsed.IsSubKegiatanDuaDigit)
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.KodeDuaDigit, $"the sub kegiatan {text} has two digits");
            }
        }
        else
        {
            putusan.Require(Tabel, b.Nomor, JenisPutusan.KodeSalah, $"\"{text}\" is no code");
            kode = Tercantum.TidakTerbaca<KodeRekening>(text, SebabTidakTerbaca.BentukKode, AsalKesalahan.Dokumen);
            level = 2;
        }

        if (!b.IsKosong(1, SelTarget) || nama.Length == 0)
        {
            throw new GalatImpor(Tabel, b.Nomor, "a row with a code has an indicator, a baseline or a unit, or no name");
        }

        var node = new Node(b.Nomor, kode, nama, level);
        if (level < 3)
        {
            node.Pagu = Pagu(b);
            var cells = Enumerable.Range(0, JumlahTahun).Count(i => node.Pagu.GetTercantum(Tahun + i).IsKosong);
            if (cells == JumlahTahun)
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.PaguKosong, "no pagu in any year");
            }
            else if (cells > 0)
            {
                putusan.Require(Tabel, b.Nomor, JenisPutusan.PaguSebagian, "no pagu in some years");
            }
        }
        else if (!b.IsKosong(1))
        {
            throw new GalatImpor(Tabel, b.Nomor, "the row of a sub kegiatan's code has figures");
        }

        if (level == 0)
        {
            _akar.Add(node);
        }
        else
        {
            var parent = _noda;
            while (parent is not null && parent.Level >= level)
            {
                parent = parent.Induk;
            }

            if (parent is null || parent.Level != level - 1)
            {
                throw new GalatImpor(Tabel, b.Nomor, $"{text} has no parent");
            }

            // A code that can be read must lie below the nearest code above it that can be read.
            var nearest = parent;
            while (nearest is { Kode.HasValue: false })
            {
                nearest = nearest.Induk;
            }

            if (kode.TryGetValue(out var own) && nearest is not null && !nearest.Kode.Value.Contains(own))
            {
                throw new GalatImpor(Tabel, b.Nomor, $"{text} does not lie below {nearest.Kode.Teks}");
            }

            node.Induk = parent;
            parent.Anak.Add(node);
        }

        _noda = node;
    }

    private void IndicatorRow(Baris b)
    {
        var noda = _noda ?? throw new GalatImpor(Tabel, b.Nomor, "an indicator before the first code");
        if (noda.Level == 0)
        {
            throw new GalatImpor(Tabel, b.Nomor, "an indicator of a bidang urusan");
        }

        var (target, pagu, keterangan) = Cells(b);
        var indikator = new Indikator
        {
            Nama = b[1],
            Satuan = Sel.Satuan(Tabel, b, b[3]),
            Baseline = new() { Tahun = 2024, Nilai = Sel.Target(Tabel, b, b[2]) },
            Target = DeretTahunan.Tercantum(Tahun, target),
            Sumber = Sel.Sumber(Tabel, b.Nomor),
        };

        if (noda.Level == 3)
        {
            if (noda.Hasil.Count > 0 || b[0].Length == 0 || pagu.Any(static p => p.Length == 0))
            {
                throw new GalatImpor(Tabel, b.Nomor, "a sub kegiatan has one indicator with a sentence and a pagu in every year");
            }

            noda.Pagu = DeretTahunan.Tercantum(Tahun, [.. pagu.Select(p => Sel.Rupiah(Tabel, b, p))]);
        }
        else if (pagu.Any(static p => p.Length > 0))
        {
            throw new GalatImpor(Tabel, b.Nomor, "the indicator of a program or kegiatan has a pagu");
        }

        if (keterangan.Length > 0)
        {
            noda.Keterangan = noda.Keterangan is null ? keterangan : throw new GalatImpor(Tabel, b.Nomor, "a second remark");
        }

        if (b[0].Length > 0)
        {
            noda.Hasil.Add(new(b.Nomor, b[0]));
        }
        else if (noda.Level != 1 || noda.Hasil.Count == 0)
        {
            throw new GalatImpor(Tabel, b.Nomor, "an indicator without a sentence");
        }

        noda.Hasil[^1].Indikator.Add(indikator);
    }

    /// <summary>Targets, pagu and remark of a row with an indicator.</summary>
    private (Tercantum<Target>[] Target, string[] Pagu, string Keterangan) Cells(Baris b)
    {
        if (putusan.Has(b.Nomor, JenisPutusan.NilaiBerurutan))
        {
            return ([.. SixOf(b).Select(t => Sel.Target(Tabel, b, t))], new string[JumlahTahun].Select(static _ => "").ToArray(), "");
        }

        if (putusan.Find(b.Nomor, JenisPutusan.LetakTidakPasti) is { } uncertain)
        {
            var isi = b.Isi(SelTarget);
            var certain = uncertain.Isi.Split(' ');
            if (isi.Length >= JumlahTahun || isi.Length < certain.Length || isi.Distinct().Count() != 1)
            {
                throw new GalatImpor(Tabel, b.Nomor, "the values are not those of the judgement");
            }

            return ([.. Enumerable.Range(0, JumlahTahun).Select(i => certain.Contains((Tahun + i).ToString())
                ? Sel.Target(Tabel, b, isi[0])
                : Tercantum.TidakTerbaca<Target>(isi[0], SebabTidakTerbaca.LetakTidakPasti, AsalKesalahan.Transkripsi))], new string[JumlahTahun].Select(static _ => "").ToArray(), "");
        }

        string[] target = [.. Enumerable.Range(0, JumlahTahun).Select(i => b[SelTarget + (2 * i)])];
        string[] pagu = [.. Enumerable.Range(0, JumlahTahun).Select(i => b[SelTarget + (2 * i) + 1])];
        var keterangan = b[SelKeterangan];
        var end = SelKeterangan + 1;
        if (target.Any(static t => t.Length == 0))
        {
            throw new GalatImpor(Tabel, b.Nomor, "a target is blank; there is no judgement on it");
        }

        if (putusan.Has(b.Nomor, JenisPutusan.UlanganDiPagu))
        {
            if (pagu[3] != target[3] || pagu[4] != target[4])
            {
                throw new GalatImpor(Tabel, b.Nomor, "the pagu cells of 2028 and 2029 do not repeat the targets");
            }

            pagu[3] = pagu[4] = "";
        }

        var strip = putusan.Has(b.Nomor, JenisPutusan.StripDiUjung);
        if (strip || putusan.Has(b.Nomor, JenisPutusan.UlanganDiUjung))
        {
            if (b.Isi(SelKeterangan).Any(s => s != (strip ? "-" : target[^1])))
            {
                throw new GalatImpor(Tabel, b.Nomor, "the cells behind the last year are not those of the judgement");
            }

            keterangan = "";
            end = int.MaxValue;
        }

        return b.IsKosong(end)
            ? ([.. target.Select(t => Sel.Target(Tabel, b, t))], pagu, keterangan)
            : throw new GalatImpor(Tabel, b.Nomor, "cells behind the remark are filled; there is no judgement on it");
    }

    /// <summary>The pagu of a row without an indicator.</summary>
    private DeretTahunan<Tercantum<Rupiah>> Pagu(Baris b)
    {
        if (putusan.Has(b.Nomor, JenisPutusan.NilaiBerurutan))
        {
            return DeretTahunan.Tercantum(Tahun, [.. SixOf(b).Select(t => Sel.Rupiah(Tabel, b, t))]);
        }

        for (var i = 0; i < JumlahTahun; i++)
        {
            if (b[SelTarget + (2 * i)].Length > 0)
            {
                throw new GalatImpor(Tabel, b.Nomor, "a target cell of a row without an indicator is filled; there is no judgement on it");
            }
        }

        return b.IsKosong(SelKeterangan)
            ? DeretTahunan.Tercantum(Tahun, [.. Enumerable.Range(0, JumlahTahun).Select(i => Sel.Rupiah(Tabel, b, b[SelTarget + (2 * i) + 1]))])
            : throw new GalatImpor(Tabel, b.Nomor, "cells behind the last year are filled; there is no judgement on it");
    }

    private void Continuation(Baris b, bool both = false)
    {
        var noda = _noda ?? throw new GalatImpor(Tabel, b.Nomor, "a continuation before the first code");
        if (both)
        {
            var join = putusan.Require(Tabel, b.Nomor, JenisPutusan.SambungHasil, "sentence and indicator without figures");
            var hasil = noda.Hasil[^1];
            if (!b.IsKosong(2) || !hasil.Uraian.EndsWith(join.Isi, StringComparison.Ordinal) || !b[0].StartsWith(join.Isi, StringComparison.Ordinal))
            {
                throw new GalatImpor(Tabel, b.Nomor, "the row is not that of the judgement");
            }

            hasil.Uraian += b[0][join.Isi.Length..];
            hasil.Indikator[^1] = hasil.Indikator[^1] with { Nama = hasil.Indikator[^1].Nama + " " + b[1] };
        }
        else if (putusan.Has(b.Nomor, JenisPutusan.HasilTanpaIndikator))
        {
            noda.Hasil.Add(new(b.Nomor, b[0]));
        }
        else
        {
            putusan.Require(Tabel, b.Nomor, JenisPutusan.SambungNama, "a row with nothing but a name");
            noda.Nama += " " + b[0];
        }
    }

    private static string[] SixOf(Baris b) => b.Isi(SelTarget) is { Length: JumlahTahun } six
        ? six
        : throw new GalatImpor(Tabel, b.Nomor, "not six values for six years");

    private sealed class Node(int baris, Tercantum<KodeRekening> kode, string nama, int level)
    {
        internal int Baris => baris;

        internal Tercantum<KodeRekening> Kode => kode;

        internal int Level => level;

        internal string Nama { get; set; } = nama;

        internal string? Keterangan { get; set; }

        internal DeretTahunan<Tercantum<Rupiah>> Pagu { get; set; }

        internal Node? Induk { get; set; }

        internal List<Node> Anak { get; } = [];

        internal List<Outcome> Hasil { get; } = [];
    }

    private sealed class Outcome(int baris, string uraian)
    {
        internal string Uraian { get; set; } = uraian;

        internal List<Indikator> Indikator { get; } = [];

        internal Hasil Build(Func<Indikator, Indikator> map) => new()
        {
            Uraian = Uraian,
            Indikator = Indikator.Select(map).ToDaftar(),
            Sumber = Sel.Sumber(Tabel, baris),
        };
    }
}
