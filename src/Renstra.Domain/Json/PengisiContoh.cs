namespace Renstra.Domain.Json;

/// <summary>Fills a skeleton: one placeholder of the right kind for every member, with ids that exist and figures that add up.</summary>
internal sealed class PengisiContoh(PeriodeRenstra periode, JenisDaerah jenis)
{
    // The objects that are being filled, each with the member that holds it.
    private readonly List<(string Nama, string Anggota)> _stack = [];
    private readonly Dictionary<JenisId, int> _ids = [];

    internal PeriodeRenstra Periode { get; } = periode;

    /// <summary>The name of the member that is being filled.</summary>
    internal string Anggota { get; set; } = "";

    internal bool Contains(string nama) => _stack.Exists(s => s.Nama == nama);

    internal bool CanEnter(string nama) => _stack.Count(s => s.Nama == nama) < 2;

    internal IDisposable Enter(string nama)
    {
        _stack.Add((nama, Anggota));
        return new Leaving(this);
    }

    internal string Text() => $"[{Anggota}]";

    internal TahunAnggaran Year() => Anggota.StartsWith("akhir", StringComparison.Ordinal) ? Periode.Akhir
        : _stack.Count > 0 && _stack[^1].Nama == "baseline" ? Math.Max(TahunAnggaran.MinTahun, Periode.Awal.Nomor - 1)
        : Periode.Awal;

    internal KodeRekening Kode()
    {
        var kewenangan = jenis.Kewenangan.Digit;
        return KodeRekening.Parse(_stack[^1].Nama switch
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

    /// <summary>An id that exists, or will when the skeleton is done: the first of what the member is about, or of a kind that is allowed.</summary>
    internal string FirstId(JenisId boleh) => Prefix(boleh == JenisId.Semua ? Mentioned() : Enum.GetValues<JenisId>().First(i => (i & boleh) != 0)) + "1";

    /// <summary>Whether a member has no place in this skeleton: a province lies in no province.</summary>
    internal bool IsSkipped(string anggota) => anggota == "provinsi" && jenis == JenisDaerah.Provinsi;

    /// <summary>A target of 0; at the foot of form E.81, the predikat of 0.</summary>
    internal Target Target() => _stack.Exists(static s => s.Nama == "ringkasanE81Target") ? new Target.Predikat("Sangat Rendah") : new Target.Angka(0);

    private JenisId Mentioned() => _stack[^1].Anggota switch
    {
        "misi" => JenisId.Misi,
        "tujuan" => JenisId.Tujuan,
        "sasaran" => JenisId.Sasaran,
        "strategi" => JenisId.Strategi,
        "arahKebijakan" => JenisId.ArahKebijakan,
        "kegiatan" => JenisId.Kegiatan,
        "subKegiatan" => JenisId.SubKegiatan,
        _ => JenisId.Program,
    };

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
