using System.Text;
using Renstra.Cli;

// UTF-8 without byte-order mark, also where the console would choose another encoding.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return await Perintah.RunAsync(args, Lingkungan.FromConsole());
}
catch (Exception e) when (IsOutput(e))
{
    // A full disk, a closed pipe behind us, no output at all; the message may go nowhere too.
    try
    {
        Console.Error.WriteLine(Bantuan.CannotOutput(Lingkungan.BahasaFrom(Environment.GetEnvironmentVariable)));
    }
    catch (Exception again) when (IsOutput(again))
    {
    }

    return KodeKeluar.Gagal;
}

static bool IsOutput(Exception e) => e is IOException or UnauthorizedAccessException;
