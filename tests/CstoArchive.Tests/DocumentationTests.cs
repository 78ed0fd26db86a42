using System.CommandLine;
using System.Text.RegularExpressions;
using CstoArchive.Cli;
using CstoArchive.Search.Language;
using CstoArchive.Tests.Web;

namespace CstoArchive.Tests;

/// <summary>The lists in the documentation are whole: what the programs have stands there.</summary>
public partial class DocumentationTests
{
    private static IEnumerable<Command> Verbs => Commands.Root(new Terminal { Input = () => Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null })
        .Subcommands.Where(verb => !verb.Hidden);

    [Test]
    public void The_readme_names_every_verb()
    {
        var readme = Read("README.md");

        Assert.That(Verbs.Select(verb => $"`csto-archive {verb.Name}"), Has.All.Matches<string>(name => readme.Contains(name!, StringComparison.Ordinal)));
    }

    [Test]
    public void The_reference_names_every_option_of_every_verb()
    {
        var sections = Read("docs/command-line.md").Split("\n## `");

        var missing = from verb in Verbs
                      let section = sections.SingleOrDefault(s => s.Split(' ', '`')[0] == verb.Name) ?? ""
                      from option in verb.Options
                      where option is not System.CommandLine.Help.HelpOption && !option.Hidden && !Mentions(section, option.Name)
                      select $"{verb.Name} {option.Name}";
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void The_reference_names_every_option_of_the_service()
    {
        var section = Read("docs/command-line.md").Split("\n## `").Single(s => s.StartsWith("csto-archive-web", StringComparison.Ordinal));

        Assert.That(CstoArchive.Web.Service.CommandLine.Options.Select(option => option.Name).Where(name => !Mentions(section, name)), Is.Empty);
    }

    [Test]
    public async Task The_reference_names_every_route()
    {
        var api = Read("docs/api.md");

        await using var service = await TestService.StartAsync(Library.Documents, null, ("Mcp", "true"));
        var routes = service.Routes
            .Where(route => !route.StartsWith("/assets", StringComparison.Ordinal) && !route.StartsWith("/error", StringComparison.Ordinal) && route is not "/favicon.ico")
            .Select(route => Constraint().Replace(route, "{$1}"));
        Assert.That(routes.Where(route => !Regex.IsMatch(api, $"{Regex.Escape(route)}(?![\\w/{{])")), Is.Empty);
    }

    [Test]
    public void The_query_syntax_names_every_field()
    {
        var syntax = Read("docs/query-syntax.md");

        Assert.That(QueryFields.All.Split(", ").Where(field => !syntax.Contains(field, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_architecture_gives_a_reason_for_every_package()
    {
        var architecture = Read("ARCHITECTURE.md");

        var packages = PackageVersion().Matches(Read("Directory.Packages.props")).Select(m => m.Groups[1].Value);
        Assert.That(packages.Where(package => !architecture.Contains(package, StringComparison.Ordinal)), Is.Empty);
    }

    private static string Read(string relative) => File.ReadAllText(Repository.PathOf(relative));

    private static bool Mentions(string text, string option) => Regex.IsMatch(text, $"`{Regex.Escape(option)}[ `]");

    [GeneratedRegex(@"\{\*{0,2}(\w+)(?::\w+)?\}")]
    private static partial Regex Constraint();

    [GeneratedRegex("PackageVersion Include=\"([^\"]+)\"")]
    private static partial Regex PackageVersion();
}
