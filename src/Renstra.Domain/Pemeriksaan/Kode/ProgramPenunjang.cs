namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE012: not one supporting programme.</summary>
internal sealed class ProgramPenunjang() : Aturan(
    "KODE012",
    "program-penunjang-tidak-satu",
    Keparahan.Peringatan,
    new("Program penunjang (01) tidak tepat satu", "Not one supporting programme (01)"),
    new("Satu perangkat daerah mempunyai satu program penunjang urusan (…01), lazimnya pada bidang urusan pertamanya, juga bila mengampu beberapa bidang. Program penunjang milik bidang yang tidak diampu, dan kode yang berganda, dinilai aturan lain. Tidak dinilai bila ada program yang kodenya tidak ada, tidak terbaca, atau jelas keliru.",
        "An agency has one supporting programme (…01), as a rule in its first bidang urusan, also where it holds several. A supporting programme of a bidang that it does not hold, and a code that stands twice, are for other rules. Not judged where some programme has no code that can be read, or one that is plainly wrong."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur, Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<string> Mengalah => ["KODE007"];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL" } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.01", "nama": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA" }, { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL" } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var programs = konteks.Berkode.Where(static n => n.Noda is Program).ToList();
        if (programs.Count == 0 || !programs.TrueForAll(n => n.IsSetingkat && !konteks.IsKodeKeliru(n)))
        {
            yield break;
        }

        var penunjang = programs.Where(static n => n.Kode.NomorProgram == 1).DistinctBy(static n => n.Kode).ToList();
        if (penunjang.Count == 0)
        {
            yield return Temukan(
                TempatTemuan.Of(konteks.Dokumen.Pendanaan!),
                $"Di antara {KataPeriksa.Count(programs.Count)} program tidak ada program penunjang urusan pemerintahan daerah (…01).",
                $"Among {KataIndikator.Banyak(programs.Count, "programme")} there is no supporting programme (…01).") with
            { Tercantum = NilaiTemuan.FromAngka(0), Terhitung = NilaiTemuan.FromAngka(1) };
        }
        else if (penunjang.Count > 1)
        {
            string Codes(Bahasa bahasa) => KataPeriksa.And(penunjang.Select(static n => n.Kode.ToString()), bahasa);
            yield return Temukan(
                penunjang[1].Tempat,
                $"Perangkat daerah ini mempunyai {KataPeriksa.Count(penunjang.Count)} program penunjang: {Codes(Bahasa.Indonesia)}. Lazimnya satu, pada bidang urusan pertamanya.",
                $"This agency has {KataPeriksa.Count(penunjang.Count)} supporting programmes: {Codes(Bahasa.Inggris)}. As a rule there is one, in its first bidang urusan.") with
            {
                Kode = penunjang[1].Kode,
                Tercantum = NilaiTemuan.FromAngka(penunjang.Count),
                Terhitung = NilaiTemuan.FromAngka(1),
                TempatLain = [penunjang[0].Tempat, .. penunjang.Skip(2).Select(static n => n.Tempat)],
            };
        }
    }
}
