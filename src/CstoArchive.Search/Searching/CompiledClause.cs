using Lucene.Net.Search;

namespace CstoArchive.Search.Searching;

/// <summary>One clause of a query, alone. Without a query it asks for nothing: every document has it, or (<paramref name="LeftOut"/>) its word is too common.</summary>
/// <param name="Part">Where it stands in the query and how it was understood.</param>
/// <param name="Query">Of an exclusion: what is excluded.</param>
/// <param name="Excluded">It keeps out what matches.</param>
/// <param name="Optional">It is one of several of which any may match.</param>
/// <param name="LeftOut">It is a stop word among other words.</param>
internal sealed record CompiledClause(InterpretedPart Part, Query? Query, bool Excluded, bool Optional, bool LeftOut);
