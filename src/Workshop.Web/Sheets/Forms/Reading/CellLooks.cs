using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>What the styles of a workbook show numbers as: a day and 8 % are numbers too, and no answer to "how many".</summary>
internal static partial class CellLooks
{
    private static readonly SearchValues<char> PartsOfDays = SearchValues.Create("yYmMdDhHsS年月日");

    /// <summary>One look a cell format, in their order.</summary>
    public static List<CellLook> Read(WorkbookFile file)
    {
        var looks = new List<CellLook>();
        if (file.Styles is not { } part)
            return looks;
        using var xml = file.Open(part);
        var codes = new Dictionary<int, string>();
        var isCell = false;
        foreach (var element in BookXml.Elements(xml))
            switch (element)
            {
                case "numFmt":
                    codes[Number(BookXml.Attribute(xml, "numFmtId"))] = BookXml.Attribute(xml, "formatCode") ?? "";
                    ReadingBudget.CheckListed(codes.Count);
                    break;
                case "cellXfs" or "cellStyleXfs" or "dxfs":
                    isCell = element == "cellXfs";
                    break;
                case "xf" when isCell:
                    looks.Add(Of(Number(BookXml.Attribute(xml, "numFmtId")), codes));
                    ReadingBudget.CheckListed(looks.Count);
                    break;
            }
        return looks;
    }

    /// <summary>The formats every spreadsheet knows by number (ECMA-376 part 1, 18.8.30), else by what the format says.</summary>
    private static CellLook Of(int id, Dictionary<int, string> codes) => id switch
    {
        _ when codes.TryGetValue(id, out var code) => Of(code),
        9 or 10 => CellLook.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => CellLook.Day,
        _ => CellLook.Plain,
    };

    private static CellLook Of(string code)
    {
        var shown = Aside().Replace(code, "");
        return shown.Contains('%', StringComparison.Ordinal) ? CellLook.Percent
            : shown.Contains("General", StringComparison.OrdinalIgnoreCase) ? CellLook.Plain
            : shown.AsSpan().IndexOfAny(PartsOfDays) >= 0 ? CellLook.Day
            : CellLook.Plain;
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>What a format prints as it stands, and its colours and conditions.</summary>
    [GeneratedRegex("""
        "[^"]*"?|\[[^\]]*\]?|\\.
        """)]
    private static partial Regex Aside();
}
