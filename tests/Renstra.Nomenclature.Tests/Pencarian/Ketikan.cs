using FsCheck;
using FsCheck.Fluent;

namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>What people type: names and words with letters put in, left out or exchanged, pieces of names, words from several names.</summary>
internal static class Ketikan
{
    private static readonly Gen<char> Huruf = Gen.Elements("abcdeghikmnprstuy 1é".ToCharArray());

    internal static Gen<string> Spoil(string teks, int galat) => galat == 0
        ? Gen.Constant(teks)
        : from letak in Gen.Choose(0, teks.Length)
          from cara in Gen.Choose(0, 2)
          from huruf in Huruf
          from jadi in Spoil(Spoil(teks, letak, cara, huruf), galat - 1)
          select jadi;

    internal static Gen<string> Nama { get; } =
        from nama in Gen.Elements(NamaContoh.Normal)
        from galat in Gen.Choose(0, 3)
        from jadi in Spoil(nama, galat)
        select NamaContoh.Normalize(jadi);

    internal static Gen<string> Kata { get; } =
        from kata in Gen.Elements(NamaContoh.Kata)
        from panjang in Gen.Choose(1, 20)
        from galat in Gen.Choose(0, 3)
        from jadi in Spoil(kata[..Math.Min(kata.Length, panjang)], galat)
        select NamaContoh.Normalize(jadi);

    internal static Gen<string> Kueri { get; } =
        from kata in Gen.ListOf(Kata)
        from utuh in Gen.ListOf(Gen.Elements(NamaContoh.Kata))
        from nama in Nama
        from cara in Gen.Choose(0, 3)
        select NamaContoh.Normalize(cara switch
        {
            0 => nama,
            1 => string.Join(' ', utuh.Take(3)),
            2 => string.Join(' ', kata.Take(3)),
            _ => string.Join(' ', kata.Take(2).Concat(utuh.Take(2))),
        });

    private static string Spoil(string teks, int letak, int cara, char huruf) => cara switch
    {
        0 => teks.Insert(letak, huruf.ToString()),
        1 when letak < teks.Length => teks.Remove(letak, 1),
        2 when letak < teks.Length => teks.Remove(letak, 1).Insert(letak, huruf.ToString()),
        _ => teks,
    };
}
