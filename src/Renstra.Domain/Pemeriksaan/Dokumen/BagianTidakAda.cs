namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK019: a part of the plan is missing entirely.</summary>
internal sealed class BagianTidakAda() : Aturan(
    "DOK019",
    "bagian-tidak-ada",
    Keparahan.Peringatan,
    new("Bagian rencana tidak ada", "A part of the plan is missing"),
    new("Renstra memuat tujuan dan sasaran, strategi, pendanaan, dan IKU; evaluasi Renja tahun-tahun sebelumnya sebagai saran. SPM dinilai oleh SPM001. Bagian yang seluruhnya kosong satu temuan; yang sengaja tidak dimuat diterima dengan pengecualian.",
        "A Renstra has tujuan and sasaran, strategies, funding and IKU; and, as a suggestion, the evaluation of past Renja. SPM is judged by SPM001. A part that is blank as a whole is one finding; one that is left out on purpose is accepted by a pengecualian."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Permendagri86];

    public override ContohAturan Contoh => new(
        """
        "strategi": [ { "id": "ST1", "nama": "Memperluas jangkauan pelayanan sosial" } ]
        """,
        """
        "tujuan": [ { "id": "T1", "nama": "Meningkatnya kesejahteraan sosial" } ],
        "strategi": [ { "id": "ST1", "nama": "Memperluas jangkauan pelayanan sosial" } ],
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL" } ] },
        "iku": [ { "indikator": { "nama": "Indeks kesejahteraan sosial", "satuan": "Indeks" } } ],
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2021, "akhirRenstra": 2025, "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL" } ] } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var d = konteks.Dokumen;
        (bool Ada, string Anggota, string Indonesia, string Inggris, bool Saran)[] bagian =
        [
            (d.Tujuan.Count > 0, "tujuan", "Tujuan dan sasaran", "Tujuan and sasaran", false),
            (d.Strategi.Count > 0, "strategi", "Strategi", "The strategies", false),
            (d.Pendanaan is { Bidang.Count: > 0 }, "pendanaan", "Tabel program, kegiatan, sub kegiatan, dan pendanaan", "The table of programmes, kegiatan, sub kegiatan and funding", false),
            (d.Iku.Count > 0, "iku", "Tabel IKU", "The table of IKU", false),
            (d.Evaluasi.Count > 0, "evaluasi", "Evaluasi Renja tahun-tahun sebelumnya", "The evaluation of past Renja", true),
        ];
        foreach (var b in bagian)
        {
            if (!b.Ada)
            {
                yield return Temukan(
                    TempatTemuan.Of(d, b.Anggota),
                    $"{b.Indonesia} tidak ada dalam dokumen. Lengkapi, atau terima dengan pengecualian bila memang tidak dimuat.",
                    $"{b.Inggris} {(b.Anggota is "tujuan" or "strategi" ? "are" : "is")} not in the document. Add what is missing, or accept it by a pengecualian if it is left out on purpose.") with
                { Keparahan = b.Saran ? Keparahan.Saran : Keparahan.Peringatan };
            }
        }
    }
}
