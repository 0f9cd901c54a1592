namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The composition of an agency's pagu (komposisi belanja): salaries, the rest of the supporting programme 01, and the other programmes.
/// Recognised by codes: a program by its own, or by those below it where its own cannot be read; salaries by the template
/// <c>X.XX.01.2.02.0001</c>, whatever the kewenangan and the width of the last segment.
/// </summary>
public sealed class KomposisiBelanja
{
    private readonly Dictionary<KelompokPagu, List<NodaPendanaan>> _noda = [];
    private readonly List<CatatanKomposisi> _catatan = [];

    private KomposisiBelanja(RekapPagu rekap)
    {
        Rekap = rekap;
        foreach (var kelompok in KelompokPagu.Semua)
        {
            _noda[kelompok] = [];
        }

        foreach (var noda in rekap.GetPosTotal().GetPrimer())
        {
            _noda[Group(noda)].Add(noda);
        }
    }

    /// <summary>The roll-up.</summary>
    public RekapPagu Rekap { get; }

    /// <summary>What could not be told: programs without a readable number, salaries that cannot be set apart.</summary>
    public IReadOnlyList<CatatanKomposisi> Catatan => _catatan;

    /// <summary>Composes the pagu of a roll-up.</summary>
    /// <param name="rekap">The roll-up.</param>
    /// <returns>The composition.</returns>
    public static KomposisiBelanja Calculate(RekapPagu rekap)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        return new(rekap);
    }

    /// <summary>The nodes of a group whose stated figures make its sum.</summary>
    /// <param name="kelompok">The group.</param>
    /// <returns>The nodes, in the order of the document.</returns>
    public IReadOnlyList<NodaPendanaan> GetNoda(KelompokPagu kelompok)
    {
        ArgumentNullException.ThrowIfNull(kelompok);
        return _noda[kelompok];
    }

    /// <summary>The sum of a group. The groups together make the agency's total.</summary>
    /// <param name="kelompok">The group.</param>
    /// <param name="cakupan">The years.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public AngkaPagu Get(KelompokPagu kelompok, CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(cakupan);
        return GetNoda(kelompok).Aggregate(default(AngkaPagu), (sum, noda) => sum + PenjelasanPagu.Over(noda, Rekap.Tahun, cakupan));
    }

    /// <summary>The sum of programme 01: salaries and the rest of it.</summary>
    /// <param name="cakupan">The years.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public AngkaPagu GetPenunjang(CakupanTahun cakupan) => Get(KelompokPagu.Gaji, cakupan) + Get(KelompokPagu.PenunjangLain, cakupan);

    /// <summary>The share of a group in the agency's total, exact.</summary>
    /// <param name="kelompok">The group.</param>
    /// <param name="cakupan">The years.</param>
    /// <returns>The share, or why there is none.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public Terhitung<Persen> GetBagian(KelompokPagu kelompok, CakupanTahun cakupan) => BagianPagu.Of(Get(kelompok, cakupan), Rekap.GetTotal(cakupan));

    /// <summary>How the sum of a group and its share came about.</summary>
    /// <param name="kelompok">The group.</param>
    /// <param name="cakupan">The years.</param>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain(KelompokPagu kelompok, CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(cakupan);
        var catat = new PencatatHitung { Rumus = Rumus.Komposisi };
        var total = Rekap.GetTotal(cakupan);
        catat.Input("J", new("seluruh perangkat daerah", "the whole agency"), PenjelasanPagu.Show(total));
        var sum = PenjelasanPagu.Record(catat, GetNoda(kelompok), Rekap.Tahun, cakupan);
        var share = BagianPagu.Of(sum, total);
        if (share.TryGetValue(out var persen))
        {
            catat.Step("bagian", "share", $"{sum.Jumlah:N} ÷ {total.Jumlah:N} × 100", PencatatHitung.Angka(persen.Poin));
        }

        foreach (var note in _catatan)
        {
            catat.Note(note.Alasan.Indonesia, note.Alasan.Inggris);
        }

        return catat.Finish(new($"{kelompok.Sebut()} {cakupan.Sebut()}", $"{kelompok.Sebut(Bahasa.Inggris)} {cakupan.Sebut(Bahasa.Inggris)}"), share);
    }

    private KelompokPagu Group(NodaPendanaan noda)
    {
        var program = noda;
        while (program is not null and not Program)
        {
            program = Rekap.GetInduk(program);
        }

        if (program is null || ProgramNumber((Program)program) is not { } nomor)
        {
            _catatan.Add(new(noda, new($"program dari \"{noda.Nama}\" tidak dapat dikenali dari kodenya", $"the program of \"{noda.Nama}\" cannot be told by its code")));
            return KelompokPagu.TidakDikenali;
        }

        return nomor == 1 ? Supporting(noda) : KelompokPagu.ProgramLain;
    }

    // Within programme 01: salaries, the rest, or the rest with a note that salaries may be in it.
    private KelompokPagu Supporting(NodaPendanaan noda)
    {
        if (!noda.PaguTercantum.IsKosong && !IsTold(noda))
        {
            _catatan.Add(new(noda, new($"gaji tidak dapat dipisahkan dari pagu \"{noda.Nama}\"", $"salaries cannot be set apart in the pagu of \"{noda.Nama}\"")));
        }

        return noda is SubKegiatan && noda.Kode.TryGetValue(out var kode) && kode is { NomorProgram: 1, NomorKegiatan: 2, NomorSubKegiatan: 1 }
            ? KelompokPagu.Gaji
            : KelompokPagu.PenunjangLain;
    }

    // Whether the code says for sure that the node is, or is not, the salaries.
    private static bool IsTold(NodaPendanaan noda) => noda.Kode.TryGetValue(out var kode)
        && (kode.NomorKegiatan is { } kegiatan && (kegiatan != 2 || (noda is SubKegiatan && kode.NomorSubKegiatan is not null)));

    private int? ProgramNumber(Program program)
    {
        if (program.Kode.TryGetValue(out var own) && own.NomorProgram is { } nomor)
        {
            return nomor;
        }

        int? found = null;
        foreach (var kegiatan in program.Kegiatan)
        {
            foreach (var kode in kegiatan.SubKegiatan.Select(static s => s.Kode).Prepend(kegiatan.Kode))
            {
                if (kode.TryGetValue(out var below) && below.NomorProgram is { } number)
                {
                    if (found is { } other && other != number)
                    {
                        return null;
                    }

                    found = number;
                }
            }
        }

        if (found is not null && !_catatan.Exists(c => ReferenceEquals(c.Noda, program)))
        {
            _catatan.Add(new(program, new($"program \"{program.Nama}\" dikenali dari kode di bawahnya", $"the program \"{program.Nama}\" was told by the codes below it")));
        }

        return found;
    }
}
