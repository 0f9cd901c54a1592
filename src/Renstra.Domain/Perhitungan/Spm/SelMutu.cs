namespace Renstra.Domain.Perhitungan;

/// <summary>What a row of an SPM table says of mutu in a year: its components, each from its counts, else as stated.</summary>
internal static class SelMutu
{
    // Where no component says anything of the year, mutu is not stated; where one says nothing, it is missing.
    internal static Daftar<KomponenMutu> Read(BarisSpm baris, TahunAnggaran tahun) =>
        baris.Mutu.Any(m => m.IsTerisi(tahun)) ? baris.Mutu.Select(m => Component(m, tahun)).ToDaftar() : default;

    internal static void Input(PencatatHitung catat, Daftar<KomponenMutu> komponen)
    {
        var nomor = 0;
        foreach (var k in komponen)
        {
            nomor++;
            if (k.Asal is { } asal)
            {
                Cell(catat, $"B{nomor}", new($"dibutuhkan: {k.Nama}", $"needed: {k.Nama}"), PencatatHitung.Sel(asal.Dibutuhkan.GetTercantum(k.Tahun)), asal, "dibutuhkan", k.Tahun);
                Cell(catat, $"A{nomor}", new($"tersedia: {k.Nama}", $"available: {k.Nama}"), PencatatHitung.Sel(asal.Tersedia.GetTercantum(k.Tahun)), asal, "tersedia", k.Tahun);
                Cell(catat, $"S{nomor}", new($"persen tercantum: {k.Nama}", $"stated percentage: {k.Nama}"), PencatatHitung.Sel(asal.PersenTercantum.GetTercantum(k.Tahun).Map(static p => (Target)p.Poin)), asal, "persenTercantum", k.Tahun);
            }
        }
    }

    private static void Cell(PencatatHitung catat, string simbol, TeksDwibahasa arti, string nilai, MutuSpm asal, string anggota, TahunAnggaran tahun)
    {
        if (nilai != PencatatHitung.Kosong)
        {
            catat.Input(simbol, arti, nilai, new(asal, [anggota, $"{tahun}"], asal.Sumber));
        }
    }

    private static KomponenMutu Component(MutuSpm mutu, TahunAnggaran tahun)
    {
        var ada = Akumulasi.FromRealisasi(mutu.Tersedia.GetTercantum(tahun));
        var butuh = Akumulasi.FromTarget(mutu.Dibutuhkan.GetTercantum(tahun));
        var komponen = ada.TryGetValue(out var a) && butuh.TryGetValue(out var b)
            ? KomponenMutu.FromJumlah(mutu.Nama, a, b)
            : new(mutu.Nama, Stated(mutu.PersenTercantum.GetTercantum(tahun), butuh.Sebab ?? ada.Sebab!, ada.Sebab));
        return komponen with { Asal = mutu, Tahun = tahun };
    }

    // Counts that are there and wrong are not papered over by the percentage; only missing ones are.
    private static Terhitung<Persen> Stated(Tercantum<Persen> sel, SebabTidakTerhitung tanpaJumlah, SebabTidakTerhitung? tersedia)
    {
        bool Missing(SebabTidakTerhitung? sebab) => sebab is null || sebab == SebabTidakTerhitung.TanpaTarget || sebab == SebabTidakTerhitung.TanpaRealisasi || sebab == SebabTidakTerhitung.TargetStrip || sebab == SebabTidakTerhitung.RealisasiStrip;
        if (Missing(tanpaJumlah) && Missing(tersedia) && sel.TryGetValue(out var persen))
        {
            return persen;
        }

        return sel.Keadaan == KeadaanTercantum.TidakTerbaca ? SebabTidakTerhitung.DataTidakTerbaca : !Missing(tersedia) ? tersedia! : tanpaJumlah;
    }
}
