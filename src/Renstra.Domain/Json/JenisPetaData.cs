using System.Text.Json;
using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

/// <summary>The cells of a row of data: an object whose members are the heads of the columns.</summary>
internal sealed class JenisPetaData : JenisNilai<Daftar<SelData>>
{
    internal static readonly JenisPetaData Tunggal = new();

    internal override bool IsAbsent(Daftar<SelData> value)
    {
        // Blank cells are not written, so a row of them alone says nothing.
        foreach (var cell in value)
        {
            if (!cell.Nilai.IsKosong)
            {
                return false;
            }
        }

        return true;
    }

    internal override bool Read(ref PembacaJson json, ref Daftar<SelData> value)
    {
        if (json.Token != JsonTokenType.StartObject)
        {
            return json.Refuse(HarapanBaca.Objek);
        }

        var start = json.Offset;
        var cells = new List<SelData>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var good = true;
        while (json.Next() && json.Token == JsonTokenType.PropertyName)
        {
            var name = ColumnName(ref json, seen);
            json.Next();
            if (name is null)
            {
                json.Skip();
                good = false;
                continue;
            }

            Tercantum<decimal> cell = default;
            good &= JenisSelBilangan.Tunggal.Read(ref json, ref cell);
            cells.Add(new(name, cell));
        }

        if (cells.Count == 0 && good)
        {
            json.Error(new(JenisGalat.NilaiKosong, start, "{}", HarapanBaca.Dihilangkan));
            good = false;
        }

        value = cells.ToDaftar();
        return good;
    }

    internal override void Write(PenulisJson json, Daftar<SelData> value)
    {
        json.StartObject(inline: true);
        foreach (var cell in value)
        {
            if (!cell.Nilai.IsKosong)
            {
                json.Name(cell.Kolom);
                JenisSelBilangan.Tunggal.Write(json, cell.Nilai);
            }
        }

        json.EndObject();
    }

    internal override JsonObject Describe(DefinisiSkema definisi) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [DefinisiSkema.PolaTeks] = JenisSelBilangan.Tunggal.Describe(definisi) },
        ["additionalProperties"] = false,
        ["minProperties"] = 1,
    };

    internal override void Fill(PengisiContoh pengisi, ref Daftar<SelData> value) => value = [new(pengisi.Text(), 0m)];

    internal override IsiNilai Isi => IsiNilai.Sel;

    internal override void Visit(Pengunjung pengunjung, Daftar<SelData> value)
    {
        foreach (var cell in value)
        {
            pengunjung.PushName(cell.Kolom);
            pengunjung.Cell(cell.Nilai);
            pengunjung.Pop();
        }
    }

    // Null, with the error noted, where the name is blank, no text, or given before.
    private static string? ColumnName(ref PembacaJson json, Dictionary<string, int> seen)
    {
        var name = json.GetText();
        if (name is null)
        {
            json.Error(JenisGalat.Pengodean, HarapanBaca.Utf8);
            return null;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            json.Error(JenisGalat.NilaiKosong, HarapanBaca.Dihilangkan);
            return null;
        }

        if (seen.TryAdd(name, json.Offset))
        {
            return name;
        }

        json.Error(new(JenisGalat.AnggotaGanda, json.Offset, json.Found(), HarapanBaca.Dihilangkan) { Anggota = name, OffsetPertama = seen[name] });
        return null;
    }
}
