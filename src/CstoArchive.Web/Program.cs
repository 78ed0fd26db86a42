using System.Globalization;
using CstoArchive.Web.Service;

// Data is written and read in one culture everywhere; the language of the pages is chosen by hand (see Language/).
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await CommandLine.RunAsync(args);
