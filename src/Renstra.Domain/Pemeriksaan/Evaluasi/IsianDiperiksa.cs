using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>The columns of one row of form E.81, of money or of performance, with the row that they stand in.</summary>
internal sealed class IsianDiperiksa
{
    /// <summary>The columns of achievement that layouts print.</summary>
    internal static readonly KolomE81[] Persen = [KolomE81.CapaianRenja, KolomE81.CapaianRenstra];

    private readonly Tercantum<Target>[] _sel;
    private readonly decimal?[] _angka;
    private TriwulanDiperiksa? _triwulan;

    internal IsianDiperiksa(HasilBarisE81 baris, IndikatorE81? indikator, HasilIsianE81 hasil, IsianDiperiksa? uang)
    {
        (Baris, Indikator, Hasil, Uang, IsAnggaran) = (baris, indikator, hasil, uang, hasil.IsAnggaran);
        _sel = new Tercantum<Target>[KolomE81.Semua.Length];
        _angka = new decimal?[_sel.Length];
        foreach (var kolom in KolomE81.Semua)
        {
            var sel = hasil.GetTercantum(kolom);
            (_sel[kolom.Value - 1], _angka[kolom.Value - 1]) = (sel, Number(sel));
        }
    }

    internal HasilBarisE81 Baris { get; }

    internal IndikatorE81? Indikator { get; }

    internal HasilIsianE81 Hasil { get; }

    /// <summary>The money of the same row, for columns of performance.</summary>
    internal IsianDiperiksa? Uang { get; }

    internal bool IsAnggaran { get; }

    /// <summary>Whether it is the money of the row itself.</summary>
    internal bool IsUang => IsAnggaran && Indikator is null;

    internal object Pemilik => (object?)Indikator ?? Baris.Baris;

    internal string Nama => NamaNoda.Of(Pemilik) is { Length: > 0 } nama ? nama : "jumlah";

    internal TriwulanDiperiksa Triwulan => _triwulan ??= new(this);

    /// <summary>Whether the row is that of a programme.</summary>
    internal bool IsProgram => Baris.Baris.Tingkat == TingkatBaris.Program || (Baris.Baris.Kode.TryGetValue(out var kode) && kode.Tingkat == TingkatKode.Program);

    /// <summary>What the form states in a column.</summary>
    internal Tercantum<Target> Sel(KolomE81 kolom) => _sel[kolom.Value - 1];

    /// <summary>The number in a column; <see langword="null"/> for anything else.</summary>
    internal decimal? Angka(KolomE81 kolom) => _angka[kolom.Value - 1];

    internal TempatTemuan Tempat(KolomE81 kolom) => TempatTemuan.Of(Pemilik, [IsAnggaran ? "anggaran" : "kinerja", .. kolom.Anggota]);

    /// <summary>The number of a cell; <see langword="null"/> for anything else.</summary>
    internal static decimal? Number(Tercantum<Target> sel) => !sel.TryGetValue(out var target) ? null : target switch
    {
        Target.Angka a => a.Nilai,
        Target.AngkaDenganJumlah a => a.Nilai,
        _ => null,
    };
}
