using CstoArchive.Search.Indexing;
using CstoArchive.Search.Searching;
using CstoArchive.Symbols;

namespace CstoArchive.Search.Numbers;

/// <summary>Who cites a number, where, in which words.</summary>
internal sealed class CitationReader(IndexSnapshot index, KeyTerms keys)
{
    private const int MostPages = 5;
    private const int LongestSentence = 400;

    public static string KeyOf(string symbol) =>
        DocumentSymbol.TryParse(symbol, out var parsed) ? Schema.SymbolKey(parsed) : Schema.SymbolKey(symbol.ToUpperInvariant());

    /// <summary>The newest <paramref name="most"/> documents that cite any of the symbols, but those in <paramref name="without"/>, and the number of all.</summary>
    public (IReadOnlyList<CitingDocument> Documents, int Total) CitedBy(IReadOnlySet<string> symbols, IReadOnlySet<int> without, int most)
    {
        var (dates, order) = (index.Columns.DateOf, index.Columns.OrderOf);
        var all = symbols.SelectMany(k => keys.Documents(Schema.Cites, k)).Where(d => !without.Contains(d)).Distinct().ToList();
        return ([.. all.OrderByDescending(d => dates[d]).ThenBy(d => order[d]).Take(most).Select(d => Citing(d, symbols))], all.Count);
    }

    /// <summary>A cited symbol in the form to print, from its key.</summary>
    public string SymbolOf(string key)
    {
        foreach (var document in keys.Documents(Schema.Cites, key).OrderBy(d => index.Columns.OrderOf[d]))
        {
            if (index.Stored.Citations(document).FirstOrDefault(c => KeyOf(c.Symbol) == key) is { } citation)
            {
                return citation.Symbol;
            }
        }

        return key;
    }

    private CitingDocument Citing(int document, IReadOnlySet<string> symbols)
    {
        var head = index.Stored.Head(document);
        var layout = index.Stored.Layout(document);
        var pages = new List<CitingPage>();
        foreach (var citation in index.Stored.Citations(document).Where(c => symbols.Contains(KeyOf(c.Symbol))).DistinctBy(c => c.Page).Take(MostPages))
        {
            for (var i = 0; i < layout.Pages.Count; i++)
            {
                if (layout.Pages[i].Number == citation.Page)
                {
                    pages.Add(Sentence(index.Stored.PageText(document, i, layout.Pages.Count), citation));
                    break;
                }
            }
        }

        return new CitingDocument(head.Id, head.Title, head.Date, pages);
    }

    private static CitingPage Sentence(string text, CitedSymbol citation)
    {
        var from = Math.Clamp(citation.Start, 0, text.Length);
        var to = Math.Clamp(citation.End, from, text.Length);
        var earliest = Math.Max(0, from - (LongestSentence / 2));
        var start = earliest;
        for (var i = from - 1; i > earliest; i--)
        {
            if (char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or '!' or '?' or ';')
            {
                start = i + 1;
                break;
            }
        }

        var latest = Math.Min(text.Length, Math.Max(to, start + LongestSentence));
        var end = latest;
        for (var i = to; i < latest; i++)
        {
            if (text[i] is '.' or '!' or '?' or ';' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                end = i + 1;
                break;
            }
        }

        // Offsets stay true: every line end becomes one blank.
        var sentence = string.Create(end - start, (text, start), static (span, s) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsWhiteSpace(s.text[s.start + i]) ? ' ' : s.text[s.start + i];
            }
        });
        return new CitingPage(citation.Page, sentence, from - start, to - start);
    }
}
