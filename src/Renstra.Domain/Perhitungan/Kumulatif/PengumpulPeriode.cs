namespace Renstra.Domain.Perhitungan;

/// <summary>Takes periods in one after the other, so that no array is needed; then gives what they make together.</summary>
internal struct PengumpulPeriode(bool menjumlah)
{
    private decimal _jumlah;
    private decimal _akhir;
    private decimal _maksimum;
    private int _bukanAngka;

    // An end position behind which something cannot be read is not known to be the last.
    private bool _tidakTerbacaDiBelakang;

    /// <summary>The highest that the running sum has been.</summary>
    internal decimal PuncakJumlah { get; private set; }

    /// <summary>Whether a figure was below the one before it.</summary>
    internal bool PernahTurun { get; private set; }

    internal int Terisi { get; private set; }

    internal int Strip { get; private set; }

    internal int Hilang { get; private set; }

    internal int TidakTerbaca { get; private set; }

    internal int BelumJatuhTempo { get; private set; }

    internal readonly bool IsSamaDibacaKeduanya => Terisi <= 1 || _jumlah == _akhir;

    internal void Add(in Terhitung<decimal> periode)
    {
        if (!periode.TryGetValue(out var nilai))
        {
            Count(periode.Sebab!);
            return;
        }

        if (menjumlah)
        {
            _jumlah += nilai;
            PuncakJumlah = Terisi == 0 ? _jumlah : Math.Max(PuncakJumlah, _jumlah);
        }

        PernahTurun |= Terisi > 0 && nilai < _akhir;
        _maksimum = Terisi == 0 ? nilai : Math.Max(_maksimum, nilai);
        _akhir = nilai;
        _tidakTerbacaDiBelakang = false;
        Terisi++;
    }

    internal readonly HasilAkumulasi Finish(CaraAkumulasi cara, OpsiKumulatif opsi, BentukEntri? entri = null, AlasanEntri? alasan = null) =>
        Finish(Of(cara, opsi), cara, entri, alasan);

    internal readonly HasilAkumulasi Finish(Terhitung<decimal> nilai, CaraAkumulasi? cara, BentukEntri? entri, AlasanEntri? alasan) =>
        new(nilai, cara, entri, alasan, Terisi, Strip, Hilang, TidakTerbaca, BelumJatuhTempo);

    internal readonly SebabTidakTerhitung? NoFigure =>
        _bukanAngka > 0 ? SebabTidakTerhitung.BukanAngka
        : Terisi > 0 ? null
        : TidakTerbaca > 0 ? SebabTidakTerhitung.DataTidakTerbaca
        : BelumJatuhTempo > 0 && Hilang + Strip == 0 ? SebabTidakTerhitung.BelumJatuhTempo
        : SebabTidakTerhitung.TanpaData;

    private readonly Terhitung<decimal> Of(CaraAkumulasi cara, OpsiKumulatif opsi)
    {
        if (NoFigure is { } sebab)
        {
            return sebab;
        }

        // A figure is printed there: without it the result would be another one. Only an end position is not touched by what came before.
        if (cara == CaraAkumulasi.PosisiAkhir ? _tidakTerbacaDiBelakang : TidakTerbaca > 0)
        {
            return SebabTidakTerhitung.DataTidakTerbaca;
        }

        var jumlah = cara == CaraAkumulasi.Jumlah;
        var kebijakan = jumlah ? opsi.HilangPadaJumlah : opsi.HilangPadaLain;
        if (kebijakan == KebijakanPeriodeHilang.TidakDihitung)
        {
            if (TidakTerbaca > 0)
            {
                return SebabTidakTerhitung.DataTidakTerbaca;
            }

            // A dash in a sum adds nothing; it is no figure for anything else.
            var strip = jumlah && opsi.Strip == KebijakanStrip.TidakMenambah ? 0 : Strip;
            if (Hilang + strip > 0)
            {
                return SebabTidakTerhitung.DataTidakLengkap;
            }
        }

        return jumlah ? _jumlah
            : cara == CaraAkumulasi.PosisiAkhir ? _akhir
            : cara == CaraAkumulasi.RataRata ? _jumlah / Terisi
            : _maksimum;
    }

    private void Count(SebabTidakTerhitung sebab)
    {
        if (sebab == SebabTidakTerhitung.BelumJatuhTempo)
        {
            BelumJatuhTempo++;
        }
        else if (sebab == SebabTidakTerhitung.RealisasiStrip || sebab == SebabTidakTerhitung.TargetStrip)
        {
            Strip++;
        }
        else if (sebab == SebabTidakTerhitung.RealisasiTidakTerbaca || sebab == SebabTidakTerhitung.TargetTidakTerbaca || sebab == SebabTidakTerhitung.DataTidakTerbaca)
        {
            TidakTerbaca++;
            _tidakTerbacaDiBelakang = true;
        }
        else if (sebab == SebabTidakTerhitung.BukanAngka || sebab == SebabTidakTerhitung.BedaJenis)
        {
            _bukanAngka++;
        }
        else
        {
            Hilang++;
        }
    }
}
