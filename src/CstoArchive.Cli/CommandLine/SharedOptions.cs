using System.CommandLine;
using CstoArchive.Search;

namespace CstoArchive.Cli;

/// <summary>Options that several verbs have, with their environment variables.</summary>
internal static class SharedOptions
{
    public static Option<string> Index() => Folder("--index", "CSTO_INDEX", "The index's folder");

    public static Option<string> Archive() => Folder("--archive", "CSTO_ARCHIVE", "The archive's folder");

    public static Option<bool> Json() => new("--json") { Description = "Print JSON" };

    /// <summary>The path given, or the environment's; ends the verb where there is neither.</summary>
    public static string Required(this ParseResult parsed, Option<string> folder, string variable)
    {
        return parsed.GetValue(folder) is { Length: > 0 } path
            ? Path.GetFullPath(path)
            : throw new CommandException(ExitStatus.WrongArguments, $"{folder.Name} DIR is missing (or set {variable}).");
    }

    public static IndexFolder IndexFolder(this ParseResult parsed, Option<string> option) => new(parsed.Required(option, "CSTO_INDEX"));

    /// <summary>Opens the live generation; ends the verb where there is none.</summary>
    public static ArchiveIndex OpenIndex(this ParseResult parsed, Option<string> option) => parsed.IndexFolder(option).OpenCurrent();

    public static ArchiveIndex OpenCurrent(this IndexFolder folder)
    {
        // A run may publish a generation and remove this one between the two lines; the next one is there then.
        for (var attempt = 1; ; attempt++)
        {
            var generation = folder.Current
                ?? throw new CommandException(ExitStatus.WrongArguments, $"There is no index in {folder.Path}. Build it: csto-archive index --archive DIR --index {folder.Path}");
            try
            {
                return ArchiveIndex.Open(folder.PathOf(generation));
            }
            catch (IndexUnreadableException) when (attempt < 3 && folder.Current != generation)
            {
            }
        }
    }

    private static Option<string> Folder(string name, string variable, string description) => new(name)
    {
        Description = $"{description} (else the environment's {variable})",
        HelpName = "DIR",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(variable) ?? "",
    };
}
