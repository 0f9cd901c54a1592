namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<Indikator>? _indikator;

    internal static Deskripsi<Indikator> Indikator => _indikator ??= new("An indicator.", inline: false,
        new Anggota<Indikator, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Indikator), "The id by which others refer to this."),
        new Anggota<Indikator, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<Indikator, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, "The unit."),
        new Anggota<Indikator, Polaritas?>("polaritas", static t => ref t._polaritas, JenisHimpunan<Polaritas>.Tunggal, "The polarity, if declared."),
        new Anggota<Indikator, SifatAkumulasi?>("akumulasi", static t => ref t._akumulasi, new JenisObjekOpsional<SifatAkumulasi>(static () => Akumulasi, static () => new()), "How it accumulates, if declared."),
        new Anggota<Indikator, SifatTarget?>("sifatTarget", static t => ref t._sifatTarget, JenisHimpunan<SifatTarget>.Tunggal, "Whether yearly targets are cumulative, if declared."),
        new Anggota<Indikator, Baseline?>("baseline", static t => ref t._baseline, new JenisObjekOpsional<Baseline>(static () => Baseline, static () => new()), "The baseline."),
        new Anggota<Indikator, DeretTahunan<Tercantum<Target>>>("target", static t => ref t._target, DeretTarget, "The targets by year."),
        new Anggota<Indikator, MetadataIndikator?>("metadata", static t => ref t._metadata, new JenisObjekOpsional<MetadataIndikator>(static () => Metadata, static () => new()), "How it is measured."),
        new Anggota<Indikator, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, "The remark printed with it."),
        new Anggota<Indikator, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<SifatAkumulasi>? _akumulasi;

    internal static Deskripsi<SifatAkumulasi> Akumulasi => _akumulasi ??= new("How an indicator accumulates.", inline: true,
        new Anggota<SifatAkumulasi, BentukEntri?>("entri", static t => ref t._entri, JenisHimpunan<BentukEntri>.Tunggal, "How a quarter is entered."),
        new Anggota<SifatAkumulasi, CaraAkumulasi?>("triwulan", static t => ref t._triwulan, JenisHimpunan<CaraAkumulasi>.Tunggal, "How quarters make the year."),
        new Anggota<SifatAkumulasi, CaraAkumulasi?>("tahun", static t => ref t._tahun, JenisHimpunan<CaraAkumulasi>.Tunggal, "How years make the period."));

    private static Deskripsi<Baseline>? _baseline;

    internal static Deskripsi<Baseline> Baseline => _baseline ??= new("The baseline of an indicator.", inline: true,
        new Anggota<Baseline, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, "Its year."),
        new Anggota<Baseline, Tercantum<Target>>("nilai", static t => ref t._nilai, JenisSelTarget.Tunggal, "What is stated.", wajib: true));

    private static Deskripsi<MetadataIndikator>? _metadata;

    internal static Deskripsi<MetadataIndikator> Metadata => _metadata ??= new("How an indicator is measured.", inline: false,
        new Anggota<MetadataIndikator, string?>("definisiOperasional", static t => ref t._definisiOperasional, JenisTeksOpsional.Tunggal, "The operational definition."),
        new Anggota<MetadataIndikator, string?>("formula", static t => ref t._formula, JenisTeksOpsional.Tunggal, "The formula in words."),
        new Anggota<MetadataIndikator, string?>("pembilang", static t => ref t._pembilang, JenisTeksOpsional.Tunggal, "The numerator in words."),
        new Anggota<MetadataIndikator, string?>("penyebut", static t => ref t._penyebut, JenisTeksOpsional.Tunggal, "The denominator in words."),
        new Anggota<MetadataIndikator, string?>("sumberData", static t => ref t._sumberData, JenisTeksOpsional.Tunggal, "The source of the data."),
        new Anggota<MetadataIndikator, string?>("penanggungJawab", static t => ref t._penanggungJawab, JenisTeksOpsional.Tunggal, "The unit in charge."));

    private static Deskripsi<Tujuan>? _tujuan;

    internal static Deskripsi<Tujuan> Tujuan => _tujuan ??= new("A tujuan.", inline: false,
        new Anggota<Tujuan, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Tujuan), "The id by which others refer to this."),
        new Anggota<Tujuan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<Tujuan, string?>("acuan", static t => ref t._acuan, JenisTeksOpsional.Tunggal, "The NSPK and sasaran of the RPJMD that it answers."),
        new Anggota<Tujuan, Daftar<Indikator>>("indikator", static t => ref t._indikator, new JenisDaftar<Indikator>(new JenisObjek<Indikator>(static () => Indikator), static () => new()), "The indicators."),
        new Anggota<Tujuan, Daftar<Sasaran>>("sasaran", static t => ref t._sasaran, new JenisDaftar<Sasaran>(new JenisObjek<Sasaran>(static () => Sasaran), static () => new()), "Its sasaran."),
        new Anggota<Tujuan, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<Sasaran>? _sasaran;

    internal static Deskripsi<Sasaran> Sasaran => _sasaran ??= new("A sasaran.", inline: false,
        new Anggota<Sasaran, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Sasaran), "The id by which others refer to this."),
        new Anggota<Sasaran, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<Sasaran, Daftar<Indikator>>("indikator", static t => ref t._indikator, new JenisDaftar<Indikator>(new JenisObjek<Indikator>(static () => Indikator), static () => new()), "The indicators."),
        new Anggota<Sasaran, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<BarisIndikator>? _barisIndikator;

    internal static Deskripsi<BarisIndikator> BarisIndikator => _barisIndikator ??= new("A row of a table of indicators.", inline: false,
        new Anggota<BarisIndikator, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, "The number of the row as printed."),
        new Anggota<BarisIndikator, string?>("mengulang", static t => ref t._mengulang, new JenisRujukan(JenisId.Indikator), "The id of the indicator that the row repeats."),
        new Anggota<BarisIndikator, Indikator>("indikator", static t => ref t._indikator, new JenisObjek<Indikator>(static () => Indikator), "The indicator as this table states it.", wajib: true),
        new Anggota<BarisIndikator, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<TargetSpm>? _targetSpm;

    internal static Deskripsi<TargetSpm> TargetSpm => _targetSpm ??= new("A row of the targets of minimum service standards.", inline: false,
        new Anggota<TargetSpm, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, "The number of the row as printed."),
        new Anggota<TargetSpm, string>("jenisPelayanan", static t => ref t._jenisPelayanan, JenisTeks.Tunggal, "The kind of service.", wajib: true),
        new Anggota<TargetSpm, string?>("indikator", static t => ref t._indikator, JenisTeksOpsional.Tunggal, "The indicator of achievement."),
        new Anggota<TargetSpm, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, "The unit of the receivers."),
        new Anggota<TargetSpm, DeretTahunan<Tercantum<Target>>>("targetPenerima", static t => ref t._targetPenerima, DeretTarget, "How many receivers are to be served, by year."),
        new Anggota<TargetSpm, DeretTahunan<Tercantum<Target>>>("harusDilayani", static t => ref t._harusDilayani, DeretTarget, "How many must be served, by year."),
        new Anggota<TargetSpm, DeretTahunan<Tercantum<Target>>>("targetPersen", static t => ref t._targetPersen, DeretTarget, "The target in per cent, by year."),
        new Anggota<TargetSpm, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));
}
