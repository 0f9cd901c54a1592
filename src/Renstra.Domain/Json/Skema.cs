namespace Renstra.Domain.Json;

/// <summary>
/// The description of every object of the format, once: reader, writer and schema take it from here. The order of the members is the
/// canonical order of a file.
/// </summary>
internal static partial class Skema
{
    private static readonly JenisDeret<Rupiah> DeretRupiah = new(JenisSelRupiah.Tunggal);
    private static readonly JenisDeret<Target> DeretTarget = new(JenisSelTarget.Tunggal);
    private static readonly JenisDeret<Persen> DeretPersen = new(JenisSelPersen.Tunggal);

    private static Deskripsi<DokumenRenstra>? _dokumen;

    internal static Deskripsi<DokumenRenstra> Dokumen => _dokumen ??= new("A Renstra.", inline: false,
        new AnggotaFormat(),
        new Anggota<DokumenRenstra, Identitas>("identitas", static t => ref t._identitas, new JenisObjek<Identitas>(static () => Identitas), "What the plan is.", wajib: true),
        new Anggota<DokumenRenstra, Daftar<Tujuan>>("tujuan", static t => ref t._tujuan, new JenisDaftar<Tujuan>(new JenisObjek<Tujuan>(static () => Tujuan), static () => new()), "Tujuan and sasaran with their indicators."),
        new Anggota<DokumenRenstra, Pendanaan?>("pendanaan", static t => ref t._pendanaan, new JenisObjekOpsional<Pendanaan>(static () => Pendanaan, static () => new()), "Programmes and their funding."),
        new Anggota<DokumenRenstra, Daftar<BarisIndikator>>("iku", static t => ref t._iku, new JenisDaftar<BarisIndikator>(new JenisObjek<BarisIndikator>(static () => BarisIndikator), static () => new()), "The main performance indicators."),
        new Anggota<DokumenRenstra, Daftar<BarisIndikator>>("ikk", static t => ref t._ikk, new JenisDaftar<BarisIndikator>(new JenisObjek<BarisIndikator>(static () => BarisIndikator), static () => new()), "The key performance indicators."),
        new Anggota<DokumenRenstra, Daftar<TargetSpm>>("spm", static t => ref t._spm, new JenisDaftar<TargetSpm>(new JenisObjek<TargetSpm>(static () => TargetSpm), static () => new()), "The targets of minimum service standards."),
        new Anggota<DokumenRenstra, TabelAnggaran?>("belanja", static t => ref t._belanja, new JenisObjekOpsional<TabelAnggaran>(static () => TabelAnggaran, static () => new()), "Budget and realisation by expenditure."),
        new Anggota<DokumenRenstra, TabelAnggaran?>("anggaranRealisasi", static t => ref t._anggaranRealisasi, new JenisObjekOpsional<TabelAnggaran>(static () => TabelAnggaran, static () => new()), "Budget and realisation by programme, kegiatan and sub kegiatan."));

    private static Deskripsi<Identitas>? _identitas;

