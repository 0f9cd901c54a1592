namespace Renstra.Domain.Perhitungan;

/// <summary>A stated SAKIP grade against its score (pemeriksaan): 58,30 is CC; <c>DD</c> is no grade at all.</summary>
public sealed record PemeriksaanSakip
{
    internal PemeriksaanSakip(string? tercetak, decimal? nilai, Terhitung<PredikatSakip> predikat, Terhitung<PredikatSakip> menurutNilai) =>
        (Tercetak, Nilai, Predikat, MenurutNilai) = (tercetak, nilai, predikat, menurutNilai);

    /// <summary>The grade as printed.</summary>
    public string? Tercetak { get; }

    /// <summary>The score as printed; <see langword="null"/> if there is none.</summary>
    public decimal? Nilai { get; }

    /// <summary>The grade that the printed text is, or why it is none.</summary>
    public Terhitung<PredikatSakip> Predikat { get; }

    /// <summary>The grade that follows from the score, or why none does.</summary>
    public Terhitung<PredikatSakip> MenurutNilai { get; }

    /// <summary>Whether both are the same grade; or why that cannot be said, the printed grade's reason first.</summary>
    public Terhitung<bool> IsCocok => Predikat.Sebab is { } sebab ? sebab : MenurutNilai.Map(m => m == Predikat.Value);
}
