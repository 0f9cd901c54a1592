using System.Text;

namespace Renstra.Seed.Import;

/// <summary>Finds programs, kegiatan and sub kegiatan of Table 4.3 by their names. Case, blanks around "/" and a leading "Program " or "Kegiatan " make no difference.</summary>
internal sealed class PencariNoda(Pendanaan pendanaan)
{
    private static readonly string[] Jenis = ["program ", "kegiatan "];

    /// <summary>The ids of the nodes of a level that have this name, below a parent or anywhere.</summary>
    internal string[] Find(TingkatKode tingkat, string nama, string? induk = null)
    {
        var dicari = Normalize(nama);
        return dicari.Length == 0 ? [] : [.. Candidates(tingkat, induk).Where(n => Normalize(n.Nama) == dicari).Select(Id)];
    }

    /// <summary>Whether a node of a level has this id, below a parent or anywhere.</summary>
    internal bool Has(TingkatKode tingkat, string id, string? induk = null) => Candidates(tingkat, induk).Any(n => Id(n) == id);

    /// <summary>Whether two names are the same but for case, blanks around "/" and a leading word for the kind.</summary>
    internal static bool IsSame(string nama, string lain) => Normalize(nama) == Normalize(lain);

    private IEnumerable<NodaPendanaan> Candidates(TingkatKode tingkat, string? induk)
    {
        var noda = induk is null ? pendanaan.GetNoda() : pendanaan.GetNoda().Where(n => n.JumlahAnak > 0 && Id(n) == induk).SelectMany(Anak);
        return noda.Where(n => n.Tingkat == tingkat);
    }

    private static IEnumerable<NodaPendanaan> Anak(NodaPendanaan noda) => Enumerable.Range(0, noda.JumlahAnak).Select(noda.GetAnak);

    private static string Id(NodaPendanaan noda) => noda switch
    {
        Program p => p.Id ?? "",
        Kegiatan k => k.Id ?? "",
        SubKegiatan s => s.Id ?? "",
        _ => "",
    };

    private static string Normalize(string nama)
    {
        var text = new StringBuilder();
        foreach (var c in string.Join(' ', nama.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal))
        {
            text.Append(char.ToLowerInvariant(c));
        }

        return WithoutKind(text.ToString());
    }

    // Also where the word stands twice ("Kegiatan Kegiatan ...").
    private static string WithoutKind(string nama)
    {
        while (Jenis.FirstOrDefault(j => nama.StartsWith(j, StringComparison.Ordinal)) is { } jenis)
        {
            nama = nama[jenis.Length..];
        }

        return nama;
    }
}
