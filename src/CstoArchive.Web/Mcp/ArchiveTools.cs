using System.ComponentModel;
using CstoArchive.Search;
using CstoArchive.Web.Querying;
using CstoArchive.Web.Service;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace CstoArchive.Web.Mcp;

/// <summary>What a language model can ask the archive, so that it quotes with the document, the page and an address that anybody can open.</summary>
[McpServerToolType]
internal sealed class ArchiveTools(IndexLease lease, Addresses addresses, IHttpContextAccessor http, ServiceMetrics metrics)
{
    /// <summary>UTF-16 code units of a page that one answer holds.</summary>
    private const int MostText = 20_000;

    [McpServerTool(Name = "search", Title = "Search the archive", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Full-text search over statements, news and papers in English, Russian and other languages. Each hit names the pages that match, with the matching text and an address to quote it by.")]
    public FoundDocuments Search(
        [Description("Words (all must occur, endings don't matter), \"a phrase\", a UN document symbol such as A/75/906, OR, -word, word*, NEAR/5; fields title: symbol: cites: date: place: lang: kind:")] string query,
        [Description("Not before this date: 2021, 2021-05 or 2021-05-19.")] string? from = null,
        [Description("Not after this date.")] string? to = null,
        [Description("Language of the documents, ISO 639-1: en, ru, ...")] string? language = null,
        [Description("statement, news, annex or paper.")] string? kind = null,
        [Description("relevance, newest or oldest.")] string? sort = null,
        [Description("Page of the list, counted from 1; ten hits a page.")] int page = 1)
    {
        var mistakes = new Dictionary<string, string[]>();
        var request = new SearchParameters
        {
            Q = query,
            From = from,
            To = to,
            Lang = language is null ? null : [language],
            Kind = kind is null ? null : [kind],
            Sort = sort,
            Page = page.ToString(),
            Group = "false",
        }.ToRequest(mistakes);
        if (mistakes.Count > 0)
        {
            throw new McpException(string.Join(' ', mistakes.Select(mistake => $"{mistake.Key}: {string.Join(' ', mistake.Value)}")));
        }

        var found = lease.Index.Search(request);
        metrics.Searched(found);
        return new FoundDocuments(found.Total, found.Interpretation, [.. found.Problems.Select(problem => problem.Message)], found.DidYouMean, [.. found.Hits.Select(hit => FoundDocument.Of(hit, query, Root))]);
    }

    [McpServerTool(Name = "look_up_symbol", Title = "Look up a document number", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What a United Nations document symbol (A/75/906, S/RES/2535 (2020)), job number (21-07422) or file name is: the documents held, or an honest 'not-held' with how many documents here cite it.")]
    public LookedUpNumber LookUpSymbol([Description("The number, in any way of writing it.")] string number)
    {
        var answer = LookUp(number);
        return new LookedUpNumber(
            answer.Status, answer.Symbol, answer.Description, answer.Fault?.Message,
            [.. answer.Documents.Select(held => new ArchivedDocument(held.Id, held.Title, held.Kind, held.Date, held.Language, held.Symbols, Root + held.Url))],
            [.. answer.Related.Select(related => related.Symbol)], answer.Nearest, answer.CitedByTotal, answer.OfficialUrl,
            Root + DocumentAddress.Number(answer.Symbol ?? answer.Input));
    }

    [McpServerTool(Name = "read_page", Title = "Read a page", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("The text of one page of a document, with its citation and its permanent address. Running headers and page numbers are taken out.")]
    public PageOfDocument ReadPage(
        [Description("The id of a document, as search and look_up_symbol give it.")] string id,
        [Description("The page, counted from 1.")] int page = 1,
        [Description("Where to go on in a very long page: 'next' of the answer before.")] int offset = 0)
    {
        var document = lease.Index.Find(id) ?? throw new McpException("The archive holds no such document: ids come from search or look_up_symbol.");
        var text = document.Pages.FirstOrDefault(p => p.Number == page)?.Text ?? throw new McpException($"The document has no page {page}; it has {document.Pages.Count}.");
        var start = Math.Clamp(offset, 0, text.Length);
        var end = Math.Min(text.Length, start + MostText);
        return new PageOfDocument(document.Id, document.Title, document.Date, document.Language, page, document.Pages.Count, text[start..end], end < text.Length ? end : null,
            UnCitation.Of(document, document.Pages.Count > 1 ? page : null), Root + DocumentAddress.Of(document.Id, page));
    }

    [McpServerTool(Name = "cited_by", Title = "Who cites a number", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("The documents of the archive that cite a number, newest first, with the sentence, its page and an address to quote it by.")]
    public CitingDocuments CitedBy([Description("A UN document symbol, held here or not.")] string number)
    {
        var answer = LookUp(number);
        if (answer.Symbol is null)
        {
            throw new McpException($"'{answer.Input}' does not read as a document symbol. {answer.Fault?.Message}");
        }

        return new CitingDocuments(answer.Symbol, answer.CitedByTotal, [.. answer.CitedBy.Select(citing => new CitingPlace(
            citing.Id, citing.Title, citing.Date,
            [.. citing.Pages.Select(place => new QuotedPage(place.Page, place.Sentence, Root + DocumentAddress.Of(citing.Id, place.Page)))]))]);
    }

    private NumberAnswer LookUp(string number) => lease.Index.LookUp(number.Length > Limits.Query ? number[..Limits.Query] : number);

    private string Root => addresses.Root(http.HttpContext!.Request);
}
