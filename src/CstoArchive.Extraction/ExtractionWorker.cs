namespace CstoArchive.Extraction;

/// <summary>The other end of <see cref="ExtractionPool"/>: reads requests from a stream and answers with documents until the stream ends.</summary>
public static class ExtractionWorker
{
    public static Task RunAsync(Stream requests, Stream answers) => throw new NotImplementedException();
}
