namespace Renstra.Domain;

/// <summary>One number of a cell with what belongs to it: sign, currency, per cent sign or unit.</summary>
internal struct SukuSel
{
    internal decimal Nilai;

    /// <summary>How many decimals are printed: an amount with three of them is none of this notation.</summary>
    internal int Desimal;

    /// <summary>Where the digits end.</summary>
    internal int AkhirAngka;

    internal JenisBacaanSel Isi;

    internal Satuan Satuan;

    internal int Awal;

    internal int Akhir;
}
