using Workshop.Scoring.Rubrics;
using Workshop.Web.Frame;
using Workshop.Web.Sheets;

namespace Workshop.Web.Resources.Templates;

/// <summary>Which marks a criterion takes and a level stands for.</summary>
internal static class MarkRange
{
    public static NumberRange Of(Criterion criterion, PackWording words) =>
        new(0, criterion.Weight, Whole: false, words["MarkRange", Numbers.Mark(criterion.Weight)]);

    public static string Of(Level level) => level.From == level.To ? Numbers.Mark(level.From) : $"{Numbers.Mark(level.From)}–{Numbers.Mark(level.To)}";
}
