using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SkiaSharp;

namespace Workshop.Reports.Themes;

/// <summary>
/// Reads the SVG that logos are made of: shapes, paths and groups with plain colours and transforms. What it does not know is an
/// error rather than a logo with a piece missing.
/// </summary>
internal static class SvgReader
{
    private static readonly string[] Silent = ["title", "desc", "metadata", "defs"];

    public static bool LooksLikeSvg(ReadOnlySpan<byte> file) =>
        file[..Math.Min(file.Length, 1024)].IndexOf("<svg"u8) >= 0;

    /// <exception cref="FormatException">The file is broken or holds what this reader does not know.</exception>
    public static SKPicture Read(ReadOnlySpan<byte> file)
    {
        var root = Parse(file);
        var view = ViewOf(root);
        using var recorder = new SKPictureRecorder();
        var canvas = recorder.BeginRecording(SKRect.Create(view.Width, view.Height));
        canvas.Translate(-view.Left, -view.Top);
        DrawChildren(canvas, root, SvgPaint.Initial.With(root));
        return recorder.EndRecording();
    }

    private static XElement Parse(ReadOnlySpan<byte> file)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(file.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException broken)
        {
            throw new FormatException($"The logo's SVG is broken: {broken.Message}", broken);
        }
    }

    private static SKRect ViewOf(XElement root)
    {
        var box = SvgNumbers.List((string?)root.Attribute("viewBox") ?? "");
        var view = box.Length == 4
            ? SKRect.Create(box[0], box[1], box[2], box[3])
            : SKRect.Create(SvgNumbers.Of(root, "width"), SvgNumbers.Of(root, "height"));
        return view is { Width: > 0, Height: > 0 } ? view : throw new FormatException("The logo's SVG has no size: give it a viewBox.");
    }

    private static void DrawChildren(SKCanvas canvas, XElement parent, SvgPaint paint)
    {
        foreach (var element in parent.Elements().Where(element => !Silent.Contains(element.Name.LocalName)))
        {
            using var restore = new SKAutoCanvasRestore(canvas);
            canvas.Concat(SvgNumbers.Transform((string?)element.Attribute("transform")));
            Draw(canvas, element, paint.With(element));
        }
    }

    private static void Draw(SKCanvas canvas, XElement element, SvgPaint paint)
    {
        if (element.Name.LocalName == "g") DrawChildren(canvas, element, paint);
        else
        {
            using var path = SvgShapes.PathOf(element);
            paint.Draw(canvas, path);
        }
    }
}
