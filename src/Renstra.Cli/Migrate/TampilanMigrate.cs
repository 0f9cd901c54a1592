using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>A proposal of migration for people: counts, then every node that does not stay, with what follows and the pagu that moves.</summary>
internal sealed class TampilanMigrate(Lingkungan lingkungan)
{
    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(UsulanMigrasi usulan, string? output)
    {
        _alur.Prose("", $"{usulan.Dari.Sebut(lingkungan.Bahasa)} → {usulan.Ke.Sebut(lingkungan.Bahasa)}, {(_id ? "mulai" : "from")} {usulan.Sejak}");
        _alur.Line(_id
            ? $"{usulan.Baris.Count} noda: {usulan.Baris.Count(static b => b.IsTetap)} tetap, {usulan.Baris.Count(static b => !b.IsTetap && !b.IsPerluKeputusan)} diusulkan, {usulan.Baris.Count(static b => b.IsPerluKeputusan)} perlu keputusan"
            : $"{usulan.Baris.Count} nodes: {usulan.Baris.Count(static b => b.IsTetap)} stay, {usulan.Baris.Count(static b => !b.IsTetap && !b.IsPerluKeputusan)} proposed, {usulan.Baris.Count(static b => b.IsPerluKeputusan)} need a decision");
        if (!usulan.Baris.Any(static b => b.JumlahTahun > 0))
        {
            _alur.Prose("", _id ? "Tidak ada tahun rencana ini yang jatuh sejak tahun itu, sehingga tidak ada pagu yang berpindah." : "No year of this plan falls in or after that year, so no pagu moves.");
        }

        foreach (var baris in usulan.Baris.Where(static b => !b.IsTetap))
        {
            Row(usulan, baris);
        }

        if (output is not null)
        {
            _alur.Line();
            _alur.Prose("", _id ? $"Usulan ditulis ke {output}; berkas Renstra tidak diubah." : $"The proposal was written to {output}; the plan's file was not changed.");
        }
    }

    private void Row(UsulanMigrasi usulan, BarisMigrasi baris)
    {
        var hasil = baris.Hasil;
        _alur.Line();
        _alur.Prose("", $"{baris.Noda.Kode.Teks} {baris.Noda.Nama}: {(hasil is null ? (_id ? "kodenya tidak terbaca" : "its code cannot be read") : hasil.Jenis.Sebut(lingkungan.Bahasa))}{(baris.IsPerluKeputusan ? _id ? " — perlu keputusan" : " — needs a decision" : "")}", "  ");
        if (hasil is not null && hasil.Dari != usulan.Dari)
        {
            _alur.Prose("  ", _id ? $"kode dari {hasil.Dari.Sebut()}" : $"a code of {hasil.Dari.Sebut(Bahasa.Inggris)}", "  ");
        }

        foreach (var tujuan in hasil?.Tujuan ?? Daftar<TujuanPemetaan>.Kosong)
        {
            _alur.Prose("  → ", $"{tujuan.Entri.Kode} {tujuan.Entri.Nama} [{tujuan.DasarTerlemah.Sebut(lingkungan.Bahasa)}]", "    ");
        }

        if (hasil?.Alasan is { } alasan)
        {
            _alur.Prose("  ", $"{(_id ? "tidak dapat dinilai" : "cannot be judged")}: {alasan.Sebut(lingkungan.Bahasa)}", "  ");
        }

        if (baris.Pagu.Count > 0)
        {
            _alur.Prose("  ", $"pagu: {string.Join("; ", baris.Pagu.Select(static p => $"{p.Tahun} {p.Nilai.ToString("C", null)}"))}", "  ");
        }
    }
}
