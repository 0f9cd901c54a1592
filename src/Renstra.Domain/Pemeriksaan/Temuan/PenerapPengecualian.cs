using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Sets apart the findings that the document accepts, and finds the acceptances that fit nothing.</summary>
internal static class PenerapPengecualian
{
    internal static void Apply(DokumenRenstra dokumen, Daftar<Aturan> aturan, List<Temuan> temuan, PosisiDokumen? posisi)
    {
        if (dokumen.Pengecualian.IsKosong)
        {
            return;
        }

        var used = new bool[dokumen.Pengecualian.Count];
        for (var i = 0; i < temuan.Count; i++)
        {
            for (var j = 0; j < used.Length && temuan[i].Status == StatusTemuan.Temuan; j++)
            {
                if (Fits(dokumen.Pengecualian[j], temuan[i]))
                {
                    used[j] = true;
                    temuan[i] = temuan[i] with { Status = StatusTemuan.Dikecualikan, Pengecualian = dokumen.Pengecualian[j] };
                }
            }
        }

        if (aturan.OfType<PengecualianTidakTerpakai>().FirstOrDefault() is not { } rule)
        {
            return;
        }

        var unused = new List<Temuan>();
        for (var j = 0; j < used.Length; j++)
        {
            if (!used[j] && rule.Judge(dokumen.Pengecualian[j], aturan) is { } found)
            {
                unused.Add(found);
            }
        }

        PenentuTempat.Locate(dokumen, unused, posisi);
        temuan.AddRange(unused);
    }

    private static bool Fits(Pengecualian pengecualian, Temuan temuan) =>
        OpsiPemeriksaan.IsCalled(temuan.Aturan, pengecualian.Aturan)
        && (pengecualian.Tahun is null || pengecualian.Tahun == temuan.Tahun)
        && (pengecualian.Noda is not { } noda || IsPlacedAt(temuan.Tempat, noda));

    private static bool IsPlacedAt(TempatTemuan tempat, string noda)
    {
        if (noda.StartsWith('$'))
        {
            return tempat.Jalur.StartsWith(noda, StringComparison.Ordinal) && (tempat.Jalur.Length == noda.Length || tempat.Jalur[noda.Length] is '.' or '[');
        }

        return Array.Exists(tempat.Leluhur, l => NamaNoda.IsCalled(l, noda));
    }
}
