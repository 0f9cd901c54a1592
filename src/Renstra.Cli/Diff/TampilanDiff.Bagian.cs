using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <content>The parts that are not in the funding tree.</content>
internal sealed partial class TampilanDiff
{
    private void WriteKinerja(PerubahanKinerja[] kinerja, PermintaanDiff asked)
    {
        if (kinerja.Length > 0)
        {
            Section(_id ? "Tujuan, sasaran, IKU, dan IKK" : "Tujuan, sasaran, IKU and IKK");
        }

        foreach (var k in kinerja)
        {
            var bagian = k.Bagian == JenisPemilik.Iku || k.Bagian == JenisPemilik.Ikk ? k.Bagian.Sebut(lingkungan.Bahasa) : k.Bagian.Name;
            Item($"{k.Jenis.Sebut(lingkungan.Bahasa)}, {bagian}{(string.IsNullOrEmpty(k.NamaBaru ?? k.NamaLama) ? "" : $": {Name(k.NamaLama, k.NamaBaru, k.Dasar)}")}");
            if (k.IndukLama is not null)
            {
                Detail($"tujuan: {k.IndukLama} → {k.IndukBaru}");
            }

            WriteIndicators(k.Indikator, asked);
        }
    }

    private void WriteStrategi(PerubahanStrategi[] strategi, PerubahanStrategi[] arah)
    {
        if (strategi.Length + arah.Length > 0)
        {
            Section(_id ? "Strategi dan arah kebijakan" : "Strategi and arah kebijakan");
        }

        foreach (var (bagian, s) in strategi.Select(static s => ("strategi", s)).Concat(arah.Select(static s => ("arah kebijakan", s))))
        {
            Item($"{s.Jenis.Sebut(lingkungan.Bahasa)}, {bagian}: {Name(s.NamaLama, s.NamaBaru, s.Dasar)}");
            foreach (var kaitan in s.KaitanDihapus)
            {
                Detail(_id ? $"tidak lagi terkait: {kaitan}" : $"tied no more to: {kaitan}");
            }

            foreach (var kaitan in s.KaitanDitambah)
            {
                Detail(_id ? $"kini terkait: {kaitan}" : $"tied now to: {kaitan}");
            }

            if (s.IsAcuanBerubah)
            {
                Detail(_id ? "acuannya berubah" : "what it answers changed");
            }
        }
    }

    private void WriteSpm(PerubahanSpm[] spm, PermintaanDiff asked)
    {
        if (spm.Length > 0)
        {
            Section(_id ? "Target SPM" : "Targets of SPM");
        }

        foreach (var s in spm)
        {
            var unit = s.IsSatuanBerubah ? $", {(_id ? "satuan" : "unit")} {Blank(s.Lama!.Satuan.Teks)} → {Blank(s.Baru!.Satuan.Teks)}" : "";
            Item($"{s.Jenis.Sebut(lingkungan.Bahasa)}: {Name(s.Lama?.JenisPelayanan, s.Baru?.JenisPelayanan, s.Dasar)}{unit}");
            if (s.IsIndikatorBerubah)
            {
                Detail($"{(_id ? "indikator" : "indicator")}: {Blank(s.Lama!.Indikator ?? "")} → {Blank(s.Baru!.Indikator ?? "")}");
            }

            WriteValues(_id ? "target penerima" : "receivers to be served", s.TargetPenerima, asked);
            WriteValues(_id ? "harus dilayani" : "must be served", s.HarusDilayani, asked);
            WriteValues(_id ? "target persen" : "target in per cent", s.TargetPersen, asked);
        }
    }

    private void WritePrioritas(PerubahanPrioritas[] prioritas, PermintaanDiff asked)
    {
        if (prioritas.Length > 0)
        {
            Section(_id ? "Prioritas" : "Priorities");
        }

        foreach (var p in prioritas)
        {
            var jenjang = p.Jenjang is { } j ? $", {j.Sebut(lingkungan.Bahasa)}" : "";
            Item($"{p.Jenis.Sebut(lingkungan.Bahasa)}{jenjang}: {Name(p.Lama?.Nama, p.Baru?.Nama, p.Dasar)}");
            foreach (var d in p.Dukungan)
            {
                Detail($"{(_id ? "dukungan" : "support")} {d.Jenis.Sebut(lingkungan.Bahasa)}: {Blank(d.Sebutan)}{(d.IsRincianBerubah ? _id ? ", rinciannya berubah" : ", its details changed" : "")}");
                WritePagu(d.Pagu, asked, "  ");
                WriteValues("  volume", d.Volume, asked);
            }
        }
    }

    // The basis is told where it is not the same name in the same place.
    private string Name(string? lama, string? baru, DasarPengenalan? dasar) =>
        (lama is not null && baru is not null && lama != baru ? $"{lama} → {baru}" : baru ?? lama ?? "")
        + (dasar is not null && dasar != DasarPengenalan.Nama ? $" [{dasar.Sebut(lingkungan.Bahasa)}]" : "");
}
