using System.Xml;
using Workshop.Content.Faults;

namespace Workshop.Content.Assets;

/// <summary>
/// Refuses what makes an SVG more than a picture: script, foreign markup, event handlers, links and anything fetched from
/// elsewhere. Opened by its address, a browser would run it with the site's own rights.
/// </summary>
internal sealed class SvgInspection(string file, ProblemBag problems)
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "object", "embed", "a", "animate", "set", "handler", "listener",
    };

    public static void Run(string file, byte[] bytes, ProblemBag problems)
    {
        // A document type can define entities without end, and other programs than this one would expand them.
        var doctype = bytes.AsSpan().IndexOf("<!DOCTYPE"u8);
        if (doctype >= 0)
        {
            problems.Add(AssetFaults.SvgElement.At(file, 1 + bytes.AsSpan(0, doctype).Count((byte)'\n'), "DOCTYPE"));
            return;
        }
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            new SvgInspection(file, problems).Inspect(reader);
        }
        catch (XmlException fault)
        {
            problems.Add(AssetFaults.SvgSyntax.At(file, fault.LineNumber, fault.Message));
        }
    }

    private void Inspect(XmlReader reader)
    {
        var inStyle = false;
        while (reader.Read())
        {
            var line = ((IXmlLineInfo)reader).LineNumber;
            if (reader.NodeType == XmlNodeType.ProcessingInstruction) Report(AssetFaults.SvgReference, line, reader.Name);
            if (reader.NodeType == XmlNodeType.Element)
            {
                inStyle = reader.LocalName == "style";
                Element(reader, line);
            }
            else if (inStyle && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && SvgReference.IsOutside(reader.Value))
                Report(AssetFaults.SvgReference, line, reader.Value.Trim());
        }
    }

    private void Element(XmlReader reader, int line)
    {
        if (reader.Depth == 0 && reader.LocalName != "svg") Report(AssetFaults.SvgSyntax, line, reader.LocalName);
        if (Elements.Contains(reader.LocalName)) Report(AssetFaults.SvgElement, line, reader.LocalName);
        while (reader.MoveToNextAttribute()) Attribute(reader.LocalName, reader.Value, ((IXmlLineInfo)reader).LineNumber, reader.Prefix);
        reader.MoveToElement();
    }

    private void Attribute(string name, string value, int line, string prefix)
    {
        if (prefix == "xmlns" || name == "xmlns") return;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) Report(AssetFaults.SvgHandler, line, name);
        var refers = name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase);
        if (refers ? !SvgReference.IsInside(value) : SvgReference.IsOutside(value)) Report(AssetFaults.SvgReference, line, value);
    }

    private void Report(ProblemKind kind, int line, string shown) => problems.Add(kind.At(file, line, shown));
}
