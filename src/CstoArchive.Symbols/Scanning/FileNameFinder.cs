using CstoArchive.Symbols.Reading;
using CstoArchive.Symbols.Tables;

namespace CstoArchive.Symbols.Scanning;

/// <summary>Finds names of documents' files in running text: A_67_PV.67-EN.pdf.</summary>
internal static class FileNameFinder
{
    private const int Longest = 120;

    /// <summary>The symbols of the file name that holds this digit, directly behind an underscore or in a word of one; false where there is none.</summary>
    public static bool TryFind(string text, int digit, int from, out int start, out int end, out List<DocumentSymbol> symbols)
    {
        symbols = [];
        start = digit;
        end = digit;
        while (start > from && digit - start < Longest && IsOfName(text[start - 1]))
        {
            start--;
        }

        var head = text.AsSpan(start, digit - start);
        var first = head.IndexOf('_');
        if (first <= 0 || SeriesTable.Find(head[..first]) is null)
        {
            return false;
        }

        while (end < text.Length && end - start < Longest && IsOfName(text[end]))
        {
            end++;
        }

        while (end > digit && text[end - 1] is '.' or '-')
        {
            end--;
        }

        var name = text.AsSpan(start, end - start);
        if (!FileName.HasExtension(name))
        {
            return false;
        }

        symbols = FileName.Read(name.ToString());
        return symbols.Count > 0;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '&' or '(' or ')' or '^' or '!' or '%';
}
