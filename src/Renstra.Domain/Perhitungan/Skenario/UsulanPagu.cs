namespace Renstra.Domain.Perhitungan;

/// <summary>What a scenario proposes for a node (usulan pagu).</summary>
/// <param name="Noda">The node.</param>
/// <param name="Lama">What the document states for it.</param>
/// <param name="Baru">The proposed amount.</param>
/// <param name="Sifat">Where the proposed amount comes from.</param>
public sealed record UsulanPagu(NodaPendanaan Noda, Tercantum<Rupiah> Lama, Rupiah Baru, SifatUsulan Sifat)
{
    /// <summary>What the node has now; 0 where it states no amount.</summary>
    public Rupiah JumlahLama => Lama.TryGetValue(out var lama) ? lama : Rupiah.Nol;

    /// <summary>Proposed − present.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public Rupiah Selisih => Baru - JumlahLama;

    /// <summary>The difference in per cent of the present amount, or why there is none: it is 0 or negative.</summary>
    public Terhitung<Persen> Persen => Pertumbuhan.Calculate(JumlahLama, Baru);

    /// <summary>Whether anything changes.</summary>
    public bool IsBerubah => Baru != JumlahLama;
}
