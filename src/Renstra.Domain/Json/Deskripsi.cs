using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

internal delegate ref V Tempat<T, V>(T pemilik);

/// <summary>One member of an object: name, type, whether it is required, what it means. Reader, writer and schema take it from here.</summary>
internal abstract class Anggota<T>(string nama, bool wajib, Dok dok)
{
    internal string Nama { get; } = nama;

    internal byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(nama);

    internal bool IsWajib { get; } = wajib;

    internal Dok Dok { get; } = dok;

    internal abstract bool Read(ref PembacaJson json, T pemilik);

    internal abstract void Write(PenulisJson json, T pemilik);

    internal abstract bool IsAbsent(T pemilik);

    internal virtual bool IsSebaris(T pemilik) => true;

    internal abstract JsonObject Describe(DefinisiSkema definisi);

    internal abstract void Fill(PengisiContoh pengisi, T pemilik);

    internal virtual IsiNilai Isi => IsiNilai.Tiada;

    internal virtual void Visit(Pengunjung pengunjung, T pemilik)
    {
    }
}

/// <summary>A member of a known type.</summary>
internal sealed class Anggota<T, V>(string nama, Tempat<T, V> tempat, JenisNilai<V> jenis, Dok dok, bool wajib = false) : Anggota<T>(nama, wajib, dok)
{
    internal override bool Read(ref PembacaJson json, T pemilik) => jenis.Read(ref json, ref tempat(pemilik));

    internal override void Write(PenulisJson json, T pemilik)
    {
        var value = tempat(pemilik);
        if (!jenis.IsAbsent(value))
        {
            json.Name(Utf8);
            jenis.Write(json, value);
        }
    }

    internal override bool IsAbsent(T pemilik) => jenis.IsAbsent(tempat(pemilik));

    internal override bool IsSebaris(T pemilik) => jenis.IsSebaris(tempat(pemilik));

    internal override JsonObject Describe(DefinisiSkema definisi) => jenis.Describe(definisi);

    internal override void Fill(PengisiContoh pengisi, T pemilik)
    {
        if (jenis.CanFill(pengisi))
        {
            jenis.Fill(pengisi, ref tempat(pemilik));
        }
    }

    internal override IsiNilai Isi => jenis.Isi;

    internal override void Visit(Pengunjung pengunjung, T pemilik) => jenis.Visit(pengunjung, tempat(pemilik));

    internal V Get(T pemilik) => tempat(pemilik);
}

