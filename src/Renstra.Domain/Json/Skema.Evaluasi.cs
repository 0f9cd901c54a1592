namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<TabelAnggaran>? _tabelAnggaran;

    internal static Deskripsi<TabelAnggaran> TabelAnggaran => _tabelAnggaran ??= new("A table of budget and realisation.", inline: false,
        new Anggota<TabelAnggaran, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, "The title as printed."),
        new Anggota<TabelAnggaran, Daftar<BarisAnggaran>>("baris", static t => ref t._baris, new JenisDaftar<BarisAnggaran>(new JenisObjek<BarisAnggaran>(static () => BarisAnggaran), static () => new()), "The rows, as a tree."),
        new Anggota<TabelAnggaran, BarisAnggaran?>("jumlah", static t => ref t._jumlah, new JenisObjekOpsional<BarisAnggaran>(static () => BarisAnggaran, static () => new()), "The total that the table states."),
        new Anggota<TabelAnggaran, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<BarisAnggaran>? _barisAnggaran;

    internal static Deskripsi<BarisAnggaran> BarisAnggaran => _barisAnggaran ??= new("A row of budget and realisation.", inline: false,
        new Anggota<BarisAnggaran, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, "The number of the row as printed."),
        new Anggota<BarisAnggaran, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Tunggal, "The planning code as printed."),
        new Anggota<BarisAnggaran, TingkatBaris?>("tingkat", static t => ref t._tingkat, JenisHimpunan<TingkatBaris>.Tunggal, "What the row is about."),
        new Anggota<BarisAnggaran, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name as printed."),
        new Anggota<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>>("anggaran", static t => ref t._anggaran, DeretRupiah, "The budget by year."),
        new Anggota<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>>("realisasi", static t => ref t._realisasi, DeretRupiah, "The realisation by year."),
        new Anggota<BarisAnggaran, DeretTahunan<Tercantum<Persen>>>("persenTercantum", static t => ref t._persenTercantum, DeretPersen, "The percentage that the table states, by year."),
        new Anggota<BarisAnggaran, Daftar<BarisAnggaran>>("rincian", static t => ref t._rincian, new JenisDaftar<BarisAnggaran>(new JenisObjek<BarisAnggaran>(static () => BarisAnggaran), static () => new()), "The rows that break this one down."),
        new Anggota<BarisAnggaran, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));
}
