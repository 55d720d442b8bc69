namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>The texts that cells of a workbook share.</summary>
internal static class SharedTexts
{
    public static List<string> Read(WorkbookFile file)
    {
        var texts = new List<string>();
        if (file.Strings is not { } part)
            return texts;
        using var xml = file.Open(part);
        foreach (var element in BookXml.Elements(xml))
            if (element == "si")
            {
                texts.Add(BookXml.StringItem(xml));
                ReadingBudget.CheckListed(texts.Count);
            }
        return texts;
    }
}
