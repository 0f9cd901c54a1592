using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// A rule of the audit (aturan): what it is called, how grave a breach is, why it is a rule, and the pure function that finds the breaches.
/// An application adds a rule of its own by deriving from this class and naming it in <see cref="OpsiPemeriksaan.AturanTambahan"/>.
/// </summary>
public abstract class Aturan
{
    /// <summary>Describes a rule.</summary>
    /// <param name="id">Its id for good: capital letters of its group, then digits, such as <c>PAGU001</c>. Ids are never used again.</param>
    /// <param name="nama">Its readable name, such as <c>pagu-induk-tidak-sama</c>: small letters and hyphens.</param>
    /// <param name="keparahan">How grave a breach is.</param>
    /// <param name="judul">Its title: what is wrong where it is broken.</param>
    /// <param name="alasan">Why it is a rule, and what it leaves alone.</param>
    /// <exception cref="ArgumentException">The id or the name has another form.</exception>
    protected Aturan(string id, string nama, Keparahan keparahan, TeksDwibahasa judul, TeksDwibahasa alasan)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(keparahan);
        var letters = id.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        if (letters <= 0 || id.AsSpan(letters).ContainsAnyExceptInRange('0', '9'))
        {
            throw new ArgumentException($"\"{id}\" is no id of a rule: capital letters of its group, then digits, such as PAGU001.", nameof(id));
        }

        if (nama.Length == 0 || nama.AsSpan().Trim('-').Length != nama.Length || nama.AsSpan().ContainsAnyExcept(NameCharacters))
        {
            throw new ArgumentException($"\"{nama}\" is no name of a rule: small letters, digits and hyphens, such as pagu-induk-tidak-sama.", nameof(nama));
        }

        (Id, Nama, Keparahan, Judul, Alasan) = (id, nama, keparahan, judul, alasan);
        Kelompok = id[..letters];
    }

    private static System.Buffers.SearchValues<char> NameCharacters { get; } = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The id, such as <c>PAGU001</c>.</summary>
    public string Id { get; }

    /// <summary>The readable name, such as <c>pagu-induk-tidak-sama</c>.</summary>
    public string Nama { get; }

    /// <summary>The letters of the id: <c>PAGU</c>.</summary>
    public string Kelompok { get; }

    /// <summary>How grave a breach is, unless the options say otherwise.</summary>
    public Keparahan Keparahan { get; }

    /// <summary>What is wrong where the rule is broken, as a title.</summary>
    public TeksDwibahasa Judul { get; }

    /// <summary>Why it is a rule, and what it leaves alone.</summary>
    public TeksDwibahasa Alasan { get; }

    /// <summary>What it rests on, and how sure that is.</summary>
    public virtual Daftar<DasarHukum> Dasar => default;

    /// <summary>An example of wrong and right; <see langword="null"/> if it has none.</summary>
    public virtual ContohAturan? Contoh => null;

    /// <summary>Its thresholds.</summary>
    public virtual Daftar<Ambang> Ambang => default;

    /// <summary>
    /// The ids of rules to which this one gives way: where one of them has found something at the same node (and in the same year, if both
    /// name one), this one's finding there has the same cause and is left out.
    /// </summary>
    public virtual Daftar<string> Mengalah => default;

    /// <summary>Finds the breaches. Pure: the same document and options give the same findings; nothing is changed, and a half-filled document throws nothing.</summary>
    /// <param name="konteks">The document, the nomenclature if there is one, and what several rules need of them.</param>
    /// <returns>The findings, in any order.</returns>
    public abstract IEnumerable<Temuan> Check(KonteksPemeriksaan konteks);

    /// <summary>The rule's id and name.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{Id} {Nama}";

    /// <summary>Makes a finding of this rule.</summary>
    /// <param name="tempat">Where it begins.</param>
    /// <param name="indonesia">What is wrong, in Indonesian.</param>
    /// <param name="inggris">The same in English.</param>
    /// <returns>The finding; what else is known of it is added by <c>with</c>.</returns>
    protected Temuan Temukan(TempatTemuan tempat, string indonesia, string inggris) => Make(StatusTemuan.Temuan, tempat, indonesia, inggris);

    /// <summary>Says that this rule cannot be judged at a place.</summary>
    /// <param name="tempat">The place.</param>
    /// <param name="indonesia">Why not, in Indonesian.</param>
    /// <param name="inggris">The same in English.</param>
    /// <returns>The answer; what else is known of it is added by <c>with</c>.</returns>
    protected Temuan TakDinilai(TempatTemuan tempat, string indonesia, string inggris) => Make(StatusTemuan.TidakDapatDinilai, tempat, indonesia, inggris);

    private Temuan Make(StatusTemuan status, TempatTemuan tempat, string indonesia, string inggris)
    {
        ArgumentNullException.ThrowIfNull(tempat);
        ArgumentNullException.ThrowIfNull(indonesia);
        ArgumentNullException.ThrowIfNull(inggris);
        var kode = tempat.Noda is NodaPendanaan noda ? noda.Kode.GetKode() : default;
        TahunAnggaran? tahun = tempat.Anggota.Count > 0 && TahunAnggaran.TryParse(tempat.Anggota[^1], null, out var t) ? t : null;
        return new(this, status, tempat, new(indonesia, inggris)) { Kode = kode, Tahun = tahun };
    }
}
