namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<AcuanRpjmd>? _acuanRpjmd;

    internal static Deskripsi<AcuanRpjmd> AcuanRpjmd => _acuanRpjmd ??= new("acuanRpjmd", new("Yang diacu dari RPJMD.", "What the plan takes from the RPJMD."), TataLetak.Blok,
        new Anggota<AcuanRpjmd, string?>("visi", static t => ref t._visi, JenisTeksOpsional.Tunggal, new("Visi RPJMD.", "The vision.")),
        new Anggota<AcuanRpjmd, Daftar<Misi>>("misi", static t => ref t._misi, Banyak(static () => Misi), new("Misi RPJMD beserta tujuan dan sasarannya.", "The missions with their tujuan and sasaran.")),
        new Anggota<AcuanRpjmd, Daftar<ButirUraian>>("strategi", static t => ref t._strategi, Banyak(static () => ButirUraian), new("Strategi RPJMD yang terkait.", "The RPJMD's strategies.")),
        new Anggota<AcuanRpjmd, Daftar<ButirUraian>>("arahKebijakan", static t => ref t._arahKebijakan, Banyak(static () => ButirUraian), new("Arah kebijakan RPJMD yang terkait.", "The RPJMD's policy directions.")),
        new Anggota<AcuanRpjmd, Daftar<KebijakanRpjmd>>("kebijakan", static t => ref t._kebijakan, Banyak(static () => KebijakanRpjmd), new("Tabel misi, strategi, dan arah kebijakan RPJMD.", "The table of missions, strategies and policy directions.")),
        new Anggota<AcuanRpjmd, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Misi>? _misi;

    internal static Deskripsi<Misi> Misi => _misi ??= new("misi", new("Satu misi RPJMD.", "A mission of the RPJMD."), TataLetak.SebarisBilaDatar,
        new Anggota<Misi, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Misi), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<Misi, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<Misi, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<Misi, Daftar<TujuanRpjmd>>("tujuan", static t => ref t._tujuan, Banyak(static () => TujuanRpjmd), new("Tujuan RPJMD di bawahnya.", "The tujuan of the RPJMD below it.")),
        new Anggota<Misi, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<TujuanRpjmd>? _tujuanRpjmd;

    internal static Deskripsi<TujuanRpjmd> TujuanRpjmd => _tujuanRpjmd ??= new("tujuanRpjmd", new("Satu tujuan RPJMD.", "A tujuan of the RPJMD."), TataLetak.Blok,
        new Anggota<TujuanRpjmd, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<TujuanRpjmd, Daftar<Indikator>>("indikator", static t => ref t._indikator, Banyak(static () => Indikator), new("Indikatornya.", "The indicators.")),
        new Anggota<TujuanRpjmd, Daftar<SasaranRpjmd>>("sasaran", static t => ref t._sasaran, Banyak(static () => SasaranRpjmd), new("Sasaran RPJMD di bawahnya.", "Its sasaran.")),
        new Anggota<TujuanRpjmd, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<SasaranRpjmd>? _sasaranRpjmd;

    internal static Deskripsi<SasaranRpjmd> SasaranRpjmd => _sasaranRpjmd ??= new("sasaranRpjmd", new("Satu sasaran RPJMD.", "A sasaran of the RPJMD."), TataLetak.SebarisBilaDatar,
        new Anggota<SasaranRpjmd, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.SasaranRpjmd), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<SasaranRpjmd, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<SasaranRpjmd, Daftar<Indikator>>("indikator", static t => ref t._indikator, Banyak(static () => Indikator), new("Indikatornya.", "The indicators.")),
        new Anggota<SasaranRpjmd, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<KebijakanRpjmd>? _kebijakanRpjmd;

    internal static Deskripsi<KebijakanRpjmd> KebijakanRpjmd => _kebijakanRpjmd ??= new("kebijakanRpjmd", new("Satu baris tabel misi, strategi, dan arah kebijakan RPJMD.", "A row of the RPJMD's missions, strategies and policy directions."), TataLetak.Blok,
        new Anggota<KebijakanRpjmd, Sebutan?>("misi", static t => ref t._misi, Satu(static () => Sebutan), new("Misi yang didukung.", "The mission.")),
        new Anggota<KebijakanRpjmd, string?>("acuan", static t => ref t._acuan, JenisTeksOpsional.Tunggal, new("NSPK dan sasaran RPJMD yang dijawabnya, sebagaimana tercetak.", "The NSPK and sasaran of the RPJMD that it answers, as printed.")),
        new Anggota<KebijakanRpjmd, Daftar<ButirUraian>>("strategi", static t => ref t._strategi, Banyak(static () => ButirUraian), new("Strategi RPJMD.", "The strategies.")),
        new Anggota<KebijakanRpjmd, Daftar<ButirUraian>>("arahKebijakan", static t => ref t._arahKebijakan, Banyak(static () => ButirUraian), new("Arah kebijakan RPJMD.", "The policy directions.")),
        new Anggota<KebijakanRpjmd, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Tujuan>? _tujuan;

    internal static Deskripsi<Tujuan> Tujuan => _tujuan ??= new("tujuan", new("Satu tujuan.", "A tujuan."), TataLetak.Blok,
        new Anggota<Tujuan, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Tujuan), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<Tujuan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<Tujuan, string?>("acuan", static t => ref t._acuan, JenisTeksOpsional.Tunggal, new("NSPK dan sasaran RPJMD yang dijawabnya, sebagaimana tercetak.", "The NSPK and sasaran of the RPJMD that it answers, as printed.")),
        new Anggota<Tujuan, Daftar<Indikator>>("indikator", static t => ref t._indikator, Banyak(static () => Indikator), new("Indikatornya.", "The indicators.")),
        new Anggota<Tujuan, Daftar<Sasaran>>("sasaran", static t => ref t._sasaran, Banyak(static () => Sasaran), new("Sasaran di bawahnya.", "Its sasaran.")),
        new Anggota<Tujuan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Sasaran>? _sasaran;

    internal static Deskripsi<Sasaran> Sasaran => _sasaran ??= new("sasaran", new("Satu sasaran.", "A sasaran."), TataLetak.Blok,
        new Anggota<Sasaran, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Sasaran), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<Sasaran, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<Sasaran, Daftar<Indikator>>("indikator", static t => ref t._indikator, Banyak(static () => Indikator), new("Indikatornya.", "The indicators.")),
        new Anggota<Sasaran, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Tahap>? _tahap;

    internal static Deskripsi<Tahap> Tahap => _tahap ??= new("tahap", new("Satu tahap rencana beserta temanya.", "A stage of the plan with its theme."), TataLetak.Sebaris,
        new Anggota<Tahap, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama tahap sebagaimana tercetak.", "The stage as printed."), wajib: true),
        new Anggota<Tahap, TahunAnggaran?>("awal", static t => ref t._awal, JenisTahun.Tunggal, new("Tahun pertamanya.", "Its first year.")),
        new Anggota<Tahap, TahunAnggaran?>("akhir", static t => ref t._akhir, JenisTahun.Tunggal, new("Tahun terakhirnya, bila lebih dari satu tahun.", "Its last year, if more than one.")),
        new Anggota<Tahap, string?>("tema", static t => ref t._tema, JenisTeksOpsional.Tunggal, new("Tema atau fokusnya.", "Its theme.")),
        new Anggota<Tahap, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Strategi>? _strategi;

    internal static Deskripsi<Strategi> Strategi => _strategi ??= new("strategi", new("Satu strategi.", "A strategy."), TataLetak.Blok,
        new Anggota<Strategi, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Strategi), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<Strategi, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<Strategi, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<Strategi, Sebutan?>("misi", static t => ref t._misi, Satu(static () => Sebutan), new("Misi RPJMD yang didukung.", "The mission of the RPJMD that it serves.")),
        new Anggota<Strategi, string?>("acuan", static t => ref t._acuan, JenisTeksOpsional.Tunggal, new("NSPK dan sasaran RPJMD yang dijawabnya, sebagaimana tercetak.", "The NSPK and sasaran of the RPJMD that it answers, as printed.")),
        new Anggota<Strategi, Daftar<ButirUraian>>("strategiRpjmd", static t => ref t._strategiRpjmd, Banyak(static () => ButirUraian), new("Strategi RPJMD yang dijabarkannya.", "The strategies of the RPJMD that it spells out.")),
        new Anggota<Strategi, Daftar<string>>("mendukung", static t => ref t._mendukung, Rujukan(JenisId.Sasaran | JenisId.Tujuan), new("Id sasaran atau tujuan yang didukungnya.", "The ids of the sasaran or tujuan that it supports.")),
        new Anggota<Strategi, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<ArahKebijakan>? _arahKebijakan;

    internal static Deskripsi<ArahKebijakan> ArahKebijakan => _arahKebijakan ??= new("arahKebijakan", new("Satu arah kebijakan.", "A policy direction."), TataLetak.Blok,
        new Anggota<ArahKebijakan, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.ArahKebijakan), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<ArahKebijakan, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<ArahKebijakan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<ArahKebijakan, string?>("acuan", static t => ref t._acuan, JenisTeksOpsional.Tunggal, new("NSPK dan sasaran RPJMD yang dijawabnya, sebagaimana tercetak.", "The NSPK and sasaran of the RPJMD that it answers, as printed.")),
        new Anggota<ArahKebijakan, Daftar<ButirUraian>>("arahKebijakanRpjmd", static t => ref t._arahKebijakanRpjmd, Banyak(static () => ButirUraian), new("Arah kebijakan RPJMD yang dijabarkannya.", "The policy directions of the RPJMD that it spells out.")),
        new Anggota<ArahKebijakan, Daftar<string>>("strategi", static t => ref t._strategi, Rujukan(JenisId.Strategi), new("Id strategi yang dijabarkannya.", "The ids of the strategies that it spells out.")),
        new Anggota<ArahKebijakan, Daftar<Sebutan>>("program", static t => ref t._program, Banyak(static () => Sebutan), new("Program pelaksananya.", "The programmes that carry it.")),
        new Anggota<ArahKebijakan, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<ArahKebijakan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<HubunganStrategi>? _hubunganStrategi;

    internal static Deskripsi<HubunganStrategi> HubunganStrategi => _hubunganStrategi ??= new("hubunganStrategi", new("Satu baris hubungan tujuan, sasaran, strategi, dan arah kebijakan (T-C.26).", "A row that ties tujuan, sasaran, strategi and arah kebijakan together (T-C.26)."), TataLetak.Blok,
        new Anggota<HubunganStrategi, Sebutan?>("misi", static t => ref t._misi, Satu(static () => Sebutan), new("Misi RPJMD.", "The mission.")),
        new Anggota<HubunganStrategi, Sebutan?>("tujuan", static t => ref t._tujuan, Satu(static () => Sebutan), new("Tujuan.", "The tujuan.")),
        new Anggota<HubunganStrategi, Sebutan?>("sasaran", static t => ref t._sasaran, Satu(static () => Sebutan), new("Sasaran.", "The sasaran.")),
        new Anggota<HubunganStrategi, Sebutan?>("strategi", static t => ref t._strategi, Satu(static () => Sebutan), new("Strategi.", "The strategy.")),
        new Anggota<HubunganStrategi, Daftar<Sebutan>>("arahKebijakan", static t => ref t._arahKebijakan, Banyak(static () => Sebutan), new("Arah kebijakan.", "The policy directions.")),
        new Anggota<HubunganStrategi, string?>("waktu", static t => ref t._waktu, JenisTeksOpsional.Tunggal, new("Waktu pelaksanaan sebagaimana tercetak.", "The time as printed.")),
        new Anggota<HubunganStrategi, TahunAnggaran?>("awal", static t => ref t._awal, JenisTahun.Tunggal, new("Tahun pertamanya.", "Its first year.")),
        new Anggota<HubunganStrategi, TahunAnggaran?>("akhir", static t => ref t._akhir, JenisTahun.Tunggal, new("Tahun terakhirnya.", "Its last year.")),
        new Anggota<HubunganStrategi, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<HubunganStrategi, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<HubunganTupoksi>? _hubunganTupoksi;

    internal static Deskripsi<HubunganTupoksi> HubunganTupoksi => _hubunganTupoksi ??= new("hubunganTupoksi", new("Satu baris hubungan tupoksi dengan tujuan, sasaran, dan program.", "A row that ties a task of the agency to tujuan, sasaran and program."), TataLetak.Blok,
        new Anggota<HubunganTupoksi, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<HubunganTupoksi, string?>("tupoksi", static t => ref t._tupoksi, JenisTeksOpsional.Tunggal, new("Tugas pokok atau fungsi.", "The task or function.")),
        new Anggota<HubunganTupoksi, string?>("acuan", static t => ref t._acuan, JenisTeksOpsional.Tunggal, new("NSPK dan sasaran RPJMD yang dijawabnya, sebagaimana tercetak.", "The NSPK and sasaran of the RPJMD that it answers, as printed.")),
        new Anggota<HubunganTupoksi, Sebutan?>("tujuan", static t => ref t._tujuan, Satu(static () => Sebutan), new("Tujuan.", "The tujuan.")),
        new Anggota<HubunganTupoksi, Sebutan?>("sasaran", static t => ref t._sasaran, Satu(static () => Sebutan), new("Sasaran.", "The sasaran.")),
        new Anggota<HubunganTupoksi, Sebutan?>("program", static t => ref t._program, Satu(static () => Sebutan), new("Program.", "The program.")),
        new Anggota<HubunganTupoksi, string?>("outcome", static t => ref t._outcome, JenisTeksOpsional.Tunggal, new("Hasil program.", "The outcome.")),
        new Anggota<HubunganTupoksi, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<UraianTingkat>? _uraianTingkat;

    internal static Deskripsi<UraianTingkat> UraianTingkat => _uraianTingkat ??= new("uraianTingkat", new("Daftar program, kegiatan, atau sub kegiatan dalam teks, dengan jumlah yang disebut teks.", "A list of programmes, kegiatan or sub kegiatan in the text, with the count that it states."), TataLetak.Blok,
        new Anggota<UraianTingkat, TingkatBaris?>("tingkat", static t => ref t._tingkat, JenisHimpunan<TingkatBaris>.Tunggal, new("Apa yang didaftar.", "What is listed.")),
        new Anggota<UraianTingkat, Tercantum<decimal>>("jumlahTercantum", static t => ref t._jumlahTercantum, JenisSelBilangan.Tunggal, new("Jumlah yang disebut teks.", "The count that the text states.")),
        new Anggota<UraianTingkat, Daftar<KelompokUraian>>("kelompok", static t => ref t._kelompok, Banyak(static () => KelompokUraian), new("Kelompok-kelompoknya.", "The groups.")),
        new Anggota<UraianTingkat, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<KelompokUraian>? _kelompokUraian;

    internal static Deskripsi<KelompokUraian> KelompokUraian => _kelompokUraian ??= new("kelompokUraian", new("Satu kelompok dari daftar dalam teks.", "One group of a list in the text."), TataLetak.SebarisBilaDatar,
        new Anggota<KelompokUraian, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed.")),
        new Anggota<KelompokUraian, Tercantum<decimal>>("jumlahTercantum", static t => ref t._jumlahTercantum, JenisSelBilangan.Tunggal, new("Jumlah yang disebut teks.", "The count that the text states.")),
        new Anggota<KelompokUraian, Daftar<Sebutan>>("butir", static t => ref t._butir, Banyak(static () => Sebutan), new("Isinya.", "Its items.")),
        new Anggota<KelompokUraian, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<NodaCascading>? _nodaCascading;

    internal static Deskripsi<NodaCascading> NodaCascading => _nodaCascading ??= new("nodaCascading", new("Satu noda cascading: tujuan, sasaran, program, kegiatan, atau sub kegiatan.", "A node of the cascade: tujuan, sasaran, program, kegiatan or sub kegiatan."), TataLetak.SebarisBilaDatar,
        new Anggota<NodaCascading, TingkatBaris?>("tingkat", static t => ref t._tingkat, JenisHimpunan<TingkatBaris>.Tunggal, new("Tingkatnya.", "Its level.")),
        new Anggota<NodaCascading, string?>("acuan", static t => ref t._acuan, JenisTeksOpsional.Tunggal, new("NSPK dan sasaran RPJMD yang dijawabnya, sebagaimana tercetak.", "The NSPK and sasaran of the RPJMD that it answers, as printed.")),
        new Anggota<NodaCascading, Sebutan?>("sebutan", static t => ref t._sebutan, Satu(static () => Sebutan), new("Tujuan, sasaran, program, kegiatan, atau sub kegiatan yang dimaksud.", "What is meant.")),
        new Anggota<NodaCascading, string?>("hasil", static t => ref t._hasil, JenisTeksOpsional.Tunggal, new("Outcome atau output.", "The outcome or output.")),
        new Anggota<NodaCascading, Daftar<ButirUraian>>("indikator", static t => ref t._indikator, Banyak(static () => ButirUraian), new("Indikator sebagaimana tercetak.", "The indicators as printed.")),
        new Anggota<NodaCascading, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<NodaCascading, Daftar<NodaCascading>>("rincian", static t => ref t._rincian, Banyak(static () => NodaCascading), new("Yang di bawahnya.", "The nodes below it.")),
        new Anggota<NodaCascading, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
}
