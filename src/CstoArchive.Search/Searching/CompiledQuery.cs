using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>A query ready to run (null: every document), and what there is to say about it.</summary>
internal sealed record CompiledQuery(Query? Query, string Interpretation, IReadOnlyList<InterpretedPart> Understood, IReadOnlyList<QueryProblem> Problems);
