using System.Collections.Immutable;
using Workshop.Content;
using Workshop.Data.Assessments;
using Workshop.Data.Releases;
using Workshop.Data.Submissions;
using Workshop.Scoring.Answers;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Results;

/// <summary>One attempt with the marks the reader may see, in words of the reader's language. Page and PDF show the same.</summary>
/// <param name="Submission">The attempt, with its trainee and assignment.</param>
/// <param name="Task">The task as the course now has it.</param>
/// <param name="Answers">What was handed in.</param>
/// <param name="Sheet">The score sheet shown.</param>
/// <param name="Release">The release it was shown by; null where only the checks' marks are visible.</param>
/// <param name="Criteria">In the rubric's order.</param>
/// <param name="Attempts">All attempts of the trainee at the assignment, oldest first.</param>
/// <param name="Remark">The marker's remark on the whole; null for none.</param>
public sealed record ResultView(
    Submission Submission, TaskDefinition Task, FormAnswers Answers, ScoreSheet Sheet, Release? Release,
    ImmutableArray<CriterionView> Criteria, ImmutableArray<AttemptView> Attempts, string? Remark)
{
    /// <summary>The trainee's group; null where they are in none.</summary>
    public string? Group { get; init; }

    /// <summary>Marks lost for good: what could have been had so far, less what was got.</summary>
    public decimal Lost => Sheet.Possible - Sheet.Total;

    /// <summary>The steps that would bring most, best first.</summary>
    public IEnumerable<FindingView> NextSteps =>
        Criteria.SelectMany(c => c.Findings).Where(f => f is { Lost: > 0, Next: not null })
            .OrderByDescending(f => f.Lost).DistinctBy(f => f.Next);
}

/// <summary>A criterion's mark and why.</summary>
/// <param name="Title">In the reader's language.</param>
/// <param name="Score">The mark.</param>
/// <param name="Findings">What the checks found, what cost marks first.</param>
public sealed record CriterionView(string Title, CriterionScore Score, ImmutableArray<FindingView> Findings)
{
    /// <summary>Findings that cost marks or could not be judged.</summary>
    public IEnumerable<FindingView> Faults => Findings.Where(f => f.Finding.Outcome != Outcome.Pass);

    /// <summary>Findings without fault.</summary>
    public IEnumerable<FindingView> Passed => Findings.Where(f => f.Finding.Outcome == Outcome.Pass);
}

/// <summary>What one check found, in words.</summary>
/// <param name="Finding">As stored.</param>
/// <param name="Message">What was found.</param>
/// <param name="Next">What to do; null on a pass.</param>
/// <param name="Quotes">The trainee's own words, marked.</param>
public sealed record FindingView(Finding Finding, string Message, string? Next, ImmutableArray<QuoteView> Quotes)
{
    /// <summary>Marks lost; null where the check was broken.</summary>
    public decimal? Lost => Finding.Possible - Finding.Mark;
}

/// <summary>A quotation from the work.</summary>
/// <param name="Where">Where it stands, such as 标题 or SKU 第 2 行.</param>
/// <param name="Text">The words.</param>
public sealed record QuoteView(string Where, MarkedText Text);

/// <summary>One attempt in the list to compare.</summary>
/// <param name="Submission">The attempt.</param>
/// <param name="Shown">The assessment whose marks the reader may see.</param>
public sealed record AttemptView(Submission Submission, Assessment Shown);
