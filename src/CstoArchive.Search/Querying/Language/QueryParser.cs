namespace CstoArchive.Search.Language;

/// <summary>
/// From tokens to a tree, by descent. NOT, <c>-</c> and NEAR bind closest, then AND (written, or implied by standing side by side),
/// then OR. What is out of place is left out with a problem.
/// </summary>
internal sealed class QueryParser
{
    private readonly List<Token> _tokens;
    private readonly ProblemList _problems;
    private readonly LeafReader _leaves;
    private QueryField? _field;
    private int _at;

    private QueryParser(List<Token> tokens, ProblemList problems)
    {
        _tokens = tokens;
        _problems = problems;
        _leaves = new LeafReader(problems);
    }

    private Token Next => _tokens[_at];

    public static ParsedQuery Parse(string text)
    {
        var problems = new ProblemList();
        var read = text;
        if (text.Length > QueryLimits.Length)
        {
            var cut = text.AsSpan(0, QueryLimits.Length).LastIndexOf(' ');
            read = text[..(cut > 0 ? cut : QueryLimits.Length)];
            var problem = TooLong(read.Length, text.Length);
            problems.Add(problem.Message, problem.Start, problem.End);
        }

        if (NumberAlone.Read(read) is { } number)
            return new ParsedQuery(text, number, []);

        var tokens = Bounds.Apply(QueryLexer.Read(read, problems), problems, read.Length);
        var root = new QueryParser(tokens, problems).ParseOr();
        return new ParsedQuery(text, root ?? new EverythingNode { End = read.Length }, problems.InOrder());
    }

    public static QueryProblem TooLong(int read, int length) =>
        new($"The query is too long: only its first {read} characters are read.", read, length);

    private QueryNode? ParseOr()
    {
        var operands = new List<QueryNode>();
        if (ParseAnd() is { } first)
            operands.Add(first);

        while (Next.Kind == TokenKind.Or)
        {
            var or = _tokens[_at++];
            var next = ParseAnd();
            if (next is not null)
                operands.Add(next);
            if (next is null || operands.Count < 2)
                _problems.Add("OR needs something on both sides: left out.", or.Start, or.End);
        }

        return Join(operands, many => new OrNode(many), o => (o as OrNode)?.Operands);
    }

    private QueryNode? ParseAnd()
    {
        var operands = new List<QueryNode>();
        while (Next.Kind is not (TokenKind.Or or TokenKind.Close or TokenKind.End))
        {
            var token = Next;
            if (token.Kind is TokenKind.And or TokenKind.Near)
            {
                _at++;
                if (token.Kind == TokenKind.Near || operands.Count == 0 || !Next.BeginsOperand)
                    _problems.Add($"{(token.Kind == TokenKind.Near ? "NEAR" : "AND")} needs something on both sides: left out.", token.Start, token.End);
            }
            else if (ParseUnary() is { } operand)
            {
                operands.Add(operand);
            }
        }

        return Join(operands, many => new AndNode(many), o => (o as AndNode)?.Operands);
    }

    private QueryNode? ParseUnary()
    {
        var start = Next.Start;
        var (negated, kept) = (false, false);
        while (Next.Kind is TokenKind.Not or TokenKind.Keep)
        {
            negated ^= Next.Kind == TokenKind.Not;
            kept |= Next.Kind == TokenKind.Keep;
            _at++;
        }

        if (_at > 0 && _tokens[_at - 1] is { Kind: TokenKind.Not or TokenKind.Keep } sign && !Next.BeginsOperand)
        {
            _problems.Add($"{(sign.Kind == TokenKind.Not ? "NOT" : "+")} needs something after it: left out.", sign.Start, sign.End);
            return null;
        }

        var operand = ParseNear();
        if (operand is null)
            return null;
        if (negated)
            operand = operand is NotNode inner ? inner.Operand with { End = operand.End } : new NotNode(operand) { End = operand.End };
        else if (kept && operand is WordNode word)
            operand = word with { Kept = true };
        return operand with { Start = start };
    }

    private QueryNode? ParseNear()
    {
        var first = ParsePrimary();
        if (first is null || Next.Kind != TokenKind.Near)
            return first;

        var operands = new List<QueryNode> { first };
        var distance = 0;
        while (Next.Kind == TokenKind.Near && _tokens[_at + 1].BeginsOperand && _tokens[_at + 1].Kind is not (TokenKind.Not or TokenKind.Keep))
        {
            var near = _tokens[_at++];
            if (near.Number > QueryLimits.Distance)
                _problems.Add($"NEAR reaches {QueryLimits.Distance} words at most: read as NEAR/{QueryLimits.Distance}.", near.Start, near.End);
            distance = Math.Max(distance, Math.Min(near.Number, QueryLimits.Distance));
            if (ParsePrimary() is { } next)
                operands.Add(next);
        }

        if (operands.Count == 1)
            return first;

        var (start, end) = (first.Start, operands[^1].End);
        if (operands.TrueForAll(HasPlace))
            return new NearNode(operands, distance) { Start = start, End = end };

        _problems.Add("NEAR stands between words, phrases, numbers, or alternatives of them: read as AND.", start, end);
        return Join(operands, many => new AndNode(many), o => (o as AndNode)?.Operands);
    }

    /// <summary>It stands at a place in the text, so something can be near to it.</summary>
    private static bool HasPlace(QueryNode node) => node switch
    {
        WordNode or PhraseNode or PrefixNode or WildcardNode or FuzzyNode => true,
        NumberNode number => number.Pattern is null && number.Relation == NumberRelation.Any,
        OrNode or => or.Operands.All(o => o is not OrNode && HasPlace(o)),
        _ => false,
    };

    private QueryNode? ParsePrimary()
    {
        var token = Next;
        switch (token.Kind)
        {
            case TokenKind.Open:
                return ParseGroup();
            case TokenKind.Field:
                return ParseField();
            case var _ when token.IsLeaf:
                _at++;
                return _leaves.Read(token, _field);
            default:
                return null;
        }
    }

    private QueryNode? ParseGroup()
    {
        var open = _tokens[_at++];
        var inner = ParseOr();
        var close = _tokens[_at++];
        if (inner is null)
            _problems.Add("Nothing stands in the parentheses: left out.", open.Start, close.End);
        return inner is null ? null : inner with { Start = open.Start, End = close.End };
    }

    private QueryNode? ParseField()
    {
        var name = _tokens[_at++];
        if (!Next.IsLeaf && Next.Kind != TokenKind.Open)
        {
            _problems.Add($"“{QueryFields.NameOf(name.Field)}:” needs a value after it: left out.", name.Start, name.End);
            return null;
        }

        var outer = _field;
        _field = name.Field;
        var value = ParsePrimary();
        _field = outer;
        if (name.Field == QueryField.Title && value is not (null or TitleNode or DateNode or FilterNode or NumberNode))
            value = new TitleNode(value) { End = value.End };
        return value is null ? null : value with { Start = name.Start };
    }

    private static QueryNode? Join(List<QueryNode> operands, Func<IReadOnlyList<QueryNode>, QueryNode> make, Func<QueryNode, IReadOnlyList<QueryNode>?> same)
    {
        if (operands.Count < 2)
            return operands.Count == 0 ? null : operands[0];

        var flat = operands.SelectMany(o => same(o) ?? [o]).ToList();
        return make(flat) with { Start = operands[0].Start, End = operands[^1].End };
    }
}
