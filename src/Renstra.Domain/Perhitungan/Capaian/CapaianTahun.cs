namespace Renstra.Domain.Perhitungan;

/// <summary>The tingkat capaian of one indicator in one year (capaian tahun), with what it rests on.</summary>
public sealed class CapaianTahun
{
    internal CapaianTahun(TahunAnggaran tahun, SumberCapaian sumber, OpsiCapaian opsi)
    {
        (Tahun, Opsi, Asal) = (tahun, opsi, sumber);
        Target = sumber.Target.GetTercantum(tahun);
        Realisasi = sumber.Realisasi.GetTercantum(tahun);
        RasioTercantum = sumber.Rasio.GetTercantum(tahun);
        Hasil = Of(null);
    }

    /// <summary>The year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The indicator or row that counts in this year: where one was replaced in mid-series, the one that followed it.</summary>
    public object Pemilik => Asal.Pemilik;

    /// <summary>The name of the indicator that counts in this year.</summary>
    public string Nama => Asal.Nama;

    /// <summary>Its unit.</summary>
    public Satuan Satuan => Asal.Satuan;

    /// <summary>How it is understood.</summary>
    public HasilTafsir Tafsir => Asal.Tafsir;

    /// <summary>The stated target.</summary>
    public Tercantum<Target> Target { get; }

    /// <summary>The stated realisasi.</summary>
    public Tercantum<Target> Realisasi { get; }

    /// <summary>The stated ratio; blank if none.</summary>
    public Tercantum<Persen> RasioTercantum { get; }

    /// <summary>The options.</summary>
    public OpsiCapaian Opsi { get; }

    /// <summary>The tingkat capaian, or why there is none.</summary>
    public Terhitung<Persen> Hasil { get; }

    /// <summary>What is to be noted.</summary>
    public Daftar<CatatanCapaian> Catatan => TingkatCapaian.GetCatatan(Realisasi, Target, Satuan);

    internal SumberCapaian Asal { get; }

    /// <summary>Explains the tingkat capaian.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung();
        catat.Cells(Realisasi, Target, Asal.PlaceOfRealisasi(Tahun), Asal.PlaceOfTarget(Tahun));
        catat.Assume(Tafsir.Asumsi.Where(static a => a.Hal == "polaritas").ToDaftar());
        foreach (var catatan in Catatan)
        {
            catat.Note(catatan.Sebut(), catatan.Sebut(Bahasa.Inggris));
        }

        return catat.Finish(new($"tingkat capaian {Tahun}: {Nama}", $"level of achievement {Tahun}: {Nama}"), Of(catat));
    }

    private Terhitung<Persen> Of(PencatatHitung? catat) =>
        TingkatCapaian.Of(SelHitung.Realisasi(Realisasi), SelHitung.Target(Target), Tafsir.Polaritas, Opsi, catat);
}
