namespace Renstra.Seed.Import;

/// <summary>
/// Reads what a row of tables 4.4 to 4.6 mentions: program, outcome, kegiatan and sub kegiatan, side by side from one column on. Blank cells of
/// program, outcome and kegiatan are merged with the row above; what stands there is repeated, with its line.
/// </summary>
internal sealed class PrioritasSebutan(DaftarPutusan putusan, string tabel, int kolom, PrioritasPencari pencari)
{
    private (Program Noda, Sebutan Sebutan, string Outcome)? _program;
    private (Kegiatan Noda, Sebutan Sebutan)? _kegiatan;

    internal DukunganPrioritas Read(Baris b)
    {
        Program(b);
        Kegiatan(b);
        if (_program is not { } program || _kegiatan is not { } kegiatan)
        {
            throw new GalatImpor(tabel, b.Nomor, "no program or no kegiatan, nor in the row above");
        }

        return new()
        {
            Program = Repeated(program.Sebutan, b),
            Outcome = program.Outcome,
            Kegiatan = Repeated(kegiatan.Sebutan, b),
            SubKegiatan = SubKegiatan(b, kegiatan.Noda),
            Sumber = Sel.Sumber(tabel, b.Nomor),
        };
    }

    private void Program(Baris b)
    {
        var (nama, outcome) = (b[kolom], b[kolom + 1]);
        if ((nama.Length == 0) != (outcome.Length == 0))
        {
            throw new GalatImpor(tabel, b.Nomor, "a program without an outcome, or an outcome without a program");
        }

        if (nama.Length > 0)
        {
            var noda = pencari.Program(b, nama);
            _program = (noda, Mention(b, nama, noda.Id), outcome);
            _kegiatan = null;
        }
    }

    private void Kegiatan(Baris b)
    {
        var nama = b[kolom + 2];
        if (nama.Length > 0 && _program is { } program)
        {
            var noda = pencari.Kegiatan(b, nama, program.Noda);
            _kegiatan = (noda, Mention(b, nama, noda.Id));
        }
    }

    private Sebutan SubKegiatan(Baris b, Kegiatan induk)
    {
        var nama = b[kolom + 3];
        if (nama.Length > 0)
        {
            return new() { Teks = nama, Id = pencari.SubKegiatan(b, nama, induk)?.Id };
        }

        putusan.Require(tabel, b.Nomor, JenisPutusan.SubKegiatanDiProyek, "the cell of the sub kegiatan is blank");
        return new() { Id = pencari.SubKegiatan(b, b[kolom + 4], induk)?.Id };
    }

    private Sebutan Mention(Baris b, string teks, string? id) => new() { Teks = teks, Id = id, Sumber = Sel.Sumber(tabel, b.Nomor) };

    // The line is said only where it is not that of the row itself.
    private static Sebutan Repeated(Sebutan sebutan, Baris b) => sebutan.Sumber!.Baris == b.Nomor ? sebutan with { Sumber = null } : sebutan;
}
