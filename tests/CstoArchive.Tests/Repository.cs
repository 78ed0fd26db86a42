namespace CstoArchive.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>CstoArchive.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CstoArchive.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No CstoArchive.sln above {AppContext.BaseDirectory}");
    }
}
