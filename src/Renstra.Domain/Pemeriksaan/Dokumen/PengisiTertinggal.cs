namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK018: a placeholder of a skeleton was left in place.</summary>
internal sealed class PengisiTertinggal() : Aturan(
    "DOK018",
    "pengisi-tertinggal",
    Keparahan.Peringatan,
    new("Teks pengisi dalam kurung siku belum diganti", "A placeholder in square brackets was not replaced"),
    new("Kerangka yang dibuat renstra new memuat teks seperti [nama] di tempat isian. Yang dinilai hanya teks yang seluruhnya dalam kurung siku; kurung siku di tengah kalimat dibiarkan. Seluruh dokumen satu temuan.",
        "A skeleton made by renstra new has texts such as [nama] where something is to be filled in. Only texts that stand in square brackets as a whole are judged; brackets within a sentence are left alone. One finding for the document."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "strategi": [ { "id": "ST1", "nama": "[nama]" } ]
        """,
        """
        "strategi": [ { "id": "ST1", "nama": "Memperluas jangkauan pelayanan sosial [lihat Bab III]" } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var left = konteks.Pengisi;
        if (left.Count > 0)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some([.. left.Select(static s => KataPeriksa.Quote(s.Teks)).Distinct()], 5, bahasa);
            yield return Temukan(
                left[0].Tempat,
                $"{(left.Count == 1 ? "Teks ini" : $"{KataPeriksa.Count(left.Count)} teks")} masih pengisi dari kerangka: {List(Bahasa.Indonesia)}. Ganti dengan isinya, atau hapus.",
                $"{(left.Count == 1 ? "This text is" : $"{KataPeriksa.Count(left.Count)} texts are")} still {(left.Count == 1 ? "a placeholder" : "placeholders")} of the skeleton: {List(Bahasa.Inggris)}. Replace by the content, or delete.") with
            {
                Kode = default,
                Tercantum = left[0].Teks,
                TempatLain = left.Skip(1).Select(static s => s.Tempat).ToDaftar(),
            };
        }
    }
}
