namespace Renstra.Domain.Pemeriksaan;

/// <content>Planning codes, and what the nomenclature says of them.</content>
public sealed partial class KonteksPemeriksaan
{
    private readonly Dictionary<(KodeRekening, TahunAnggaran), HasilRujukan> _rujukan = [];
    private readonly Dictionary<(KodeRekening, TahunAnggaran), HasilPenerus?> _penerus = [];
    private readonly Dictionary<TahunAnggaran, TahunAnggaran> _wakil = [];
    private readonly Dictionary<string, TahunAnggaran> _wakilAcuan = new(StringComparer.Ordinal);
    private List<NodaBerkode>? _berkode;
    private List<SalahInduk>? _salahInduk;
    private List<List<NodaBerkode>>? _berganda;
    private HashSet<NodaBerkode>? _keliru;
    private List<NodaBerkode>? _bidangAsing;

    /// <summary>The rows that have, or could have, a planning code.</summary>
    internal List<NodaBerkode> Berkode => _berkode ??= new PengumpulKode(this).Gather();

    /// <summary>The rows whose code does not lie under that of the nearest ancestor that can be relied on.</summary>
    internal List<SalahInduk> SalahInduk => _salahInduk ??= new PenilaiInduk(this).Judge();

    /// <summary>The rows of each code that stands twice in one table and agency.</summary>
    internal List<List<NodaBerkode>> KodeBerganda => _berganda ??= Pemeriksaan.KodeBerganda.Gather(Berkode);

    /// <summary>The bidang urusan and programmes of a bidang that the agency does not hold.</summary>
    internal List<NodaBerkode> BidangAsing => _bidangAsing ??= ProgramDiLuarBidang.Gather(this);

    /// <summary>Whether its place, or another row of another name, says that its code is wrong: then nothing follows from that code.</summary>
    internal bool IsKodeKeliru(NodaBerkode noda) => (_keliru ??= [
        .. SalahInduk.SelectMany(static s => s.Keliru),
        .. KodeBerganda.Where(static s => s.Exists(n => !NamaPolos.IsSama(n.Nama, s[0].Nama))).SelectMany(static s => s)]).Contains(noda);

    /// <summary>What a code has become by a year, if the nomenclature knows, or has ended, if it only knows that.</summary>
    internal HasilPenerus? FindSuccessor(KodeRekening kode, TahunAnggaran tahun)
    {
        if (Nomenklatur is not INomenklaturBerversi berversi)
        {
            return null;
        }

        tahun = Representative(tahun);
        if (!_penerus.TryGetValue((kode, tahun), out var hasil))
        {
            _penerus.Add((kode, tahun), hasil = berversi.FindSuccessor(kode, JenisDaerah, tahun));
        }

        return hasil;
    }

    /// <summary>What the nomenclature of a year says of a code. Only where there is a nomenclature.</summary>
    internal HasilRujukan Find(KodeRekening kode, TahunAnggaran tahun)
    {
        tahun = Representative(tahun);
        if (!_rujukan.TryGetValue((kode, tahun), out var hasil))
        {
            _rujukan.Add((kode, tahun), hasil = Nomenklatur!.Find(kode, JenisDaerah, tahun));
        }

        return hasil;
    }

    /// <summary>The nomenclature's entry of a code in the first of the years that has it.</summary>
    internal (EntriRujukan Entri, TahunAnggaran Tahun)? FindEntri(KodeRekening kode, IEnumerable<TahunAnggaran> tahun)
    {
        if (Nomenklatur is null || kode.IsKosong)
        {
            return null;
        }

        foreach (var t in tahun)
        {
            if (Find(kode, t).Entri is { } entri)
            {
                return (entri, t);
            }
        }

        return null;
    }

    // Years under one decree have one answer: the first of them is asked.
    private TahunAnggaran Representative(TahunAnggaran tahun)
    {
        if (!_wakil.TryGetValue(tahun, out var wakil))
        {
            var acuan = Nomenklatur!.Find(KodeRekening.ForUrusan(1), JenisDaerah, tahun).Acuan;
            if (acuan.Length == 0 || !_wakilAcuan.TryGetValue(acuan, out wakil))
            {
                _wakilAcuan[acuan] = wakil = tahun;
            }

            _wakil.Add(tahun, wakil);
        }

        return wakil;
    }
}
