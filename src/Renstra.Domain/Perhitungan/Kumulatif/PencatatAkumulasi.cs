namespace Renstra.Domain.Perhitungan;

/// <summary>Writes down how periods were put together: inputs, the missing ones by name, the expression.</summary>
internal sealed class PencatatAkumulasi(PencatatHitung catat)
{
    private readonly List<decimal> _angka = [];
    private readonly List<string> _hilang = [];
    private readonly List<string> _belum = [];

    internal void Add(string nama, TeksDwibahasa arti, Tercantum<Target> sel, bool jatuhTempo, TempatMasukan? tempat)
    {
        catat.Input(nama, arti, PencatatHitung.Sel(sel), tempat);
        if (!jatuhTempo)
        {
            _belum.Add(nama);
        }
        else if (Akumulasi.FromRealisasi(sel).TryGetValue(out var nilai))
        {
            _angka.Add(nilai);
        }
        else if (!sel.HasValue)
        {
            _hilang.Add(nama);
        }
    }

    internal void Finish(HasilAkumulasi hasil, OpsiKumulatif opsi)
    {
        var cara = hasil.Cara ?? CaraAkumulasi.PosisiAkhir;
        catat.Rumus = RumusOf(cara);
        if (cara == CaraAkumulasi.Jumlah)
        {
            catat.Choose("hilangPadaJumlah", opsi.HilangPadaJumlah, KebijakanPeriodeHilang.TidakDihitung);
        }
        else
        {
            catat.Choose("hilangPadaLain", opsi.HilangPadaLain, KebijakanPeriodeHilang.Lewati);
        }

        if (_hilang.Count > 0)
        {
            var nama = string.Join(", ", _hilang);
            catat.Note($"tanpa angka: {nama}; tidak dianggap 0", $"without a figure: {nama}; not taken for 0");
        }

        if (_belum.Count > 0)
        {
            var nama = string.Join(", ", _belum);
            catat.Note($"belum jatuh tempo: {nama}", $"not yet due: {nama}");
        }

        if (hasil.Nilai.TryGetValue(out var nilai))
        {
            catat.Step(cara.Sebut(), cara.Sebut(Bahasa.Inggris), Expression(cara), PencatatHitung.Angka(nilai));
        }
    }

    internal static Rumus RumusOf(CaraAkumulasi cara) =>
        cara == CaraAkumulasi.Jumlah ? Rumus.AkumulasiJumlah
        : cara == CaraAkumulasi.PosisiAkhir ? Rumus.AkumulasiPosisiAkhir
        : cara == CaraAkumulasi.RataRata ? Rumus.AkumulasiRataRata
        : Rumus.AkumulasiMaksimum;

    private string Expression(CaraAkumulasi cara)
    {
        var jumlah = string.Join(" + ", _angka.Select(PencatatHitung.Angka));
        return cara == CaraAkumulasi.Jumlah ? jumlah
            : cara == CaraAkumulasi.RataRata ? $"({jumlah}) ÷ {_angka.Count}"
            : "";
    }
}
