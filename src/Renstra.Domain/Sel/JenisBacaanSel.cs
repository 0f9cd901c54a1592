using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>What a cell of unknown origin holds (jenis bacaan sel).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenisBacaanSel>))]
public sealed class JenisBacaanSel : HimpunanTertutup<JenisBacaanSel>, IHimpunanTertutup<JenisBacaanSel>
{
    /// <summary>Nothing: <see cref="BacaanSel.Kosong"/>.</summary>
    public static readonly JenisBacaanSel Kosong = new("kosong", 0, "kosong", "blank");

    /// <summary>A dash: <see cref="BacaanSel.Strip"/>.</summary>
    public static readonly JenisBacaanSel Strip = new("strip", 1, "strip", "dash");

    /// <summary>Words for "no value": <see cref="BacaanSel.TanpaNilai"/>.</summary>
    public static readonly JenisBacaanSel TanpaNilai = new("tanpaNilai", 2, "dinyatakan tanpa nilai", "said to have no value");

    /// <summary>A number: <see cref="BacaanSel.Angka"/>.</summary>
    public static readonly JenisBacaanSel Angka = new("angka", 3, "bilangan", "number");

    /// <summary>A percentage with its sign or word: <see cref="BacaanSel.PersenTertulis"/>.</summary>
    public static readonly JenisBacaanSel PersenTertulis = new("persen", 4, "persen", "percentage");

    /// <summary>An amount of money: <see cref="BacaanSel.Uang"/>.</summary>
    public static readonly JenisBacaanSel Uang = new("uang", 5, "uang", "money");

    /// <summary>A number with a unit: <see cref="BacaanSel.Kuantitas"/>.</summary>
    public static readonly JenisBacaanSel Kuantitas = new("kuantitas", 6, "bilangan dengan satuan", "quantity with unit");

    /// <summary>A range: <see cref="BacaanSel.Rentang"/>.</summary>
    public static readonly JenisBacaanSel Rentang = new("rentang", 7, "rentang", "range");

    /// <summary>Half of a range: <see cref="BacaanSel.SetengahRentang"/>.</summary>
    public static readonly JenisBacaanSel SetengahRentang = new("setengahRentang", 8, "setengah rentang", "half of a range");

    /// <summary>A bound: <see cref="BacaanSel.Batas"/>.</summary>
    public static readonly JenisBacaanSel Batas = new("batas", 9, "batas", "bound");

    /// <summary>A grade or word: <see cref="BacaanSel.Kata"/>.</summary>
    public static readonly JenisBacaanSel Kata = new("kata", 10, "predikat atau kata", "grade or word");

    /// <summary>A value with the count behind it: <see cref="BacaanSel.AngkaDenganJumlah"/>.</summary>
    public static readonly JenisBacaanSel AngkaDenganJumlah = new("angkaDenganJumlah", 11, "nilai dengan jumlahnya", "value with its count");

    /// <summary>The error text of a spreadsheet: <see cref="BacaanSel.GalatLembar"/>.</summary>
    public static readonly JenisBacaanSel GalatLembar = new("galatLembar", 12, "teks galat lembar kerja", "error text of a spreadsheet");

    /// <summary>Two readings: <see cref="BacaanSel.BermaknaGanda"/>.</summary>
    public static readonly JenisBacaanSel BermaknaGanda = new("bermaknaGanda", 13, "bermakna ganda", "ambiguous");

    /// <summary>None of these: <see cref="BacaanSel.TidakDikenal"/>.</summary>
    public static readonly JenisBacaanSel TidakDikenal = new("tidakDikenal", 14, "tidak dikenal", "not recognised");

    private JenisBacaanSel(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All kinds.</summary>
    public static ImmutableArray<JenisBacaanSel> Semua { get; } =
        [Kosong, Strip, TanpaNilai, Angka, PersenTertulis, Uang, Kuantitas, Rentang, SetengahRentang, Batas, Kata, AngkaDenganJumlah, GalatLembar, BermaknaGanda, TidakDikenal];
}
