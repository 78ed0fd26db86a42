using System.Globalization;
using CstoArchive.Symbols;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CstoArchive.Search.Indexing;

// One archive document is one block of Lucene documents: a stored-only one for each page, in order, and last the document itself,
// which is the only one that is searched. A block is replaced and deleted as a whole by its path.
//
// field        | on       | indexed as                          | kept as      | for
// -------------+----------+-------------------------------------+--------------+----------------------------------------------------
// path         | both     | key                                 | sorted column| replacing a block; the documents in order of path
// id           | document | key                                 |              | finding one document
// text         | document | stems, positions, exact lengths     |              | words. Title, a gap, then the pages without a gap
// words        | document | words as written, positions         |              | phrases, prefixes, fuzzy words, completion. Same positions
// title        | document | stems, positions, exact lengths     |              | words of the title
// title-words  | document | words as written, positions         |              | completing titles, phrases in titles
// symbol       | document | keys (SymbolKey)                    |              | symbols printed on it; prefixes and ranges
// job          | document | keys (JobKey)                       |              | job numbers
// cites        | document | keys (SymbolKey)                    |              | symbols it cites
// file         | document | keys, lower case                    |              | file name with and without its extension
// place, body  | document | stems, positions                    |              | words of a place or body in a query
// kind, language, status | document | key                       |              | the same fields in a query
// date         | document | number yyyymmdd                     | number column| ranges; order by date
// facets       | document |                                     | sorted column| counts and filters, all at once (FacetTuple)
// number       | document |                                     | number column| the id as a number: the group of a statement
// statement    | document |                                     | number column| an annex: the id of its statement, as a number
// layout       | document |                                     | binary column| position to page and offset (TextLayout)
// fingerprint  | document |                                     | binary column| texts that are the same (TextFingerprint)
// size         | document |                                     | number column| bytes of text
// head         | document |                                     | binary column| all but pages and citations (KeptHead): read for every hit, without unpacking texts
// document     | document |                                     | stored       | the same where it is too long for a column
// citations    | document |                                     | stored       | JSON
// earlier      | document | key: yes                            | stored       | what its file said before (KeptVersions), if it was changed
// page         | page     |                                     | stored       | the page's text (KeptText)
// removed      | page     |                                     | stored       | what was taken out of it, line by line
//
// A symbol or a job number in running text is also a token of `text` and `words` (the same key as in `symbol` and `job`), on the
// position of its first word. Keys of symbols are upper case and words are lower case, so the two never meet.
// There are no stop words in the index: phrases and numbers need them.

/// <summary>The fields of the index. No other file names one.</summary>
internal static class Schema
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    public const string Path = "path";
    public const string Id = "id";
    public const string Text = "text";
    public const string Words = "words";
    public const string Title = "title";
    public const string TitleWords = "title-words";
    public const string Symbol = "symbol";
    public const string Job = "job";
    public const string Cites = "cites";
    public const string File = "file";
    public const string Place = "place";
    public const string Body = "body";
    public const string Kind = "kind";
    public const string Language = "language";
    public const string Status = "status";
    public const string Date = "date";
    public const string Facets = "facets";
    public const string Number = "number";
    public const string Statement = "statement";
    public const string Layout = "layout";
    public const string Fingerprint = "fingerprint";
    public const string Size = "size";
    public const string Head = "head";
    public const string Document = "document";
    public const string Citations = "citations";
    public const string Earlier = "earlier";
    public const string Page = "page";
    public const string Removed = "removed";

    /// <summary>Digits of a number in the key of a symbol.</summary>
    public const int NumberWidth = 8;

    /// <summary>The only key of a field that documents have or have not.</summary>
    public const string Yes = "yes";

    private const char JobSign = '#';

    /// <summary>Positions between the title and the first page, and between two bodies: no phrase reaches across.</summary>
    public const int Gap = 100;

    /// <summary>Words with their positions; the length of the field is kept exactly.</summary>
    public static readonly FieldType Searched = Freeze(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    });

    /// <summary>Words with their positions; scored with the length of <see cref="Text"/> or without one.</summary>
    public static readonly FieldType Twin = Freeze(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        OmitNorms = true,
    });

    /// <summary>One term, exactly as given.</summary>
    public static readonly FieldType Key = Freeze(new FieldType
    {
        IsIndexed = true,
        // By a stream that gives the one term (KeyStream).
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
        OmitNorms = true,
    });

    /// <summary>A date as a number that sorts: 20210519; 0 where there is none.</summary>
    public static int DateNumber(DateOnly? date) => date is { } d ? (d.Year * 10000) + (d.Month * 100) + d.Day : 0;

    /// <summary>The id as a number: 48 bits.</summary>
    public static long IdNumber(string id) => Convert.ToInt64(id, 16);

    /// <summary>The id of that number.</summary>
    public static string IdOf(long number) => number.ToString("x12", CultureInfo.InvariantCulture);

    /// <summary>
    /// The key under which a symbol is indexed: upper case, no blanks, every number eight digits wide, so that keys sort as the papers
    /// do (A/75/9 before A/75/10) and a range of numbers is a range of keys.
    /// </summary>
    public static string SymbolKey(DocumentSymbol symbol) => SymbolKey(symbol.Key);

    /// <summary>The key of a job number: the sign that no word and no symbol begins with, and its seven digits.</summary>
    public static string JobKey(JobNumber job) => JobSign + job.Key;

    /// <summary>The beginning of the keys of job numbers that begin as typed: <c>21-0</c>.</summary>
    public static string JobPrefix(string typed) => JobSign + typed.Replace("-", "", StringComparison.Ordinal);

    /// <summary>Whether a term of <see cref="Text"/> or <see cref="Words"/> is the key of a number.</summary>
    public static bool IsNumberKey(string term) => term[0] == JobSign || term.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0;

    /// <summary>The same for a key of <see cref="DocumentSymbol.Key"/>, or the beginning of one.</summary>
    public static string SymbolKey(string key)
    {
        var padded = new System.Text.StringBuilder(key.Length + 16);
        for (var i = 0; i < key.Length;)
        {
            var digits = i;
            while (digits < key.Length && char.IsAsciiDigit(key[digits]))
            {
                digits++;
            }

            padded.Append('0', digits > i ? Math.Max(0, NumberWidth - (digits - i)) : 0).Append(key, i, digits - i);
            i = digits;
            if (i < key.Length)
            {
                padded.Append(char.ToUpperInvariant(key[i++]));
            }
        }

        return padded.ToString();
    }

    /// <summary>The <see cref="DocumentSymbol.Key"/> of a key made by <see cref="SymbolKey(string)"/>: its numbers without the zeros before them.</summary>
    public static string PlainKey(string padded)
    {
        var plain = new System.Text.StringBuilder(padded.Length);
        for (var i = 0; i < padded.Length; i++)
        {
            var startsNumber = i == 0 || !char.IsAsciiDigit(padded[i - 1]);
            while (startsNumber && padded[i] == '0' && i + 1 < padded.Length && char.IsAsciiDigit(padded[i + 1]))
            {
                i++;
            }

            plain.Append(padded[i]);
        }

        return plain.ToString();
    }

    /// <summary>The field whose lengths a field is scored with: the unstemmed twins have the same words as the stemmed ones, and keep no lengths.</summary>
    public static string LengthsOf(string field) => field switch
    {
        Words => Text,
        TitleWords => Title,
        _ => field,
    };

    private static FieldType Freeze(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
