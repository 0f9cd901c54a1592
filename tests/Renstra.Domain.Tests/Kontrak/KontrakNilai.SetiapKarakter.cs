using System.Text;
using Xunit;

namespace Renstra.Domain.Tests;

/// <content>Every one of the 65,536 characters at every position, in place of a character under every culture, and between two under one.</content>
public abstract partial class KontrakNilai<T>
{
    [Theory]
    [TiapBudaya]
    public void Every_character_in_every_place(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        foreach (var teks in Lengkap)
        {
            var diterima = 0;
            for (var letak = 0; letak < teks.Length; letak++)
            {
                diterima += CobaSemua(teks[..letak], teks[(letak + 1)..]);
            }

            for (var letak = 0; letak <= teks.Length && budaya == "tr-TR"; letak++)
            {
                CobaSemua(teks[..letak], teks[letak..]);
            }

            // At least its own character is accepted at every place: the loop has seen something.
            Assert.True(diterima >= teks.Length, teks);
        }
    });

    private int CobaSemua(string depan, string belakang)
    {
        var diterima = 0;
        Span<char> teks = [.. depan, '\0', .. belakang];
        Span<byte> utf8 = stackalloc byte[teks.Length * 3];
        Span<char> tulisan = stackalloc char[256];
        for (var kode = 0; kode <= char.MaxValue; kode++)
        {
            teks[depan.Length] = (char)kode;
            var terbaca = Coba(teks, out var nilai, out var galat);
            if (terbaca)
            {
                diterima++;
                if (!galat.IsNone || (!LuarAscii && kode > 127) || !nilai.TryFormat(tulisan, out var n, default, null) || !Coba(tulisan[..n], out var lagi, out _) || lagi != nilai)
                {
                    Assert.Fail($"U+{kode:X4} in \"{depan}…{belakang}\" is read as {nilai}, {galat}");
                }
            }
            else if (galat.IsNone || (uint)galat.Position > (uint)teks.Length || nilai != default)
            {
                Assert.Fail($"U+{kode:X4} in \"{depan}…{belakang}\" is refused without a place: {galat}");
            }

            if (!char.IsSurrogate((char)kode))
            {
                var bita = Coba(utf8[..Encoding.UTF8.GetBytes(teks, utf8)], out var sama, out var galatUtf8);
                if (bita != terbaca || sama != nilai || galatUtf8 != galat)
                {
                    Assert.Fail($"U+{kode:X4} in \"{depan}…{belakang}\": {galat}, in UTF-8 {galatUtf8}");
                }
            }
        }

        return diterima;
    }
}
