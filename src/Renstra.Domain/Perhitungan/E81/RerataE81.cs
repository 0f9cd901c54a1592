namespace Renstra.Domain.Perhitungan;

/// <summary>An average of achievements in form E.81 (rerata), with how many of them it rests on.</summary>
public sealed class RerataE81
{
    private readonly TeksDwibahasa _hal;
    private readonly IReadOnlyList<SukuRerata> _suku;
    private readonly Rumus _rumus;
    private readonly PembulatanRataRata _pembulatan;
    private readonly KebijakanTidakTerhitung _kebijakan;

    internal RerataE81(TeksDwibahasa hal, IReadOnlyList<SukuRerata> suku, Rumus rumus, PembulatanRataRata pembulatan, KebijakanTidakTerhitung kebijakan, OpsiPredikat? predikat)
    {
        (_hal, _suku, _rumus, _pembulatan, _kebijakan) = (hal, suku, rumus, pembulatan, kebijakan);
        Dari = suku.Count;
        Dihitung = suku.Count(static s => s.IsTerhitung);
        Nilai = Of(null);
        Predikat = predikat is null ? SebabTidakTerhitung.BelumDihitung : PredikatKinerja.Classify(Nilai, predikat);
    }

    /// <summary>The average, unrounded, or why there is none.</summary>
    public Terhitung<Persen> Nilai { get; }

    /// <summary>How many achievements it rests on.</summary>
    public int Dihitung { get; }

    /// <summary>How many there are, with those that are not computable.</summary>
    public int Dari { get; }

    /// <summary>The predikat of the average as printed, at the foot of the form; of a single row there is none.</summary>
    public Terhitung<HasilPredikat> Predikat { get; }

    /// <summary>Explains the average.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = _rumus };
        catat.Choose("e81.pembulatanRataRata", _pembulatan, PembulatanRataRata.TidakDibulatkan);
        var hasil = Of(catat);
        if (Dihitung < Dari)
        {
            catat.Note($"dihitung dari {Dihitung} di antara {Dari}; yang tidak dapat dihitung bukan 0", $"computed from {Dihitung} of {Dari}; what is not computable is not 0");
        }

        if (Predikat.TryGetValue(out var predikat))
        {
            catat.Add(predikat.Explain());
        }

        return catat.Finish(_hal, hasil);
    }

    private Terhitung<Persen> Of(PencatatHitung? catat)
    {
        var berbobot = _rumus == Rumus.E81RataRataBobot || _rumus == Rumus.E81GabungBobot;
        decimal jumlah = 0, bobot = 0;
        var ekspresi = catat is null ? null : new List<string>();
        foreach (var suku in _suku)
        {
            var nilai = suku.Nilai.TryGetValue(out var persen) ? Shown(persen).Poin : 0;
            catat?.Input($"C{suku.Nomor}", suku.Nama, suku.Nilai.HasValue ? PencatatHitung.Same(PencatatHitung.Angka(nilai)) : PencatatHitung.Tanpa(suku.Nilai.Sebab!), suku.Tempat);
            if (suku.IsTerhitung)
            {
                var b = berbobot ? suku.Bobot.Value : 1;
                (jumlah, bobot) = (jumlah + (nilai * b), bobot + b);
                ekspresi?.Add(berbobot ? $"{PencatatHitung.Angka(b)} × {PencatatHitung.Angka(nilai)}" : PencatatHitung.Angka(nilai));
            }
        }

        if (_kebijakan == KebijakanTidakTerhitung.TidakDihitung && _suku.FirstOrDefault(static s => !s.IsTerhitung) is { } kurang)
        {
            return kurang.Nilai.Sebab ?? kurang.Bobot.Sebab!;
        }

        if (Dihitung == 0)
        {
            return _suku.Count == 1 ? _suku[0].Nilai.Sebab ?? _suku[0].Bobot.Sebab! : SebabTidakTerhitung.TanpaData;
        }

        if (bobot == 0)
        {
            return SebabTidakTerhitung.PembagiNol;
        }

        var hasil = Persen.FromPoin(jumlah / bobot);
        catat?.Step("dihitung", "computed", $"({string.Join(" + ", ekspresi!)}) ÷ {PencatatHitung.Angka(bobot)}", PencatatHitung.Angka(hasil.Poin));
        return hasil;
    }

    private Persen Shown(Persen persen) => _pembulatan == PembulatanRataRata.DuaDesimal ? persen.Round() : persen;
}
