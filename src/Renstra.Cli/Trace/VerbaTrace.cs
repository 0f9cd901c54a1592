using System.CommandLine;
using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>The verb <c>trace</c>: how a result came about, with the places of its inputs in the file.</summary>
internal sealed partial class VerbaTrace : Verba
{
    private static readonly IPelacak[] Pelacak = [new PelacakE81(), new PelacakRerata(), new PelacakTC29(), new PelacakPagu(), new PelacakAnggaran(), new PelacakSpm(), new PelacakCapaian(), new PelacakSakip()];

    private readonly Argument<string?> _file;
    private readonly Option<string[]> _kode;
    private readonly Option<string[]> _nama;
    private readonly Option<string[]> _tahun;
    private readonly Option<string[]> _hitung;
    private readonly Option<string[]> _opsi;

    internal VerbaTrace()
        : base("trace")
    {
        _file = AddFile();
        _kode = Add("--kode");
        _nama = Add("--nama");
        _tahun = Add("--tahun");
        _hitung = Add("--hitung");
        _opsi = Add("--opsi");
    }

    /// <summary>The kinds of calculation that can be explained, for the help and for messages.</summary>
    internal static string Jenis => string.Join(", ", Pelacak.Select(static p => p.Nama));

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryText(parsed, _kode, "1.06.04", lingkungan, out var kode)
            || !Pilihan.TryText(parsed, _nama, "Rehabilitasi", lingkungan, out var nama)
            || !Pilihan.TryTahun(parsed, _tahun, lingkungan, out var tahun)
            || !Pilihan.TryGet(parsed, _hitung, Jenis, static t => Jenis.Split(", ").FirstOrDefault(j => j.Equals(t, StringComparison.OrdinalIgnoreCase)), lingkungan, out var hitung)
            || !DaftarOpsi.TryRead(parsed, _opsi, lingkungan, out var opsi, out _))
        {
            return KodeKeluar.Gagal;
        }

        if (parsed.GetValue(_file) is not { } path)
        {
            return await MissingFileAsync(lingkungan);
        }

        // Neither, where one kind of calculation is named: then all of that kind.
        (kode, nama) = (string.IsNullOrWhiteSpace(kode) ? null : kode.Trim(), string.IsNullOrWhiteSpace(nama) ? null : nama.Trim());
        if ((kode is null && nama is null && hitung is null) || (kode is not null && nama is not null))
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.TraceWhat(lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        return await RunAsync(path, hitung, new(kode, nama, tahun, opsi), lingkungan);
    }

    private static async Task<int> RunAsync(string path, string? hitung, PermintaanLacak asked, Lingkungan lingkungan)
    {
        if (await BacaBerkas.ReadAsync(path, null, lingkungan) is not { Dokumen: { } dokumen } hasil)
        {
            return KodeKeluar.Gagal;
        }

        asked = asked with { NamaNoda = NamaMenurutKode.Of(dokumen, asked.Kode, bawah: false) };
        try
        {
            var any = false;
            var (sebelum, ringkas) = ((string?)null, new PenjelasanRingkas());
            foreach (var jejak in Pelacak.Where(p => hitung is null || p.Nama == hitung).SelectMany(p => p.Trace(dokumen, asked)))
            {
                any = true;
                Write(jejak with { Penjelasan = ringkas.Once(jejak.Penjelasan) }, jejak.Noda != sebelum, hasil.Posisi, lingkungan);
                sebelum = jejak.Noda;
            }

            if (!any)
            {
                await lingkungan.Error.WriteLineAsync(Bantuan.NothingToTrace(TeksBersih.Of(path), TeksBersih.Of(asked.Kode ?? asked.Nama ?? hitung!), Jenis, lingkungan.Bahasa));
                return KodeKeluar.TidakDitemukan;
            }
        }
        catch (OverflowException)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.TooLarge(path, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        return KodeKeluar.Selesai;
    }

    private static void Write(Jejak jejak, bool kepala, PosisiDokumen posisi, Lingkungan lingkungan)
    {
        var alur = new Alur(lingkungan);
        if (kepala && jejak.Noda.Length > 0)
        {
            alur.Prose("", $"== {jejak.Noda}");
        }

        foreach (var line in jejak.Penjelasan.Render(lingkungan.Bahasa, t => Place(t, posisi, lingkungan.Bahasa)).TrimEnd('\n').Split('\n'))
        {
            // What follows of a long line hangs below its text, behind the label.
            var text = line.TrimStart(' ');
            alur.Prose(line[..^text.Length], text, new string(' ', 11));
        }

        alur.Line();
    }

    private static string? Place(TempatMasukan tempat, PosisiDokumen posisi, Bahasa bahasa)
    {
        if (!posisi.TryGet(tempat.Noda, out var letak, [.. tempat.Anggota]))
        {
            return null;
        }

        return bahasa == Bahasa.Indonesia ? $"baris {letak.Baris}, {letak.Jalur}" : $"line {letak.Baris}, {letak.Jalur}";
    }
}
