using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// The step where the funnel of the trainee's own data leaks is the one chosen. Where the data has no leak, any option that is
/// no step (such as "none") is right. Source: activity plan, module 3: find the step that loses customers.
/// </summary>
[CheckKind("funnel-step")]
[Describe("选出的流失环节与学员自己的数据一致。", "The leaking step chosen is that of the trainee's own data.")]
public sealed class FunnelStep : ICheck
{
    private readonly Parameters _p;
    private readonly ImmutableArray<string> _steps;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段，选项含漏斗的每一步", "Field to look at; its options hold every step of the funnel")]
        [FieldId(FieldType.Choice)] string Field);

    internal static class Says
    {
        public const string Right = "funnel-step.right";
        public const string Wrong = "funnel-step.wrong";
        public const string WrongNext = "funnel-step.compare";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">The data set has no funnel, or the field lacks an option for a step.</exception>
    public FunnelStep(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        _steps = [.. resources.GetData().Steps.Select(s => s.Id)];
        if (_steps.IsEmpty) throw new ArgumentException("The data set has no funnel.", nameof(resources));
        var options = resources.Form.FindField(parameters.Field)!.Options.Select(o => o.Id);
        if (_steps.Except(options).ToList() is { Count: > 0 } missing)
            throw new ArgumentException($"'{parameters.Field}' lacks the options {string.Join(", ", missing)}.", nameof(parameters));
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<ChoiceAnswer>(_p.Field, out var given)) return _nothing;
        var chosen = MessageArgument.Label(_p.Field, given.Option);
        var isRight = input.Key.LeakingStep is { } leak ? given.Option == leak : !_steps.Contains(given.Option);
        return isRight
            ? input.Full(_p.Field, Message.Of(Says.Right, _label, chosen))
            : Verdicts.None(_p.Field, Message.Of(Says.Wrong, _label, chosen), Message.Of(Says.WrongNext, _label));
    }
}
