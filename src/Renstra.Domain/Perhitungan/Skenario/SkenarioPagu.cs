namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A scenario (skenario pagu): what the pagu of a year would have to be to meet a ceiling exactly, with some nodes fixed, some set, and the
/// others scaled in proportion. It proposes; the document stays what it is.
/// </summary>
public sealed partial class SkenarioPagu
{
    private SkenarioPagu(RekapPagu rekap, TahunAnggaran tahun, Rupiah plafon, OpsiSkenario opsi) => (Rekap, Tahun, Plafon, Opsi) = (rekap, tahun, plafon, opsi);

    /// <summary>The roll-up that it starts from.</summary>
    public RekapPagu Rekap { get; }

    /// <summary>The year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The ceiling.</summary>
    public Rupiah Plafon { get; }

    /// <summary>The options.</summary>
    public OpsiSkenario Opsi { get; }

    /// <summary>Why the ceiling cannot be met; <see langword="null"/> if it can.</summary>
    public SebabTidakTerhitung? Sebab { get; private set; }

    /// <summary>Why the ceiling cannot be met, with the amounts; empty if it can.</summary>
    public TeksDwibahasa Alasan { get; private set; }

    /// <summary>The proposal for every node whose figure makes the sums, in the order of the document; empty if the ceiling cannot be met.</summary>
    public Daftar<UsulanPagu> Usulan { get; private set; }

    /// <summary>The proposals that change something.</summary>
    public IEnumerable<UsulanPagu> Perubahan => Usulan.Where(static u => u.IsBerubah);

    /// <summary>The node that got what no multiple of <see cref="OpsiSkenario.Kelipatan"/> was left for; <see langword="null"/> if nothing was left.</summary>
    public NodaPendanaan? PenerimaSisa { get; private set; }

    /// <summary>
    /// What of the choice of fixed nodes matches no node of the tree, such as a mistyped code: the scenario was made without it. Empty where
    /// each of it matches something.
    /// </summary>
    public Daftar<string> TetapTanpaNoda { get; private set; }

    /// <summary>Makes a scenario for a year.</summary>
    /// <param name="rekap">The roll-up.</param>
    /// <param name="tahun">One of its years.</param>
    /// <param name="plafon">The ceiling.</param>
    /// <param name="tetap">Which nodes are fixed, with all below them; none if <see langword="null"/>. What of it matches no node is in <see cref="TetapTanpaNoda"/>.</param>
    /// <param name="ditetapkan">Amounts that are set; they go before what is fixed.</param>
    /// <param name="opsi">The options; <see cref="OpsiSkenario.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not part of the roll-up.</exception>
    /// <exception cref="ArgumentException">An amount is set twice, or for a node whose figure does not make the sums.</exception>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static SkenarioPagu Calculate(RekapPagu rekap, TahunAnggaran tahun, Rupiah plafon, PilihanNoda? tetap = null, IEnumerable<PaguDitetapkan>? ditetapkan = null, OpsiSkenario? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        if (!rekap.Tahun.Contains(tahun))
        {
            throw new ArgumentOutOfRangeException(nameof(tahun), tahun, rekap.Tahun.IsKosong ? "The roll-up has no years." : $"The roll-up has the years {string.Join(", ", rekap.Tahun)}.");
        }

