using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>A proposal of migration for programs, and as a file to decide upon.</summary>
internal static class MigrateJson
{
    internal static string Of(string path, UsulanMigrasi usulan) => JsonKeluaran.Write("renstra-migrasi/1", json =>
    {
        json.WriteString("berkas", Path.GetFileName(path));
        json.WriteString("dari", usulan.Dari.Name);
        json.WriteString("ke", usulan.Ke.Name);
        json.WriteNumber("sejak", usulan.Sejak.Nomor);
        json.WriteArray("noda", usulan.Baris, b =>
        {
            json.WriteString("kode", b.Noda.Kode.Teks);
            json.WriteString("nama", b.Noda.Nama);
            json.WriteString("tingkat", b.Noda.Tingkat.Name);
            json.WriteOptional("versiKode", b.Hasil?.Dari.Name);
            json.WriteOptional("jenis", b.Hasil?.Jenis.Name);
            json.WriteString("keputusan", b.IsTetap ? "tetap" : b.IsPerluKeputusan ? "perluKeputusan" : "diusulkan");
            json.WriteArray("penerus", b.Hasil?.Tujuan ?? Daftar<TujuanPemetaan>.Kosong, t =>
            {
                json.WriteString("kode", t.Entri.Kode.ToString());
                json.WriteString("nama", t.Entri.Nama);
                json.WriteString("dasar", t.DasarTerlemah.Name);
            });
            json.WriteOptional("alasan", b.Hasil?.Alasan?.Name);
            json.WriteArray("pagu", b.Pagu, p =>
            {
                json.WriteNumber("tahun", p.Tahun.Nomor);
                json.WriteString("nilai", p.Nilai.ToString());
            });
        });
    });
}
