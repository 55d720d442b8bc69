using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Elements;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.TraineeReports;

/// <summary>
/// The trainee's row of the course's score table (workshop activity plan, Table 6): a column a criterion with its weight, mark and
/// reason, and the total. A rubric with more criteria than a row can hold gets a row a criterion instead.
/// </summary>
internal static class ScoreTable
{
    private const int MostColumns = 6;
    private const int ReasonLength = 60;

    private static readonly TableLines Lines = new(0.8f, 0.6f, Look.Line);

    public static void Compose(ColumnElement page, TraineeReport report, Look look) =>
        Section.Compose(page, report.Words.ScoreTable, look, section => section.Item().Border(Look.Line, top: 0.8f).Table(table =>
        {
            table.Lines = Lines;
            table.Spacing = 10;
            if (report.Criteria.Count <= MostColumns) Across(table, report, look);
            else Down(table, report, look);
        }));

    private static void Across(TableElement table, TraineeReport report, Look look)
    {
        table.HeadAlign = CellAlign.Top;
        table.ConstantColumn(52);
        Head(table, report.Words.Trainee, look);
        foreach (var criterion in report.Criteria)
        {
            table.RelativeColumn();
            Head(table, criterion.Name, look, Figures.Percent(criterion.Weight));
        }

        table.ConstantColumn(48);
        Head(table, report.Words.Total, look, right: true);

        Cell(table).Text(Shortening.Head(report.Trainee, 20), look.BesideMark);
        foreach (var criterion in report.Criteria) Cell(table).Column(cell => MarkAndReason(cell, criterion, report.Words, look));
        Cell(table).Column(cell => Total(cell, report, look));
    }

    private static void Down(TableElement table, TraineeReport report, Look look)
    {
        table.RelativeColumn(3);
        table.ConstantColumn(36);
        table.ConstantColumn(64);
        table.RelativeColumn(3);
        Head(table, report.Words.Criterion, look);
        Head(table, "%", look, right: true);
        Head(table, report.Words.Mark, look);
        Head(table, "", look);
        foreach (var criterion in report.Criteria)
        {
            Cell(table).Text(Shortening.Head(criterion.Name, ReasonLength), look.BesideMark);
            Cell(table).Text(look.BesideMark, text => Right(text, Figures.Of(criterion.Weight)));
            Cell(table).Text(Standing.Mark(criterion, report.Words), Standing.StyleOf(criterion, look));
            Cell(table).Text(Reason(criterion, report.Words), look.BesideMark with { Colour = Look.Soft });
        }

        Cell(table).Text(report.Words.Total, look.BesideMark with { Bold = true });
        Cell(table);
        Cell(table).Text(TotalOf(report), TotalStyle(report, look));
        Cell(table).Text(PendingOf(report), look.BesideMark with { Colour = Look.Soft });
    }

    private static void Head(TableElement table, string name, Look look, string? weight = null, bool right = false) =>
        table.Head().Padding(top: 6, bottom: 6).Column(head =>
        {
            head.Item().Text(look.NoteStrong with { LineHeight = 1.35f }, text => Aligned(text, Shortening.Head(name, ReasonLength), right));
            if (weight is not null) head.Item().Text(weight, look.Note);
        });

    private static Container Cell(TableElement table) => table.Cell().Padding(top: 7, bottom: 8);

    private static void MarkAndReason(ColumnElement cell, CriterionResult criterion, ReportWords words, Look look)
    {
        cell.Item().Text(Standing.Mark(criterion, words), Standing.StyleOf(criterion, look));
        if (criterion.Reason is not null) cell.Item().Text(Reason(criterion, words), look.Note with { LineHeight = 1.4f });
    }

    private static string Reason(CriterionResult criterion, ReportWords words) =>
        criterion.Reason is { } reason ? Figures.Fill(words.Bracketed, Shortening.Head(reason, ReasonLength)) : "";

    private static void Total(ColumnElement cell, TraineeReport report, Look look)
    {
        cell.Item().Text(TotalStyle(report, look), text => Right(text, TotalOf(report)));
        if (PendingOf(report) is { Length: > 0 } pending)
            cell.Item().Text(look.Note with { LineHeight = 1.4f }, text => Right(text, pending));
    }

    private static string TotalOf(TraineeReport report) => report.Earned is { } earned ? Figures.Of(earned) : report.Words.Pending;

    private static TextStyle TotalStyle(TraineeReport report, Look look) =>
        report.Earned is null ? look.BesideMark with { Bold = true, Colour = Look.Slate } : look.Mark with { Colour = look.Hue };

    private static string PendingOf(TraineeReport report) =>
        report is { Earned: not null, Pending: > 0 } ? Figures.Fill(report.Words.PendingMarks, Figures.Of(report.Pending)) : "";

    private static void Right(TextElement text, string words) => Aligned(text, words, right: true);

    private static void Aligned(TextElement text, string words, bool right)
    {
        text.Span(words);
        if (right) text.AlignRight();
    }
}
