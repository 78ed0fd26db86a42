using CstoArchive.Search.Analysis;
using CstoArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>Plain words and numbers, all of them wanted (or any): the query without a language.</summary>
internal static class WordsQuery
{
    public static CompiledQuery Compile(string text, bool anyWord)
    {
        using var lease = TextAnalysis.Rent();
        var query = new BooleanQuery();
        var parts = new List<InterpretedPart>();
        var tokens = lease.Analysis.Tokens(text);
        var numberEnd = -1;
        for (var i = 0; i < tokens.Count && parts.Count < 64; i++)
        {
            var token = tokens[i];
            if (i + 1 < tokens.Count && tokens[i + 1].Increment == 0)
            {
                token = tokens[++i];
                numberEnd = token.End;
                query.Add(Number(token.Word.Written), anyWord ? Occur.SHOULD : Occur.MUST);
                parts.Add(new InterpretedPart("number", text[token.Start..token.End], token.Start, token.End));
            }
            else if (token.Start >= numberEnd)
            {
                query.Add(Word(token.Word), anyWord ? Occur.SHOULD : Occur.MUST);
                parts.Add(new InterpretedPart("word", token.Word.Written, token.Start, token.End));
            }
        }

        var interpretation = parts.Count == 0 ? "every document" : string.Join(anyWord ? " OR " : " AND ", parts.Select(p => p.Text));
        return new CompiledQuery(parts.Count == 0 ? null : query, interpretation, parts, []);
    }

    private static BooleanQuery Word(Word word) => new()
    {
        { new TermQuery(new Term(Schema.Text, word.Stem)), Occur.MUST },
        { new TermQuery(new Term(Schema.Title, word.Stem)) { Boost = 0.25f }, Occur.SHOULD },
        { new TermQuery(new Term(Schema.Words, word.Written)) { Boost = 0.2f }, Occur.SHOULD },
    };

    private static BooleanQuery Number(string key) => new()
    {
        { new TermQuery(new Term(Schema.Symbol, key)) { Boost = 10 }, Occur.SHOULD },
        { new TermQuery(new Term(Schema.Job, key)) { Boost = 10 }, Occur.SHOULD },
        { new TermQuery(new Term(Schema.Cites, key)), Occur.SHOULD },
        { new TermQuery(new Term(Schema.Words, key)), Occur.SHOULD },
    };
}
