using System.Buffers;
using System.Text.RegularExpressions;
using CstoArchive.Symbols;

namespace CstoArchive.Extraction;

/// <summary>A word that OCR read, with its place in pixels and how sure OCR is of it, in percent.</summary>
internal readonly partial record struct OcrWord(string Text, float Left, float Top, float Width, float Height, float Confidence)
{
    /// <summary>Of the letter size: how far capitals and ascenders, small letters and descenders reach from the baseline in most fonts.</summary>
    private const float Ascent = 0.72f;
    private const float SmallAscent = 0.5f;
    private const float Descent = 0.21f;

    private static readonly SearchValues<char> Low = SearchValues.Create("acegmnopqrsuvwxyzавгежзийклмнопрстуфхцчшщъыьэюя.,-–—:;«»");
    private static readonly SearchValues<char> Descending = SearchValues.Create("gjpqyруфцщQ,;()[]{}|/$");

    public float Right => Left + Width;

    /// <summary>The letter size, worked out from the box: a word without descenders has a lower one.</summary>
    public float Size => Height / (Rise + Fall);

    /// <summary>From the top of the page.</summary>
    public float Baseline => Top + Height * Rise / (Rise + Fall);

    private float Rise => Text.AsSpan().ContainsAnyExcept(Low) ? Ascent : SmallAscent;

    private float Fall => Text.AsSpan().ContainsAny(Descending) ? Descent : 0;

    /// <summary>The word is a symbol and nothing else. Typed and printed symbols are no words of any language, so OCR is seldom sure of them; noise never has their form.</summary>
    public bool IsSymbol => Text.Contains('/') && Text.Length >= 6 && SymbolScanner.Scan(Text).Symbols is [{ Form: SymbolForm.Printed, Start: 0 } only]
        && only.End >= Text.Length - 1 && (only.End == Text.Length || Text[^1] is '*' or ',' or '.');

    /// <summary>The word is what follows the letter of an organ that a masthead sets apart: "/2002/323" of "S /2002/323".</summary>
    public bool IsSymbolRest => RestOfSymbol().IsMatch(Text);

    /// <summary>The word is a job number: <c>98-07954</c>.</summary>
    public bool IsJobNumber => JobNumberWord().IsMatch(Text);

    /// <summary>The language letter behind a job number, however its brackets were read: "(E)", "(EB)", "E)".</summary>
    public bool IsLanguageLetter => LanguageLetter().IsMatch(Text);

    /// <summary>
    /// The mistakes that OCR makes with what matters most here. "S" looks like a dollar, a 5 or an 8, and "E" like a B or a currency sign: where the word is then a symbol,
    /// it is one. A bar before a word is the English "I".
    /// </summary>
    /// <param name="next">The text of the next word.</param>
    public OcrWord Repaired(string next) => Text switch
    {
        ['$' or '§', '/', >= '0' and <= '9', ..] => this with { Text = "S" + Text[1..] },
        ['5' or '8', '/', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] => this with { Text = "S" + Text[1..] },
        ['B' or '€' or '£', '/', >= 'A' and <= 'z', ..] => Symbol("E" + Text[1..].ToUpperInvariant()),
        ['4', '/', >= 'A' and <= 'Z', ..] => Symbol("A" + Text[1..]),
        "|" when next.Length > 1 && char.IsLower(next[0]) => this with { Text = "I" },
        _ => this,
    };

    private OcrWord Symbol(string text)
    {
        var repaired = this with { Text = text };
        return repaired.IsSymbol ? repaired : this;
    }

    [GeneratedRegex(@"^/\d{2,4}/\d{1,5}\*?$", RegexOptions.NonBacktracking)]
    private static partial Regex RestOfSymbol();

    [GeneratedRegex(@"^(?:GE\.|V\.)?\d{2}-\d{5}\*?$", RegexOptions.NonBacktracking)]
    private static partial Regex JobNumberWord();

    [GeneratedRegex(@"^[(\[{]?[ACEFRS][A-Z]?[)\]}]$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageLetter();
}
