using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Content.Samples;

/// <summary>Which checks kept a criterion from its full marks, in one line for an author.</summary>
internal static class LostMarks
{
    public static string Of(CriterionScore score, string language, Form form)
    {
        var lost = score.Findings.Where(f => f.Mark != f.Possible).Select(f => Describe(f, language, form)).ToList();
        if (lost.Count > 0) return (language == "en" ? "lost at " : "失分：") + string.Join("; ", lost);
        return language == "en" ? "no check cost marks" : "没有检查扣分";
    }

    private static string Describe(Finding finding, string language, Form form)
    {
        var (mark, possible) = (MarkInWords.Of(finding.Mark, language), MarkInWords.Of(finding.Possible, language));
        return $"{finding.Check} {mark}/{possible} ({Words(finding.Message, language, form)})";
    }

    private static string Words(Message message, string language, Form form) =>
        string.Join(", ", [message.Key, .. message.Arguments.Select(a => a.In(language, form))]);
}
