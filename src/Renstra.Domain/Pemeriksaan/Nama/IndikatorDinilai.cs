namespace Renstra.Domain.Pemeriksaan;

/// <summary>A sub kegiatan whose indicators are compared with the nomenclature's.</summary>
/// <param name="Nama">The node and its entry.</param>
/// <param name="Sama">The indicator that is the nomenclature's; <see langword="null"/> if none is.</param>
/// <param name="Entri">The entry whose indicator it is, or the node's own.</param>
/// <param name="Pertama">The first indicator that is stated.</param>
/// <param name="Lain">Another entry of the same kegiatan, or another code of the plan, whose indicator it is.</param>
internal sealed record IndikatorDinilai(NamaDinilai Nama, Indikator? Sama, EntriRujukan Entri, Indikator Pertama, EntriRujukan? Lain)
{
    internal TempatTemuan Tempat(params ReadOnlySpan<string> anggota) => TempatTemuan.Of(Sama ?? Pertama, anggota);

    // Where the name is another's, the code is in doubt, and with it what its indicator should be.
    internal static IndikatorDinilai? Judge(KonteksPemeriksaan konteks, NamaDinilai nama)
    {
        if (nama.Noda.Noda is not SubKegiatan sub || (nama.Hasil is not null && !nama.Is(KecocokanNama.BedaPenulisan)))
        {
            return null;
        }

        var stated = sub.Hasil.SelectMany(static h => h.Indikator).Where(static i => !NamaPolos.IsKosong(i.Nama)).ToList();
        EntriRujukan? own = null;
        foreach (var tahun in stated.Count > 0 ? nama.Noda.Tahun : [])
        {
            if (konteks.Find(nama.Noda.Kode, tahun).Entri is { Indikator.Length: > 0 } entri)
            {
                own ??= entri;
                if (stated.Find(i => NamaPolos.IsMirip(i.Nama, entri.Indikator)) is { } same)
                {
                    return new(nama, same, entri, stated[0], null);
                }
            }
        }

        return own is null ? null : new(nama, null, own, stated[0], FindLain(konteks, nama, stated[0].Nama));
    }

    // The neighbours in the kegiatan, which are numbered without large gaps, and the other codes of the plan.
    private static EntriRujukan? FindLain(KonteksPemeriksaan konteks, NamaDinilai nama, string indikator)
    {
        var kegiatan = nama.Noda.Kode.Induk;
        for (int nomor = 1, missing = 0; missing < 5 && nomor < 100; nomor++)
        {
            var neighbour = kegiatan.AddSubKegiatan(nomor);
            var entri = konteks.FindEntri(neighbour, nama.Noda.Tahun)?.Entri;
            missing = entri is null ? missing + 1 : 0;
            if (IsOther(entri))
            {
                return entri;
            }
        }

        return konteks.PemilikIndikator[NamaPolos.Key(indikator)].FirstOrDefault(IsOther);

        bool IsOther(EntriRujukan? entri) => entri is { Indikator.Length: > 0 } && entri.Kode != nama.Noda.Kode && NamaPolos.IsSama(entri.Indikator, indikator);
    }
}
