using System.Text;

namespace Workshop.Web.Sheets;

/// <summary>Comma-separated values as spreadsheets open them.</summary>
public static class CsvFile
{
    /// <summary>The type they are sent under.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>The bytes, with the mark without which Excel takes Chinese for another encoding.</summary>
    public static byte[] Of(string csv) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)];
}
