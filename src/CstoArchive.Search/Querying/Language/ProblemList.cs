namespace CstoArchive.Search.Language;

/// <summary>What was wrong in a query. A hostile query can be wrong a thousand times; the first twenty are told.</summary>
internal sealed class ProblemList
{
    private const int Most = 20;

    private readonly List<QueryProblem> _problems = [];

    public void Add(string message, int start, int end)
    {
        if (_problems.Count < Most)
            _problems.Add(new QueryProblem(message, start, end));
    }

    public IReadOnlyList<QueryProblem> InOrder() => [.. _problems.OrderBy(p => p.Start)];
}
