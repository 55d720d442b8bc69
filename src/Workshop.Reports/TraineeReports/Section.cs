using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Boxes;
using Workshop.Reports.Layout.Elements;

namespace Workshop.Reports.TraineeReports;

/// <summary>A heading and what stands under it; the heading never ends a page.</summary>
internal static class Section
{
    private const float HeadingAndSome = 90;

    public static void Compose(ColumnElement page, string heading, Look look, Action<ColumnElement> fill, Action<Container>? beside = null) =>
        page.Item().EnsureSpace(HeadingAndSome).Bookmark(heading).Column(section =>
        {
            section.Spacing = 8;
            section.Item().Row(row =>
            {
                row.Align = CellAlign.Middle;
                row.RelativeItem().Text(heading, look.Heading);
                beside?.Invoke(row.RelativeItem());
            });
            fill(section);
        });
}
