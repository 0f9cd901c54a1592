namespace Renstra.Domain.Json;

/// <summary>Fills a skeleton: one placeholder of the right kind for every member, with ids that exist and figures that add up.</summary>
internal sealed class PengisiContoh(PeriodeRenstra periode, JenisDaerah jenis)
{
    private readonly List<string> _stack = [];
    private readonly Dictionary<JenisId, int> _ids = [];

    internal PeriodeRenstra Periode { get; } = periode;

    /// <summary>The name of the member that is being filled.</summary>
    internal string Anggota { get; set; } = "";

    internal bool Contains(string nama) => _stack.Contains(nama);

    internal bool CanEnter(string nama) => _stack.Count(n => n == nama) < 2;

    internal IDisposable Enter(string nama)
    {
        _stack.Add(nama);
        return new Leaving(this);
    }

    internal string Text() => $"[{Anggota}]";

    internal TahunAnggaran Year() => Anggota.StartsWith("akhir", StringComparison.Ordinal) ? Periode.Akhir
        : _stack.Count > 0 && _stack[^1] == "baseline" ? Math.Max(TahunAnggaran.MinTahun, Periode.Awal.Nomor - 1)
        : Periode.Awal;

    internal KodeRekening Kode()
    {
        var kewenangan = jenis.Kewenangan.Digit;
        return KodeRekening.Parse(_stack[^1] switch
        {
            "barisUrusan" => "1",
            "bidangUrusan" or "perangkatDaerah" => "1.06",
            "kegiatan" => $"1.06.01.{kewenangan}.01",
            "subKegiatan" => $"1.06.01.{kewenangan}.01.0001",
            _ => "1.06.01",
        }, null);
    }

    /// <summary>The code of no region, of the right level.</summary>
    internal KodeWilayah KodeWilayah() => Domain.KodeWilayah.Parse(jenis == JenisDaerah.Provinsi ? "99" : "99.99", null);

    internal static KodePerangkatDaerah KodePerangkatDaerah() => Domain.KodePerangkatDaerah.Parse("1.06.0.00.0.00.01.0000", null);

    internal T Choose<T>()
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> =>
        T.Semua.FirstOrDefault(m => m.Equals(jenis) || m.Name == "program") ?? T.Semua[0];

    internal string NextId(JenisId id)
    {
        var number = _ids.GetValueOrDefault(id) + 1;
        _ids[id] = number;
        return Prefix(id) + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>An id that exists, or will when the skeleton is done: the first of a kind that is allowed.</summary>
    internal static string FirstId(JenisId boleh) => Prefix(Enum.GetValues<JenisId>().First(i => (i & boleh) != 0)) + "1";

    private static string Prefix(JenisId id) => id switch
    {
        JenisId.Tujuan => "T",
        JenisId.Sasaran => "S",
        JenisId.Program => "P",
        JenisId.Indikator => "I",
        JenisId.Kegiatan => "K",
        JenisId.SubKegiatan => "SK",
        JenisId.Misi => "M",
        JenisId.SasaranRpjmd => "SR",
        JenisId.Strategi => "ST",
        _ => "AK",
    };

    private sealed class Leaving(PengisiContoh pengisi) : IDisposable
    {
        public void Dispose() => pengisi._stack.RemoveAt(pengisi._stack.Count - 1);
    }
}
