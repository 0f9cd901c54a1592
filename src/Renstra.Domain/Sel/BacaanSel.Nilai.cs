using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <content>One number: bare, a percentage, money, or with a unit.</content>
public abstract partial record BacaanSel
{
    /// <summary>A number: <c>100</c>, <c>95,77</c>, <c>(1.000)</c>.</summary>
    public sealed record Angka : BacaanSel
    {
        internal Angka(string teks, decimal nilai)
            : base(teks) => Nilai = AngkaPolos.Normalize(nilai);

        /// <summary>The number; trailing zeros are not kept.</summary>
        public decimal Nilai { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.Angka;

        /// <inheritdoc/>
        public override string ToNormal() => Target.Text(Nilai);

        internal override string Print(SistemPemisah sistem, bool polos) => Text(Nilai, Jenis, default, sistem, polos);

        /// <inheritdoc/>
        public override bool TryGetTarget([NotNullWhen(true)] out Target? target)
        {
            target = Nilai;
            return true;
        }
    }

    /// <summary>A percentage with its sign or its word: <c>95,77%</c>, <c>100 Persen</c>.</summary>
    public sealed record PersenTertulis : BacaanSel
    {
        internal PersenTertulis(string teks, Persen nilai)
            : base(teks) => Nilai = nilai;

        /// <summary>The percentage.</summary>
        public Persen Nilai { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.PersenTertulis;

        /// <inheritdoc/>
        public override string ToNormal() => Nilai.ToString();

        internal override string Print(SistemPemisah sistem, bool polos) => Text(Nilai.Poin, Jenis, default, sistem, polos);

        /// <inheritdoc/>
        public override bool TryGetTarget([NotNullWhen(true)] out Target? target)
        {
            target = Nilai.Poin;
            return true;
        }
    }

    /// <summary>An amount of money: <c>Rp. 1.000.000,-</c>, <c>IDR 1,000,000.00</c>, <c>1.000 rupiah</c>.</summary>
    public sealed record Uang : BacaanSel
    {
        internal Uang(string teks, Rupiah nilai)
            : base(teks) => Nilai = nilai;

        /// <summary>The amount.</summary>
        public Rupiah Nilai { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.Uang;

        /// <inheritdoc/>
        public override string ToNormal() => Nilai.ToString();

        internal override string Print(SistemPemisah sistem, bool polos) => Text(AngkaPolos.Normalize(Nilai.ToDecimal()), Jenis, default, sistem);

        /// <inheritdoc/>
        public override bool TryGetTarget([NotNullWhen(true)] out Target? target)
        {
            target = Nilai.ToDecimal();
            return true;
        }
    }

    /// <summary>A number with its unit: <c>43 Orang/bulan</c>.</summary>
    public sealed record Kuantitas : BacaanSel
    {
        internal Kuantitas(string teks, decimal nilai, Satuan satuan)
            : base(teks)
        {
            Nilai = AngkaPolos.Normalize(nilai);
            Satuan = satuan;
        }

        /// <summary>The number; trailing zeros are not kept.</summary>
        public decimal Nilai { get; }

        /// <summary>The unit as printed, with single blanks.</summary>
        public Satuan Satuan { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.Kuantitas;

        /// <inheritdoc/>
        public override string ToNormal() => Text(Nilai, Jenis, Satuan, null);

        internal override string Print(SistemPemisah sistem, bool polos) => Text(Nilai, Jenis, Satuan, sistem, polos);

        /// <inheritdoc/>
        public override bool TryGetTarget([NotNullWhen(true)] out Target? target)
        {
            target = Nilai;
            return true;
        }
    }
}
