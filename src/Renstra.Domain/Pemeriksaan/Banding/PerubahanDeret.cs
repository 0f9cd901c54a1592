namespace Renstra.Domain.Pemeriksaan;

/// <summary>Compares yearly series, cell by cell: blank, dash and unreadable are answers too.</summary>
internal static class PerubahanDeret
{
    internal static Daftar<PerubahanNilai<T>> Compare<T>(DeretTahunan<Tercantum<T>> lama, DeretTahunan<Tercantum<T>> baru)
        where T : notnull => lama.GetTahun().Concat(baru.GetTahun()).Distinct().Order()
            .Select(t => new PerubahanNilai<T>(t, lama.GetTercantum(t), baru.GetTercantum(t)))
            .Where(static p => p.Lama != p.Baru)
            .ToDaftar();
}
