using System.Text;
using Renstra.Domain.Json;

namespace Renstra.Seed.Import;

/// <summary>SOURCE OUT.json [--catatan NOTES.md TABLES.md]</summary>
internal static class Perintah
{
    private static int Main(string[] args)
    {
        if (args is not ([_, _] or [_, _, "--catatan", _, _]))
        {
            Console.Error.WriteLine("Usage: Renstra.Seed.Import SOURCE OUT.json [--catatan NOTES.md TABLES.md]");
            return 2;
        }

        try
        {
            var json = RenstraJson.WriteUtf8(Impor.Read(File.ReadAllText(args[0])));
            var read = RenstraJson.Read(json);
            if (!read.IsTerbaca)
            {
                Console.Error.WriteLine(string.Join('\n', read.Galat));
                return 1;
            }

            File.WriteAllBytes(args[1], json);
            if (args.Length == 5)
            {
                File.WriteAllText(args[3], Catatan.Replace(File.ReadAllText(args[3])), new UTF8Encoding(false));
                File.WriteAllText(args[4], RingkasanTabel.Replace(File.ReadAllText(args[4]), read.Dokumen!), new UTF8Encoding(false));
            }

            return 0;
        }
        catch (Exception e) when (e is GalatImpor or IOException or InvalidOperationException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
