using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A target or achievement of an indicator as documents state it: a closed set of <see cref="Angka"/>, <see cref="Rentang"/>,
/// <see cref="Batas"/>, <see cref="Predikat"/> and <see cref="AngkaDenganJumlah"/>. There is no default value: a cell that may be blank is
/// a <see cref="Tercantum{T}"/>. Targets have equality but no order, for grades and numbers cannot be compared.
/// </summary>
[JsonConverter(typeof(TargetJsonConverter))]
public abstract partial record Target
{
    private Target()
    {
    }

    /// <summary>A plain number.</summary>
    /// <param name="value">The number, in the indicator's unit.</param>
    public static implicit operator Target(decimal value) => Angka.Of(value);

    /// <summary>A plain number.</summary>
    /// <param name="value">The number, in the indicator's unit.</param>
    public static implicit operator Target(int value) => Angka.Of(value);

    /// <summary>A number: 100, 95,77, 41.893.</summary>
    public sealed record Angka : Target
    {
        // Most targets are whole numbers up to 100: those are made once.
        private static readonly Angka[] Small = [.. Enumerable.Range(0, 101).Select(static n => new Angka(n))];

        /// <summary>A number.</summary>
        /// <param name="nilai">The number, in the indicator's unit.</param>
        public Angka(decimal nilai) => Nilai = AngkaPolos.Normalize(nilai);

        /// <summary>The number, in the indicator's unit; trailing zeros are not kept.</summary>
        public decimal Nilai { get; }

        /// <inheritdoc/>
        public override string ToString() => Text(Nilai);

        internal static Angka Of(decimal value) =>
            value is >= 0 and <= 100 && decimal.IsInteger(value) ? Small[(int)value] : new(value);
    }

    /// <summary>A range with both its ends: 3,00–4,50.</summary>
    public sealed record Rentang : Target
    {
        /// <summary>A range.</summary>
        /// <param name="dari">The lower end.</param>
        /// <param name="sampai">The upper end, not below the lower.</param>
        /// <exception cref="ArgumentException">The upper end lies below the lower.</exception>
        public Rentang(decimal dari, decimal sampai)
        {
            Dari = sampai < dari ? throw new ArgumentException("The upper end lies below the lower.", nameof(sampai)) : AngkaPolos.Normalize(dari);
            Sampai = AngkaPolos.Normalize(sampai);
        }

        /// <summary>The lower end, included.</summary>
        public decimal Dari { get; }

        /// <summary>The upper end, included.</summary>
        public decimal Sampai { get; }

        /// <inheritdoc/>
        public override string ToString() => $"{Text(Dari)}..{Text(Sampai)}";
    }

    /// <summary>A bound: ≥ 100, &lt; 5.</summary>
    public sealed record Batas : Target
    {
        /// <summary>A bound.</summary>
        /// <param name="jenis">Which side, and whether the bound is included.</param>
        /// <param name="nilai">The bound.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="jenis"/> is unknown.</exception>
        public Batas(JenisBatas jenis, decimal nilai)
        {
            Jenis = Enum.IsDefined(jenis) ? jenis : throw new ArgumentOutOfRangeException(nameof(jenis));
            Nilai = AngkaPolos.Normalize(nilai);
        }

        /// <summary>Which side, and whether the bound is included.</summary>
        public JenisBatas Jenis { get; }

        /// <summary>The bound, in the indicator's unit.</summary>
        public decimal Nilai { get; }

        /// <inheritdoc/>
        public override string ToString() => Symbol(Jenis) + Text(Nilai);
    }

    /// <summary>A grade or word: <c>BB</c>, <c>WTP</c>, <c>meningkat</c>.</summary>
    public sealed record Predikat : Target
    {
        /// <summary>The longest grade or word, in characters.</summary>
        public const int MaxLength = 100;

        /// <summary>A grade or word.</summary>
        /// <param name="nilai">The text: begins with a letter, no control characters, no blanks at its edges.</param>
        /// <exception cref="ArgumentException">The text is no grade or word, or says that there is no value.</exception>
        public Predikat(string nilai)
        {
            ArgumentNullException.ThrowIfNull(nilai);
            Nilai = PredikatFault(nilai) is { } fault ? throw new ArgumentException(fault.Describe(nilai, Bahasa.Inggris), nameof(nilai)) : nilai;
        }

        internal Predikat(string nilai, bool checkedBefore)
        {
            _ = checkedBefore;
            Nilai = nilai;
        }

        /// <summary>The text as printed.</summary>
        public string Nilai { get; }

        /// <inheritdoc/>
        public override string ToString() => Nilai;
    }

    /// <summary>A value with the count behind it: 95,76 % (41.893 orang).</summary>
    public sealed record AngkaDenganJumlah : Target
    {
        /// <summary>A value with its count.</summary>
        /// <param name="nilai">The value, in the indicator's unit.</param>
        /// <param name="jumlah">The count.</param>
        /// <param name="satuan">The unit of the count; may be <see cref="Satuan.Kosong"/>.</param>
        public AngkaDenganJumlah(decimal nilai, decimal jumlah, Satuan satuan)
        {
            Nilai = AngkaPolos.Normalize(nilai);
            Jumlah = AngkaPolos.Normalize(jumlah);
            Satuan = satuan;
        }

        /// <summary>The value, in the indicator's unit.</summary>
        public decimal Nilai { get; }

        /// <summary>The count.</summary>
        public decimal Jumlah { get; }

        /// <summary>The unit of the count.</summary>
        public Satuan Satuan { get; }

        /// <inheritdoc/>
        public override string ToString() => Satuan.IsKosong ? $"{Text(Nilai)} ({Text(Jumlah)})" : $"{Text(Nilai)} ({Text(Jumlah)} {Satuan.Teks})";
    }
}
