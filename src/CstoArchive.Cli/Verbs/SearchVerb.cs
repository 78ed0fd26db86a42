using System.CommandLine;
using System.Text.Json;
using CstoArchive.Search;

namespace CstoArchive.Cli.Verbs;

/// <summary><c>search QUERY</c>: ranked hits; with <c>--queries</c>, a whole file of queries as a TREC run.</summary>
internal static class SearchVerb
{
    public static Command Create(Terminal terminal)
    {
        var query = new Argument<string[]>("QUERY") { Description = "What to search for, in the query language", Arity = ArgumentArity.ZeroOrMore };
        var index = SharedOptions.Index();
        var json = SharedOptions.Json();
        var top = new Option<int>("--top") { Description = "Hits to print", HelpName = "N", DefaultValueFactory = _ => 10 };
        var queries = new Option<string?>("--queries") { Description = "Run every query of a file: qid<TAB>text a line", HelpName = "FILE" };
        var tag = new Option<string>("--run") { Description = "The run's name, with --queries", HelpName = "TAG", DefaultValueFactory = _ => "csto" };
        var any = new Option<bool>("--any") { Description = "The text is plain words, any of which may match" };
        ExtractionOptions.Within(top, 1, 1_000_000);

        var command = new Command("search", "Searches the index.") { query, index, top, json, queries, tag, any };
        var filters = new FilterOptions(command);
        command.SetAction(parsed =>
        {
            var request = filters.Read(parsed) with { AnyWord = parsed.GetValue(any) };
            var file = parsed.GetValue(queries);
            var words = string.Join(' ', parsed.GetValue(query) ?? []);
            if (file is null && words.Length == 0)
            {
                throw new CommandException(ExitStatus.WrongArguments, "QUERY is missing (or --queries FILE).");
            }

            using var opened = parsed.OpenIndex(index);
            return (int)(file is not null
                ? BatchSearch.Run(opened, file, parsed.GetValue(tag)!, parsed.GetValue(top), request, terminal)
                : Run(opened, request with { Query = words }, parsed.GetValue(top), parsed.GetValue(json), terminal));
        });
        return command;
    }

    private static ExitStatus Run(ArchiveIndex index, SearchRequest request, int top, bool json, Terminal terminal)
    {
        var response = FirstHits(index, request, top);
        if (json)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(response, ArchiveJson.Readable.SearchResponse));
        }
        else
        {
            foreach (var problem in response.Problems)
            {
                terminal.Error.WriteLine(problem.Message);
            }

            new HitPrinter(terminal).Print(response);
        }

        return response.Total > 0 ? ExitStatus.Done : ExitStatus.NothingFound;
    }

    /// <summary>The first <paramref name="top"/> hits as one page, however many pages of the index they are.</summary>
    private static SearchResponse FirstHits(ArchiveIndex index, SearchRequest request, int top)
    {
        const int largestPage = 100;
        request = request with { Size = Math.Min(top, largestPage) };
        var first = index.Search(request);
        var hits = first.Hits.ToList();
        for (var page = 2; hits.Count < top && hits.Count == (page - 1) * request.Size; page++)
        {
            var next = index.Search(request with { Page = page }).Hits;
            if (next.Count == 0)
            {
                break;
            }

            hits.AddRange(next);
        }

        return first with { Hits = [.. hits.Take(top)], Size = top };
    }
}
