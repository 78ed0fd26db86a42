using System.Text;
using CstoArchive.Search;

namespace CstoArchive.Cli.Indexing;

/// <summary>A document with its path, as tying sees it.</summary>
internal sealed record TiedDocument(string FilePath, DocumentFacts Facts)
{
    public string Path => FilePath + Facts.Item;

    public string Folder => FolderOf(FilePath);

    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}

/// <summary>
/// Says which file is an annex of which statement, over the whole archive at once, so that the result does not depend on the
/// order in which files arrived. In falling order: the page names or links the file; the file stands in a folder with one
/// statement only, or bears the statement's file name; both bear the same symbol.
/// </summary>
internal sealed class Tying
{
    /// <summary>What a page may name as its attachment: any file that is not itself a page.</summary>
    private static bool CanBeNamed(TiedDocument document) => document.Facts.Item.Length == 0 && !IsPage(document.Facts);

    private static bool IsPage(DocumentFacts facts) => facts.Format is "html" or "text" or "markdown";

    /// <summary>What is attached without being named: a paper only.</summary>
    private static bool CanBeFound(TiedDocument document) => document.Facts.Kind == DocumentKind.Paper && document.Facts.Item.Length == 0;

    /// <summary>Whether other files can change what the index says of this document.</summary>
    public static bool DependsOnOthers(DocumentFacts facts) => facts.Attachments.Count > 0 || facts.Kind == DocumentKind.Paper || !IsPage(facts);

    private bool IsStatement(TiedDocument document) =>
        document.Facts.Kind is DocumentKind.Statement or DocumentKind.News && document.Facts.IsRead && !_statementOf.ContainsKey(document.FilePath);

    private readonly IReadOnlyList<TiedDocument> _documents;
    private readonly Dictionary<string, TiedDocument> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TiedDocument>> _filesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _statementOf = new(StringComparer.Ordinal);

    private Tying(IReadOnlyList<TiedDocument> documents) => _documents = documents;

    /// <summary>The same documents, in the same order, with <see cref="DocumentFacts.Statement"/> and the paths of their attachments as they are now; those that are tied as they were are the same instances.</summary>
    public static IReadOnlyList<TiedDocument> Tie(IReadOnlyList<TiedDocument> documents) => new Tying(documents).Run();

    private TiedDocument[] Run()
    {
        foreach (var file in _documents.Where(CanBeNamed))
        {
            _files.TryAdd(file.FilePath, file);
            Add(_filesByName, NameKey(file.FilePath), file);
        }

        var attachments = ByNameOrLink();
        InOneFolder();
        BySymbol();
        return [.. _documents.Select(document => Tied(
            document,
            document.Facts.Item.Length == 0 ? _statementOf.GetValueOrDefault(document.FilePath) : null,
            attachments.GetValueOrDefault(document.Path, document.Facts.Attachments)))];
    }

    /// <summary>The document itself where it is tied as it was: most are tied to nothing, and there may be millions.</summary>
    private static TiedDocument Tied(TiedDocument document, string? statement, IReadOnlyList<AttachmentFacts> attachments) =>
        document.Facts.Statement == statement && (ReferenceEquals(document.Facts.Attachments, attachments) || document.Facts.Attachments.SequenceEqual(attachments))
            ? document
            : document with { Facts = document.Facts with { Statement = statement, Attachments = attachments } };

    /// <summary>Every attachment of every page with the file it means; a file that several pages mean goes to the nearest of them.</summary>
    private Dictionary<string, IReadOnlyList<AttachmentFacts>> ByNameOrLink()
    {
        var result = new Dictionary<string, IReadOnlyList<AttachmentFacts>>(StringComparer.Ordinal);
        var claims = new Dictionary<string, List<TiedDocument>>(StringComparer.Ordinal);
        foreach (var page in _documents.Where(document => document.Facts.Attachments.Count > 0))
        {
            var named = page.Facts.Attachments.Select(attachment => attachment with { Path = (Linked(page, attachment) ?? Named(page, attachment))?.FilePath }).ToList();
            result[page.Path] = named;
            foreach (var file in named.Select(attachment => attachment.Path).Where(path => path is not null && path != page.FilePath).Distinct())
            {
                Add(claims, file!, page);
            }
        }

        foreach (var (path, pages) in claims.OrderBy(claim => claim.Key, StringComparer.Ordinal))
        {
            var file = _files[path];
            var best = pages
                .OrderByDescending(page => SharesSymbol(page, file))
                .ThenByDescending(page => Nearness(page.Folder, file.Folder))
                .ThenByDescending(page => page.Facts.Language == file.Facts.Language)
                .ThenBy(page => page.Path, StringComparer.Ordinal)
                .First();

            // Two files that name each other: the one that comes first is the annex.
            if (_statementOf.GetValueOrDefault(best.FilePath) != path)
            {
                _statementOf[path] = best.Path;
            }

            // "Annex 2.pdf" is a name that many pages give to files of their own: those farther away than the best don't mean this one.
            foreach (var page in pages.Where(page => !SharesSymbol(page, file) && Nearness(page.Folder, file.Folder) < Nearness(best.Folder, file.Folder)))
            {
                result[page.Path] = [.. result[page.Path].Select(attachment => attachment.Path == path && Linked(page, attachment) is null ? attachment with { Path = null } : attachment)];
            }
        }

        return result;
    }

    /// <summary>The file that a page's link leads to.</summary>
    private TiedDocument? Linked(TiedDocument page, AttachmentFacts attachment) =>
        LinkPath(attachment.Href) is { } link && InArchive(page.Folder, link) is { } path ? _files.GetValueOrDefault(path) : null;

