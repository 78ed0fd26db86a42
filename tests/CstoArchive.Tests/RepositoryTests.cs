namespace CstoArchive.Tests;

public class RepositoryTests
{
    [Test]
    public void Versions_of_packages_stand_in_one_place()
    {
        var withVersion = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadLines(project).Any(line => line.Contains("<PackageReference", StringComparison.Ordinal) && line.Contains("Version=", StringComparison.Ordinal)));

        Assert.That(withVersion, Is.Empty);
    }
}
