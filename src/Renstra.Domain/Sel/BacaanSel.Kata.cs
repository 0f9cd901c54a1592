using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <content>Cells without a number: blank, dash, words.</content>
public abstract partial record BacaanSel
{
    /// <summary>A blank cell, or one of blanks alone.</summary>
    public sealed record Kosong : BacaanSel
    {
        internal Kosong(string teks)
            : base(teks)
        {
        }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.Kosong;

        /// <inheritdoc/>
        public override string ToNormal() => "";

        internal override string Print(SistemPemisah sistem, bool polos) => ToNormal();
    }

    /// <summary>A dash: <c>-</c>, <c>–</c>, <c>--</c>, or <c>Rp -</c> as spreadsheets print it. It is never taken for 0.</summary>
    public sealed record Strip : BacaanSel
    {
        internal Strip(string teks, char tanda)
            : base(teks) => Tanda = tanda;

        /// <summary>Which dash is printed.</summary>
        public char Tanda { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.Strip;

        /// <inheritdoc/>
        public override string ToNormal() => "-";

        internal override string Print(SistemPemisah sistem, bool polos) => ToNormal();
    }

    /// <summary>Words that say that there is no value: <c>NA</c>, <c>n.a.</c>, <c>nihil</c>, <c>tidak ada</c>.</summary>
    public sealed record TanpaNilai : BacaanSel
    {
        internal TanpaNilai(string teks)
            : base(teks)
        {
        }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.TanpaNilai;

        /// <inheritdoc/>
        public override string ToNormal() => "NA";

        internal override string Print(SistemPemisah sistem, bool polos) => ToNormal();
    }

    /// <summary>A grade or word: <c>BB</c>, <c>WTP</c>, <c>meningkat</c>. Whatever begins with a letter and is a <see cref="Target.Predikat"/> is one.</summary>
    public sealed record Kata : BacaanSel
    {
        internal Kata(string teks, string nilai)
            : base(teks) => Nilai = nilai;

        /// <summary>The text with single blanks.</summary>
        public string Nilai { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.Kata;

        /// <inheritdoc/>
        public override string ToNormal() => Nilai;

        /// <inheritdoc/>
        public override bool TryGetTarget([NotNullWhen(true)] out Target? target)
        {
            target = new Target.Predikat(Nilai, checkedBefore: true);
            return true;
        }

        internal override string Print(SistemPemisah sistem, bool polos) => ToNormal();
    }

    /// <summary>The error text of a spreadsheet: <c>#VALUE!</c>, <c>#DIV/0!</c>, <c>#####</c>.</summary>
    public sealed record GalatLembar : BacaanSel
    {
        internal GalatLembar(string teks, string galat)
            : base(teks) => Galat = galat;

        /// <summary>The error text in capitals.</summary>
        public string Galat { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.GalatLembar;

        /// <inheritdoc/>
        public override string ToNormal() => Galat;

        internal override string Print(SistemPemisah sistem, bool polos) => ToNormal();
    }
}
