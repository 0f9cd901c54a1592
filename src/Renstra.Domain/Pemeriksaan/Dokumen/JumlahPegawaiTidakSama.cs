namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK006: rows of staff do not make the total that is stated.</summary>
internal sealed class JumlahPegawaiTidakSama() : Aturan(
    "DOK006",
    "jumlah-pegawai-tidak-sama",
    Keparahan.Galat,
    new("Jumlah pegawai tidak sama dengan rinciannya", "The number of staff is not that of its rows"),
    new("Jumlah yang tercantum adalah jumlah barisnya; strip berarti tidak ada. Tidak dinilai bila ada baris yang tidak terbaca.",
        "The stated total is the sum of its rows; a dash is none. Not judged where a row cannot be read."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(
        """
        "sumberDaya": { "pegawai": [ { "menurut": "golongan", "status": "PNS", "jumlahTercantum": 22, "baris": [ { "nama": "Golongan IV", "jumlah": 6 }, { "nama": "Golongan III", "jumlah": 14 } ] } ] }
        """,
        """
        "sumberDaya": { "pegawai": [ { "menurut": "golongan", "status": "PNS", "jumlahTercantum": 20, "baris": [ { "nama": "Golongan IV", "jumlah": 6 }, { "nama": "Golongan III", "jumlah": 14 } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var rincian in konteks.Dokumen.SumberDaya?.Pegawai ?? default)
        {
            Judge(rincian.JumlahTercantum, rincian.Baris.Select(static b => b.Jumlah), TempatTemuan.Of(rincian, "jumlahTercantum"), rincian.Menurut, found);
        }

        if (konteks.Dokumen.SumberDaya?.Jabatan is { Jumlah: { } jumlah } tabel)
        {
            foreach (var (nama, sel) in new (string, Func<Jabatan, Tercantum<decimal>>)[] { ("pns", static j => j.Pns), ("pppk", static j => j.Pppk), ("honorer", static j => j.Honorer) })
            {
                Judge(sel(jumlah), tabel.Baris.Select(sel), TempatTemuan.Of(jumlah, nama), nama.ToUpperInvariant(), found);
            }
        }

        return found;
    }

    private void Judge(Tercantum<decimal> total, IEnumerable<Tercantum<decimal>> rows, TempatTemuan tempat, string apa, List<Temuan> found)
    {
        if (!total.TryGetValue(out var stated) || JumlahBaris.Sum(rows) is not { } sum || sum == stated)
        {
            return;
        }

        found.Add(Temukan(
            tempat,
            $"Jumlah pegawai ({apa}) tercantum {KataPeriksa.Angka(stated)}, sedangkan barisnya berjumlah {KataPeriksa.Angka(sum)}.",
            $"The number of staff ({apa}) is stated as {KataPeriksa.Angka(stated)}, while its rows make {KataPeriksa.Angka(sum)}.") with
        {
            Tercantum = stated,
            Terhitung = sum,
            Selisih = stated - sum,
        });
    }
}
