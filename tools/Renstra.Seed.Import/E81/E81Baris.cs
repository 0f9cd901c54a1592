namespace Renstra.Seed.Import;

/// <summary>Reads one row of form E.81: by the order of most rows, or by the one that a judgement gives.</summary>
internal sealed class E81Baris(DaftarPutusan putusan)
{
    internal E81Isi Read(Baris b)
    {
        var (angka, satuan) = E81Susunan.Read(b, putusan.Find(b.Nomor, JenisPutusan.UrutanSel)?.Isi ?? E81Susunan.Umum);
        return new(b.Nomor, b[0], b[1], Unit(b, satuan), angka);
    }

    internal IsianE81<Target>? Kinerja(E81Isi isi) => Isian<Target>(isi, "K.", E81Sel.Target);

    internal IsianE81<Rupiah>? Anggaran(E81Isi isi) => Isian<Rupiah>(isi, "Rp.", E81Sel.Rupiah);

    private IsianE81<T>? Isian<T>(E81Isi isi, string jenis, E81Sel.Notasi<T> notasi)
        where T : notnull
    {
        Tercantum<T> Cell(string lajur) => E81Sel.Read(putusan, isi, jenis + lajur, notasi);
        var isian = new IsianE81<T>
        {
            TargetRenstra = Cell(E81Susunan.TargetRenstra),
            TargetRenja = Cell(E81Susunan.TargetRenja),
            Triwulan = Triwulan(Cell),
            RealisasiRenjaTercantum = Cell(E81Susunan.HasilRenja),
            RealisasiRenstraTercantum = Cell(E81Susunan.HasilRenstra),
            CapaianRenstraTercantum = E81Sel.Read<Persen>(putusan, isi, jenis + E81Susunan.Capaian, E81Sel.Persen),
        };
        return isian == new IsianE81<T>() ? null : isian;
    }

    /// <summary>A line at the foot, which states one kind of figure below every column.</summary>
    internal KolomRingkasanE81<T>? Kolom<T>(E81Isi isi, string jenis, E81Sel.Notasi<T> notasi)
        where T : notnull
    {
        Tercantum<T> Cell(string lajur) => E81Sel.Read(putusan, isi, jenis + lajur, notasi);
        var kolom = new KolomRingkasanE81<T>
        {
            Triwulan = Triwulan(Cell),
            RealisasiRenja = Cell(E81Susunan.HasilRenja),
            RealisasiRenstra = Cell(E81Susunan.HasilRenstra),
            CapaianRenstra = Cell(E81Susunan.Capaian),
        };
        return kolom == new KolomRingkasanE81<T>() ? null : kolom;
    }

    private static IsianTriwulan<T>? Triwulan<T>(Func<string, Tercantum<T>> cell)
        where T : notnull
    {
        var triwulan = new IsianTriwulan<T> { I = cell("I"), II = cell("II"), III = cell("III"), IV = cell("IV") };
        return triwulan == new IsianTriwulan<T>() ? null : triwulan;
    }

    // The unit is printed in every group of columns; the first is kept.
    private Satuan Unit(Baris b, List<string> satuan)
    {
        if (satuan.Count == 0)
        {
            return default;
        }

        var unit = Sel.Satuan(BacaE81.Tabel, b, satuan[0]);
        if (satuan.Any(s => Sel.Satuan(BacaE81.Tabel, b, s) != unit))
        {
            putusan.Require(BacaE81.Tabel, b.Nomor, JenisPutusan.SatuanBerbeda, "the units differ between columns");
        }

        return unit;
    }
}
