using AngleSharp.Dom;

namespace CstoArchive.Extraction;

/// <summary>
/// Walks a tree in document order without recursion, so that no nesting is too deep, and by position among the children: to ask a node for
/// its next sibling searches all of them, which takes for ever where a hostile page has a hundred thousand.
/// </summary>
internal static class NodeWalk
{
    /// <summary>Calls <paramref name="enter"/> for each node, and <paramref name="leave"/> when all below it was seen; where enter says no, what is below the node is left out.</summary>
    public static void Of(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, enter(root) ? 0 : int.MaxValue));
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                leave(at.Node);
                continue;
            }

            open.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            open.Push((child, enter(child) ? 0 : int.MaxValue));
        }
    }
}
