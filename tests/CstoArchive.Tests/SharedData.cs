namespace CstoArchive.Tests;

/// <summary>
/// Real documents and labelled data that stand beside the project, not in it. Where they are absent, a test that needs them is
/// skipped and says so; in continuous integration (CI=true) their absence is a failure.
/// </summary>
internal static class SharedData
{
    /// <summary>The full path of a file or folder of the shared data; ends the calling test where it is not there.</summary>
    public static string PathOf(string relative)
    {
        var path = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", relative);
        if (Path.Exists(path))
        {
            return path;
        }

        var reason = $"shared/{relative} does not stand beside the project";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason);
        }

        Assert.Ignore(reason);
        throw new InvalidOperationException(reason);
    }
}