/// <summary>The declarative description of an object of the format.</summary>
internal sealed class Deskripsi<T>(string nama, Dok dok, TataLetak tata, params Anggota<T>[] anggota)
    where T : class
{
    private readonly string[] _names = [.. anggota.Select(static a => a.Nama)];
    private readonly Anggota<T, Sumber?>? _sumber = anggota.OfType<Anggota<T, Sumber?>>().FirstOrDefault(static a => a.Nama == "sumber");

    private readonly Anggota<T>[] _dikunjungi = [.. anggota.Where(static a => a.Isi != IsiNilai.Tiada)];
    private readonly Anggota<T>[] _berobjek = [.. anggota.Where(static a => a.Isi.HasFlag(IsiNilai.Objek))];

    private readonly Anggota<T, string>? _judul = anggota.OfType<Anggota<T, string>>().FirstOrDefault(static a => a.Nama is "nama" or "jenisPelayanan");

    internal string Nama { get; } = nama;

    internal Dok Dok { get; } = dok;

    internal IReadOnlyList<Anggota<T>> Semua => anggota;

    internal bool Read(ref PembacaJson json, T target)
    {
        if (json.Token != JsonTokenType.StartObject)
        {
            return json.Refuse(HarapanBaca.Objek);
        }

        var start = json.Offset;
        json.Catatan.AddNode(target, start);
        Span<int> seen = stackalloc int[anggota.Length];
        seen.Clear();
        var good = true;
        var any = false;
        var expected = 0;
        while (json.Next() && json.Token == JsonTokenType.PropertyName)
        {
            any = true;
            var index = Find(ref json, ref expected);
            if (index < 0)
            {
                Unknown(ref json);
                json.Next();
                json.Skip();
                good = false;
                continue;
            }

            if (seen[index] != 0)
            {
                json.Error(new(JenisGalat.AnggotaGanda, json.Offset, json.Found(), HarapanBaca.Dihilangkan) { Anggota = anggota[index].Nama, OffsetPertama = seen[index] - 1 });
                json.Next();
                json.Skip();
                good = false;
                continue;
            }

            seen[index] = json.Offset + 1;
            json.Next();
            good &= anggota[index].Read(ref json, target);
        }

        if (!any)
        {
            json.Error(new(JenisGalat.NilaiKosong, start, "{}", HarapanBaca.Dihilangkan) { Pilihan = _names });
            return false;
        }

        for (var i = 0; i < anggota.Length; i++)
        {
            if (anggota[i].IsWajib && seen[i] == 0)
            {
                json.Error(new(JenisGalat.AnggotaWajib, start, "", HarapanBaca.TidakAda) { Anggota = anggota[i].Nama });
                good = false;
            }
        }

        return good;
    }

    internal void Write(PenulisJson json, T source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        json.StartObject(IsSebaris(source));
        foreach (var member in anggota)
        {
            member.Write(json, source);
        }

        json.EndObject();
    }

    /// <summary>Whether the object stands on one line.</summary>
    internal bool IsSebaris(T source) => tata == TataLetak.Sebaris || (tata == TataLetak.SebarisBilaDatar && Array.TrueForAll(anggota, a => a.IsSebaris(source)));

    /// <summary>Whether no member says anything: such an object would be written as {}, which is never read.</summary>
    internal bool IsBlank(T source)
    {
        foreach (var member in anggota)
        {
            if (!member.IsAbsent(source))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The schema of the object, as a definition of its own.</summary>
    internal JsonObject Describe(DefinisiSkema definisi) => definisi.Refer(Nama, () => DescribeHere(definisi));

    /// <summary>The schema of the object, in place.</summary>
    internal JsonObject DescribeHere(DefinisiSkema definisi)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var member in anggota)
        {
            properties.Add(member.Nama, DefinisiSkema.WithDescription(member.Describe(definisi), member.Dok));
            if (member.IsWajib)
            {
                required.Add((JsonNode)member.Nama);
            }
        }

        var schema = new JsonObject { ["description"] = Dok.ToString(), ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            schema.Add("required", required);
        }

        schema.Add("additionalProperties", false);
        schema.Add("minProperties", 1);
        return schema;
    }

    /// <summary>Gives every member a placeholder; inside an object of its own kind only those that must be there.</summary>
    internal void Fill(PengisiContoh pengisi, T target)
    {
        var inside = pengisi.Contains(Nama);
        using var _ = pengisi.Enter(Nama);
        foreach (var member in anggota)
        {
            if (member != _sumber && !pengisi.IsSkipped(member.Nama) && (!inside || member.IsWajib || (member == anggota[0] && !anggota.Any(static a => a.IsWajib))))
            {
                pengisi.Anggota = member.Nama;
                member.Fill(pengisi, target);
            }
        }
    }

    internal void Visit(Pengunjung pengunjung, T source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        pengunjung.Enter(source, _judul?.Get(source), _sumber?.Get(source));
        foreach (var member in pengunjung.Dicari == IsiNilai.Objek ? _berobjek : _dikunjungi)
        {
            pengunjung.Push(member.Nama);
            member.Visit(pengunjung, source);
            pengunjung.Pop();
        }

        pengunjung.Leave();
    }

    // Canonical files have the members in this order, so the next one is mostly right.
    private int Find(ref PembacaJson json, ref int expected)
    {
        for (var i = 0; i < anggota.Length; i++)
        {
            var at = expected + i;
            at = at < anggota.Length ? at : at - anggota.Length;
            if (json.NameIs(anggota[at].Utf8))
            {
                expected = at + 1 < anggota.Length ? at + 1 : 0;
                return at;
            }
        }

        return -1;
    }

    private void Unknown(ref PembacaJson json)
    {
        var name = json.GetText();
        json.Error(new(JenisGalat.AnggotaTakDikenal, json.Offset, json.Found(), HarapanBaca.TidakAda)
        {
            Anggota = name ?? "",
            Pilihan = _names,
            Saran = json.Catatan.Suggest(name, _names),
        });
    }
}
