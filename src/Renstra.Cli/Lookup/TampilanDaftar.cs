using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>An account or a region as text for people.</summary>
internal sealed class TampilanDaftar(Lingkungan lingkungan)
{
    private readonly Alur _alur = new(lingkungan);

    internal void Write(JawabanDaftar jawaban)
    {
        var (id, bahasa) = (lingkungan.Bahasa == Bahasa.Indonesia, lingkungan.Bahasa);
        if (jawaban.Status != StatusKode.Ada)
        {
            _alur.Prose("", $"{jawaban.Kode}: {jawaban.Status.Sebut(bahasa)}{(jawaban.Alasan is { } alasan ? $": {alasan.Sebut(bahasa)}" : "")} ({jawaban.Sebut(bahasa)})", "  ");
            return;
        }

        _alur.Prose("", $"{jawaban.Kode} {jawaban.Nama}", "  ");
        _alur.Line($"  {jawaban.Sebut(bahasa)}");
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
    }
}