    internal static Deskripsi<Identitas> Identitas => _identitas ??= new("What the plan is.", inline: false,
        new Anggota<Identitas, string?>("judul", static t => ref t._judul, JenisTeksOpsional.Tunggal, "The title of the document."),
        new Anggota<Identitas, Daerah>("daerah", static t => ref t._daerah, new JenisObjek<Daerah>(static () => Daerah), "The region.", wajib: true),
        new Anggota<Identitas, PerangkatDaerah>("perangkatDaerah", static t => ref t._perangkatDaerah, new JenisObjek<PerangkatDaerah>(static () => PerangkatDaerah), "The agency.", wajib: true),
        new Anggota<Identitas, PeriodeRenstra>("periode", static t => ref t._periode, new JenisPeriode(), "The period.", wajib: true),
        new Anggota<Identitas, Peraturan?>("peraturan", static t => ref t._peraturan, new JenisObjekOpsional<Peraturan>(static () => Peraturan, static () => new()), "The regulation that made the plan law."),
        new Anggota<Identitas, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<Daerah>? _daerah;

    internal static Deskripsi<Daerah> Daerah => _daerah ??= new("The region.", inline: true,
        new Anggota<Daerah, string?>("kode", static t => ref t._kode, JenisTeksOpsional.Tunggal, "The code of the region."),
        new Anggota<Daerah, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<Daerah, JenisDaerah>("jenis", static t => ref t._jenis, JenisHimpunanWajib<JenisDaerah>.Tunggal, "provinsi, kabupaten or kota.", wajib: true),
        new Anggota<Daerah, string?>("provinsi", static t => ref t._provinsi, JenisTeksOpsional.Tunggal, "The province, where the region is not one."));

    private static Deskripsi<PerangkatDaerah>? _perangkatDaerah;

    internal static Deskripsi<PerangkatDaerah> PerangkatDaerah => _perangkatDaerah ??= new("The agency.", inline: true,
        new Anggota<PerangkatDaerah, string?>("kode", static t => ref t._kode, JenisTeksOpsional.Tunggal, "The agency's code."),
        new Anggota<PerangkatDaerah, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, "The name or text as printed.", wajib: true),
        new Anggota<PerangkatDaerah, Daftar<Tercantum<KodeRekening>>>("bidang", static t => ref t._bidang, new JenisDaftar<Tercantum<KodeRekening>>(JenisSelKode.Tunggal, static () => default, inline: true), "The codes of its bidang urusan."));

    private static Deskripsi<TahunPeriode>? _periode;

    internal static Deskripsi<TahunPeriode> Periode => _periode ??= new("The period of the plan.", inline: true,
        new Anggota<TahunPeriode, TahunAnggaran?>("awal", static t => ref t.Awal, JenisTahun.Tunggal, "The first year.", wajib: true),
        new Anggota<TahunPeriode, TahunAnggaran?>("akhir", static t => ref t.Akhir, JenisTahun.Tunggal, "The last year.", wajib: true),
        new Anggota<TahunPeriode, TahunAnggaran?>("transisi", static t => ref t.Transisi, JenisTahun.Tunggal, "The forward year, right behind the last."));

    private static Deskripsi<Peraturan>? _peraturan;

    internal static Deskripsi<Peraturan> Peraturan => _peraturan ??= new("The regulation that made the plan law.", inline: false,
        new Anggota<Peraturan, string>("bentuk", static t => ref t._bentuk, JenisTeks.Tunggal, "Its form, such as Peraturan Bupati.", wajib: true),
        new Anggota<Peraturan, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, "Its number as printed."),
        new Anggota<Peraturan, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, "Its year."),
        new Anggota<Peraturan, string?>("tentang", static t => ref t._tentang, JenisTeksOpsional.Tunggal, "Its title."),
        new Anggota<Peraturan, NodaTime.LocalDate?>("ditetapkan", static t => ref t._ditetapkan, JenisTanggal.Tunggal, "The day it was signed."),
        new Anggota<Peraturan, NodaTime.LocalDate?>("diundangkan", static t => ref t._diundangkan, JenisTanggal.Tunggal, "The day it was promulgated."),
        new Anggota<Peraturan, Sumber?>("sumber", static t => ref t._sumber, new JenisObjekOpsional<Sumber>(static () => Sumber, static () => new()), "Where the source document has this."));

    private static Deskripsi<Sumber>? _sumber;

    internal static Deskripsi<Sumber> Sumber => _sumber ??= new("Where a row stands in the source document.", inline: true,
        new Anggota<Sumber, string?>("tabel", static t => ref t._tabel, JenisTeksOpsional.Tunggal, "The number of the table."),
        new Anggota<Sumber, int?>("baris", static t => ref t._baris, JenisBilanganBulat.Tunggal, "The line of the source text, from 1."),
        new Anggota<Sumber, int?>("halaman", static t => ref t._halaman, JenisBilanganBulat.Tunggal, "The page, from 1."),
        new Anggota<Sumber, string?>("catatan", static t => ref t._catatan, JenisTeksOpsional.Tunggal, "A note of the transcriber's."));
}
