using CstoArchive.Search;
using CstoArchive.Web.Language;

namespace CstoArchive.Web.Pages;

/// <summary>A hit on the page: its links carry the query on, so that the document opens with the matches marked.</summary>
internal sealed record HitView(Hit Hit, string Query, Phrases T);
