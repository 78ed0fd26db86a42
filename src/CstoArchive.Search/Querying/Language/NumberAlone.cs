using CstoArchive.Symbols;

namespace CstoArchive.Search.Language;

/// <summary>A query that is a number and nothing else, in a form that the language itself would take apart: a link, a file name, a bar code, <c>a 75 906</c>.</summary>
internal static class NumberAlone
{
    private const int Longest = 200;

    /// <summary>Null where the query is anything else.</summary>
    public static NumberNode? Read(string text)
    {
        if (text.Length is 0 or > Longest || !text.AsSpan().ContainsAnyInRange('0', '9'))
            return null;

        var reading = DocumentNumber.Read(text);
        var isNumber = reading.Form switch
        {
            NumberForm.Link or NumberForm.FileName or NumberForm.BarCode => true,
            NumberForm.Symbol => HasTwoNumbers(text) && !HasSyntax(text),
            _ => false,
        };
        return isNumber && (reading.Symbols.Count > 0 || reading.JobNumber is not null)
            ? new NumberNode(NumberRelation.Any, reading.JobNumber is null ? reading.Symbols : [], reading.JobNumber) { End = text.Length }
            : null;
    }

    /// <summary>"S-300" is a missile.</summary>
    private static bool HasTwoNumbers(string text)
    {
        var numbers = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1])))
                numbers++;
        }

        return numbers > 1;
    }

    private static bool HasSyntax(string text) => text.Any(c => c is ':' or '*' or '~' or '(' or '+' or '!' || Characters.IsQuote(c)) || Characters.IsMinus(text[0]);
}
