using System.Text.Json;
using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

/// <summary>The member <c>format</c>: it says which version of the format the file is in, and stands for nothing in the model.</summary>
internal sealed class AnggotaFormat() : Anggota<DokumenRenstra>("format", wajib: true, new("Versi format: renstra/1.", "The version of the format: renstra/1."))
{
    internal override bool Read(ref PembacaJson json, DokumenRenstra pemilik)
    {
        if (json.Token != JsonTokenType.String)
        {
            return json.Refuse(HarapanBaca.Format);
        }

        if (json.NameIs(VersiFormat.Utf8))
        {
            return true;
        }

        json.Error(new(JenisGalat.VersiFormat, json.Offset, json.Found(), HarapanBaca.Format));
        return false;
    }

    internal override void Write(PenulisJson json, DokumenRenstra pemilik)
    {
        json.Name(Utf8);
        json.Text(VersiFormat.Nama);
    }

    internal override bool IsAbsent(DokumenRenstra pemilik) => false;

    internal override JsonObject Describe(DefinisiSkema definisi) => new() { ["type"] = "string", ["enum"] = new JsonArray(VersiFormat.Nama) };

    internal override void Fill(PengisiContoh pengisi, DokumenRenstra pemilik)
    {
    }
}

/// <summary>The id of another node, in a list.</summary>
internal sealed class JenisRujukanWajib(JenisId boleh) : JenisNilai<string>
{
    private readonly JenisRujukan _rujukan = new(boleh);

    internal override bool Read(ref PembacaJson json, ref string value)
    {
        string? read = null;
        if (!_rujukan.Read(ref json, ref read))
        {
            return false;
        }

        value = read!;
        return true;
    }

    internal override void Write(PenulisJson json, string value) => json.Text(value);

    internal override bool IsAbsent(string value) => false;

    internal override JsonObject Describe(DefinisiSkema definisi) => _rujukan.Describe(definisi);

    internal override void Fill(PengisiContoh pengisi, ref string value) => value = pengisi.FirstId(boleh);
}
