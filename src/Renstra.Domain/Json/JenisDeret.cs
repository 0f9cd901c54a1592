using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

/// <summary>A yearly series of cells: an object whose members are years. A past one (lampau) tells of years before the plan, which matters to placeholders only.</summary>
internal sealed class JenisDeret<T>(JenisSel<T> sel, bool lampau = false) : JenisNilai<DeretTahunan<Tercantum<T>>>
    where T : notnull
{
    // Years farther apart than this are no series of a plan, and many blank years would eat the memory.
    private const int MaxSpan = 100;

    internal override bool IsAbsent(DeretTahunan<Tercantum<T>> value) => value.IsKosong;

    internal override bool Read(ref PembacaJson json, ref DeretTahunan<Tercantum<T>> value)
    {
        if (json.Token != JsonTokenType.StartObject)
        {
            return json.Refuse(HarapanBaca.Deret);
        }

        var start = json.Offset;
        var buffer = ArrayPool<(int Year, int Offset, Tercantum<T> Cell)>.Shared.Rent(8);
        var count = 0;
        var good = true;
        while (json.Next() && json.Token == JsonTokenType.PropertyName)
        {
            var offset = json.Offset;
            if (!TryYear(ref json, out var tahun))
            {
                json.Next();
                json.Skip();
                good = false;
                continue;
            }

            for (var i = 0; i < count; i++)
            {
                if (buffer[i].Year == tahun.Nomor)
                {
                    json.Error(new(JenisGalat.AnggotaGanda, offset, json.Found(), HarapanBaca.Dihilangkan) { Anggota = tahun.ToString(), OffsetPertama = buffer[i].Offset });
                    good = false;
                    break;
                }
            }

            json.Next();
            Tercantum<T> cell = default;
            good &= sel.Read(ref json, ref cell);
            if (count == buffer.Length)
            {
                var larger = ArrayPool<(int, int, Tercantum<T>)>.Shared.Rent(count * 2);
                Array.Copy(buffer, larger, count);
                ArrayPool<(int, int, Tercantum<T>)>.Shared.Return(buffer, clearArray: true);
                buffer = larger;
            }

            // More than the span can never be good, but duplicates must not make the loop above quadratic.
            count = count < 4 * MaxSpan ? count + 1 : count;
            buffer[count - 1] = (tahun.Nomor, offset, cell);
        }

        if (count == 0 && good)
        {
            json.Error(new(JenisGalat.NilaiKosong, start, "{}", HarapanBaca.Dihilangkan));
            good = false;
        }

        good = good && Build(ref json, buffer.AsSpan(0, count), ref value);
        ArrayPool<(int, int, Tercantum<T>)>.Shared.Return(buffer, clearArray: true);
        return good;
    }

    internal override void Write(PenulisJson json, DeretTahunan<Tercantum<T>> value)
    {
        json.StartObject(inline: true);
        Span<byte> year = stackalloc byte[4];
        for (var i = 0; i < value.Count; i++)
        {
            if (!value.Values[i].IsKosong)
            {
                (value.Awal + i).TryFormat(year, out _, default, null);
                json.Name(year);
                sel.Write(json, value.Values[i]);
            }
        }

        json.EndObject();
    }

    internal override JsonObject Describe(DefinisiSkema definisi) => definisi.Refer("deret" + sel.Nama, () => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [DefinisiSkema.PolaTahun] = sel.Describe(definisi) },
        ["additionalProperties"] = false,
        ["minProperties"] = 1,
    });

    internal override void Fill(PengisiContoh pengisi, ref DeretTahunan<Tercantum<T>> value)
    {
        Tercantum<T> cell = default;
        sel.Fill(pengisi, ref cell);
        var years = lampau ? pengisi.Periode.GetTahun().Count() : pengisi.Periode.GetKolom().Count();
        var first = lampau ? Math.Max(TahunAnggaran.MinTahun, pengisi.Periode.Awal.Nomor - years) : pengisi.Periode.Awal.Nomor;
        value = DeretTahunan.Tercantum<T>(first, [.. Enumerable.Repeat(cell, years)]);
    }

    internal override IsiNilai Isi => IsiNilai.Sel;

    internal override void Visit(Pengunjung pengunjung, DeretTahunan<Tercantum<T>> value)
    {
        for (var i = 0; i < value.Count; i++)
        {
            pengunjung.Push(value.Awal + i);
            sel.Visit(pengunjung, value.Values[i]);
            pengunjung.Pop();
        }
    }

    private static bool TryYear(ref PembacaJson json, out TahunAnggaran tahun)
    {
        if (TahunAnggaran.TryParse(json.Raw, out tahun, out var error)
            || (json.IsEscaped && TahunAnggaran.TryParse(json.GetText(), out tahun, out error)))
        {
            return true;
        }

        json.Error(new(JenisGalat.Tahun, json.Offset, $"\"{PembacaJson.Shorten(json.Raw)}\"", HarapanBaca.TahunAnggota) { Sebab = error });
        return false;
    }

    private static bool Build(ref PembacaJson json, Span<(int Year, int Offset, Tercantum<T> Cell)> cells, ref DeretTahunan<Tercantum<T>> value)
    {
        int first = int.MaxValue, last = int.MinValue, lastOffset = 0;
        foreach (var (year, offset, _) in cells)
        {
            first = Math.Min(first, year);
            (last, lastOffset) = year > last ? (year, offset) : (last, lastOffset);
        }

        var filled = last - first + 1 - cells.Length;
        if (!json.Catatan.TryFill(Math.Max(filled, 0)) || last - first >= MaxSpan)
        {
            json.Error(new(JenisGalat.Tahun, lastOffset, $"\"{last}\"", HarapanBaca.TahunAnggota));
            return false;
        }

        var values = new Tercantum<T>[last - first + 1];
        foreach (var (year, _, cell) in cells)
        {
            values[year - first] = cell;
        }

        value = new(first, values);
        return true;
    }
}
