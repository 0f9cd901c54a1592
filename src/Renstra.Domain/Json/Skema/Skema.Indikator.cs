namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<Indikator>? _indikator;

    internal static Deskripsi<Indikator> Indikator => _indikator ??= new("indikator", new("Satu indikator.", "An indicator."), TataLetak.Blok,
        new Anggota<Indikator, string?>("id", static t => ref t._id, new JenisIdNoda(JenisId.Indikator), new("Id untuk dirujuk.", "The id by which others refer to this.")),
        new Anggota<Indikator, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<Indikator, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, new("Satuannya.", "The unit.")),
        new Anggota<Indikator, Polaritas?>("polaritas", static t => ref t._polaritas, JenisHimpunan<Polaritas>.Tunggal, new("Polaritasnya, bila dinyatakan.", "The polarity, if declared.")),
        new Anggota<Indikator, SifatAkumulasi?>("akumulasi", static t => ref t._akumulasi, Satu(static () => SifatAkumulasi), new("Cara akumulasinya, bila dinyatakan.", "How it accumulates, if declared.")),
        new Anggota<Indikator, SifatTarget?>("sifatTarget", static t => ref t._sifatTarget, JenisHimpunan<SifatTarget>.Tunggal, new("Apakah target tahunannya kumulatif, bila dinyatakan.", "Whether yearly targets are cumulative, if declared.")),
        new Anggota<Indikator, Baseline?>("baseline", static t => ref t._baseline, Satu(static () => Baseline), new("Kondisi awal.", "The baseline.")),
        new Anggota<Indikator, DeretTahunan<Tercantum<Target>>>("target", static t => ref t._target, DeretTarget, new("Target tiap tahun.", "The targets by year.")),
        new Anggota<Indikator, MetadataIndikator?>("metadata", static t => ref t._metadata, Satu(static () => MetadataIndikator), new("Cara mengukurnya.", "How it is measured.")),
        new Anggota<Indikator, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<Indikator, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<SifatAkumulasi>? _sifatAkumulasi;

    internal static Deskripsi<SifatAkumulasi> SifatAkumulasi => _sifatAkumulasi ??= new("akumulasi", new("Cara akumulasi sebuah indikator.", "How an indicator accumulates."), TataLetak.Sebaris,
        new Anggota<SifatAkumulasi, BentukEntri?>("entri", static t => ref t._entri, JenisHimpunan<BentukEntri>.Tunggal, new("Cara triwulan diisi.", "How a quarter is entered.")),
        new Anggota<SifatAkumulasi, CaraAkumulasi?>("triwulan", static t => ref t._triwulan, JenisHimpunan<CaraAkumulasi>.Tunggal, new("Cara triwulan menjadi tahun.", "How quarters make the year.")),
        new Anggota<SifatAkumulasi, CaraAkumulasi?>("tahun", static t => ref t._tahun, JenisHimpunan<CaraAkumulasi>.Tunggal, new("Cara tahun menjadi periode.", "How years make the period.")));

    private static Deskripsi<Baseline>? _baseline;

    internal static Deskripsi<Baseline> Baseline => _baseline ??= new("baseline", new("Kondisi awal sebuah indikator.", "The baseline of an indicator."), TataLetak.Sebaris,
        new Anggota<Baseline, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, new("Tahunnya.", "Its year.")),
        new Anggota<Baseline, Tercantum<Target>>("nilai", static t => ref t._nilai, JenisSelTarget.Tunggal, new("Yang dinyatakan.", "What is stated."), wajib: true));

    private static Deskripsi<MetadataIndikator>? _metadataIndikator;

    internal static Deskripsi<MetadataIndikator> MetadataIndikator => _metadataIndikator ??= new("metadata", new("Cara mengukur sebuah indikator.", "How an indicator is measured."), TataLetak.Blok,
        new Anggota<MetadataIndikator, string?>("definisiOperasional", static t => ref t._definisiOperasional, JenisTeksOpsional.Tunggal, new("Definisi operasional.", "The operational definition.")),
        new Anggota<MetadataIndikator, string?>("formula", static t => ref t._formula, JenisTeksOpsional.Tunggal, new("Rumus dalam kata-kata.", "The formula in words.")),
        new Anggota<MetadataIndikator, string?>("pembilang", static t => ref t._pembilang, JenisTeksOpsional.Tunggal, new("Pembilang.", "The numerator in words.")),
        new Anggota<MetadataIndikator, string?>("penyebut", static t => ref t._penyebut, JenisTeksOpsional.Tunggal, new("Penyebut.", "The denominator in words.")),
        new Anggota<MetadataIndikator, string?>("sumberData", static t => ref t._sumberData, JenisTeksOpsional.Tunggal, new("Sumber data.", "The source of the data.")),
        new Anggota<MetadataIndikator, string?>("penanggungJawab", static t => ref t._penanggungJawab, JenisTeksOpsional.Tunggal, new("Unit penanggung jawab.", "The unit in charge.")));

    private static Deskripsi<BarisIndikator>? _barisIndikator;

    internal static Deskripsi<BarisIndikator> BarisIndikator => _barisIndikator ??= new("barisIndikator", new("Satu baris tabel indikator.", "A row of a table of indicators."), TataLetak.Blok,
        new Anggota<BarisIndikator, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<BarisIndikator, string?>("mengulang", static t => ref t._mengulang, new JenisRujukan(JenisId.Indikator), new("Id indikator yang diulanginya.", "The id of the indicator that the row repeats.")),
        new Anggota<BarisIndikator, Indikator>("indikator", static t => ref t._indikator, new JenisObjek<Indikator>(static () => Indikator), new("Indikator sebagaimana dinyatakan tabel ini.", "The indicator as this table states it."), wajib: true),
        new Anggota<BarisIndikator, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<TargetSpm>? _targetSpm;

    internal static Deskripsi<TargetSpm> TargetSpm => _targetSpm ??= new("targetSpm", new("Satu baris target standar pelayanan minimal.", "A row of the targets of minimum service standards."), TataLetak.Blok,
        new Anggota<TargetSpm, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<TargetSpm, string>("jenisPelayanan", static t => ref t._jenisPelayanan, JenisTeks.Tunggal, new("Jenis pelayanan dasar.", "The kind of service."), wajib: true),
        new Anggota<TargetSpm, string?>("indikator", static t => ref t._indikator, JenisTeksOpsional.Tunggal, new("Indikator pencapaiannya.", "The indicator of achievement.")),
        new Anggota<TargetSpm, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, new("Satuan penerima.", "The unit of the receivers.")),
        new Anggota<TargetSpm, DeretTahunan<Tercantum<Target>>>("targetPenerima", static t => ref t._targetPenerima, DeretTarget, new("Jumlah penerima yang ditargetkan tiap tahun.", "How many receivers are to be served, by year.")),
        new Anggota<TargetSpm, DeretTahunan<Tercantum<Target>>>("harusDilayani", static t => ref t._harusDilayani, DeretTarget, new("Jumlah yang harus dilayani tiap tahun.", "How many must be served, by year.")),
        new Anggota<TargetSpm, DeretTahunan<Tercantum<Target>>>("targetPersen", static t => ref t._targetPersen, DeretTarget, new("Target dalam persen tiap tahun.", "The target in per cent, by year.")),
        new Anggota<TargetSpm, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
}
