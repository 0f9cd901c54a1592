namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<Sumber>? _sumber;

    internal static Deskripsi<Sumber> Sumber => _sumber ??= new("sumber", new("Tempat sebuah baris dalam dokumen sumber.", "Where a row stands in the source document."), TataLetak.Sebaris,
        new Anggota<Sumber, string?>("tabel", static t => ref t._tabel, JenisTeksOpsional.Tunggal, new("Nomor tabel.", "The number of the table.")),
        new Anggota<Sumber, int?>("baris", static t => ref t._baris, JenisBilanganBulat.Tunggal, new("Baris pada teks sumber, mulai 1.", "The line of the source text, from 1.")),
        new Anggota<Sumber, int?>("halaman", static t => ref t._halaman, JenisBilanganBulat.Tunggal, new("Halaman, mulai 1.", "The page, from 1.")),
        new Anggota<Sumber, string?>("catatan", static t => ref t._catatan, JenisTeksOpsional.Tunggal, new("Catatan penyalin.", "A note of the transcriber's.")));

    private static Deskripsi<Sebutan>? _sebutan;

    internal static Deskripsi<Sebutan> Sebutan => _sebutan ??= new("sebutan", new("Sebutan atas sesuatu yang dinyatakan tabel lain: kata-katanya di sini dan id yang dimaksud.", "A mention of something that another table states: the words as printed here, and the id of what is meant."), TataLetak.Sebaris,
        new Anggota<Sebutan, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<Sebutan, string?>("teks", static t => ref t._teks, JenisTeksOpsional.Tunggal, new("Kata-katanya sebagaimana tercetak di sini.", "The words as printed here.")),
        new Anggota<Sebutan, string?>("id", static t => ref t._id, new JenisRujukan(JenisId.Semua), new("Id dari yang dimaksud.", "The id of what is meant.")),
        new Anggota<Sebutan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<ButirUraian>? _butirUraian;

    internal static Deskripsi<ButirUraian> ButirUraian => _butirUraian ??= new("butirUraian", new("Satu butir dari daftar dalam teks.", "An item of a list in the text."), TataLetak.Sebaris,
        new Anggota<ButirUraian, string?>("nomor", static t => ref t._nomor, JenisTeksOpsional.Tunggal, new("Nomornya sebagaimana tercetak.", "The number as printed.")),
        new Anggota<ButirUraian, string>("teks", static t => ref t._teks, JenisTeks.Tunggal, new("Kalimatnya sebagaimana tercetak.", "The sentence as printed."), wajib: true),
        new Anggota<ButirUraian, Daftar<ButirUraian>>("rincian", static t => ref t._rincian, Banyak(static () => ButirUraian), new("Butir-butir di bawahnya.", "The items below it.")),
        new Anggota<ButirUraian, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<PenandaTangan>? _penandaTangan;

    internal static Deskripsi<PenandaTangan> PenandaTangan => _penandaTangan ??= new("penandaTangan", new("Penanda tangan.", "A signatory."), TataLetak.Sebaris,
        new Anggota<PenandaTangan, string>("jabatan", static t => ref t._jabatan, JenisTeks.Tunggal, new("Jabatannya, seperti Bupati Seruyan atau Kepala Dinas Sosial.", "The office, such as Bupati Seruyan or Kepala Dinas Sosial."), wajib: true),
        new Anggota<PenandaTangan, string>("nama", static t => ref t._nama, JenisTeks.Tunggal, new("Namanya.", "The name.")),
        new Anggota<PenandaTangan, string?>("pangkat", static t => ref t._pangkat, JenisTeksOpsional.Tunggal, new("Pangkat dan golongannya.", "Rank and grade.")),
        new Anggota<PenandaTangan, string?>("nip", static t => ref t._nip, JenisTeksOpsional.Tunggal, new("NIP-nya.", "The civil servant's number (NIP).")),
        new Anggota<PenandaTangan, string?>("tempat", static t => ref t._tempat, JenisTeksOpsional.Tunggal, new("Tempat ditandatangani.", "Where it was signed.")),
        new Anggota<PenandaTangan, NodaTime.LocalDate?>("tanggal", static t => ref t._tanggal, JenisTanggal.Tunggal, new("Tanggal ditandatangani.", "When it was signed.")),
        new Anggota<PenandaTangan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Pernyataan>? _pernyataan;

    internal static Deskripsi<Pernyataan> Pernyataan => _pernyataan ??= new("pernyataan", new("Angka yang dinyatakan teks di luar tabel.", "A figure that the text states outside the tables."), TataLetak.Sebaris,
        new Anggota<Pernyataan, string>("uraian", static t => ref t._uraian, JenisTeks.Tunggal, new("Apa yang dinyatakan.", "What is stated."), wajib: true),
        new Anggota<Pernyataan, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, new("Tahunnya.", "Its year.")),
        new Anggota<Pernyataan, Tercantum<Target>>("nilai", static t => ref t._nilai, JenisSelTarget.Tunggal, new("Nilainya.", "The value."), wajib: true),
        new Anggota<Pernyataan, Satuan>("satuan", static t => ref t._satuan, JenisSatuan.Tunggal, new("Satuannya.", "The unit.")),
        new Anggota<Pernyataan, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));

    private static Deskripsi<Pengecualian>? _pengecualian;

    internal static Deskripsi<Pengecualian> Pengecualian => _pengecualian ??= new("pengecualian", new("Temuan pemeriksaan yang diterima, dengan alasannya.", "A finding of the audit that is accepted, with the reason."), TataLetak.Sebaris,
        new Anggota<Pengecualian, string>("aturan", static t => ref t._aturan, JenisTeks.Tunggal, new("Id atau nama aturannya, seperti PAGU001.", "The id or name of the rule, such as PAGU001."), wajib: true),
        new Anggota<Pengecualian, string?>("noda", static t => ref t._noda, JenisTeksOpsional.Tunggal, new("Kode, id, atau jalur JSON tempatnya; tanpa ini, semua tempat.", "The code, id or JSON path of the place; every place if absent.")),
        new Anggota<Pengecualian, TahunAnggaran?>("tahun", static t => ref t._tahun, JenisTahun.Tunggal, new("Tahun temuannya; tanpa ini, semua tahun.", "The year of the finding; every year if absent.")),
        new Anggota<Pengecualian, string>("alasan", static t => ref t._alasan, JenisTeks.Tunggal, new("Mengapa diterima.", "Why it is accepted."), wajib: true),
        new Anggota<Pengecualian, Sumber?>("sumber", static t => ref t._sumber, Satu(static () => Sumber), new("Tempatnya dalam dokumen sumber.", "Where the source document has this.")));
}
