using System.Text;
using Renstra.Cli;

// UTF-8 without byte-order mark, also where the console would choose another encoding.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return await Perintah.RunAsync(args, Lingkungan.FromConsole());
}
catch (IOException)
{
    // A full disk or a closed pipe behind us; the message may go nowhere too.
    try
    {
        Console.Error.WriteLine(Bantuan.CannotOutput(Lingkungan.BahasaFrom(Environment.GetEnvironmentVariable)));
    }
    catch (IOException)
    {
    }

    return KodeKeluar.Gagal;
}
