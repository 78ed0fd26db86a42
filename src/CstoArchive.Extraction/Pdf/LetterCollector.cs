using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace CstoArchive.Extraction.Pdf;

/// <summary>
/// Runs the content of a page and keeps its letters alone: no path is built and no picture is decoded, which is most of what
/// PdfPig's own pages cost. Forms within forms are followed to a fixed depth, so two forms that call each other end.
/// </summary>
internal sealed class LetterCollector(
    int pageNumber,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser contentParser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions options)
    : BaseStreamProcessor<PageLetters>(pageNumber, resources, scanner, contentParser, filters, cropBox, userSpaceUnit, rotation, initialMatrix, options)
{
    /// <summary>Deeper forms are left out. Real papers use two or three levels.</summary>
    public const int MaxFormDepth = 12;

    /// <summary>Forms run on one page: a form that calls ten that call ten each would not end in a lifetime.</summary>
    public const int MaxForms = 2_000;

    /// <summary>Letters kept from one page. A page of small print has 10,000.</summary>
    public const int MaxLetters = 200_000;

    private readonly Dictionary<IFont, FontTraits> fonts = [];
    /// <summary>The page as it is shown: PdfPig's first matrix moves the corner of the box, which may lie anywhere, to nought.</summary>
    private readonly PdfRectangle box = new(0, 0, cropBox.Bounds.Width, cropBox.Bounds.Height);
    private readonly PageLetters page = new((float)cropBox.Bounds.Width, (float)cropBox.Bounds.Height);
    private readonly Stack<string?> replacements = new();

    private string? replacement;
    private bool pendingSpace;
    private int formDepth;
    private int forms;

    public override PageLetters Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return page;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (replacement is not null)
        {
            unicode = replacement;
            replacement = "";
        }

        if (unicode.Length == 0)
        {
            return;
        }

        if (char.IsWhiteSpace(unicode[0]) || char.IsControl(unicode[0]))
        {
            pendingSpace = true;
            page.Controls += char.IsWhiteSpace(unicode[0]) ? 0 : 1;
            return;
        }

        if (page.Count >= MaxLetters)
        {
            page.Truncated = true;
            return;
        }

        if (!fonts.TryGetValue(font, out var traits))
        {
            fonts.Add(font, traits = FontTraits.Of(font));
        }

        var start = Shown(renderingMatrix, textMatrix, transformationMatrix, 0, 0);
        var end = Shown(renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox.Width, 0);
        var top = Shown(renderingMatrix, textMatrix, transformationMatrix, 0, traits.Em);
        var size = Math.Sqrt(Square(top.X - start.X) + Square(top.Y - start.Y));
        if (!(size is > 0.1 and < 10_000) || !IsOnPage(start, end))
        {
            return;
        }

        var bold = traits.Bold || currentState.FontState.TextRenderingMode == TextRenderingMode.FillThenStroke;
        Add(unicode, start, end, (float)size, bold);
    }

    private void Add(string text, PdfPoint start, PdfPoint end, float size, bool bold)
    {
        // A glyph without an advance (a combining mark, a broken width) has no direction of its own: it is read as horizontal.
        double dx = end.X - start.X, dy = end.Y - start.Y;
        var direction = Math.Abs(dx) >= Math.Abs(dy)
            ? dx >= 0 ? TextDirection.Rightwards : TextDirection.Leftwards
            : dy >= 0 ? TextDirection.Upwards : TextDirection.Downwards;
        double left = box.Left, bottom = box.Bottom, right = box.Right, top = box.Top;
        var (x, endX, y) = direction switch
        {
            TextDirection.Upwards => (start.Y - bottom, end.Y - bottom, right - start.X),
            TextDirection.Downwards => (top - start.Y, top - end.Y, start.X - left),
            TextDirection.Leftwards => (right - start.X, right - end.X, top - start.Y),
            _ => (start.X - left, end.X - left, start.Y - bottom),
        };
        page.Add(direction, new Letter(text, (float)x, (float)endX, (float)y, size, bold, pendingSpace));
        pendingSpace = false;
    }

    private bool IsOnPage(PdfPoint start, PdfPoint end)
    {
        var x = (start.X + end.X) / 2;
        var y = (start.Y + end.Y) / 2;
        return x >= box.Left && x <= box.Right && y >= box.Bottom && y <= box.Top;
    }

    private static PdfPoint Shown(in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page, double x, double y) =>
        page.Transform(text.Transform(rendering.Transform(new PdfPoint(x, y))));

    private static double Square(double value) => value * value;

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        replacements.Push(replacement);
        if (propertyDictionaryName is not null)
        {
            properties = ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        }

        if (replacement is null && properties is not null && properties.TryGet(NameToken.ActualText, PdfScanner, out IToken? token))
        {
            replacement = (token as StringToken)?.Data ?? (token as HexToken)?.Data;
        }
    }

    public override void EndMarkedContent()
    {
        if (replacements.TryPop(out var outer))
        {
            replacement = outer;
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (formDepth >= MaxFormDepth || forms >= MaxForms)
        {
            page.Truncated = true;
            return;
        }

        formDepth++;
        forms++;
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            formDepth--;
        }
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        // A picture is drawn into the unit square.
        var drawn = xObjectContentRecord.AppliedTransformation;
        page.HasImage = true;
        page.Pictures += (float)Math.Abs(drawn.A * drawn.D - drawn.B * drawn.C);
    }

    public override void EndInlineImage(Memory<byte> bytes)
    {
        page.HasImage = true;
        InlineImageBuilder = null;
    }

    protected override void RenderInlineImage(InlineImage inlineImage) => page.HasImage = true;

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public override void MoveTo(double x, double y)
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void LineTo(double x, double y)
    {
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    public override void EndPath()
    {
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }
}
