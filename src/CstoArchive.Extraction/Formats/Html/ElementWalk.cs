using AngleSharp.Dom;

namespace CstoArchive.Extraction;

/// <summary>Walks a tree of elements in document order without recursion, so that no nesting is too deep.</summary>
internal static class ElementWalk
{
    /// <summary>Each element entered twice: at its start and, when all below it was seen, at its end. An element that <paramref name="enter"/> refuses is left out.</summary>
    public static IEnumerable<(IElement Element, bool IsEnd)> Of(IElement root, Func<IElement, bool> enter)
    {
        var at = root;
        var entering = true;
        while (true)
        {
            if (entering)
            {
                if (enter(at))
                {
                    yield return (at, false);
                    if (at.FirstElementChild is { } child)
                    {
                        at = child;
                        continue;
                    }

                    yield return (at, true);
                }
            }
            else
            {
                yield return (at, true);
            }

            if (at == root)
            {
                yield break;
            }

            entering = at.NextElementSibling is not null;
            at = at.NextElementSibling ?? at.ParentElement!;
        }
    }
}
