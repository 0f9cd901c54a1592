namespace Renstra.Domain.Pemeriksaan;

/// <content>The indicators of the plan and their owners.</content>
public sealed partial class KonteksPemeriksaan
{
    private Daftar<IndikatorDiperiksa> Gather()
    {
        var semua = new List<IndikatorDiperiksa>();
        GatherRpjmd(semua);
        foreach (var tujuan in Dokumen.Tujuan)
        {
            Add(semua, tujuan.Indikator, JenisPemilik.Tujuan, tujuan);
            foreach (var sasaran in tujuan.Sasaran)
            {
                Add(semua, sasaran.Indikator, JenisPemilik.Sasaran, sasaran);
            }
        }

        foreach (var noda in Noda)
        {
            var jenis = noda.Noda switch
            {
                Kegiatan => JenisPemilik.OutputKegiatan,
                SubKegiatan => JenisPemilik.OutputSubKegiatan,
                _ => JenisPemilik.Outcome,
            };
            foreach (var hasil in noda.Noda.Hasil)
            {
                foreach (var indikator in hasil.Indikator)
                {
                    semua.Add(new(indikator, jenis, noda.Noda, noda, hasil));
                }
            }
        }

        AddRows(semua, Dokumen.Iku, JenisPemilik.Iku);
        AddRows(semua, Dokumen.Ikk, JenisPemilik.Ikk);
        return semua.ToDaftar();
    }

    private void GatherRpjmd(List<IndikatorDiperiksa> semua)
    {
        foreach (var misi in Dokumen.Rpjmd?.Misi ?? default)
        {
            foreach (var tujuan in misi.Tujuan)
            {
                Add(semua, tujuan.Indikator, JenisPemilik.Rpjmd, tujuan);
                foreach (var sasaran in tujuan.Sasaran)
                {
                    Add(semua, sasaran.Indikator, JenisPemilik.Rpjmd, sasaran);
                }
            }
        }
    }

    private static void Add(List<IndikatorDiperiksa> semua, Daftar<Indikator> indikator, JenisPemilik jenis, object pemilik)
    {
        foreach (var i in indikator)
        {
            semua.Add(new(i, jenis, pemilik, null, null));
        }
    }

    private static void AddRows(List<IndikatorDiperiksa> semua, Daftar<BarisIndikator> baris, JenisPemilik jenis)
    {
        foreach (var b in baris)
        {
            semua.Add(new(b.Indikator, jenis, b, null, null));
        }
    }
}
