using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary>Hits for a person: title, date, numbers, path, and what matched on which page.</summary>
internal sealed class HitPrinter(Terminal terminal)
{
    private const string Bold = "\e[1m";
    private const string Plain = "\e[0m";

    public void Print(SearchResponse response)
    {
        terminal.Output.WriteLine($"{response.Total} found ({response.Interpretation})");
        if (response.DidYouMean is { } suggestion)
        {
            terminal.Output.WriteLine($"Did you mean: {suggestion}");
        }

        var rank = (response.Page - 1) * response.Size;
        foreach (var hit in response.Hits)
        {
            terminal.Output.WriteLine();
            Print(hit, $"{++rank}. ", "   ");
        }

        if (response.Unread > 0)
        {
            var files = response.Unread == 1 ? "1 file of the archive could not be read and was" : $"{response.Unread} files of the archive could not be read and were";
            terminal.Error.WriteLine($"{files} not searched: csto-archive stats");
        }
    }

    private void Print(Hit hit, string number, string indent)
    {
        var output = terminal.Output;
        output.WriteLine($"{number}{Mark(Printable.Of(hit.Title), true)}");
        string?[] facts = [hit.Date?.ToString("yyyy-MM-dd"), hit.Place, hit.Kind.ToString().ToLowerInvariant(), hit.Language, .. hit.Symbols, .. hit.JobNumbers, hit.UnreadReason];
        output.WriteLine($"{indent}{Printable.Of(string.Join(" | ", facts.Where(fact => fact is not null)))}");
        output.WriteLine($"{indent}{Printable.Of(hit.Path)}");
        foreach (var snippet in hit.Snippets)
        {
            var text = string.Concat(snippet.Fragments.Select(fragment => Mark(Printable.Of(fragment.Text), fragment.Match)));
            output.WriteLine($"{indent}{(hit.PageCount > 1 ? $"p. {snippet.Page}: " : "")}{text}");
        }

        foreach (var annex in hit.Annexes)
        {
            Print(annex, indent + "- ", indent + "  ");
        }
    }

    private string Mark(string text, bool match) => match && terminal.OutputIsForPeople ? Bold + text + Plain : text;
}
