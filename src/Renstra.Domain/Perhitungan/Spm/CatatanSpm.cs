namespace Renstra.Domain.Perhitungan;

/// <summary>What the explanations of SPM results have in common.</summary>
internal static class CatatanSpm
{
    internal static void Note(this PencatatHitung catat, MasukanSpm masukan)
    {
        if (masukan.Dilayani.TryGetValue(out var dilayani))
        {
            catat.Input("D", new("jumlah yang dilayani", "number served"), PencatatHitung.Angka(dilayani), masukan.PlaceOf("realisasi"));
        }

        if (masukan.HarusDilayani.TryGetValue(out var harus))
        {
            catat.Input("H", new("jumlah yang harus dilayani", "number to be served"), PencatatHitung.Angka(harus), masukan.PlaceOf("harusDilayani"));
        }

        if (masukan.PersenTercantum.TryGetValue(out var persen))
        {
            catat.Input("S", new("persen yang tercantum", "stated percentage"), PencatatHitung.Angka(persen.Poin), masukan.PlaceOf("realisasi"));
        }
    }

    internal static void Categorise(this PencatatHitung catat, Persen indeks, OpsiSpm opsi)
    {
        catat.Choose("nilaiKategori", opsi.NilaiKategori, NilaiKategoriSpm.Tepat);
        catat.Choose(new("tangga", opsi.Tangga.Nama, new("tangga kategori", "ladder of categories"), opsi.Tangga == TanggaSpm.Standar));
        var kategori = opsi.Classify(indeks);
        catat.Step("kategori", "category", "", kategori.Sebut());
    }
}
