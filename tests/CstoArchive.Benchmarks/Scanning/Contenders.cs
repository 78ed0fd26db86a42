using System.Buffers;
using System.Text.RegularExpressions;

namespace CstoArchive.Benchmarks.Scanning;

/// <summary>What the scanner is measured against, over the same text.</summary>
internal static partial class Contenders
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");

    public static int CompiledRegex(string text)
    {
        var count = 0;
        for (var match = Language().Match(text); match.Success; match = match.NextMatch())
        {
            count++;
        }

        return count;
    }

    /// <summary>The fastest possible pass: every digit, from one to the next.</summary>
    public static int IndexOfAnyDigit(string text)
    {
        var count = 0;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(s_digits); at >= 0; at = rest.IndexOfAny(s_digits))
        {
            count++;
            rest = rest[(at + 1)..];
        }

        return count;
    }

    /// <summary>Symbols, numbers of resolutions behind their word, and job numbers: what a careful regular expression can say of the language.</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z0-9_/@\\])(?:[ASET]|ST|CCPR|CAT|CEDAW|CERD|CRC|CMW|CED|CRPD|HRI|DP|TD|UNCTAD|UNEP|FCCC|ICCD|CBD|JIU|ECE|HSP|ISBA|CD|DC|NPT|CCW|PBC|CAC|CTOC|UNODC)"
        + @"(?:\s?[/∕⁄]\s?(?:(?:E?S-)?\d{1,6}(?:-\d{1,4})?[A-Z]?|[A-Za-z]{1,12}(?:\.\s?(?:\d{1,5}|[IVX]{1,6}|[A-Za-z]{1,8}))*)(?:\s?\((?:(?:E?S-)?[IVXL]{1,8}|Part [IVX]+|Vol\. [IVX]+|Sect\. \d+|Resumption \d+|\d{1,4})\))?[A-Z]?)+(?![A-Za-z0-9])"
        + @"|(?:(?i:resolutions?|decisions?|резолюци\p{L}{1,3}|решени\p{L}{1,2}|résolutions?|resoluci\p{L}{1,5})\s(?:\p{L}+\s){0,4}?(?:№\s?)?)(?:E?S-)?\d{1,4}(?:/\d{1,3}|\s?[A-Z]?\s?\((?:\d{4}|(?:E?S-)?[IVXL]{1,8})\))?(?:(?:,| and| и| et| y)\s(?:\d{1,4}(?:/\d{1,3}|\s?\(\d{4}\))))*"
        + @"|(?<![\d/])(?:GE\.|V\.)?\d\d-\d{5}(?!\d)",
        RegexOptions.Compiled | RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
