using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>An account, a region or a funding source as text for people.</summary>
internal sealed class TampilanDaftar(Lingkungan lingkungan)
{
    private readonly Alur _alur = new(lingkungan);

    internal void Write(JawabanDaftar jawaban, IReadOnlyList<JawabanDaftar> juga)
    {
        var (id, bahasa) = (lingkungan.Bahasa == Bahasa.Indonesia, lingkungan.Bahasa);
        if (jawaban.Bacaan?.Describe(bahasa) is { Length: > 0 } koreksi)
        {
            _alur.Prose("", $"{Bantuan.Short(jawaban.Teks)} → {jawaban.Kode} ({koreksi})", "  ");
        }

        if (jawaban.Status != StatusKode.Ada)
        {
            _alur.Prose("", $"{jawaban.Kode}: {Miss(jawaban)}", "  ");
            Others(juga);
            return;
        }

        _alur.Prose("", $"{jawaban.Kode} {jawaban.Nama}", "  ");
        _alur.Line($"  {Name(jawaban.Jenis)}");
        foreach (var (kode, nama) in jawaban.Leluhur)
        {
            _alur.Prose("  ", $"{(id ? "di bawah" : "below")} {kode} {nama}", "  ");
        }

        if (jawaban.JumlahAnak > 0)
        {
            _alur.Line(id ? $"  {jawaban.JumlahAnak} kode di bawahnya" : $"  {jawaban.JumlahAnak} codes below it");
        }

        foreach (var keraguan in jawaban.Keraguan)
        {
            _alur.Prose("  ", $"{(id ? "diragukan" : "doubtful")}: {KataKeraguan.Of(keraguan, bahasa)}", "  ");
        }

        Others(juga);
    }

    /// <summary>The entries of other lists that have the same code.</summary>
    internal void Others(IReadOnlyList<JawabanDaftar> juga)
    {
        foreach (var lain in juga)
        {
            _alur.Prose("  ", $"{(lingkungan.Bahasa == Bahasa.Indonesia ? "juga" : "also")} {lain.Jenis.Sebut(lingkungan.Bahasa)}: {lain.Kode} {lain.Nama} (--jenis {lain.Jenis.Opsi})", "  ");
        }
    }

    private string Miss(JawabanDaftar jawaban) => jawaban.Alasan is { } alasan
        ? $"{jawaban.Status.Sebut(lingkungan.Bahasa)}: {KataKekurangan.OfList(jawaban.Jenis, alasan, lingkungan.Bahasa)} ({Name(jawaban.Jenis)})"
        : $"{(lingkungan.Bahasa == Bahasa.Indonesia ? "tidak ada dalam" : "not in")} {jawaban.Jenis.Daftar(lingkungan.Bahasa)}";

    private string Name(JenisDaftar jenis) => jenis == JenisDaftar.Wilayah ? jenis.Sebut(lingkungan.Bahasa) : $"{jenis.Sebut(lingkungan.Bahasa)}, {jenis.Asal(lingkungan.Bahasa)}";
}
