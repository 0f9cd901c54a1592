namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<Pendanaan>? _pendanaan;

    internal static Deskripsi<Pendanaan> Pendanaan => _pendanaan ??= new("Programmes and their funding.", inline: false,
        new Anggota<Pendanaan, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, "The yearly pagu that the document states here."),
        new Anggota<Pendanaan, Sumber?>("sumberJumlah", static t => ref t._sumberJumlah, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the total stands."),
        new Anggota<Pendanaan, Daftar<BarisUrusan>>("urusan", static t => ref t._urusan, new JenisDaftar<BarisUrusan>(new JenisObjek<BarisUrusan>(static () => BarisUrusan), static () => new()), "Rows above the bidang urusan that state sums."),
        new Anggota<Pendanaan, Daftar<BidangUrusan>>("bidang", static t => ref t._bidang, new JenisDaftar<BidangUrusan>(new JenisObjek<BidangUrusan>(static () => BidangUrusan), static () => new()), "The tree."),
        new Anggota<Pendanaan, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<BarisUrusan>? _barisUrusan;

    internal static Deskripsi<BarisUrusan> BarisUrusan => _barisUrusan ??= new("A row above the bidang urusan that states a sum.", inline: false,
        new Anggota<BarisUrusan, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Tunggal, "The planning code as printed."),
        new Anggota<BarisUrusan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<BarisUrusan, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, "The yearly pagu that the document states here."),
        new Anggota<BarisUrusan, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<BidangUrusan>? _bidangUrusan;

    internal static Deskripsi<BidangUrusan> BidangUrusan => _bidangUrusan ??= new("A bidang urusan.", inline: false,
        new Anggota<BidangUrusan, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Tunggal, "The planning code as printed."),
        new Anggota<BidangUrusan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<BidangUrusan, Daftar<Hasil>>("hasil", static t => ref t._hasil, new JenisDaftar<Hasil>(new JenisObjek<Hasil>(static () => Hasil), static () => new()), "Outcomes or outputs with their indicators."),
        new Anggota<BidangUrusan, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, "The yearly pagu that the document states here."),
        new Anggota<BidangUrusan, Daftar<Program>>("program", static t => ref t._program, new JenisDaftar<Program>(new JenisObjek<Program>(static () => Program), static () => new()), "Its programs."),
        new Anggota<BidangUrusan, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, "The remark printed with it."),
        new Anggota<BidangUrusan, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<Program>? _program;

    internal static Deskripsi<Program> Program => _program ??= new("A program.", inline: false,
        new Anggota<Program, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Program), "The id by which others refer to this."),
        new Anggota<Program, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Tunggal, "The planning code as printed."),
        new Anggota<Program, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<Program, Daftar<string>>("mendukung", static t => ref t._mendukung, new JenisDaftar<string>(new JenisRujukanWajib(JenisId.Sasaran | JenisId.Tujuan), static () => "", inline: true), "The ids of the sasaran or tujuan that it supports."),
        new Anggota<Program, Daftar<Hasil>>("hasil", static t => ref t._hasil, new JenisDaftar<Hasil>(new JenisObjek<Hasil>(static () => Hasil), static () => new()), "Outcomes or outputs with their indicators."),
        new Anggota<Program, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, "The yearly pagu that the document states here."),
        new Anggota<Program, Daftar<Kegiatan>>("kegiatan", static t => ref t._kegiatan, new JenisDaftar<Kegiatan>(new JenisObjek<Kegiatan>(static () => Kegiatan), static () => new()), "Its kegiatan."),
        new Anggota<Program, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, "The remark printed with it."),
        new Anggota<Program, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<Kegiatan>? _kegiatan;

    internal static Deskripsi<Kegiatan> Kegiatan => _kegiatan ??= new("A kegiatan.", inline: false,
        new Anggota<Kegiatan, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Tunggal, "The planning code as printed."),
        new Anggota<Kegiatan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<Kegiatan, Daftar<Hasil>>("hasil", static t => ref t._hasil, new JenisDaftar<Hasil>(new JenisObjek<Hasil>(static () => Hasil), static () => new()), "Outcomes or outputs with their indicators."),
        new Anggota<Kegiatan, DeretTahunan<Tercantum<Rupiah>>>("paguTercantum", static t => ref t._paguTercantum, DeretRupiah, "The yearly pagu that the document states here."),
        new Anggota<Kegiatan, Daftar<SubKegiatan>>("subKegiatan", static t => ref t._subKegiatan, new JenisDaftar<SubKegiatan>(new JenisObjek<SubKegiatan>(static () => SubKegiatan), static () => new()), "Its sub kegiatan."),
        new Anggota<Kegiatan, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, "The remark printed with it."),
        new Anggota<Kegiatan, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<SubKegiatan>? _subKegiatan;

    internal static Deskripsi<SubKegiatan> SubKegiatan => _subKegiatan ??= new("A sub kegiatan.", inline: false,
        new Anggota<SubKegiatan, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Tunggal, "The planning code as printed."),
        new Anggota<SubKegiatan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<SubKegiatan, Daftar<Hasil>>("hasil", static t => ref t._hasil, new JenisDaftar<Hasil>(new JenisObjek<Hasil>(static () => Hasil), static () => new()), "Outcomes or outputs with their indicators."),
        new Anggota<SubKegiatan, DeretTahunan<Tercantum<Rupiah>>>("pagu", static t => ref t._paguTercantum, DeretRupiah, "The yearly pagu that the document states here."),
        new Anggota<SubKegiatan, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, "The remark printed with it."),
        new Anggota<SubKegiatan, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<Hasil>? _hasil;

    internal static Deskripsi<Hasil> Hasil => _hasil ??= new("An outcome or output.", inline: false,
        new Anggota<Hasil, string?>("uraian", static t => ref t._uraian, JenisTeksOpsional.Tunggal, "The sentence as printed."),
        new Anggota<Hasil, Daftar<Indikator>>("indikator", static t => ref t._indikator, new JenisDaftar<Indikator>(new JenisObjek<Indikator>(static () => Indikator), static () => new()), "The indicators."),
        new Anggota<Hasil, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));
}