        NodaPendanaan[] primer = [.. rekap.GetPosTotal().GetPrimer()];
        var hasil = new SkenarioPagu(rekap, tahun, plafon, opsi ?? OpsiSkenario.Standar);
        var pilihan = tetap ?? PilihanNoda.Kosong;
        hasil.TetapTanpaNoda = pilihan.GetTanpaNoda(rekap.Pendanaan);
        hasil.Solve(primer, pilihan, Set(primer, ditetapkan ?? []));
        return hasil;
    }

    /// <summary>Makes a scenario for each year that has a ceiling.</summary>
    /// <param name="rekap">The roll-up.</param>
    /// <param name="plafon">The ceilings by year.</param>
    /// <param name="tetap">Which nodes are fixed, with all below them.</param>
    /// <param name="opsi">The options.</param>
    /// <returns>One scenario for each year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is not part of the roll-up.</exception>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static Daftar<SkenarioPagu> Calculate(RekapPagu rekap, DeretTahunan<Rupiah> plafon, PilihanNoda? tetap = null, OpsiSkenario? opsi = null) =>
        plafon.GetTahun().Select(tahun => Calculate(rekap, tahun, plafon[tahun], tetap, null, opsi)).ToDaftar();

    /// <summary>The proposed sum of a node: of what is proposed at it or below it.</summary>
    /// <param name="noda">A node of the tree.</param>
    /// <returns>The sum; 0 if the ceiling cannot be met.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public Rupiah GetBaru(NodaPendanaan noda)
    {
        ArgumentNullException.ThrowIfNull(noda);
        return Rupiah.Sum(Usulan.Where(u => IsWithin(u.Noda, noda)).Select(static u => u.Baru));
    }

    private static Dictionary<NodaPendanaan, Rupiah> Set(NodaPendanaan[] primer, IEnumerable<PaguDitetapkan> ditetapkan)
    {
        var known = new HashSet<NodaPendanaan>(primer, ReferenceEqualityComparer.Instance);
        var set = new Dictionary<NodaPendanaan, Rupiah>(ReferenceEqualityComparer.Instance);
        foreach (var (noda, jumlah) in ditetapkan)
        {
            if (!known.Contains(noda) || !set.TryAdd(noda, jumlah))
            {
                throw new ArgumentException($"\"{noda.Nama}\" is set twice, or its figure does not make the sums.", nameof(ditetapkan));
            }
        }

        return set;
    }

    private void Solve(NodaPendanaan[] primer, PilihanNoda tetap, Dictionary<NodaPendanaan, Rupiah> set)
    {
        var usulan = new UsulanPagu[primer.Length];
        var free = new List<int>();
        var amounts = new List<Rupiah>();
        var firm = Rupiah.Nol;
        for (var i = 0; i < primer.Length; i++)
        {
            var lama = primer[i].PaguTercantum.GetTercantum(Tahun);
            var given = set.TryGetValue(primer[i], out var baru);
            if (!given && lama.Keadaan == KeadaanTercantum.TidakTerbaca)
            {
                Refuse(SebabTidakTerhitung.DataTidakTerbaca, $"pagu \"{primer[i].Nama}\" tidak terbaca: {lama.Teks}", $"the pagu of \"{primer[i].Nama}\" cannot be read: {lama.Teks}");
                return;
            }

            var sifat = given ? SifatUsulan.Ditetapkan : IsFixed(primer[i], tetap) ? SifatUsulan.Tetap : SifatUsulan.Disesuaikan;
            usulan[i] = new(primer[i], lama, given ? baru : lama.TryGetValue(out var value) ? value : Rupiah.Nol, sifat);
            if (sifat == SifatUsulan.Disesuaikan)
            {
                free.Add(i);
                amounts.Add(usulan[i].Baru);
            }
            else
            {
                firm += usulan[i].Baru;
            }
        }

        if (Plafon < Rupiah.Nol || usulan.Any(static u => u.Sifat == SifatUsulan.Ditetapkan && u.Baru < Rupiah.Nol))
        {
            Refuse(SebabTidakTerhitung.JumlahNegatif, "plafon atau pagu yang ditetapkan negatif", "the ceiling or an amount that is set is negative");
        }
        else if (firm > Plafon)
        {
            Refuse(SebabTidakTerhitung.PlafonTerlampaui, $"yang tetap dan ditetapkan berjumlah {firm:N}, {firm - Plafon:N} di atas plafon {Plafon:N}", $"what is fixed and set comes to {firm:N}, {firm - Plafon:N} above the ceiling {Plafon:N}");
        }
        else
        {
            Scale(usulan, free, [.. amounts], firm);
        }
    }

    private void Scale(UsulanPagu[] usulan, List<int> free, Rupiah[] amounts, Rupiah firm)
    {
        var parts = PembagianSebanding.Split(amounts, Plafon - firm, Opsi.Kelipatan, out var receiver);
        if (!parts.TryGetValue(out var baru))
        {
            Refuse(
                parts.Sebab!,
                $"tersisa {Plafon - firm:N} untuk {amounts.Length} noda yang tidak tetap, tetapi {parts.Sebab!.Sebut()}",
                $"{Plafon - firm:N} remain for {amounts.Length} nodes that are not fixed, but {parts.Sebab!.Sebut(Bahasa.Inggris)}");
            return;
        }

        for (var i = 0; i < free.Count; i++)
        {
            usulan[free[i]] = usulan[free[i]] with { Baru = baru[i] };
        }

        PenerimaSisa = receiver < 0 ? null : usulan[free[receiver]].Noda;
        Usulan = usulan.ToDaftar();
    }

    private void Refuse(SebabTidakTerhitung sebab, string indonesia, string inggris) => (Sebab, Alasan) = (sebab, new(indonesia, inggris));

    private bool IsFixed(NodaPendanaan noda, PilihanNoda tetap)
    {
        for (var at = noda; at is not null; at = Rekap.GetInduk(at))
        {
            if (tetap.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWithin(NodaPendanaan noda, NodaPendanaan above)
    {
        for (var at = noda; at is not null; at = Rekap.GetInduk(at))
        {
            if (ReferenceEquals(at, above))
            {
                return true;
            }
        }

        return false;
    }
}
