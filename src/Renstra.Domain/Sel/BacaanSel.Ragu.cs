namespace Renstra.Domain;

/// <content>Cells with two readings, or none.</content>
public abstract partial record BacaanSel
{
    /// <summary>A number that both notations read, and differently: <c>1.235</c> is 1235 or 1 and 235 thousandths. The caller decides with <see cref="BacaanSel.Resolve(SistemPemisah)"/>.</summary>
    public sealed record BermaknaGanda : BacaanSel
    {
        internal BermaknaGanda(string teks, BacaanSel indonesia, BacaanSel amerika)
            : base(teks)
        {
            Indonesia = indonesia;
            Amerika = amerika;
        }

        /// <summary>The reading in the Indonesian notation.</summary>
        public BacaanSel Indonesia { get; }

        /// <summary>The reading in the American notation.</summary>
        public BacaanSel Amerika { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.BermaknaGanda;

        /// <summary>Both readings: <c>1235 | 1.235</c>.</summary>
        /// <returns>The Indonesian reading first.</returns>
        public override string ToNormal() => $"{Indonesia.ToNormal()} | {Amerika.ToNormal()}";

        internal override string Print(SistemPemisah sistem, bool polos) => Resolve(sistem).Print(sistem, polos);
    }

    /// <summary>Nothing that is known: the error says why and where.</summary>
    public sealed record TidakDikenal : BacaanSel
    {
        internal TidakDikenal(string teks, ParseError galat)
            : base(teks) => Galat = galat;

        /// <summary>Why and where the text was refused; its position counts the characters of the cell.</summary>
        public ParseError Galat { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.TidakDikenal;

        /// <summary>Nothing: what was not recognised has no normal text.</summary>
        /// <returns>The empty text.</returns>
        public override string ToNormal() => "";

        internal override string Print(SistemPemisah sistem, bool polos) => ToNormal();
    }
}
