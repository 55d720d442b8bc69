using System.Text;
using System.Xml;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>
/// Reads the XML of a workbook from front to back: no document type, nothing fetched from elsewhere. Elements go by their local
/// names, since the two editions of the standard have different namespaces.
/// </summary>
internal static class BookXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
    };

    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    /// <summary>All elements in order; the caller may read on to an element's end.</summary>
    public static IEnumerable<string> Elements(XmlReader xml)
    {
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                yield return xml.LocalName;
    }

    /// <summary>An attribute by its local name; null where there is none.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (xml.LocalName == name)
                value = xml.Value;
        xml.MoveToElement();
        return value;
    }

    /// <summary>The text of the element the reader stands on, up to its end.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (depth, text) = (xml.Depth, new StringBuilder());
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        return text.ToString();
    }

    /// <summary>The text of a string item, perhaps in runs; how it is pronounced is no part of it.</summary>
    public static string StringItem(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (depth, text) = (xml.Depth, new StringBuilder());
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "rPh")
                Text(xml);
            else if (xml.LocalName == "t")
                text.Append(Text(xml));
        }
        return SheetText.Read(text.ToString());
    }
}
