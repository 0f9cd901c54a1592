namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<TabelCapaian>? _tabelCapaian;

    internal static Deskripsi<TabelCapaian> TabelCapaian => _tabelCapaian ??= new("tabelCapaian", new("Tabel capaian kinerja: target dan realisasi tiap tahun.", "A table of performance: targets and realisasi by year."), TataLetak.Blok,
        new Anggota<TabelCapaian, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul sebagaimana tercetak.", "The title as printed.")),
        new Anggota<TabelCapaian, Daftar<BarisCapaian>>("baris", static t => ref t._baris, Banyak(static () => BarisCapaian), new("Indikator-indikatornya.", "The indicators.")),
        new Anggota<TabelCapaian, Daftar<ButirUraian>>("penjelasan", static t => ref t._penjelasan, Banyak(static () => ButirUraian), new("Penjelasan dalam teks di sekitar tabel.", "What the text around the table explains.")),
        new Anggota<TabelCapaian, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<BarisCapaian>? _barisCapaian;

    internal static Deskripsi<BarisCapaian> BarisCapaian => _barisCapaian ??= new("barisCapaian", new("Satu indikator dengan target dan realisasinya.", "An indicator with its targets and realisasi."), TataLetak.Blok,
        new Anggota<BarisCapaian, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<BarisCapaian, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<BarisCapaian, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, new("Satuannya.", "The unit.")),
        new Anggota<BarisCapaian, string?>("mengulang", static t => ref t._mengulang, new JenisRujukan(JenisId.Indikator), new("Id indikator yang diulanginya.", "The id of the indicator that the row repeats.")),
        new Anggota<BarisCapaian, Tercantum<Target>>("targetNspk", static t => ref t._targetNspk, JenisSelTarget.Tunggal, new("Target menurut NSPK.", "The target of the NSPK.")),
        new Anggota<BarisCapaian, Tercantum<Target>>("targetIkk", static t => ref t._targetIkk, JenisSelTarget.Tunggal, new("Target menurut IKK.", "The target of the IKK.")),
        new Anggota<BarisCapaian, Tercantum<Target>>("targetLain", static t => ref t._targetLain, JenisSelTarget.Tunggal, new("Target indikator lainnya.", "Another target.")),
        new Anggota<BarisCapaian, DeretTahunan<Tercantum<Target>>>("target", static t => ref t._target, DeretTargetLampau, new("Target tiap tahun.", "The targets by year.")),
        new Anggota<BarisCapaian, DeretTahunan<Tercantum<Target>>>("realisasi", static t => ref t._realisasi, DeretTargetLampau, new("Realisasi tiap tahun.", "The realisasi by year.")),
        new Anggota<BarisCapaian, DeretTahunan<Tercantum<Persen>>>("rasioTercantum", static t => ref t._rasioTercantum, DeretPersenLampau, new("Rasio capaian tiap tahun yang dinyatakan tabel.", "The ratio that the table states, by year.")),
        new Anggota<BarisCapaian, BarisCapaian?>("digantiOleh", static t => ref t._digantiOleh, Satu(static () => BarisCapaian), new("Indikator yang menggantikannya di tengah deret.", "The indicator that replaced it in mid-series.")),
        new Anggota<BarisCapaian, string?>("faktorPendukung", static t => ref t._faktorPendukung, JenisTeksOpsional.Tunggal, new("Faktor pendukung.", "What helped.")),
        new Anggota<BarisCapaian, string?>("faktorPenghambat", static t => ref t._faktorPenghambat, JenisTeksOpsional.Tunggal, new("Faktor penghambat atau kendala.", "What hindered.")),
        new Anggota<BarisCapaian, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<BarisCapaian, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<FormulirE81>? _formulirE81;

    internal static Deskripsi<FormulirE81> FormulirE81 => _formulirE81 ??= new("formulirE81", new("Formulir E.81: evaluasi Renja per triwulan terhadap Renstra.", "Form E.81: the evaluation of the Renja by quarter, against the Renstra."), TataLetak.Blok,
        new Anggota<FormulirE81, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul sebagaimana tercetak.", "The title as printed.")),
        new Anggota<FormulirE81, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, new("Tahun Renja yang dievaluasi.", "The year of the Renja that is evaluated.")),
        new Anggota<FormulirE81, TahunAnggaran?>("awalRenstra", static t => ref t._awalRenstra, JenisTahun.Tunggal, new("Tahun pertama Renstra yang dirujuk.", "The first year of the Renstra referred to.")),
        new Anggota<FormulirE81, TahunAnggaran?>("akhirRenstra", static t => ref t._akhirRenstra, JenisTahun.Tunggal, new("Tahun terakhirnya.", "Its last year.")),
        new Anggota<FormulirE81, Daftar<BarisE81>>("baris", static t => ref t._baris, Banyak(static () => BarisE81), new("Program, kegiatan, dan sub kegiatan.", "Programmes, kegiatan and sub kegiatan.")),
        new Anggota<FormulirE81, BarisE81?>("jumlah", static t => ref t._jumlah, Satu(static () => BarisE81), new("Jumlah yang dinyatakan formulir.", "The total that the form states.")),
        new Anggota<FormulirE81, RingkasanE81<Persen>?>("rataRata", static t => ref t._rataRata, Satu(static () => RingkasanPersen), new("Rata-rata capaian yang dinyatakan formulir.", "The averages that the form states.")),
        new Anggota<FormulirE81, RingkasanE81<Target>?>("predikat", static t => ref t._predikat, Satu(static () => RingkasanTarget), new("Predikat yang dinyatakan formulir.", "The predikat that the form states.")),
        new Anggota<FormulirE81, Daftar<ButirUraian>>("faktorPendorong", static t => ref t._faktorPendorong, Banyak(static () => ButirUraian), new("Faktor pendorong.", "What helped.")),
        new Anggota<FormulirE81, Daftar<ButirUraian>>("faktorPenghambat", static t => ref t._faktorPenghambat, Banyak(static () => ButirUraian), new("Faktor penghambat.", "What hindered.")),
        new Anggota<FormulirE81, Daftar<ButirUraian>>("tindakLanjutTriwulan", static t => ref t._tindakLanjutTriwulan, Banyak(static () => ButirUraian), new("Tindak lanjut untuk triwulan berikutnya.", "Follow-up for the next quarter.")),
        new Anggota<FormulirE81, Daftar<ButirUraian>>("tindakLanjutRenja", static t => ref t._tindakLanjutRenja, Banyak(static () => ButirUraian), new("Tindak lanjut untuk Renja berikutnya.", "Follow-up for the next Renja.")),
        new Anggota<FormulirE81, Daftar<PenandaTangan>>("penandaTangan", static t => ref t._penandaTangan, Banyak(static () => PenandaTangan), new("Kepala perangkat daerah dan kepala Bappeda.", "The heads of the agency and of the planning agency.")),
        new Anggota<FormulirE81, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<BarisE81>? _barisE81;

    internal static Deskripsi<BarisE81> BarisE81 => _barisE81 ??= new("barisE81", new("Satu program, kegiatan, atau sub kegiatan dalam formulir E.81.", "A program, kegiatan or sub kegiatan in form E.81."), TataLetak.Blok,
        new Anggota<BarisE81, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<BarisE81, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Rekening, new("Kode rekening sebagaimana tercetak.", "The planning code as printed.")),
        new Anggota<BarisE81, TingkatBaris?>("tingkat", static t => ref t._tingkat, JenisHimpunan<TingkatBaris>.Tunggal, new("Tentang apa baris ini.", "What the row is about.")),
        new Anggota<BarisE81, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed.")),
        new Anggota<BarisE81, string?>("sasaran", static t => ref t._sasaran, JenisTeksOpsional.Tunggal, new("Sasaran yang didukung, sebagaimana tercetak.", "The sasaran that it supports, as printed.")),
        new Anggota<BarisE81, IsianE81<Rupiah>?>("anggaran", static t => ref t._anggaran, Satu(static () => IsianRupiah), new("Kolom-kolom Rp.", "The columns of money (Rp).")),
        new Anggota<BarisE81, Daftar<IndikatorE81>>("indikator", static t => ref t._indikator, Banyak(static () => IndikatorE81), new("Indikator-indikatornya dengan kolom K.", "Its indicators with their columns of performance (K).")),
        new Anggota<BarisE81, string?>("penanggungJawab", static t => ref t._penanggungJawab, JenisTeksOpsional.Tunggal, new("Unit penanggung jawab.", "The unit in charge.")),
        new Anggota<BarisE81, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<BarisE81, Daftar<BarisE81>>("rincian", static t => ref t._rincian, Banyak(static () => BarisE81), new("Baris-baris di bawahnya.", "The rows below it.")),
        new Anggota<BarisE81, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<IndikatorE81>? _indikatorE81;

    internal static Deskripsi<IndikatorE81> IndikatorE81 => _indikatorE81 ??= new("indikatorE81", new("Satu indikator dalam formulir E.81.", "An indicator in form E.81."), TataLetak.Blok,
        new Anggota<IndikatorE81, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed.")),
        new Anggota<IndikatorE81, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, new("Satuannya.", "The unit.")),
        new Anggota<IndikatorE81, string?>("mengulang", static t => ref t._mengulang, new JenisRujukan(JenisId.Indikator), new("Id indikator rencana yang diulanginya.", "The id of the indicator of the plan that this one repeats.")),
        new Anggota<IndikatorE81, Polaritas?>("polaritas", static t => ref t._polaritas, JenisHimpunan<Polaritas>.Tunggal, new("Polaritasnya, bila dinyatakan; mendahului yang dinyatakan indikator rencana.", "The polarity, if declared; it goes before that of the plan's indicator.")),
        new Anggota<IndikatorE81, SifatAkumulasi?>("akumulasi", static t => ref t._akumulasi, Satu(static () => SifatAkumulasi), new("Cara akumulasinya, bila dinyatakan; mendahului yang dinyatakan indikator rencana.", "How it accumulates, if declared; it goes before what the plan's indicator declares.")),
        new Anggota<IndikatorE81, SifatTarget?>("sifatTarget", static t => ref t._sifatTarget, JenisHimpunan<SifatTarget>.Tunggal, new("Apakah target tahunannya kumulatif, bila dinyatakan; mendahului yang dinyatakan indikator rencana.", "Whether yearly targets are cumulative, if declared; it goes before that of the plan's indicator.")),
        new Anggota<IndikatorE81, Tercantum<decimal>>("bobot", static t => ref t._bobot, JenisSelBilangan.Tunggal, new("Bobotnya, bila dipakai.", "Its weight, if used.")),
        new Anggota<IndikatorE81, IsianE81<Target>?>("kinerja", static t => ref t._kinerja, Satu(static () => IsianTarget), new("Kolom-kolom K.", "The columns of performance (K).")),
        new Anggota<IndikatorE81, IsianE81<Rupiah>?>("anggaran", static t => ref t._anggaran, Satu(static () => IsianRupiah), new("Kolom Rp yang tercetak di baris indikator ini sendiri, selain milik barisnya.", "Columns of money printed beside this indicator itself, besides those of its row.")),
        new Anggota<IndikatorE81, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<IndikatorE81, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<CapaianSpm>? _capaianSpm;

    internal static Deskripsi<CapaianSpm> CapaianSpm => _capaianSpm ??= new("capaianSpm", new("Capaian standar pelayanan minimal.", "What was achieved of the minimum service standards."), TataLetak.Blok,
        new Anggota<CapaianSpm, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul sebagaimana tercetak.", "The title as printed.")),
        new Anggota<CapaianSpm, Daftar<BarisSpm>>("baris", static t => ref t._baris, Banyak(static () => BarisSpm), new("Jenis-jenis pelayanan.", "The kinds of service.")),
        new Anggota<CapaianSpm, Daftar<ButirUraian>>("kendala", static t => ref t._kendala, Banyak(static () => ButirUraian), new("Permasalahan dan kendala.", "Obstacles.")),
        new Anggota<CapaianSpm, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<BarisSpm>? _barisSpm;

    internal static Deskripsi<BarisSpm> BarisSpm => _barisSpm ??= new("barisSpm", new("Satu jenis pelayanan dengan realisasinya.", "A kind of service with its realisasi."), TataLetak.Blok,
        new Anggota<BarisSpm, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<BarisSpm, string>("jenisPelayanan", static t => ref t._jenisPelayanan, JenisTeks.Tunggal, new("Jenis pelayanan dasar.", "The kind of service."), wajib: true),
        new Anggota<BarisSpm, string?>("indikator", static t => ref t._indikator, JenisTeksOpsional.Tunggal, new("Indikator pencapaiannya.", "The indicator of achievement.")),
        new Anggota<BarisSpm, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, new("Satuannya.", "The unit.")),
        new Anggota<BarisSpm, Tercantum<Target>>("targetNspk", static t => ref t._targetNspk, JenisSelTarget.Tunggal, new("Target menurut NSPK dalam persen.", "The target of the NSPK in per cent.")),
        new Anggota<BarisSpm, DeretTahunan<Tercantum<Target>>>("harusDilayani", static t => ref t._harusDilayani, DeretTargetLampau, new("Jumlah yang harus dilayani tiap tahun.", "How many had to be served, by year.")),
        new Anggota<BarisSpm, DeretTahunan<Tercantum<Target>>>("realisasi", static t => ref t._realisasi, DeretTargetLampau, new("Realisasi tiap tahun.", "The realisasi by year.")),
        new Anggota<BarisSpm, Daftar<MutuSpm>>("mutu", static t => ref t._mutu, Banyak(static () => MutuSpm), new("Komponen mutu minimal layanan, misalnya barang dan jasa, sumber daya manusia, prosedur; indeks SPM memerlukannya.", "The components of the minimum quality of the service, such as goods and services, staff, procedure; the SPM index needs them.")),
        new Anggota<BarisSpm, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<MutuSpm>? _mutuSpm;

    internal static Deskripsi<MutuSpm> MutuSpm => _mutuSpm ??= new("mutuSpm", new("Satu komponen mutu minimal layanan dasar.", "A component of the minimum quality of a basic service."), TataLetak.SebarisBilaDatar,
        new Anggota<MutuSpm, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama komponennya sebagaimana tercetak.", "The component as printed."), wajib: true),
        new Anggota<MutuSpm, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, new("Satuan yang dihitung.", "The unit of what is counted.")),
        new Anggota<MutuSpm, DeretTahunan<Tercantum<Target>>>("dibutuhkan", static t => ref t._dibutuhkan, DeretTargetLampau, new("Jumlah yang dibutuhkan tiap tahun.", "How much was needed, by year.")),
        new Anggota<MutuSpm, DeretTahunan<Tercantum<Target>>>("tersedia", static t => ref t._tersedia, DeretTargetLampau, new("Jumlah yang tersedia tiap tahun.", "How much there was, by year.")),
        new Anggota<MutuSpm, DeretTahunan<Tercantum<Persen>>>("persenTercantum", static t => ref t._persenTercantum, DeretPersenLampau, new("Capaian komponen ini tiap tahun yang dinyatakan tabel.", "The achievement of the component that the table states, by year.")),
        new Anggota<MutuSpm, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<TabelAnggaran>? _tabelAnggaran;

    internal static Deskripsi<TabelAnggaran> TabelAnggaran => _tabelAnggaran ??= new("tabelAnggaran", new("Tabel anggaran dan realisasi.", "A table of budget and realisasi."), TataLetak.Blok,
        new Anggota<TabelAnggaran, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul sebagaimana tercetak.", "The title as printed.")),
        new Anggota<TabelAnggaran, Daftar<BarisAnggaran>>("baris", static t => ref t._baris, Banyak(static () => BarisAnggaran), new("Baris-baris sebagai pohon.", "The rows, as a tree.")),
        new Anggota<TabelAnggaran, BarisAnggaran?>("jumlah", static t => ref t._jumlah, Satu(static () => BarisAnggaran), new("Jumlah yang dinyatakan tabel.", "The total that the table states.")),
        new Anggota<TabelAnggaran, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<BarisAnggaran>? _barisAnggaran;

    internal static Deskripsi<BarisAnggaran> BarisAnggaran => _barisAnggaran ??= new("barisAnggaran", new("Satu baris anggaran dan realisasi.", "A row of budget and realisasi."), TataLetak.Blok,
        new Anggota<BarisAnggaran, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<BarisAnggaran, Tercantum<KodeRekening>>("kode", static t => ref t._kode, JenisSelKode.Rekening, new("Kode rekening sebagaimana tercetak.", "The planning code as printed.")),
        new Anggota<BarisAnggaran, TingkatBaris?>("tingkat", static t => ref t._tingkat, JenisHimpunan<TingkatBaris>.Tunggal, new("Tentang apa baris ini.", "What the row is about.")),
        new Anggota<BarisAnggaran, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed.")),
        new Anggota<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>>("anggaran", static t => ref t._anggaran, DeretRupiahLampau, new("Anggaran tiap tahun.", "The budget by year.")),
        new Anggota<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>>("realisasi", static t => ref t._realisasi, DeretRupiahLampau, new("Realisasi tiap tahun.", "The realisasi by year.")),
        new Anggota<BarisAnggaran, DeretTahunan<Tercantum<Persen>>>("persenTercantum", static t => ref t._persenTercantum, DeretPersenLampau, new("Persentase yang dinyatakan tabel, tiap tahun.", "The percentage that the table states, by year.")),
        new Anggota<BarisAnggaran, Daftar<BarisAnggaran>>("rincian", static t => ref t._rincian, Banyak(static () => BarisAnggaran), new("Rinciannya.", "The rows that break it down.")),
        new Anggota<BarisAnggaran, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
}
