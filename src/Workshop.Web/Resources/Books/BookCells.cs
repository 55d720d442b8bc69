using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Resources.Books;

/// <summary>Cells as the file holds them.</summary>
internal static class BookCells
{
    public static Cell Of(BookCell cell) => cell switch
    {
        BookCell.Words words => Text(words.Text, words.IsStrong ? BookStyles.Strong : BookStyles.Words),
        BookCell.Figure figure => new()
        {
            CellValue = new(figure.Number.ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = BookStyles.Figure,
        },
        BookCell.Blank => new() { StyleIndex = BookStyles.Blank },
        BookCell.Reckoned reckoned => new()
        {
            CellFormula = new(reckoned.Formula), StyleIndex = reckoned.IsPercent ? BookStyles.Percent : BookStyles.Total,
        },
        _ => throw new InvalidOperationException($"No such cell is known: {cell.GetType().Name}."),
    };

    /// <summary>An inline string is text whatever it begins with. XML takes no control characters: those are left out.</summary>
    public static Cell Text(string text, uint style) => new(
        new InlineString(new Text(new string([.. text.Where(c => char.IsSurrogate(c) || XmlConvert.IsXmlChar(c))])) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString, StyleIndex = style,
    };
}
