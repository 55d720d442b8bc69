using System.Buffers;
using System.Text;

namespace Workshop.Scoring.DataSets;

/// <summary>
/// A table as CSV (RFC 4180): headings first, lines end with CR LF. A text that a spreadsheet would take for a formula gets an
/// apostrophe in front. Who writes it to a file puts a byte order mark before it, else Excel takes Chinese for another encoding.
/// </summary>
public static class DataCsv
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\n\r");

    /// <summary>The table in one language.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">A language tag, as for <see cref="LocalText.In"/>.</param>
    public static string Write(DataTable table, string language)
    {
        var csv = new StringBuilder();
        Line(csv, table.Columns.Select(c => Escape(c.Label.In(language))));
        foreach (var row in table.Rows)
            Line(csv, row.Select(cell => Escape(cell.In(language))));
        return csv.ToString();
    }

    private static void Line(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells).Append("\r\n");

    private static string Escape(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(NeedQuotes) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
