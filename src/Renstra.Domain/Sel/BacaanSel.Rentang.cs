using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <content>A range, and half of one.</content>
public abstract partial record BacaanSel
{
    /// <summary>A range: <c>3,00-4,50</c>, <c>5 s/d 7 %</c>. Formally <c>2025-2029</c> is one, too.</summary>
    public sealed record Rentang : BacaanSel
    {
        internal Rentang(string teks, decimal dari, decimal sampai, JenisBacaanSel isi, Satuan satuan)
            : base(teks)
        {
            Dari = AngkaPolos.Normalize(dari);
            Sampai = AngkaPolos.Normalize(sampai);
            Isi = isi;
            Satuan = satuan;
        }

        /// <summary>The lower end, included.</summary>
        public decimal Dari { get; }

        /// <summary>The upper end, included; not below the lower.</summary>
        public decimal Sampai { get; }

        /// <summary>What both ends are: <see cref="JenisBacaanSel.Angka"/>, <see cref="JenisBacaanSel.PersenTertulis"/> (in points),
        /// <see cref="JenisBacaanSel.Uang"/> (in rupiah) or <see cref="JenisBacaanSel.Kuantitas"/>.</summary>
        public JenisBacaanSel Isi { get; }

        /// <summary>The unit of both ends; <see cref="Satuan.Kosong"/> unless they are quantities.</summary>
        public Satuan Satuan { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.Rentang;

        /// <inheritdoc/>
        public override string ToNormal() => $"{Target.Text(Dari)}..{Text(Sampai, Isi, Satuan, null)}";

        internal override string Print(SistemPemisah sistem, bool polos) => Isi == JenisBacaanSel.Kuantitas
            ? $"{Text(Dari, JenisBacaanSel.Angka, default, sistem, polos)} – {Text(Sampai, Isi, Satuan, sistem, polos)}"
            : $"{Text(Dari, Isi, Satuan, sistem, polos)} – {Text(Sampai, Isi, Satuan, sistem, polos)}";

        /// <inheritdoc/>
        public override bool TryGetTarget([NotNullWhen(true)] out Target? target)
        {
            target = new Target.Rentang(Dari, Sampai);
            return true;
        }
    }

    /// <summary>Half of a range that is broken over lines or cells: <c>3,00-</c>, <c>s/d 4,50</c>. Its other half must be found before it is a value.</summary>
    public sealed record SetengahRentang : BacaanSel
    {
        internal SetengahRentang(string teks, decimal nilai, UjungRentang ujung, JenisBacaanSel isi, Satuan satuan)
            : base(teks)
        {
            Nilai = AngkaPolos.Normalize(nilai);
            Ujung = ujung;
            Isi = isi;
            Satuan = satuan;
        }

        /// <summary>The end that is there.</summary>
        public decimal Nilai { get; }

        /// <summary>Which end it is.</summary>
        public UjungRentang Ujung { get; }

        /// <inheritdoc cref="Rentang.Isi"/>
        public JenisBacaanSel Isi { get; }

        /// <summary>The unit; <see cref="Satuan.Kosong"/> unless the end is a quantity.</summary>
        public Satuan Satuan { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.SetengahRentang;

        /// <inheritdoc/>
        public override string ToNormal() => Ujung == UjungRentang.Akhir ? ".." + Text(Nilai, Isi, Satuan, null)
            : Isi == JenisBacaanSel.PersenTertulis ? Target.Text(Nilai) + "..%"
            : Isi == JenisBacaanSel.Kuantitas ? $"{Target.Text(Nilai)}.. {Satuan.Teks}"
            : Target.Text(Nilai) + "..";

        internal override string Print(SistemPemisah sistem, bool polos) => Ujung == UjungRentang.Awal
            ? Text(Nilai, Isi, Satuan, sistem, polos) + " –"
            : "s/d " + Text(Nilai, Isi, Satuan, sistem, polos);
    }
}
