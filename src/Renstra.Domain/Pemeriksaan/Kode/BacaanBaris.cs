namespace Renstra.Domain.Pemeriksaan;

/// <summary>A row whose code cannot be read strictly, with what a lenient reading and its place make of it.</summary>
/// <param name="Noda">The row.</param>
/// <param name="Bacaan">The lenient reading.</param>
/// <param name="Kode">The code that seems to be meant; <see langword="null"/> if none does.</param>
internal sealed record BacaanBaris(NodaBerkode Noda, BacaanKode<KodeRekening> Bacaan, KodeRekening? Kode)
{
    internal static BacaanBaris Read(NodaBerkode noda)
    {
        var bacaan = KodeRekening.ReadLenient(noda.Sel.Teks);
        return new(noda, bacaan, bacaan.Kode is { } kode ? Widen(noda, bacaan, kode) : Choose(noda, bacaan));
    }

    /// <summary>How it is written wrongly; what nobody can read is a manner of its own.</summary>
    internal string Cara => Kode is null ? $"\"{Bacaan.Teks}"
        : Bacaan.IsTerbaca ? string.Join('+', Bacaan.Koreksi.Select(static k => k.Jenis.Name).Distinct().Order(StringComparer.Ordinal))
        : JenisKoreksiKode.NolKurang.Name;

    /// <summary>Whether level and parent bear a doubtful reading out, and do not belie a plain one.</summary>
    internal bool IsAman => Kode is { } kode && kode == Bacaan.Kode && Fits(Noda, Above(Noda), kode, !Bacaan.PerluDiperiksa);

    // Where zeros are missing, the years say whether the number of a sub kegiatan has two digits or four.
    private static KodeRekening Widen(NodaBerkode noda, BacaanKode<KodeRekening> bacaan, KodeRekening kode) =>
        kode.IsSubKegiatanDuaDigit && NomorSubKegiatanTidakSeragam.IsEmpatAngka(noda) && bacaan.Koreksi.Any(static k => k.Jenis == JenisKoreksiKode.NolKurang)
            ? NomorSubKegiatanTidakSeragam.Widen(kode)
            : kode;

    private static KodeRekening? Choose(NodaBerkode noda, BacaanKode<KodeRekening> bacaan)
    {
        if (bacaan.Penolakan!.Jenis != JenisTeksKode.BermaknaGanda)
        {
            return null;
        }

        // The codes above may lack their zeros, too.
        var above = Above(noda) ?? noda.GetLeluhur().Select(static l => l.Sel.HasValue ? null : KodeRekening.ReadLenient(l.Sel.Teks).Kode).FirstOrDefault(static k => k is not null);
        var fitting = new List<KodeRekening>();
        foreach (var mungkin in bacaan.Penolakan.Kemungkinan)
        {
            if (mungkin.TryGetKode(out var kode) && Fits(noda, above, kode, false)
                && (kode.Tingkat != TingkatKode.SubKegiatan || kode.IsSubKegiatanDuaDigit != NomorSubKegiatanTidakSeragam.IsEmpatAngka(noda)))
            {
                fitting.Add(kode);
            }
        }

        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static KodeRekening? Above(NodaBerkode noda) => noda.GetLeluhur().FirstOrDefault(static l => l.IsSetingkat && !l.Kode.IsTemplate)?.Kode;

    private static bool Fits(NodaBerkode noda, KodeRekening? above, KodeRekening kode, bool plain) =>
        (noda.Tingkat is null ? plain : kode.Tingkat == noda.Tingkat) && (above is { } induk ? induk.Contains(kode) : plain);
}
