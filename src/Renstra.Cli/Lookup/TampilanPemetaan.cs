using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>What became of a code, as text for people.</summary>
internal sealed class TampilanPemetaan(Lingkungan lingkungan)
{
    private const string Indent = "  ";

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(BacaanKode<KodeRekening> bacaan, Daftar<HasilPemetaan> hasil)
    {
        if (bacaan.Describe(lingkungan.Bahasa) is { Length: > 0 } koreksi)
        {
            _alur.Prose("", $"{Bantuan.Short(bacaan.Teks)} → {bacaan.Kode} ({koreksi})", Indent);
        }

        foreach (var satu in hasil)
        {
            One(satu);
        }
    }

    /// <summary>For a code that was not found: the version that has it, and what became of it.</summary>
    internal void Elsewhere(Daftar<HasilPemetaan> hasil)
    {
        foreach (var satu in hasil)
        {
            One(satu);
        }
    }

    private void One(HasilPemetaan hasil)
    {
        _alur.Prose("", $"{hasil.Kode}{(hasil.Asal.IsKosong ? "" : $"  {hasil.Asal.Nama}")}", Indent);
        _alur.Prose(Indent, $"{hasil.Dari.Sebut(lingkungan.Bahasa)} → {hasil.Ke.Sebut(lingkungan.Bahasa)}, {(_id ? "daftar" : "list of")} {hasil.Lingkup.Sebut(lingkungan.Bahasa)}", Indent);
        _alur.Prose(Indent, Kind(hasil), Indent);
        foreach (var tujuan in hasil.Tujuan)
        {
            _alur.Prose(Indent, $"→ {tujuan.Entri.Kode}  {tujuan.Entri.Nama}", Indent);
            _alur.Prose(Indent + Indent, $"{tujuan.PerubahanNama.Sebut(lingkungan.Bahasa)}; {(tujuan.Langkah.Count > 1 ? _id ? "dasar terlemah" : "weakest basis" : _id ? "dasar" : "basis")}: {tujuan.DasarTerlemah.Sebut(lingkungan.Bahasa)}");
            if (tujuan.Langkah.Count > 1)
            {
                foreach (var langkah in tujuan.Langkah)
                {
                    _alur.Prose(Indent + Indent, $"{langkah.Lama.Sebut(lingkungan.Bahasa)} {langkah.KodeLama} → {langkah.Baru.Sebut(lingkungan.Bahasa)} {langkah.KodeBaru}: {langkah.Dasar.Sebut(lingkungan.Bahasa)}", Indent);
                }
            }
        }

        foreach (var lain in hasil.Sesama)
        {
            _alur.Prose(Indent, $"{(_id ? "bersama" : "together with")} {lain.Kode}  {lain.Nama}", Indent);
        }

        if (!hasil.Sekode.IsKosong)
        {
            _alur.Prose(Indent, $"{(_id ? "bukan padanannya, hanya sama kodenya:" : "not its counterpart, only its code:")} {hasil.Sekode.Kode}  {hasil.Sekode.Nama}", Indent);
        }
    }

    private string Kind(HasilPemetaan hasil) => hasil.Alasan is { } alasan
        ? $"{hasil.Jenis.Sebut(lingkungan.Bahasa)}: {alasan.Sebut(lingkungan.Bahasa)} ({hasil.VersiKurang!.Sebut(lingkungan.Bahasa)})"
        : hasil.Jenis.Sebut(lingkungan.Bahasa);
}
