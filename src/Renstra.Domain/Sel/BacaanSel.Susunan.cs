using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <content>A number with something about it: a bound, a count.</content>
public abstract partial record BacaanSel
{
    /// <summary>A bound: <c>≥ 100%</c>, <c>&lt; Rp. 1.000.000,-</c>, <c>Kurang dari 5</c>.</summary>
    public sealed record Batas : BacaanSel
    {
        internal Batas(string teks, JenisBatas sisi, BacaanSel nilai)
            : base(teks)
        {
            Sisi = sisi;
            Nilai = nilai;
        }

        /// <summary>Which side, and whether the bound is included.</summary>
        public JenisBatas Sisi { get; }

        /// <summary>The bound: <see cref="Angka"/>, <see cref="PersenTertulis"/>, <see cref="Uang"/> or <see cref="Kuantitas"/>.</summary>
        public BacaanSel Nilai { get; private init; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.Batas;

        /// <inheritdoc/>
        public override string ToNormal() => Target.Symbol(Sisi) + Nilai.ToNormal();

        internal override string Print(SistemPemisah sistem, bool polos) => Symbol(Sisi) + Nilai.Print(sistem, polos);

        /// <inheritdoc/>
        public override bool TryGetTarget([NotNullWhen(true)] out Target? target)
        {
            target = Nilai.TryGetTarget(out var batas) && batas is Target.Angka angka ? new Target.Batas(Sisi, angka.Nilai) : null;
            return target is not null;
        }

        internal override BacaanSel ReadIn(SistemPemisah? sistem) => this with { Sistem = sistem, Nilai = Nilai.ReadIn(sistem) };
    }

    /// <summary>A value with the count behind it: <c>95,76 % (41.893 orang)</c>.</summary>
    public sealed record AngkaDenganJumlah : BacaanSel
    {
        internal AngkaDenganJumlah(string teks, BacaanSel nilai, decimal jumlah, Satuan satuan)
            : base(teks)
        {
            Nilai = nilai;
            Jumlah = AngkaPolos.Normalize(jumlah);
            Satuan = satuan;
        }

        /// <summary>The value: <see cref="Angka"/> or <see cref="PersenTertulis"/>.</summary>
        public BacaanSel Nilai { get; private init; }

        /// <summary>The count.</summary>
        public decimal Jumlah { get; }

        /// <summary>The unit of the count; may be <see cref="Satuan.Kosong"/>.</summary>
        public Satuan Satuan { get; }

        /// <inheritdoc/>
        public override JenisBacaanSel Jenis => JenisBacaanSel.AngkaDenganJumlah;

        private JenisBacaanSel IsiJumlah => Satuan.IsKosong ? JenisBacaanSel.Angka : JenisBacaanSel.Kuantitas;

        /// <inheritdoc/>
        public override string ToNormal() => $"{Nilai.ToNormal()} ({Text(Jumlah, IsiJumlah, Satuan, null)})";

        internal override string Print(SistemPemisah sistem, bool polos) => $"{Nilai.Print(sistem, polos)} ({Text(Jumlah, IsiJumlah, Satuan, sistem, polos)})";

        /// <inheritdoc/>
        public override bool TryGetTarget([NotNullWhen(true)] out Target? target)
        {
            target = Nilai.TryGetTarget(out var nilai) && nilai is Target.Angka angka ? new Target.AngkaDenganJumlah(angka.Nilai, Jumlah, Satuan) : null;
            return target is not null;
        }

        internal override BacaanSel ReadIn(SistemPemisah? sistem) => this with { Sistem = sistem, Nilai = Nilai.ReadIn(sistem) };
    }
}
