using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using Workshop.Scoring.Answers;
using Workshop.Web.Texts;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Says why work or a draft was not taken.</summary>
public sealed class RefusalWords(FaultWords faults, ReaderClock clock, IStringLocalizer<TaskWords> words)
{
    /// <summary>One fault for each thing that is wrong, at its field where it has one.</summary>
    public ImmutableArray<FieldFault> Of(Refusal refusal, Form form) => refusal switch
    {
        Refusal.Unreadable unreadable => [.. unreadable.Problems.Select(p => faults.Of(p, form))],
        Refusal.NotOpenYet soon => Whole("RefusedNotOpen", clock.Minute(soon.OpensAt)),
        Refusal.NoAttemptsLeft used => Whole("RefusedNoAttempts", used.Attempts),
        Refusal.NoSelfChecksLeft => Whole("CheckUsed"),
        Refusal.TaskGone or Refusal.NotYours => Whole("RefusedTaskGone"),
        Refusal.TooLarge large => Whole("RefusedTooLarge", large.MostCharacters),
        _ => throw new InvalidOperationException($"No words for {refusal.GetType().Name}."),
    };

    private ImmutableArray<FieldFault> Whole(string key, params object[] arguments) => [new FieldFault("", null, null, words[key, arguments].Value)];
}
