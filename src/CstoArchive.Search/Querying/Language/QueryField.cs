namespace CstoArchive.Search.Language;

public enum QueryField
{
    Title,
    Symbol,
    Cites,
    Body,
    Place,
    Language,
    Kind,
    Date,
    Job,
    File,
    Status,
}

/// <summary>The names a field goes by in a query; the first of each is the canonical one.</summary>
internal static class QueryFields
{
    private static readonly (QueryField Field, string[] Names)[] Table =
    [
        (QueryField.Title, ["title", "заголовок", "название"]),
        (QueryField.Symbol, ["symbol", "number", "символ", "номер"]),
        (QueryField.Cites, ["cites", "citing", "цитирует", "ссылается"]),
        (QueryField.Body, ["body", "organ", "орган"]),
        (QueryField.Place, ["place", "место"]),
        (QueryField.Language, ["lang", "language", "язык"]),
        (QueryField.Kind, ["kind", "type", "вид"]),
        (QueryField.Date, ["date", "year", "дата", "год"]),
        (QueryField.Job, ["job", "задание"]),
        (QueryField.File, ["file", "path", "файл"]),
        (QueryField.Status, ["status", "состояние"]),
    ];

    private static readonly Dictionary<string, QueryField> ByName =
        Table.SelectMany(row => row.Names, (row, name) => (row.Field, name)).ToDictionary(x => x.name, x => x.Field, StringComparer.OrdinalIgnoreCase);

    /// <summary>For messages: every canonical name.</summary>
    public static string All { get; } = string.Join(", ", Table.Select(row => row.Names[0] + ":"));

    public static string NameOf(QueryField field) => Table[(int)field].Names[0];

    public static bool TryFind(string name, out QueryField field) => ByName.TryGetValue(name, out field);

    /// <summary>The field whose name is one letter away (a letter more, less, other, or two swapped), for a slip of the finger.</summary>
    public static bool TryGuess(string name, out QueryField field)
    {
        foreach (var (candidate, known) in ByName)
        {
            if (candidate.Length >= 4 && IsOneSlipAway(name, candidate))
            {
                field = known;
                return true;
            }
        }

        field = default;
        return false;
    }

    private static bool IsOneSlipAway(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;

        var head = 0;
        while (head < a.Length && head < b.Length && Same(a[head], b[head]))
            head++;
        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && Same(a[^(tail + 1)], b[^(tail + 1)]))
            tail++;

        var (restOfA, restOfB) = (a.Length - head - tail, b.Length - head - tail);
        return (restOfA <= 1 && restOfB <= 1)
            || (restOfA == 2 && restOfB == 2 && Same(a[head], b[head + 1]) && Same(a[head + 1], b[head]));
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
