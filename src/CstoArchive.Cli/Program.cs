using System.Globalization;
using System.Text;
using CstoArchive.Cli;

// Dates and numbers are printed one way everywhere, whoever's locale the process runs in.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 15);
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 10) { AutoFlush = true };
var terminal = new Terminal
{
    Input = Console.OpenStandardInput,
    Output = output,
    Error = error,
    OutputIsForPeople = !Console.IsOutputRedirected,
    ErrorIsForPeople = !Console.IsErrorRedirected,
};

return (int)await Commands.RunAsync(args, terminal);
