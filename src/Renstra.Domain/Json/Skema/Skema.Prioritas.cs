namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<TabelPrioritas>? _tabelPrioritas;

    internal static Deskripsi<TabelPrioritas> TabelPrioritas => _tabelPrioritas ??= new("tabelPrioritas", new("Tabel program prioritas dan dukungan perangkat daerah.", "A table of priority programmes and what the agency does for them."), TataLetak.Blok,
        new Anggota<TabelPrioritas, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul sebagaimana tercetak.", "The title as printed.")),
        new Anggota<TabelPrioritas, JenjangPrioritas?>("jenjang", static t => ref t._jenjang, JenisHimpunan<JenjangPrioritas>.Tunggal, new("Prioritas siapa: nasional, provinsi, atau kabupaten/kota.", "Whose priorities they are.")),
        new Anggota<TabelPrioritas, Daftar<ButirPrioritas>>("butir", static t => ref t._butir, Banyak(static () => ButirPrioritas), new("Prioritas-prioritasnya.", "The priorities.")),
        new Anggota<TabelPrioritas, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<ButirPrioritas>? _butirPrioritas;

    internal static Deskripsi<ButirPrioritas> ButirPrioritas => _butirPrioritas ??= new("butirPrioritas", new("Satu prioritas beserta yang di bawahnya dan dukungan perangkat daerah.", "A priority with those below it and what the agency does for it."), TataLetak.SebarisBilaDatar,
        new Anggota<ButirPrioritas, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<ButirPrioritas, string?>("jenis", static t => ref t._jenis, JenisTeksOpsional.Tunggal, new("Jenisnya menurut judul kolom, seperti Program Nasional.", "Its kind by the head of its column, such as Program Nasional.")),
        new Anggota<ButirPrioritas, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<ButirPrioritas, Daftar<ButirPrioritas>>("butir", static t => ref t._butir, Banyak(static () => ButirPrioritas), new("Prioritas di bawahnya.", "The priorities below it.")),
        new Anggota<ButirPrioritas, Daftar<DukunganPrioritas>>("dukungan", static t => ref t._dukungan, Banyak(static () => DukunganPrioritas), new("Dukungan perangkat daerah.", "What the agency does for it.")),
        new Anggota<ButirPrioritas, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<DukunganPrioritas>? _dukunganPrioritas;

    internal static Deskripsi<DukunganPrioritas> DukunganPrioritas => _dukunganPrioritas ??= new("dukunganPrioritas", new("Dukungan terhadap sebuah prioritas.", "What the agency does for a priority."), TataLetak.Blok,
        new Anggota<DukunganPrioritas, Sebutan?>("program", static t => ref t._program, Satu(static () => Sebutan), new("Program.", "The program.")),
        new Anggota<DukunganPrioritas, string?>("outcome", static t => ref t._outcome, JenisTeksOpsional.Tunggal, new("Hasil program.", "The outcome.")),
        new Anggota<DukunganPrioritas, Sebutan?>("kegiatan", static t => ref t._kegiatan, Satu(static () => Sebutan), new("Kegiatan.", "The kegiatan.")),
        new Anggota<DukunganPrioritas, Sebutan?>("subKegiatan", static t => ref t._subKegiatan, Satu(static () => Sebutan), new("Sub kegiatan.", "The sub kegiatan.")),
        new Anggota<DukunganPrioritas, string?>("proyek", static t => ref t._proyek, JenisTeksOpsional.Tunggal, new("Proyek strategis atau rincian kerjanya.", "The strategic project or work.")),
        new Anggota<DukunganPrioritas, string?>("lokasi", static t => ref t._lokasi, JenisTeksOpsional.Tunggal, new("Lokasinya.", "The place.")),
        new Anggota<DukunganPrioritas, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, new("Satuan volume, bila tercetak.", "The unit of the volume, if printed.")),
        new Anggota<DukunganPrioritas, DeretTahunan<Tercantum<decimal>>>("volume", static t => ref t._volume, DeretBilangan, new("Volume tiap tahun.", "The volume by year.")),
        new Anggota<DukunganPrioritas, DeretTahunan<Tercantum<Rupiah>>>("pagu", static t => ref t._paguTercantum, DeretRupiah, new("Pagu tiap tahun.", "The pagu by year.")),
        new Anggota<DukunganPrioritas, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<DukunganPrioritas, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
}
