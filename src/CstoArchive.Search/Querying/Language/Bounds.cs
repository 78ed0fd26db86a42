namespace CstoArchive.Search.Language;

/// <summary>Brings a list of tokens within the limits: so many clauses, so deep, every parenthesis with its partner.</summary>
internal static class Bounds
{
    public static List<Token> Apply(List<Token> tokens, ProblemList problems, int length)
    {
        var result = new List<Token>(tokens.Count + 1);
        var open = new Stack<Token>();
        var (clauses, tooDeep) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.IsLeaf && ++clauses > QueryLimits.Clauses)
            {
                problems.Add($"A query has {QueryLimits.Clauses} words, phrases and filters at most: what follows is left out.", token.Start, length);
                break;
            }

            if (token.Kind == TokenKind.Open)
            {
                if (open.Count == QueryLimits.Depth)
                {
                    if (tooDeep++ == 0)
                        problems.Add($"Parentheses stand {QueryLimits.Depth} deep at most: this one is left out.", token.Start, token.End);
                    continue;
                }

                open.Push(token);
            }
            else if (token.Kind == TokenKind.Close)
            {
                if (tooDeep > 0)
                {
                    tooDeep--;
                    continue;
                }

                if (!open.TryPop(out _))
                {
                    problems.Add("This parenthesis was never opened: left out.", token.Start, token.End);
                    continue;
                }
            }

            result.Add(token);
        }

        while (open.TryPop(out var unclosed))
        {
            problems.Add("This parenthesis is never closed: it runs to the end.", unclosed.Start, unclosed.End);
            result.Add(new Token(TokenKind.Close, length, length));
        }

        result.Add(new Token(TokenKind.End, length, length));
        return result;
    }
}
