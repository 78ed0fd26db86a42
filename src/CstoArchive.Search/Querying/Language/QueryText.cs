using System.Text;

namespace CstoArchive.Search.Language;

/// <summary>Writes a query in its canonical spelling.</summary>
internal static class QueryText
{
    public static string Of(QueryNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, QueryNode node)
    {
        switch (node)
        {
            case EverythingNode:
                text.Append('*');
                break;
            case WordNode word:
                text.Append(word.Kept ? "+" : "").Append(word.Text);
                break;
            case PhraseNode phrase:
                WriteQuoted(text, phrase.Text);
                text.Append(phrase.AnyForm ? "~" : "").Append(phrase.Gap > 0 ? phrase.Gap : null);
                break;
            case PrefixNode prefix:
                text.Append(prefix.Text).Append('*');
                break;
            case WildcardNode wildcard:
                text.Append(wildcard.Pattern);
                break;
            case FuzzyNode fuzzy:
                text.Append(fuzzy.Text).Append('~').Append(fuzzy.MaxEdits);
                break;
            case NumberNode number:
                WriteNumber(text, number);
                break;
            case NearNode near:
                WriteAll(text, near.Operands, $" NEAR/{near.Distance} ");
                break;
            case AndNode and:
                WriteAll(text, and.Operands, " ");
                break;
            case OrNode or:
                WriteAll(text, or.Operands, " OR ");
                break;
            case NotNode not:
                WriteOperand(text.Append('-'), not.Operand);
                break;
            case TitleNode title:
                WriteOperand(text.Append("title:"), title.Operand);
                break;
            case DateNode date:
                text.Append("date:").Append(DateRange.Text(date.From, date.To));
                break;
            case FilterNode filter:
                WriteQuoted(text.Append(QueryFields.NameOf(filter.Field)).Append(':'), filter.Value);
                break;
            case SynonymNode synonym:
                Write(text, synonym.Operand);
                break;
            case BagOfWordsNode bag:
                text.Append(bag.Text);
                break;
            default:
                throw new InvalidOperationException($"no spelling for {node.GetType().Name}");
        }
    }

    private static void WriteAll(StringBuilder text, IReadOnlyList<QueryNode> operands, string between)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            text.Append(i == 0 ? "" : between);
            WriteOperand(text, operands[i]);
        }
    }

    private static void WriteOperand(StringBuilder text, QueryNode node)
    {
        var group = node is AndNode or OrNode or NearNode or SynonymNode { Operand: AndNode };
        text.Append(group ? "(" : "");
        Write(text, node);
        text.Append(group ? ")" : "");
    }

    /// <summary>In the marks that the text itself does not contain.</summary>
    private static void WriteQuoted(StringBuilder text, string value)
    {
        var holdsQuotes = value.Any(c => Characters.Closes('"', c));
        text.Append(holdsQuotes ? '«' : '"').Append(value).Append(holdsQuotes ? '»' : '"');
    }

    private static void WriteNumber(StringBuilder text, NumberNode number)
    {
        var value = number.Pattern?.Text ?? number.Job?.Canonical ?? string.Join('-', number.Symbols);
        var field = (number.Relation, number.Job) switch
        {
            (NumberRelation.Any, _) => "",
            (NumberRelation.Cites, _) => "cites:",
            (_, null) => "symbol:",
            _ => "job:",
        };
        var quoted = field.Length > 0 && value.AsSpan().IndexOfAny(" ()") >= 0;
        text.Append(field).Append(quoted ? "\"" : "").Append(value).Append(quoted ? "\"" : "");
    }
}
