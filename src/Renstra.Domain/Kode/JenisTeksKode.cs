using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>What a text looks like that was refused as a code (jenis teks).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenisTeksKode>))]
public sealed class JenisTeksKode : HimpunanTertutup<JenisTeksKode>, IHimpunanTertutup<JenisTeksKode>
{
    /// <summary>Nothing but blanks and marks.</summary>
    public static readonly JenisTeksKode Kosong = new("kosong", 0, "kosong", "empty");

    /// <summary>A planning code (<see cref="KodeRekening"/>), where an account was asked for.</summary>
    public static readonly JenisTeksKode KodePerencanaan = new("kodePerencanaan", 1, "kode perencanaan", "planning code");

    /// <summary>An account (<see cref="Domain.KodeAkun"/>): <c>5.1.02.01.01.0001</c>.</summary>
    public static readonly JenisTeksKode KodeAkun = new("kodeAkun", 2, "kode akun", "account");

    /// <summary>An account behind a planning code: <c>1.06.5.1.02.01.01.0001</c>.</summary>
    public static readonly JenisTeksKode AkunSetelahBidang = new("akunSetelahBidang", 3, "akun di belakang kode perencanaan", "account behind a planning code");

    /// <summary>An agency's code (<see cref="Domain.KodePerangkatDaerah"/>): <c>1.03.0.00.0.00.01.0000</c>.</summary>
    public static readonly JenisTeksKode KodePerangkatDaerah = new("kodePerangkatDaerah", 4, "kode perangkat daerah", "agency's code");

    /// <summary>A region's code (<see cref="Domain.KodeWilayah"/>): <c>62.07</c>.</summary>
    public static readonly JenisTeksKode KodeWilayah = new("kodeWilayah", 5, "kode wilayah", "region's code");

    /// <summary>An older code, of Permendagri 13/2006: <c>1.13.01.15.07</c>, or with its organisation <c>1.13.1.13.01.15.07</c>.</summary>
    public static readonly JenisTeksKode KodeLama = new("kodeLama", 6, "kode lama", "older code");

    /// <summary>A pattern that stands for codes: <c>x.x.xx.xx</c>.</summary>
    public static readonly JenisTeksKode Pola = new("pola", 7, "pola kode", "pattern of a code");

    /// <summary>A code that stops between two levels: <c>1.06.04.2</c>.</summary>
    public static readonly JenisTeksKode AntaraTingkat = new("antaraTingkat", 8, "kode di antara dua tingkat", "code between two levels");

    /// <summary>A text with more than one reading: <c>5.1</c>.</summary>
    public static readonly JenisTeksKode BermaknaGanda = new("bermaknaGanda", 9, "bermakna ganda", "more than one reading");

    /// <summary>Several codes in one text: <c>1.06.01 dan 1.06.02</c>.</summary>
    public static readonly JenisTeksKode BeberapaKode = new("beberapaKode", 10, "beberapa kode", "several codes");

    /// <summary>A date: <c>2025-08-20</c>.</summary>
    public static readonly JenisTeksKode Tanggal = new("tanggal", 11, "tanggal", "date");

    /// <summary>A number with its thousands or decimals: <c>1.000.000</c>.</summary>
    public static readonly JenisTeksKode Angka = new("angka", 12, "bilangan", "number");

    /// <summary>Digits without separators: <c>10604</c>.</summary>
    public static readonly JenisTeksKode TanpaPemisah = new("tanpaPemisah", 13, "deretan angka tanpa titik", "digits without dots");

    /// <summary>None of these.</summary>
    public static readonly JenisTeksKode BukanKode = new("bukanKode", 14, "bukan kode", "no code");

    private JenisTeksKode(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All kinds of text.</summary>
    public static ImmutableArray<JenisTeksKode> Semua { get; } =
        [Kosong, KodePerencanaan, KodeAkun, AkunSetelahBidang, KodePerangkatDaerah, KodeWilayah, KodeLama, Pola, AntaraTingkat, BermaknaGanda, BeberapaKode, Tanggal, Angka, TanpaPemisah, BukanKode];
}
