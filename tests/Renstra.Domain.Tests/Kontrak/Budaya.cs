using System.Globalization;
using System.Reflection;
using Xunit.Sdk;

namespace Renstra.Domain.Tests;

/// <summary>Runs a test under a culture: its own thread's culture is changed and put back.</summary>
internal static class Budaya
{
    internal static readonly string[] Semua = ["id-ID", "en-US", "tr-TR", "ar-SA"];

    internal static void Jalankan(string nama, Action uji)
    {
        using (Pasang(nama))
        {
            uji();
        }
    }

    internal static bool DiSetiap(Func<bool> hukum) => Semua.All(nama =>
    {
        using (Pasang(nama))
        {
            return hukum();
        }
    });

    // Never a culture that the runtime has made up: without culture data the test must fail.
    internal static IDisposable Pasang(string nama)
    {
        var lama = new Pemulih(CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(nama, predefinedOnly: true);
        return lama;
    }

    private sealed class Pemulih(CultureInfo culture, CultureInfo ui) : IDisposable
    {
        public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
    }
}

/// <summary>Gives a theory the names of the cultures, one after the other.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TiapBudayaAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Budaya.Semua.Select(static nama => new object[] { nama });
}
