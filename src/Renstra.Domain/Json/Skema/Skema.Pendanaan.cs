namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<Pendanaan>? _pendanaan;

    internal static Deskripsi<Pendanaan> Pendanaan => _pendanaan ??= new("pendanaan", new("Program dan pendanaannya.", "Programmes and their funding."), TataLetak.Blok,
        new Anggota<Pendanaan, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, new("Pagu tiap tahun yang dinyatakan dokumen di sini.", "The yearly pagu that the document states here.")),
        new Anggota<Pendanaan, Sumber?>("sumberJumlah", static t => ref t._sumberJumlah, Satu(static () => Sumber), new("Tempat jumlahnya.", "Where the total stands.")),
        new Anggota<Pendanaan, Daftar<BarisUrusan>>("urusan", static t => ref t._urusan, Banyak(static () => BarisUrusan), new("Baris di atas bidang urusan yang menyatakan jumlah.", "Rows above the bidang urusan that state sums.")),
        new Anggota<Pendanaan, Daftar<BidangUrusan>>("bidang", static t => ref t._bidang, Banyak(static () => BidangUrusan), new("Pohonnya.", "The tree.")),
        new Anggota<Pendanaan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<BarisUrusan>? _barisUrusan;

    internal static Deskripsi<BarisUrusan> BarisUrusan => _barisUrusan ??= new("barisUrusan", new("Baris di atas bidang urusan yang menyatakan jumlah.", "A row above the bidang urusan that states a sum."), TataLetak.SebarisBilaDatar,
        new Anggota<BarisUrusan, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Rekening, new("Kode rekening sebagaimana tercetak.", "The planning code as printed.")),
        new Anggota<BarisUrusan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<BarisUrusan, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, new("Pagu tiap tahun yang dinyatakan dokumen di sini.", "The yearly pagu that the document states here.")),
        new Anggota<BarisUrusan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<BidangUrusan>? _bidangUrusan;

    internal static Deskripsi<BidangUrusan> BidangUrusan => _bidangUrusan ??= new("bidangUrusan", new("Satu bidang urusan.", "A bidang urusan."), TataLetak.Blok,
        new Anggota<BidangUrusan, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Rekening, new("Kode rekening sebagaimana tercetak.", "The planning code as printed.")),
        new Anggota<BidangUrusan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<BidangUrusan, Daftar<Hasil>>("hasil", static t => ref t._hasil, Banyak(static () => Hasil), new("Hasil atau keluaran beserta indikatornya.", "Outcomes or outputs with their indicators.")),
        new Anggota<BidangUrusan, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, new("Pagu tiap tahun yang dinyatakan dokumen di sini.", "The yearly pagu that the document states here.")),
        new Anggota<BidangUrusan, Daftar<Program>>("program", static t => ref t._program, Banyak(static () => Program), new("Program-programnya.", "Its programmes.")),
        new Anggota<BidangUrusan, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<BidangUrusan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Program>? _program;

    internal static Deskripsi<Program> Program => _program ??= new("program", new("Satu program.", "A program."), TataLetak.Blok,
        new Anggota<Program, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Program), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<Program, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Rekening, new("Kode rekening sebagaimana tercetak.", "The planning code as printed.")),
        new Anggota<Program, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<Program, Daftar<string>>("mendukung", static t => ref t._mendukung, Rujukan(JenisId.Sasaran | JenisId.Tujuan), new("Id sasaran atau tujuan yang didukungnya.", "The ids of the sasaran or tujuan that it supports.")),
        new Anggota<Program, Daftar<Hasil>>("hasil", static t => ref t._hasil, Banyak(static () => Hasil), new("Hasil atau keluaran beserta indikatornya.", "Outcomes or outputs with their indicators.")),
        new Anggota<Program, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, new("Pagu tiap tahun yang dinyatakan dokumen di sini.", "The yearly pagu that the document states here.")),
        new Anggota<Program, Daftar<Kegiatan>>("kegiatan", static t => ref t._kegiatan, Banyak(static () => Kegiatan), new("Kegiatan-kegiatannya.", "Its kegiatan.")),
        new Anggota<Program, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<Program, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Kegiatan>? _kegiatan;

    internal static Deskripsi<Kegiatan> Kegiatan => _kegiatan ??= new("kegiatan", new("Satu kegiatan.", "A kegiatan."), TataLetak.Blok,
        new Anggota<Kegiatan, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Kegiatan), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<Kegiatan, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Rekening, new("Kode rekening sebagaimana tercetak.", "The planning code as printed.")),
        new Anggota<Kegiatan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<Kegiatan, Daftar<Hasil>>("hasil", static t => ref t._hasil, Banyak(static () => Hasil), new("Hasil atau keluaran beserta indikatornya.", "Outcomes or outputs with their indicators.")),
        new Anggota<Kegiatan, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, new("Pagu tiap tahun yang dinyatakan dokumen di sini.", "The yearly pagu that the document states here.")),
        new Anggota<Kegiatan, Daftar<SubKegiatan>>("subKegiatan", static t => ref t._subKegiatan, Banyak(static () => SubKegiatan), new("Sub kegiatannya.", "Its sub kegiatan.")),
        new Anggota<Kegiatan, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<Kegiatan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<SubKegiatan>? _subKegiatan;

    internal static Deskripsi<SubKegiatan> SubKegiatan => _subKegiatan ??= new("subKegiatan", new("Satu sub kegiatan.", "A sub kegiatan."), TataLetak.Blok,
        new Anggota<SubKegiatan, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.SubKegiatan), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<SubKegiatan, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Rekening, new("Kode rekening sebagaimana tercetak.", "The planning code as printed.")),
        new Anggota<SubKegiatan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<SubKegiatan, Daftar<Hasil>>("hasil", static t => ref t._hasil, Banyak(static () => Hasil), new("Hasil atau keluaran beserta indikatornya.", "Outcomes or outputs with their indicators.")),
        new Anggota<SubKegiatan, DeretTahunan<Tercantum<Rupiah>>>("pagu", static t => ref t._paguTercantum, DeretRupiah, new("Pagu tiap tahun yang dinyatakan dokumen di sini.", "The yearly pagu that the document states here.")),
        new Anggota<SubKegiatan, string?>("penanggungJawab", static t => ref t._penanggungJawab, JenisTeksOpsional.Tunggal, new("Unit penanggung jawab.", "The unit in charge.")),
        new Anggota<SubKegiatan, string?>("lokasi", static t => ref t._lokasi, JenisTeksOpsional.Tunggal, new("Lokasinya.", "The place.")),
        new Anggota<SubKegiatan, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<SubKegiatan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Hasil>? _hasil;

    internal static Deskripsi<Hasil> Hasil => _hasil ??= new("hasil", new("Hasil (outcome) atau keluaran (output).", "An outcome or output."), TataLetak.Blok,
        new Anggota<Hasil, string?>("uraian", static t => ref t._uraian, JenisTeksOpsional.Tunggal, new("Kalimatnya sebagaimana tercetak.", "The sentence as printed.")),
        new Anggota<Hasil, Daftar<Indikator>>("indikator", static t => ref t._indikator, Banyak(static () => Indikator), new("Indikatornya.", "The indicators.")),
        new Anggota<Hasil, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
}
