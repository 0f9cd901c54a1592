namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<Organisasi>? _organisasi;

    internal static Deskripsi<Organisasi> Organisasi => _organisasi ??= new("organisasi", new("Tugas, fungsi, dan susunan organisasi.", "Task, functions and units of the agency."), TataLetak.Blok,
        new Anggota<Organisasi, Daftar<Peraturan>>("dasar", static t => ref t._dasar, Banyak(static () => Peraturan), new("Peraturan tentang pembentukan dan susunan organisasi.", "The regulations on the agency and its organisation.")),
        new Anggota<Organisasi, string?>("tugas", static t => ref t._tugas, JenisTeksOpsional.Tunggal, new("Tugas perangkat daerah.", "The agency's task.")),
        new Anggota<Organisasi, Daftar<ButirUraian>>("fungsi", static t => ref t._fungsi, Banyak(static () => ButirUraian), new("Fungsi perangkat daerah.", "The agency's functions.")),
        new Anggota<Organisasi, Daftar<UnitOrganisasi>>("unit", static t => ref t._unit, Banyak(static () => UnitOrganisasi), new("Susunan organisasi, teratas dahulu.", "The units, the highest first.")),
        new Anggota<Organisasi, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<UnitOrganisasi>? _unitOrganisasi;

    internal static Deskripsi<UnitOrganisasi> UnitOrganisasi => _unitOrganisasi ??= new("unitOrganisasi", new("Satu unit organisasi beserta unit di bawahnya.", "A unit of the agency, with the units below it."), TataLetak.SebarisBilaDatar,
        new Anggota<UnitOrganisasi, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<UnitOrganisasi, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<UnitOrganisasi, string?>("tugas", static t => ref t._tugas, JenisTeksOpsional.Tunggal, new("Tugasnya.", "Its task.")),
        new Anggota<UnitOrganisasi, Daftar<ButirUraian>>("fungsi", static t => ref t._fungsi, Banyak(static () => ButirUraian), new("Fungsi atau rincian tugasnya.", "Its functions or duties.")),
        new Anggota<UnitOrganisasi, Daftar<UnitOrganisasi>>("bawahan", static t => ref t._bawahan, Banyak(static () => UnitOrganisasi), new("Unit di bawahnya.", "The units below it.")),
        new Anggota<UnitOrganisasi, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<SumberDaya>? _sumberDaya;

    internal static Deskripsi<SumberDaya> SumberDaya => _sumberDaya ??= new("sumberDaya", new("Sumber daya manusia, sarana, dan prasarana.", "People and assets."), TataLetak.Blok,
        new Anggota<SumberDaya, Daftar<RincianPegawai>>("pegawai", static t => ref t._pegawai, Banyak(static () => RincianPegawai), new("Jumlah pegawai menurut suatu pengelompokan.", "Staff counted by some grouping.")),
        new Anggota<SumberDaya, TabelJabatan?>("jabatan", static t => ref t._jabatan, Satu(static () => TabelJabatan), new("Pegawai menurut jabatan.", "Staff by post.")),
        new Anggota<SumberDaya, Daftar<TabelData>>("tenaga", static t => ref t._tenaga, Banyak(static () => TabelData), new("Tenaga lain di luar pegawai.", "Other workers.")),
        new Anggota<SumberDaya, TabelAset?>("aset", static t => ref t._aset, Satu(static () => TabelAset), new("Nilai aset menurut golongan.", "Assets by group, in rupiah.")),
        new Anggota<SumberDaya, Daftar<TabelData>>("sarana", static t => ref t._sarana, Banyak(static () => TabelData), new("Sarana dan prasarana menurut jumlah.", "Equipment and buildings by count.")),
        new Anggota<SumberDaya, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<RincianPegawai>? _rincianPegawai;

    internal static Deskripsi<RincianPegawai> RincianPegawai => _rincianPegawai ??= new("rincianPegawai", new("Jumlah pegawai menurut satu pengelompokan.", "Staff counted by one grouping."), TataLetak.Blok,
        new Anggota<RincianPegawai, string>("menurut", static t => ref t._menurut, JenisTeks.Tunggal, new("Pengelompokannya: eselon, golongan, pendidikan, jenis kelamin, status.", "The grouping: echelon, grade, education, sex, status."), wajib: true),
        new Anggota<RincianPegawai, string?>("status", static t => ref t._status, JenisTeksOpsional.Tunggal, new("Status pegawai yang dihitung, seperti PNS.", "The status of those counted, such as PNS.")),
        new Anggota<RincianPegawai, Tercantum<decimal>>("jumlahTercantum", static t => ref t._jumlahTercantum, JenisSelBilangan.Tunggal, new("Jumlah yang dinyatakan dokumen.", "The total that the document states.")),
        new Anggota<RincianPegawai, Daftar<JumlahPegawai>>("baris", static t => ref t._baris, Banyak(static () => JumlahPegawai), new("Kelompok-kelompoknya.", "The groups.")),
        new Anggota<RincianPegawai, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<JumlahPegawai>? _jumlahPegawai;

    internal static Deskripsi<JumlahPegawai> JumlahPegawai => _jumlahPegawai ??= new("jumlahPegawai", new("Satu kelompok pegawai dan jumlahnya.", "One group of staff and how many they are."), TataLetak.Sebaris,
        new Anggota<JumlahPegawai, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<JumlahPegawai, Tercantum<decimal>>("jumlah", static t => ref t._jumlah, JenisSelBilangan.Tunggal, new("Banyaknya orang.", "How many.")),
        new Anggota<JumlahPegawai, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<TabelJabatan>? _tabelJabatan;

    internal static Deskripsi<TabelJabatan> TabelJabatan => _tabelJabatan ??= new("tabelJabatan", new("Pegawai menurut jabatan.", "Staff by post."), TataLetak.Blok,
        new Anggota<TabelJabatan, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul sebagaimana tercetak.", "The title as printed.")),
        new Anggota<TabelJabatan, Daftar<Jabatan>>("baris", static t => ref t._baris, Banyak(static () => Jabatan), new("Jabatan-jabatannya.", "The posts.")),
        new Anggota<TabelJabatan, Jabatan?>("jumlah", static t => ref t._jumlah, Satu(static () => Jabatan), new("Jumlah yang dinyatakan tabel.", "The total that the table states.")),
        new Anggota<TabelJabatan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Jabatan>? _jabatan;

    internal static Deskripsi<Jabatan> Jabatan => _jabatan ??= new("jabatan", new("Satu jabatan.", "A post."), TataLetak.Sebaris,
        new Anggota<Jabatan, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<Jabatan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama jabatan.", "The post.")),
        new Anggota<Jabatan, Tercantum<decimal>>("pns", static t => ref t._pns, JenisSelBilangan.Tunggal, new("Banyaknya PNS.", "Civil servants (PNS).")),
        new Anggota<Jabatan, Tercantum<decimal>>("pppk", static t => ref t._pppk, JenisSelBilangan.Tunggal, new("Banyaknya PPPK.", "Contract civil servants (PPPK).")),
        new Anggota<Jabatan, Tercantum<decimal>>("honorer", static t => ref t._honorer, JenisSelBilangan.Tunggal, new("Banyaknya tenaga honorer atau kontrak.", "Honorary or contract staff.")),
        new Anggota<Jabatan, Tercantum<decimal>>("kelas", static t => ref t._kelas, JenisSelBilangan.Tunggal, new("Kelas jabatan.", "The class of the post.")),
        new Anggota<Jabatan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<TabelAset>? _tabelAset;

    internal static Deskripsi<TabelAset> TabelAset => _tabelAset ??= new("tabelAset", new("Nilai aset menurut golongan.", "Assets by group."), TataLetak.Blok,
        new Anggota<TabelAset, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul sebagaimana tercetak.", "The title as printed.")),
        new Anggota<TabelAset, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, new("Tahun data.", "The year of the data.")),
        new Anggota<TabelAset, Daftar<BarisAset>>("baris", static t => ref t._baris, Banyak(static () => BarisAset), new("Golongan aset.", "The groups.")),
        new Anggota<TabelAset, BarisAset?>("jumlah", static t => ref t._jumlah, Satu(static () => BarisAset), new("Jumlah yang dinyatakan tabel.", "The total that the table states.")),
        new Anggota<TabelAset, string?>("sumberData", static t => ref t._sumberData, JenisTeksOpsional.Tunggal, new("Sumber data yang disebut di bawah tabel.", "The source of the data named under the table.")),
        new Anggota<TabelAset, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<BarisAset>? _barisAset;

    internal static Deskripsi<BarisAset> BarisAset => _barisAset ??= new("barisAset", new("Satu golongan aset.", "A group of assets."), TataLetak.SebarisBilaDatar,
        new Anggota<BarisAset, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<BarisAset, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed.")),
        new Anggota<BarisAset, Tercantum<Rupiah>>("nilai", static t => ref t._nilai, JenisSelRupiah.Tunggal, new("Nilainya dalam rupiah.", "Its value in rupiah.")),
        new Anggota<BarisAset, Daftar<BarisAset>>("rincian", static t => ref t._rincian, Banyak(static () => BarisAset), new("Rinciannya.", "The rows that break it down.")),
        new Anggota<BarisAset, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<TabelData>? _tabelData;

    internal static Deskripsi<TabelData> TabelData => _tabelData ??= new("tabelData", new("Tabel data bidang urusan dengan kolom apa pun.", "A table of the agency's own field, whatever its columns."), TataLetak.Blok,
        new Anggota<TabelData, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul sebagaimana tercetak.", "The title as printed.")),
        new Anggota<TabelData, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, new("Tahun data.", "The year of the data.")),
        new Anggota<TabelData, Daftar<BarisData>>("baris", static t => ref t._baris, Banyak(static () => BarisData), new("Baris-barisnya.", "The rows.")),
        new Anggota<TabelData, BarisData?>("jumlah", static t => ref t._jumlah, Satu(static () => BarisData), new("Jumlah yang dinyatakan tabel.", "The total that the table states.")),
        new Anggota<TabelData, string?>("sumberData", static t => ref t._sumberData, JenisTeksOpsional.Tunggal, new("Sumber data yang disebut di bawah tabel.", "The source of the data named under the table.")),
        new Anggota<TabelData, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<BarisData>? _barisData;

    internal static Deskripsi<BarisData> BarisData => _barisData ??= new("barisData", new("Satu baris tabel data.", "A row of a table of data."), TataLetak.SebarisBilaDatar,
        new Anggota<BarisData, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<BarisData, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed.")),
        new Anggota<BarisData, Daftar<SelData>>("nilai", static t => ref t._nilai, JenisPetaData.Tunggal, new("Sel-selnya menurut judul kolom.", "Its cells by the head of their column.")),
        new Anggota<BarisData, string?>("sumberData", static t => ref t._sumberData, JenisTeksOpsional.Tunggal, new("Sumber data baris ini.", "The source of this row's data.")),
        new Anggota<BarisData, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<BarisData, Daftar<BarisData>>("rincian", static t => ref t._rincian, Banyak(static () => BarisData), new("Baris-baris kelompoknya.", "The rows of its group.")),
        new Anggota<BarisData, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<PermasalahanPelayanan>? _permasalahanPelayanan;

    internal static Deskripsi<PermasalahanPelayanan> PermasalahanPelayanan => _permasalahanPelayanan ??= new("permasalahanPelayanan", new("Permasalahan, tantangan, dan peluang pelayanan.", "Problems, challenges and chances of the service."), TataLetak.Blok,
        new Anggota<PermasalahanPelayanan, Daftar<ButirUraian>>("internal", static t => ref t._internal, Banyak(static () => ButirUraian), new("Permasalahan dari faktor internal.", "Problems from inside.")),
        new Anggota<PermasalahanPelayanan, Daftar<ButirUraian>>("eksternal", static t => ref t._eksternal, Banyak(static () => ButirUraian), new("Permasalahan dari faktor eksternal.", "Problems from outside.")),
        new Anggota<PermasalahanPelayanan, Daftar<ButirUraian>>("tantangan", static t => ref t._tantangan, Banyak(static () => ButirUraian), new("Tantangan.", "Challenges.")),
        new Anggota<PermasalahanPelayanan, Daftar<ButirUraian>>("peluang", static t => ref t._peluang, Banyak(static () => ButirUraian), new("Peluang.", "Chances.")),
        new Anggota<PermasalahanPelayanan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<TelaahIsu>? _telaahIsu;

    internal static Deskripsi<TelaahIsu> TelaahIsu => _telaahIsu ??= new("telaahIsu", new("Telaah isu strategis: konteks dan isu yang diturunkan darinya.", "A review of strategic issues: the context and what follows from it."), TataLetak.Blok,
        new Anggota<TelaahIsu, string?>("potensi", static t => ref t._potensi, JenisTeksOpsional.Tunggal, new("Potensi daerah yang menjadi kewenangan.", "The region's potential within the agency's authority.")),
        new Anggota<TelaahIsu, string?>("permasalahan", static t => ref t._permasalahan, JenisTeksOpsional.Tunggal, new("Permasalahan perangkat daerah.", "The agency's problem.")),
        new Anggota<TelaahIsu, string?>("klhs", static t => ref t._klhs, JenisTeksOpsional.Tunggal, new("Isu KLHS yang relevan.", "The relevant issue of the strategic environmental assessment (KLHS).")),
        new Anggota<TelaahIsu, string?>("global", static t => ref t._global, JenisTeksOpsional.Tunggal, new("Isu lingkungan dinamis global.", "The global issue.")),
        new Anggota<TelaahIsu, string?>("nasional", static t => ref t._nasional, JenisTeksOpsional.Tunggal, new("Isu nasional.", "The national issue.")),
        new Anggota<TelaahIsu, string?>("regional", static t => ref t._regional, JenisTeksOpsional.Tunggal, new("Isu regional (provinsi).", "The regional (province's) issue.")),
        new Anggota<TelaahIsu, string?>("lokal", static t => ref t._lokal, JenisTeksOpsional.Tunggal, new("Isu daerah sendiri.", "The region's own issue.")),
        new Anggota<TelaahIsu, Daftar<IsuStrategis>>("isu", static t => ref t._isu, Banyak(static () => IsuStrategis), new("Isu strategis perangkat daerah.", "The agency's strategic issues.")),
        new Anggota<TelaahIsu, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<IsuStrategis>? _isuStrategis;

    internal static Deskripsi<IsuStrategis> IsuStrategis => _isuStrategis ??= new("isuStrategis", new("Satu isu strategis.", "A strategic issue."), TataLetak.Blok,
        new Anggota<IsuStrategis, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<IsuStrategis, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<IsuStrategis, string?>("penjelasan", static t => ref t._penjelasan, JenisTeksOpsional.Tunggal, new("Penjelasannya dalam teks.", "What the text says about it.")),
        new Anggota<IsuStrategis, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
}
