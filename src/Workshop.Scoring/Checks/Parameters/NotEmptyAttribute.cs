using System.Collections;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>A text must hold more than blanks; a list at least one item, and none of its texts may be blank.</summary>
public sealed class NotEmptyAttribute : ParameterRuleAttribute
{
    internal override void Apply(RuleTarget target, Binding binding)
    {
        if (target.Value is ICollection { Count: 0 }) binding.Empty(target.Key, target.Node.Line);
        foreach (var text in ParameterScope.Texts(target.Node))
            if (string.IsNullOrWhiteSpace(text.Value)) binding.Empty(target.Key, text.Line);
    }
}
