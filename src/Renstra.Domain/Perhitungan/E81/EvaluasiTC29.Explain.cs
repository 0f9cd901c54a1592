namespace Renstra.Domain.Perhitungan;

/// <content>How the columns came about.</content>
public sealed partial class EvaluasiTC29
{
    /// <summary>Explains column 11; columns 8 and 10 are its parts.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung();
        Input(catat, "R", "kolom 10", "column 10", RealisasiPerkiraan);
        Input(catat, "T", "kolom 4: target Renstra", "column 4: target of the Renstra", _kolom.TargetRenstra);
        catat.Add(ExplainPart(Rumus.Tc29CapaianRenja, ExplainRenja));
        catat.Add(ExplainPart(Rumus.Tc29Realisasi, catat => catat.Finish(Hal(Rumus.Tc29Realisasi), Expected(catat))));
        var hasil = Renstra(catat);
        catat.Rumus = Rumus.Tc29Capaian;
        return catat.Finish(Hal(Rumus.Tc29Capaian), hasil);
    }

    private Penjelasan ExplainRenja(PencatatHitung catat)
    {
        Input(catat, "R", "kolom 7: realisasi Renja tahun lalu", "column 7: realisasi of last year's Renja", _kolom.TahunLalu);
        Input(catat, "T", "kolom 6: target Renja tahun lalu", "column 6: target of last year's Renja", _kolom.TargetTahunLalu);
        return catat.Finish(Hal(Rumus.Tc29CapaianRenja), Renja(catat));
    }

    private static TeksDwibahasa Hal(Rumus rumus) => new(rumus.Sebut(), rumus.Sebut(Bahasa.Inggris));

    private static Penjelasan ExplainPart(Rumus rumus, Func<PencatatHitung, Penjelasan> explain) => explain(new() { Rumus = rumus }) with { Rumus = rumus };

    private static void Input(PencatatHitung catat, string simbol, string indonesia, string inggris, Terhitung<Target> nilai) =>
        catat.Input(simbol, new(indonesia, inggris), PencatatHitung.Teks(nilai, PencatatHitung.Sel));
}
