namespace Renstra.Seed.Import;

/// <summary>Table 3.7: tujuan, sasaran, strategies and policy directions side by side.</summary>
internal sealed class StrategiHubungan(Naskah naskah, DaftarPutusan putusan, StrategiSebutan sebutan, Daftar<Strategi> strategi, Daftar<ArahKebijakan> arah)
{
    private const string Tabel = "3.7";

    internal Daftar<HubunganStrategi> Read()
    {
        naskah.Expect(Tabel, 1408, "Tabel 3.7");
        var rows = new List<HubunganStrategi>();
        foreach (var b in naskah.Read(1412, 1414))
        {
            var row = rows.Count == 0 ? First(b) : Next(b, rows[^1]);
            rows.Add(row with { Strategi = Strategi(b), ArahKebijakan = Arah(b), Sumber = Sel.Sumber(Tabel, b.Nomor) });
        }

        return rows.ToDaftar();
    }

    private HubunganStrategi First(Baris b)
    {
        putusan.Require(Tabel, b.Nomor, JenisPutusan.LabelIndikator, "indicators in the cells of tujuan and sasaran");
        var (tujuan, indikatorTujuan) = Split(b, b[0], " Indikator Tujuan : ");
        var (sasaran, indikatorSasaran) = Split(b, b[1], " Indikator Sasaran : ");
        var tahun = b[4].Split(" - ");
        return tahun.Length == 2 && TahunAnggaran.TryParse(tahun[0], out var awal) && TahunAnggaran.TryParse(tahun[1], out var akhir)
            ? new()
            {
                Tujuan = sebutan.Tujuan(Tabel, b.Nomor, tujuan),
                Sasaran = sebutan.Sasaran(Tabel, b.Nomor, sasaran),
                Keterangan = $"{indikatorTujuan}; {indikatorSasaran}",
                Waktu = b[4],
                Awal = awal,
                Akhir = akhir,
            }
            : throw new GalatImpor(Tabel, b.Nomor, $"\"{b[4]}\" are no two years");
    }

    // Merged cells: what they refer to, without the words.
    private HubunganStrategi Next(Baris b, HubunganStrategi atas)
    {
        putusan.Require(Tabel, b.Nomor, JenisPutusan.SelTergabung, "no tujuan and sasaran");
        return b.IsKosong(0, 2) && b.IsKosong(4)
            ? new() { Tujuan = new() { Id = atas.Tujuan!.Id }, Sasaran = new() { Id = atas.Sasaran!.Id }, Awal = atas.Awal, Akhir = atas.Akhir }
            : throw new GalatImpor(Tabel, b.Nomor, "unexpected shape of a row");
    }

    private Sebutan Strategi(Baris b) =>
        strategi.FirstOrDefault(s => s.Nama == b[2]) is { } s ? new() { Teks = b[2], Id = s.Id } : throw new GalatImpor(Tabel, b.Nomor, $"\"{b[2]}\" is no strategy");

    // The words of a policy direction, or its words and others behind them.
    private Daftar<Sebutan> Arah(Baris b)
    {
        var found = arah.Where(a => b[3].StartsWith(a.Nama, StringComparison.Ordinal)).ToArray();
        if (found.Length != 1)
        {
            throw new GalatImpor(Tabel, b.Nomor, $"\"{b[3]}\" begins with {found.Length} policy directions");
        }

        var (nama, sisa) = (found[0].Nama, b[3][found[0].Nama.Length..].Trim());
        if (sisa.Length == 0)
        {
            return [new() { Teks = nama, Id = found[0].Id }];
        }

        putusan.Require(Tabel, b.Nomor, JenisPutusan.YangDimaksud, $"\"{sisa}\" is no policy direction");
        return [new() { Teks = nama, Id = found[0].Id }, new() { Teks = sisa }];
    }

    private static (string, string) Split(Baris b, string teks, string label)
    {
        var at = teks.IndexOf(label, StringComparison.Ordinal);
        return at > 0 ? (teks[..at], teks[(at + 1)..]) : throw new GalatImpor(Tabel, b.Nomor, $"no \"{label}\"");
    }
}
