namespace Renstra.Domain.Json;

/// <content>The columns of form E.81, which are the same for money, performance and averages.</content>
internal static partial class Skema
{
    private static Deskripsi<IsianE81<Rupiah>>? _isianRupiah;
    private static Deskripsi<IsianE81<Target>>? _isianTarget;
    private static Deskripsi<RingkasanE81<Persen>>? _ringkasanPersen;
    private static Deskripsi<RingkasanE81<Target>>? _ringkasanTarget;

    internal static Deskripsi<IsianE81<Rupiah>> IsianRupiah => _isianRupiah ??= Isian(JenisSelRupiah.Tunggal);

    internal static Deskripsi<IsianE81<Target>> IsianTarget => _isianTarget ??= Isian(JenisSelTarget.Tunggal);

    internal static Deskripsi<RingkasanE81<Persen>> RingkasanPersen => _ringkasanPersen ??= Ringkasan(JenisSelPersen.Tunggal);

    internal static Deskripsi<RingkasanE81<Target>> RingkasanTarget => _ringkasanTarget ??= Ringkasan(JenisSelTarget.Tunggal);

    private static Deskripsi<IsianE81<T>> Isian<T>(JenisSel<T> sel)
        where T : notnull
    {
        var triwulan = Triwulan(sel);
        return new("isianE81" + sel.Nama, new("Kolom-kolom satu baris formulir E.81.", "The columns of one row of form E.81."), TataLetak.Blok,
            new Anggota<IsianE81<T>, Tercantum<T>>("targetRenstra", static t => ref t._targetRenstra, sel, new("Target Renstra pada akhir periode.", "The target of the Renstra at the end of its period.")),
            new Anggota<IsianE81<T>, Tercantum<T>>("realisasiSebelumnya", static t => ref t._realisasiSebelumnya, sel, new("Realisasi Renstra sampai dengan tahun lalu.", "The realisasi of the Renstra up to the year before.")),
            new Anggota<IsianE81<T>, Tercantum<T>>("targetRenja", static t => ref t._targetRenja, sel, new("Target Renja tahun ini (APBD murni).", "The target of the year's Renja (original budget).")),
            new Anggota<IsianE81<T>, Tercantum<T>>("targetRenjaPerubahan", static t => ref t._targetRenjaPerubahan, sel, new("Target Renja perubahan (APBD perubahan).", "The target of the changed Renja (changed budget).")),
            new Anggota<IsianE81<T>, IsianTriwulan<T>?>("triwulan", static t => ref t._triwulan, Satu(() => triwulan), new("Realisasi triwulan I sampai IV.", "The realisasi of quarters I to IV.")),
            new Anggota<IsianE81<T>, Tercantum<T>>("realisasiRenjaTercantum", static t => ref t._realisasiRenjaTercantum, sel, new("Realisasi Renja yang dinyatakan formulir.", "The realisasi of the Renja that the form states.")),
            new Anggota<IsianE81<T>, Tercantum<Persen>>("capaianRenjaTercantum", static t => ref t._capaianRenjaTercantum, JenisSelPersen.Tunggal, new("Tingkat capaian Renja dalam persen yang dinyatakan formulir.", "The achievement of the Renja in per cent that the form states.")),
            new Anggota<IsianE81<T>, Tercantum<T>>("realisasiRenstraTercantum", static t => ref t._realisasiRenstraTercantum, sel, new("Realisasi Renstra sampai tahun ini yang dinyatakan formulir.", "The realisasi of the Renstra up to this year that the form states.")),
            new Anggota<IsianE81<T>, Tercantum<Persen>>("capaianRenstraTercantum", static t => ref t._capaianRenstraTercantum, JenisSelPersen.Tunggal, new("Tingkat capaian Renstra dalam persen yang dinyatakan formulir.", "The achievement of the Renstra in per cent that the form states.")));
    }

    private static Deskripsi<IsianTriwulan<T>> Triwulan<T>(JenisSel<T> sel)
        where T : notnull => new("triwulan" + sel.Nama, new("Empat triwulan.", "Four quarters."), TataLetak.Sebaris,
            new Anggota<IsianTriwulan<T>, Tercantum<T>>("I", static t => ref t._i, sel, new("Triwulan I, Januari sampai Maret.", "Quarter I, January to March.")),
            new Anggota<IsianTriwulan<T>, Tercantum<T>>("II", static t => ref t._ii, sel, new("Triwulan II, April sampai Juni.", "Quarter II, April to June.")),
            new Anggota<IsianTriwulan<T>, Tercantum<T>>("III", static t => ref t._iii, sel, new("Triwulan III, Juli sampai September.", "Quarter III, July to September.")),
            new Anggota<IsianTriwulan<T>, Tercantum<T>>("IV", static t => ref t._iv, sel, new("Triwulan IV, Oktober sampai Desember.", "Quarter IV, October to December.")));

    private static Deskripsi<RingkasanE81<T>> Ringkasan<T>(JenisSel<T> sel)
        where T : notnull
    {
        var kolom = Kolom(sel);
        return new("ringkasanE81" + sel.Nama, new("Satu baris di kaki formulir E.81: K dan Rp terpisah.", "A line at the foot of form E.81: K and Rp apart."), TataLetak.Blok,
            new Anggota<RingkasanE81<T>, KolomRingkasanE81<T>?>("kinerja", static t => ref t._kinerja, Satu(() => kolom), new("Kolom-kolom K.", "The columns of performance (K).")),
            new Anggota<RingkasanE81<T>, KolomRingkasanE81<T>?>("anggaran", static t => ref t._anggaran, Satu(() => kolom), new("Kolom-kolom Rp.", "The columns of money (Rp).")),
            new Anggota<RingkasanE81<T>, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
    }

    private static Deskripsi<KolomRingkasanE81<T>> Kolom<T>(JenisSel<T> sel)
        where T : notnull
    {
        var triwulan = Triwulan(sel);
        return new("kolomRingkasanE81" + sel.Nama, new("Yang dinyatakan satu baris kaki di bawah setiap kolom.", "What a line at the foot states below each column."), TataLetak.Sebaris,
            new Anggota<KolomRingkasanE81<T>, IsianTriwulan<T>?>("triwulan", static t => ref t._triwulan, Satu(() => triwulan), new("Di bawah triwulan I sampai IV.", "Below quarters I to IV.")),
            new Anggota<KolomRingkasanE81<T>, Tercantum<T>>("realisasiRenja", static t => ref t._realisasiRenja, sel, new("Di bawah realisasi Renja.", "Below the realisasi of the Renja.")),
            new Anggota<KolomRingkasanE81<T>, Tercantum<T>>("capaianRenja", static t => ref t._capaianRenja, sel, new("Di bawah tingkat capaian Renja.", "Below the achievement of the Renja.")),
            new Anggota<KolomRingkasanE81<T>, Tercantum<T>>("realisasiRenstra", static t => ref t._realisasiRenstra, sel, new("Di bawah realisasi Renstra.", "Below the realisasi of the Renstra.")),
            new Anggota<KolomRingkasanE81<T>, Tercantum<T>>("capaianRenstra", static t => ref t._capaianRenstra, sel, new("Di bawah tingkat capaian Renstra.", "Below the achievement of the Renstra.")));
    }
}
