namespace CstoArchive.Search.Analysis;

/// <summary>The tokens of one document, made once and indexed twice: as stems and as written. Used again for the next document.</summary>
internal sealed class DocumentTokens
{
    // A list that grew for one huge document is not kept.
    private const int KeptCapacity = 1 << 20;

    public List<Token> Title { get; private set; } = [];

    /// <summary>The title, a gap, then the pages without a gap, so that a phrase runs on over a page break.</summary>
    public List<Token> Text { get; private set; } = [];

    public TextLayout Layout { get; private set; } = TextLayout.Empty;

    public void Analyse(ArchiveDocument document, TextAnalysis analysis)
    {
        Title = Emptied(Title);
        Text = Emptied(Text);
        var titleWords = analysis.AddTokens(document.Title, Title, 1);
        Text.AddRange(Title);

        var pages = new List<LaidOutPage>(document.Pages.Count);
        var position = titleWords == 0 ? 0 : titleWords - 1 + Indexing.Schema.Gap;
        var increment = titleWords == 0 ? 1 : Indexing.Schema.Gap;
        foreach (var page in document.Pages)
        {
            var first = Text.Count;
            var words = analysis.AddTokens(page.Text, Text, increment);
            increment = words > 0 ? 1 : increment;
            pages.Add(new LaidOutPage(page.Number, position, words, Samples(first, words)));
            position += words;
        }

        Layout = new TextLayout(pages);
    }

    private int[] Samples(int first, int words)
    {
        var samples = new int[(words + TextLayout.Stride - 1) / TextLayout.Stride];
        var word = 0;
        for (var i = first; i < Text.Count; i++)
        {
            if (Text[i].Increment > 0 && word++ % TextLayout.Stride == 0)
            {
                samples[(word - 1) / TextLayout.Stride] = Text[i].Start;
            }
        }

        return samples;
    }

    private static List<Token> Emptied(List<Token> tokens)
    {
        if (tokens.Capacity > KeptCapacity)
        {
            return [];
        }

        tokens.Clear();
        return tokens;
    }
}
