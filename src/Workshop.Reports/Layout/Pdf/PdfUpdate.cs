using System.Globalization;
using System.Text;

namespace Workshop.Reports.Layout.Pdf;

/// <summary>Objects to be appended to a PDF of <paramref name="length"/> bytes, with the table that finds them.</summary>
internal sealed class PdfUpdate(int length)
{
    private readonly StringBuilder text = new("\n");
    private readonly SortedDictionary<int, int> places = [];

    public void Add(int number, string body)
    {
        places.Add(number, length + text.Length);
        text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
    }

    /// <param name="root">Number of the document's catalogue.</param>
    /// <param name="info">Number of the document's properties.</param>
    /// <param name="previous">Where the table before this one stands.</param>
    /// <param name="size">One more than the highest number of an object.</param>
    public byte[] Close(int root, int info, int previous, int size)
    {
        var table = length + text.Length;
        text.Append("xref\n");
        foreach (var (number, place) in places)
            text.Append(CultureInfo.InvariantCulture, $"{number} 1\n{place:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size} /Root {root} 0 R /Info {info} 0 R /Prev {previous}>>\n");
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
