namespace Renstra.Domain.Perhitungan;

/// <content>How a proposal came about.</content>
public sealed partial class SkenarioPagu
{
    /// <summary>How the proposal came about: ceiling, what is fixed and set, the changes, where the rest went; or why it cannot be.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Rumus.SkenarioSebanding };
        catat.Choose("penyesuaian", Opsi.Cara, CaraPenyesuaian.Sebanding);
        catat.Choose(new("kelipatan", $"{Opsi.Kelipatan}", new($"kelipatan Rp {Opsi.Kelipatan:D}", $"multiples of Rp {Opsi.Kelipatan:D}"), Opsi.Kelipatan == 1));
        catat.Input("P", new("plafon", "ceiling"), $"{Plafon:N}");
        var hal = new TeksDwibahasa($"skenario pagu {Tahun}", $"pagu scenario {Tahun}");
        if (!TetapTanpaNoda.IsKosong)
        {
            var tanpa = string.Join(", ", TetapTanpaNoda);
            catat.Note($"pilihan noda tetap yang tidak cocok dengan noda mana pun: {tanpa}", $"chosen as fixed, but matching no node: {tanpa}");
        }

        if (Sebab is { } sebab)
        {
            catat.Note(Alasan.Indonesia, Alasan.Inggris);
            return catat.Finish(hal, PencatatHitung.Reason(sebab), default);
        }

        Rupiah firm = default, free = default, sum = default;
        foreach (var usulan in Usulan)
        {
            sum += usulan.Baru;
            firm += usulan.Sifat == SifatUsulan.Disesuaikan ? Rupiah.Nol : usulan.Baru;
            free += usulan.Sifat == SifatUsulan.Disesuaikan ? usulan.JumlahLama : Rupiah.Nol;
        }

        catat.Input("T", new("yang tetap dan ditetapkan", "what is fixed and set"), $"{firm:N}");
        catat.Input("Σ p bebas", new("pagu sekarang dari yang disesuaikan", "present pagu of what is scaled"), $"{free:N}");
        var changes = 0;
        foreach (var usulan in Perubahan)
        {
            if (++changes <= PenjelasanPagu.MaxMasukan)
            {
                var name = $"{usulan.Noda.Kode.Teks} {usulan.Noda.Nama}".Trim();
                catat.Step(
                    name,
                    name,
                    usulan.Sifat == SifatUsulan.Disesuaikan ? $"({Plafon:N} − {firm:N}) × {usulan.JumlahLama:N} ÷ {free:N}" : $"{usulan.JumlahLama:N} → {usulan.Baru:N}",
                    $"{usulan.Baru:N} ({(usulan.Selisih > Rupiah.Nol ? "+" : "")}{usulan.Selisih:N}{(usulan.Persen.TryGetValue(out var persen) ? $"; {persen:P}" : "")})");
            }
        }

        if (changes > PenjelasanPagu.MaxMasukan)
        {
            catat.Note($"{changes - PenjelasanPagu.MaxMasukan} perubahan lainnya tidak dirinci", $"{changes - PenjelasanPagu.MaxMasukan} more changes are not listed");
        }

        if (PenerimaSisa is { } receiver)
        {
            catat.Note($"sisa di bawah satu kelipatan ditempatkan pada \"{receiver.Nama}\"", $"what is less than one multiple was placed at \"{receiver.Nama}\"");
        }

        catat.Note($"{changes} dari {Usulan.Count} noda berubah", $"{changes} of {Usulan.Count} nodes change");
        return catat.Finish(hal, PencatatHitung.Same($"Σ = Rp {sum:N}"), default);
    }
}
