using System.Text;
using Renstra.Cli;

// UTF-8 without byte-order mark, also where the console would choose another encoding.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Perintah.RunAsync(args, Lingkungan.FromConsole());
