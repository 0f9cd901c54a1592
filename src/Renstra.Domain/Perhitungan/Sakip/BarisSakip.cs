namespace Renstra.Domain.Perhitungan;

/// <summary>One indicator of SAKIP over its years (baris SAKIP).</summary>
public sealed class BarisSakip
{
    internal BarisSakip(object pemilik, string nama, DeretTahunan<Tercantum<Target>> target, DeretTahunan<Tercantum<Target>> realisasi)
    {
        (Pemilik, Nama) = (pemilik, nama);
        Tahun = target.GetTahun().Concat(realisasi.GetTahun()).Distinct().Order()
            .Select(t => new TahunSakip(t, target.GetTercantum(t), realisasi.GetTercantum(t)))
            .Where(static t => !t.Target.IsKosong || !t.Realisasi.IsKosong)
            .ToDaftar();
    }

    /// <summary>The <see cref="BarisCapaian"/> or <see cref="Indikator"/> that states it.</summary>
    public object Pemilik { get; }

    /// <summary>Its name as printed.</summary>
    public string Nama { get; }

    /// <summary>The years that state something.</summary>
    public Daftar<TahunSakip> Tahun { get; }
}
