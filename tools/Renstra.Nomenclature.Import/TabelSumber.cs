namespace Renstra.Nomenclature.Import;

/// <summary>One version on its way in: reads its file, refuses what is unfit and says why.</summary>
internal sealed class TabelSumber
{
    private readonly BerkasSumber _berkas;
    private readonly Putusan _putusan;
    private readonly Perbedaan _perbedaan;
    private readonly PemeriksaBaris _pemeriksa;

    internal TabelSumber(VersiNomenklatur versi, BerkasSumber berkas, Putusan putusan, Perbedaan perbedaan, TabelSumber? induk = null)
    {
        Versi = versi;
        _berkas = berkas;
        _putusan = putusan;
        _perbedaan = perbedaan;
        _pemeriksa = new((kode, lingkup) => induk is not null && induk._pemeriksa.Has(kode, lingkup), IsDuaDigit);
        Read();
    }

    internal VersiNomenklatur Versi { get; }

    internal BerkasSumber Berkas => _berkas;

    internal List<BarisNomenklatur> Isi { get; } = [];

    internal List<Catatan> Ditolak { get; } = [];

    internal List<Catatan> Peringatan { get; } = [];

    private bool IsDuaDigit => Versi.Tahun <= 2021;

    private void Read()
    {
        List<(KodeRekening Kode, BarisSumber Baris)> terbaca = [];
        foreach (var baris in _berkas.Baris)
        {
            if (!_berkas.IsLengkap(baris))
            {
                Refuse(baris, baris.Sel[0], "the line does not have as many cells as there are headings");
            }
            else if (!KodeRekening.TryParse(Get(baris, "code"), out var kode))
            {
                Refuse(baris, Get(baris, "code"), "no planning code");
            }
            else
            {
                terbaca.Add((kode, baris));
            }
        }

        // Parents before children, so that what hangs on a refused row is refused with it.
        foreach (var (kode, baris) in terbaca.OrderBy(static t => t.Kode))
        {
            Take(kode, baris);
        }

        Peringatan.AddRange(_perbedaan.GetTidakTerpakai(Versi.Name));
    }

    private void Take(KodeRekening kode, BarisSumber baris)
    {
        var kata = Get(baris, "kewenangan");
        var nama = Correct(baris, kata, "name");
        if (Kosakata.ToLingkup(kata) is not { } lingkup)
        {
            Refuse(baris, kode.ToString(), $"\"{kata}\" is no kewenangan");
            return;
        }

        if (Fault(kode, lingkup, baris, kata, nama) is { } sebab)
        {
            Refuse(baris, kode.ToString(), sebab);
            return;
        }

        if (kode.Tingkat == TingkatKode.SubKegiatan && Versi.Tahun >= 2023 && Get(baris, "indikator").Length == 0 && !Versi.Equals(VersiNomenklatur.Teramati2024Sampai2026))
        {
            Peringatan.Add(new(_berkas.Nama, baris.Nomor, kode.ToString(), "a sub kegiatan without indikator"));
        }

        _pemeriksa.Accept(kode, lingkup);
        Isi.Add(new(kode, lingkup, nama)
        {
            Kinerja = Get(baris, "kinerja"),
            Indikator = Get(baris, "indikator"),
            Satuan = Get(baris, "satuan"),
            IsSpm = Get(baris, "spm") == "SPM",
            Pendahulu = Get(baris, "previous") is { Length: > 0 } sebelumnya ? [KodeRekening.Parse(sebelumnya)] : [],
            Keraguan = [.. GetKeraguan(kode, baris, kata, nama).Distinct()],
        });
    }

    private string? Fault(KodeRekening kode, LingkupDaerah lingkup, BarisSumber baris, string kata, string nama)
    {
        var satuan = Get(baris, "satuan");
        var tingkat = Kosakata.ToTingkat(Get(baris, "level"));
        return (tingkat is null ? "the level is none" : _pemeriksa.Check(kode, tingkat, lingkup, nama)?.ToString())
            ?? (Pemeriksaan.IsTerpotong(nama) && _putusan.IsTerpotong(Versi.Name, kode.ToString(), kata) is null ? "the name looks cut short, and there is no ruling on it" : null)
            ?? (satuan.Length > 0 && !_putusan.Satuan.Contains(satuan) ? $"the unit \"{satuan}\" is not known" : null)
            ?? (Get(baris, "spm") is "" or "SPM" ? null : "the SPM mark is neither SPM nor empty")
            ?? (Get(baris, "previous") is { Length: > 0 } sebelumnya && !KodeRekening.TryParse(sebelumnya, out _) ? "the previous code is no code" : null);
    }

    private IEnumerable<Keraguan> GetKeraguan(KodeRekening kode, BarisSumber baris, string kata, string nama)
    {
        if (nama != Get(baris, "name"))
        {
            yield return new(BidangKeraguan.Nama, JenisKeraguan.Dikoreksi, Get(baris, "name"));
        }

        foreach (var keraguan in _perbedaan.GetKeraguan(Versi.Name, kode.ToString(), bidang => Get(baris, bidang)))
        {
            yield return keraguan;
        }

        if (Pemeriksaan.IsTerpotong(nama) && _putusan.IsTerpotong(Versi.Name, kode.ToString(), kata) == true)
        {
            yield return new(BidangKeraguan.Nama, JenisKeraguan.MasihTerpotong, null);
        }

        foreach (var bidang in new[] { "name", "kinerja", "indikator" })
        {
            if (Pemeriksaan.IsKurungGanjil(Get(baris, bidang)))
            {
                yield return new(Kosakata.ToBidang(bidang), JenisKeraguan.KurungTidakBerpasangan, null);
            }
        }
    }

    private string Correct(BarisSumber baris, string kata, string bidang) =>
        _putusan.Correct(Versi.Name, Get(baris, "code"), kata, bidang, Get(baris, bidang)) ?? Get(baris, bidang);

    private string Get(BarisSumber baris, string judul) => _berkas.Get(baris, judul);

    private void Refuse(BarisSumber baris, string kode, string sebab) => Ditolak.Add(new(_berkas.Nama, baris.Nomor, kode, sebab));
}
