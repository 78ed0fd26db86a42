namespace CstoArchive.Search;

/// <summary>A generation can't be opened: the message says why and what to do.</summary>
public sealed class IndexUnreadableException : Exception
{
    public IndexUnreadableException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
