using CstoArchive.Search.Analysis;
using CstoArchive.Search.Language;
using CstoArchive.Search.Querying.Building;

namespace CstoArchive.Search;

/// <summary>
/// Names of the same thing across languages. A query for one is answered with the others too, visibly; words within quotation marks are
/// taken as they stand.
/// </summary>
internal sealed class Glossary
{
    private const string FileName = "glossary.txt";
    private const int MostNames = 20_000;
    private const int LongestName = 200;
    private const int MostWordsOfName = 12;

    /// <summary>Letters up to which a name in capitals is read only where it is typed in capitals: ICT, but not "cis" or "un".</summary>
    private const int ShortName = 3;

    /// <summary>Letters up to which a name is never sought: "UN" would find French articles.</summary>
    private const int NeverSought = 2;

    private static readonly Lazy<Glossary> BuiltIn = new(() =>
    {
        using var reader = new StreamReader(typeof(Glossary).Assembly.GetManifestResourceStream(FileName)!);
        return Read(reader);
    });

    private sealed record Name(string Text, string Stems);

    // By the stems of a name: the names of its line.
    private readonly Dictionary<string, Name[]> _byStems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inCapitals = new(StringComparer.Ordinal);
    private int _longest;

    /// <summary>No names at all.</summary>
    public static Glossary Empty { get; } = new();

    /// <summary>The one that comes with the program.</summary>
    public static Glossary Default => BuiltIn.Value;

    /// <summary>The archive owner's, if there is one in the index folder; else the built-in one.</summary>
    public static Glossary Of(string indexFolder)
    {
        var file = Path.Combine(indexFolder, FileName);
        if (!File.Exists(file))
            return Default;

        using var reader = new StreamReader(file);
        return Read(reader);
    }

    /// <summary>A thing a line, its names divided by <c>|</c>; <c>#</c> begins a comment. A line of one name says nothing.</summary>
    public static Glossary Read(TextReader reader)
    {
        var glossary = new Glossary();
        using var lease = TextAnalysis.Rent();
        var count = 0;
        while (count < MostNames && reader.ReadLine() is { } line)
        {
            Name[] names = line.StartsWith('#') ? [] : [.. line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(n => n.Length <= LongestName).Select(n => new Name(n, KeyOf(lease.Analysis.Words(n)))).Where(n => n.Stems.Length > 0)];
            count += names.Length;
            foreach (var name in names.Length > 1 ? names : [])
                glossary.Add(name, names);
        }

        return glossary;
    }

    /// <summary>The other names of what is named so, exactly; none where the glossary has no such name.</summary>
    public IReadOnlyList<string> NamesOf(string name, TextAnalysis analysis) => Find(analysis.Words(name), name) ?? [];

    /// <summary>The query with every name in it made a <see cref="SynonymNode"/>.</summary>
    public QueryNode Apply(QueryNode node, TextAnalysis analysis) => _longest == 0 ? node : node switch
    {
        WordNode => ApplyTo([node], analysis)[0],
        AndNode and => Rebuilt(and, ApplyTo(and.Operands, analysis)),
        OrNode or => or with { Operands = [.. or.Operands.Select(o => Apply(o, analysis))] },
        TitleNode title => title with { Operand = Apply(title.Operand, analysis) },
        _ => node,
    };

    private static QueryNode Rebuilt(AndNode and, List<QueryNode> operands) => operands.Count == 1 ? operands[0] : and with { Operands = operands };

    private List<QueryNode> ApplyTo(IReadOnlyList<QueryNode> operands, TextAnalysis analysis)
    {
        var words = operands.Select(o => o is WordNode { Kept: false } word ? analysis.Words(word.Text) : []).ToList();
        var result = new List<QueryNode>();
        for (var i = 0; i < operands.Count;)
        {
            var (length, names) = NameAt(operands, words, i);
            if (names is null)
            {
                result.Add(operands[i] is WordNode ? operands[i] : Apply(operands[i], analysis));
                i++;
                continue;
            }

            var (first, last) = (operands[i], operands[i + length - 1]);
            QueryNode named = length == 1 ? first : new AndNode([.. operands.Skip(i).Take(length)]) { Start = first.Start, End = last.End };
            result.Add(new SynonymNode(named, names) { Start = first.Start, End = last.End });
            i += length;
        }

        return result;
    }

    private (int Length, string[]? Names) NameAt(IReadOnlyList<QueryNode> operands, List<List<Word>> words, int start)
    {
        var (best, bestLength) = ((string[]?)null, 0);
        var stems = new List<Word>();
        var typed = "";
        for (var i = start; i < operands.Count && words[i].Count > 0 && stems.Count < _longest; i++)
        {
            stems.AddRange(words[i]);
            typed = typed.Length == 0 ? ((WordNode)operands[i]).Text : typed + " " + ((WordNode)operands[i]).Text;
            if (Find(stems, typed) is { } names)
                (best, bestLength) = (names, i - start + 1);
        }

        return (bestLength, best);
    }

    private string[]? Find(List<Word> words, string typed)
    {
        var key = KeyOf(words);
        return _byStems.TryGetValue(key, out var names) && (!_inCapitals.Contains(key) || IsInCapitals(typed))
            ? [.. names.Where(n => n.Text.Length > NeverSought && n.Stems != key).Select(n => n.Text)]
            : null;
    }

    private void Add(Name name, Name[] names)
    {
        var words = name.Stems.Count(c => c == ' ') + 1;
        if (words > MostWordsOfName || !_byStems.TryAdd(name.Stems, names))
            return;

        _longest = Math.Max(_longest, words);
        if (name.Text.Length <= ShortName && IsInCapitals(name.Text))
            _inCapitals.Add(name.Stems);
    }

    private static bool IsInCapitals(string text) => text.All(char.IsUpper);

    private static string KeyOf(List<Word> words) => string.Join(' ', words.Select(w => w.Stem));
}
