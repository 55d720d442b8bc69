using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Scoring.Checks;

/// <summary>One bound check with what it waits for. It turns whatever the check says, or throws, into a finding.</summary>
internal sealed class ScheduledCheck(CheckDefinition definition, ICheck check, ImmutableArray<int> needs)
{
    private readonly string? _field = FieldOf(definition);
    private readonly Message? _advice =
        definition.Advice is { } advice ? Message.Of("advice", MessageArgument.Words(advice)) : null;

    public Finding Run(FormAnswers answers, Handover handover, DataSet? data, Finding[] findings)
    {
        foreach (var need in needs)
            if (findings[need].Outcome == Outcome.Broken) return Broken(Message.Of("needs.broken", findings[need].Check));
        foreach (var need in needs)
            if (findings[need].Outcome == Outcome.Fail) return Blocked(findings[need]);
        return Judge(answers, handover, data);
    }

    private Finding Judge(FormAnswers answers, Handover handover, DataSet? data)
    {
        Verdict verdict;
        try
        {
            verdict = check.Run(new(answers, definition.Marks, handover, data));
        }
        catch (Exception fault)
        {
            return Broken(Message.Of("check.broken", fault.GetType().Name));
        }
        if (verdict.Mark < 0 || verdict.Mark > definition.Marks) return Broken(Message.Of("check.broken", "MarkOutOfRange"));
        var mark = Engine.Round(verdict.Mark);
        var outcome = mark == definition.Marks ? Outcome.Pass : mark == 0 ? Outcome.Fail : Outcome.Partial;
        var next = outcome == Outcome.Pass ? null : _advice ?? verdict.Next;
        var places = verdict.Places.IsDefault ? [] : verdict.Places;
        return new(definition.Id, definition.Kind, outcome, mark, definition.Marks, verdict.Field, places, verdict.Message, next);
    }

    /// <summary>Nothing earned because of a needed check, whose own next step is the one to take first.</summary>
    private Finding Blocked(Finding needed)
    {
        var label = needed.Field is { } field ? MessageArgument.Label(field) : needed.Check;
        return Unjudged(Outcome.Fail, 0m, Message.Of("needs.failed", needed.Check, label), needed.Next);
    }

    private Finding Broken(Message message) => Unjudged(Outcome.Broken, null, message, null);

    private Finding Unjudged(Outcome outcome, decimal? mark, Message message, Message? next) =>
        new(definition.Id, definition.Kind, outcome, mark, definition.Marks, _field, [], message, next);

    /// <summary>The field a check that did not run would have looked at, so that its finding still stands by it.</summary>
    private static string? FieldOf(CheckDefinition definition) =>
        (definition.Parameters.Find("field") ?? definition.Parameters.Find("fields")) switch
        {
            ParameterText text => text.Value,
            ParameterList { Items: [ParameterText first, ..] } => first.Value,
            _ => null,
        };
}
