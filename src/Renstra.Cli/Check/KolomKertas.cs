namespace Renstra.Cli;

/// <summary>The columns of the working paper, and the words of its states. They are Indonesian in every language, for the paper goes from desk to desk.</summary>
internal static class KolomKertas
{
    /// <summary>What the check fills in.</summary>
    internal static readonly string[] Temuan =
        ["Sidik jari", "Dokumen", "Aturan", "Keparahan", "Temuan", "Tempat", "Jalur", "Tercantum", "Terhitung", "Selisih", "Saran"];

    /// <summary>What people fill in. A paper may have more columns; they are kept behind these.</summary>
    internal static readonly string[] Jawaban = ["Tanggapan perangkat daerah", "Perbaikan yang disepakati", "Status", "Petugas", "Tanggal"];

    internal const string Keadaan = "Keadaan";

    internal const string Baru = "baru";
    internal const string Tetap = "tetap";
    internal const string Dikecualikan = "dikecualikan";
    internal const string Dikenal = "ada di baseline";
    internal const string Hilang = "tidak muncul lagi";
    internal const string TidakDiperiksa = "tidak diperiksa kali ini";
    internal const string Ganda = "jawaban lain untuk temuan di atas";
}