    /// <summary>The nearest file of the name that the page gives, or that its link ends in, if it is plain which one that is.</summary>
    private TiedDocument? Named(TiedDocument page, AttachmentFacts attachment)
    {
        foreach (var name in new[] { LinkPath(attachment.Href), attachment.Name }.Where(name => name is { Length: > 0 }).Select(name => NameKey(name!)).Distinct(StringComparer.Ordinal))
        {
            if (_filesByName.TryGetValue(name, out var files) && Nearest(page, files) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>Of several files of one name: one that bears a symbol of the page, wherever it stands, before others; then the one in the page's folder or nearest to it; none where two are equally near.</summary>
    private static TiedDocument? Nearest(TiedDocument page, List<TiedDocument> files)
    {
        var bySymbol = files.Where(file => SharesSymbol(page, file)).ToList();
        var byNearness = (bySymbol.Count > 0 ? bySymbol : files).GroupBy(file => Nearness(page.Folder, file.Folder)).MaxBy(group => group.Key)!.ToList();
        return byNearness.Count == 1 ? byNearness[0] : null;
    }

    /// <summary>A folder that holds one statement and its annexes; or, among several statements, files that bear a statement's name.</summary>
    private void InOneFolder()
    {
        var statements = _documents.Where(IsStatement).ToLookup(document => document.Folder);
        foreach (var annex in _files.Values.Where(annex => CanBeFound(annex) && annex.Facts.Format is "pdf" && !_statementOf.ContainsKey(annex.FilePath)))
        {
            var here = statements[annex.Folder].ToList();
            var fit = here.Count == 1 ? here : here.Where(statement => statement.Facts.Item.Length == 0 && BearsNameOf(annex, statement)).ToList();
            if (fit.Count == 1 && !SymbolsDiffer(fit[0], annex))
            {
                _statementOf[annex.FilePath] = fit[0].Path;
            }
        }
    }

    private void BySymbol()
    {
        var statements = _documents.Where(IsStatement)
            .SelectMany(document => document.Facts.Symbols.Distinct(StringComparer.Ordinal).Select(symbol => (symbol, document)))
            .ToLookup(pair => pair.symbol, pair => pair.document, StringComparer.Ordinal);
        foreach (var annex in _files.Values.Where(annex => CanBeFound(annex) && !_statementOf.ContainsKey(annex.FilePath)))
        {
            var fit = annex.Facts.Symbols.SelectMany(symbol => statements[symbol])
                .OrderByDescending(statement => statement.Facts.Language == annex.Facts.Language)
                .ThenByDescending(statement => Nearness(statement.Folder, annex.Folder))
                .ThenBy(statement => statement.Path, StringComparer.Ordinal)
                .FirstOrDefault();
            if (fit is not null)
            {
                _statementOf[annex.FilePath] = fit.Path;
            }
        }
    }

    private static bool SharesSymbol(TiedDocument one, TiedDocument other) => one.Facts.Symbols.Intersect(other.Facts.Symbols, StringComparer.Ordinal).Any();

    /// <summary>Both bear symbols, and none in common: whatever the folder says, they are different papers.</summary>
    private static bool SymbolsDiffer(TiedDocument one, TiedDocument other) =>
        one.Facts.Symbols.Count > 0 && other.Facts.Symbols.Count > 0 && !SharesSymbol(one, other);

    /// <summary><c>2021-05-19.pdf</c> and <c>2021-05-19-annex.pdf</c> bear the name of <c>2021-05-19.html</c>.</summary>
    private static bool BearsNameOf(TiedDocument annex, TiedDocument statement)
    {
        var statementName = System.IO.Path.GetFileNameWithoutExtension(NameKey(statement.FilePath));
        var annexName = System.IO.Path.GetFileNameWithoutExtension(NameKey(annex.FilePath));
        return annexName.StartsWith(statementName, StringComparison.Ordinal)
            && (annexName.Length == statementName.Length || !char.IsLetterOrDigit(annexName[statementName.Length]));
    }

    /// <summary>How near two folders are: the same 3, one in the other 2, else by how much of the way from the archive's folder they share, under 2.</summary>
    private static double Nearness(string one, string other)
    {
        if (one == other)
        {
            return 3;
        }

        var a = one.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var b = other.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common])
        {
            common++;
        }

        var below = common > 0 && (common == a.Length || common == b.Length);
        return (below ? 2 : 0) + (double)common / (a.Length + b.Length + 1);
    }

    /// <summary>The path of a link, decoded, without host, query and fragment; null where it names no file.</summary>
    private static string? LinkPath(string? href)
    {
        if (string.IsNullOrWhiteSpace(href))
        {
            return null;
        }

        var path = href.Trim().Replace('\\', '/');
        var end = path.AsSpan().IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        if (path.IndexOf("://", StringComparison.Ordinal) is var scheme and > 0)
        {
            var slash = path.IndexOf('/', scheme + 3);
            path = slash < 0 ? "" : path[slash..];
        }

        path = Uri.UnescapeDataString(path);
        return path.Length == 0 || path[^1] == '/' ? null : path;
    }

    /// <summary>A relative link's path within the archive; null where it leaves the archive.</summary>
    private static string? InArchive(string folder, string link)
    {
        var parts = link.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in link.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>A file's name as people and sites vary it: letter case, blanks, underscores and composed letters aside.</summary>
    private static string NameKey(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        try
        {
            name = name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: compared as it is.
        }

        return string.Join(' ', name.ToUpperInvariant().Split([' ', '_', '\u00A0', '+'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Add(Dictionary<string, List<TiedDocument>> lists, string key, TiedDocument document)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(document);
    }
}
