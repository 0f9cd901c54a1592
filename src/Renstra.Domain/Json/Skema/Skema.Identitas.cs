namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<Identitas>? _identitas;

    internal static Deskripsi<Identitas> Identitas => _identitas ??= new("identitas", new("Rencana apa ini: daerah, perangkat daerah, periode, dan peraturannya.", "What the plan is: region, agency, period and regulation."), TataLetak.Blok,
        new Anggota<Identitas, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, new("Judul dokumen.", "The title of the document.")),
        new Anggota<Identitas, Daerah>("daerah", static t => ref t._daerah, new JenisObjek<Daerah>(static () => Daerah), new("Daerahnya.", "The region."), wajib: true),
        new Anggota<Identitas, PerangkatDaerah>("perangkatDaerah", static t => ref t._perangkatDaerah, new JenisObjek<PerangkatDaerah>(static () => PerangkatDaerah), new("Perangkat daerahnya.", "The agency."), wajib: true),
        new Anggota<Identitas, PeriodeRenstra>("periode", static t => ref t._periode, new JenisPeriode(), new("Periode rencana.", "The period of the plan."), wajib: true),
        new Anggota<Identitas, Peraturan?>("peraturan", static t => ref t._peraturan, Satu(static () => Peraturan), new("Peraturan yang menetapkan rencana ini.", "The regulation that made the plan law.")),
        new Anggota<Identitas, Daftar<Peraturan>>("dasarHukum", static t => ref t._dasarHukum, Banyak(static () => Peraturan), new("Dasar hukum yang disebut dokumennya sendiri.", "The legal bases that the plan itself names.")),
        new Anggota<Identitas, Daftar<PenandaTangan>>("penandaTangan", static t => ref t._penandaTangan, Banyak(static () => PenandaTangan), new("Yang menandatangani rencana.", "Who signed the plan.")),
        new Anggota<Identitas, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Daerah>? _daerah;

    internal static Deskripsi<Daerah> Daerah => _daerah ??= new("daerah", new("Daerahnya.", "The region."), TataLetak.Sebaris,
        new Anggota<Daerah, Tercantum<KodeWilayah>>("kode", static t => ref t._kode, JenisSelKode.Wilayah, new("Kode wilayah, seperti 62.07.", "The code of the region, such as 62.07.")),
        new Anggota<Daerah, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<Daerah, JenisDaerah>("jenis", static t => ref t._jenis, JenisHimpunanWajib<JenisDaerah>.Tunggal, new("provinsi, kabupaten, atau kota.", "provinsi, kabupaten or kota."), wajib: true),
        new Anggota<Daerah, string?>("provinsi", static t => ref t._provinsi, JenisTeksOpsional.Tunggal, new("Provinsinya, bila daerah ini bukan provinsi.", "The province, where the region is not one.")));

    private static Deskripsi<PerangkatDaerah>? _perangkatDaerah;

    internal static Deskripsi<PerangkatDaerah> PerangkatDaerah => _perangkatDaerah ??= new("perangkatDaerah", new("Perangkat daerahnya.", "The agency."), TataLetak.Sebaris,
        new Anggota<PerangkatDaerah, Tercantum<KodePerangkatDaerah>>("kode", static t => ref t._kode, JenisSelKode.PerangkatDaerah, new("Kode perangkat daerah, seperti 1.06.0.00.0.00.01.0000.", "The agency's code, such as 1.06.0.00.0.00.01.0000.")),
        new Anggota<PerangkatDaerah, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Nama atau kalimatnya sebagaimana tercetak.", "The name or text as printed."), wajib: true),
        new Anggota<PerangkatDaerah, Daftar<Tercantum<KodeRekening>>>("bidang", static t => ref t._bidang, DaftarKode, new("Kode bidang urusan yang diampunya.", "The codes of its bidang urusan.")));

    private static Deskripsi<TahunPeriode>? _periode;

    internal static Deskripsi<TahunPeriode> Periode => _periode ??= new("periode", new("Periode rencana.", "The period of the plan."), TataLetak.Sebaris,
        new Anggota<TahunPeriode, TahunAnggaran?>("awal", static t => ref t.Awal, JenisTahun.Tunggal, new("Tahun pertama.", "The first year."), wajib: true),
        new Anggota<TahunPeriode, TahunAnggaran?>("akhir", static t => ref t.Akhir, JenisTahun.Tunggal, new("Tahun terakhir.", "The last year."), wajib: true),
        new Anggota<TahunPeriode, TahunAnggaran?>("transisi", static t => ref t.Transisi, JenisTahun.Tunggal, new("Tahun transisi, tepat setelah tahun terakhir.", "The forward year, right behind the last.")));

    private static Deskripsi<Peraturan>? _peraturan;

    internal static Deskripsi<Peraturan> Peraturan => _peraturan ??= new("peraturan", new("Peraturan: yang menetapkan rencana, atau yang menjadi dasar hukumnya.", "A regulation: the one that made the plan law, or a legal basis."), TataLetak.SebarisBilaDatar,
        new Anggota<Peraturan, string>("bentuk", static t => ref t._bentuk, JenisTeks.Tunggal, new("Bentuknya, seperti Peraturan Bupati.", "Its form, such as Peraturan Bupati."), wajib: true),
        new Anggota<Peraturan, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "Its number as printed.")),
        new Anggota<Peraturan, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, new("Tahunnya.", "Its year.")),
        new Anggota<Peraturan, string?>("tentang", static t => ref t._tentang, JenisTeksOpsional.Tunggal, new("Judulnya.", "Its title.")),
        new Anggota<Peraturan, string?>("pasal", static t => ref t._pasal, JenisTeksOpsional.Tunggal, new("Pasal yang dirujuk, bila hanya itu.", "The article referred to, if only that.")),
        new Anggota<Peraturan, string?>("penempatan", static t => ref t._penempatan, JenisTeksOpsional.Tunggal, new("Tempatnya dalam lembaran atau berita negara atau daerah.", "Its place in the state or regional gazette.")),
        new Anggota<Peraturan, NodaTime.LocalDate?>("ditetapkan", static t => ref t._ditetapkan, JenisTanggal.Tunggal, new("Tanggal ditetapkan.", "The day it was signed.")),
        new Anggota<Peraturan, NodaTime.LocalDate?>("diundangkan", static t => ref t._diundangkan, JenisTanggal.Tunggal, new("Tanggal diundangkan.", "The day it was promulgated.")),
        new Anggota<Peraturan, Daftar<Peraturan>>("diubahDengan", static t => ref t._diubahDengan, Banyak(static () => Peraturan), new("Peraturan perubahan yang disebut bersamanya.", "The amending regulations named with it.")),
        new Anggota<Peraturan, Daftar<Peraturan>>("dasarHukum", static t => ref t._dasarHukum, Banyak(static () => Peraturan), new("Dasar hukum dalam konsiderans \"Mengingat\".", "The legal bases in its preamble (Mengingat).")),
        new Anggota<Peraturan, Daftar<Bab>>("sistematika", static t => ref t._sistematika, Banyak(static () => Bab), new("Sistematika penulisan yang ditetapkannya.", "The outline of chapters that it prescribes.")),
        new Anggota<Peraturan, Daftar<PenandaTangan>>("penandaTangan", static t => ref t._penandaTangan, Banyak(static () => PenandaTangan), new("Yang menetapkan dan mengundangkan.", "Who signed and who promulgated it.")),
        new Anggota<Peraturan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Bab>? _bab;

    internal static Deskripsi<Bab> Bab => _bab ??= new("bab", new("Bab atau judul bagian.", "A chapter or heading."), TataLetak.Sebaris,
        new Anggota<Bab, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<Bab, string>("judul", static t => ref t._judul, JenisTeks.Tunggal, new("Judulnya sebagaimana tercetak.", "The title as printed."), wajib: true),
        new Anggota<Bab, int?>("tingkat", static t => ref t._tingkat, JenisBilanganBulat.Tunggal, new("Kedalamannya: 1 untuk bab.", "Its depth: 1 for a chapter.")),
        new Anggota<Bab, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Kerangka>? _kerangka;

    internal static Deskripsi<Kerangka> Kerangka => _kerangka ??= new("kerangka", new("Kerangka dokumen: judul-judul dan tabel-tabel bernomor menurut urutan cetaknya.", "The document's outline: headings and numbered tables in the order of print."), TataLetak.Blok,
        new Anggota<Kerangka, Daftar<Bab>>("bab", static t => ref t._bab, Banyak(static () => Bab), new("Bab dan subbab.", "Chapters and sections.")),
        new Anggota<Kerangka, Daftar<JudulTabel>>("tabel", static t => ref t._tabel, Banyak(static () => JudulTabel), new("Tabel-tabel bernomor.", "The numbered tables.")));

    private static Deskripsi<JudulTabel>? _judulTabel;

    internal static Deskripsi<JudulTabel> JudulTabel => _judulTabel ??= new("judulTabel", new("Judul sebuah tabel bernomor.", "The title of a numbered table."), TataLetak.Sebaris,
        new Anggota<JudulTabel, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<JudulTabel, string>("judul", static t => ref t._judul, JenisTeks.Tunggal, new("Judulnya sebagaimana tercetak.", "The title as printed."), wajib: true),
        new Anggota<JudulTabel, string?>("keterangan", static t => ref t._keterangan, JenisTeksOpsional.Tunggal, new("Keterangan yang tercetak bersamanya.", "The remark printed with it.")),
        new Anggota<JudulTabel, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
}
