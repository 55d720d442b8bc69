using Workshop.Reports.Layout;

namespace Workshop.Reports.TraineeReports;

/// <summary>The trainee's own words, with the ones that matter marked; only as much around them as shows the place.</summary>
internal static class QuoteBlock
{
    private const int MostPieces = 24;
    private const int Around = 60;
    private const int Marked = 300;

    public static void Compose(Container place, IReadOnlyList<QuotePiece> quote, ReportWords words, Look look) =>
        place.Padding(top: 1, bottom: 2).Border(Look.Line, left: 2).Padding(left: 8).Text(look.Quote, text =>
        {
            for (var i = 0; i < Math.Min(quote.Count, MostPieces); i++)
            {
                var piece = quote[i];
                if (piece.IsMarked) text.Span(Shortening.Cut(piece.Text, Marked, words), look.Quoted);
                else text.Span(Plain(piece.Text, isFirst: i == 0, isLast: i == quote.Count - 1));
            }

            if (quote.Count > MostPieces) text.Span("…");
        });

    private static string Plain(string text, bool isFirst, bool isLast) =>
        isLast ? Shortening.Head(text, isFirst ? Marked : Around)
        : isFirst ? Shortening.Tail(text, Around)
        : text.Length <= 2 * Around ? text
        : Shortening.Head(text, Around) + Shortening.Tail(text, Around)[1..];
}
