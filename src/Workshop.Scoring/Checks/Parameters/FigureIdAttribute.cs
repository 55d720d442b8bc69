namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Names a figure of the task's data set, or several.</summary>
public sealed class FigureIdAttribute : ReferenceAttribute
{
    /// <inheritdoc/>
    public override ParameterReference To => ParameterReference.Figure;

    private protected override void Check(RuleTarget target, ParameterText id, Binding binding)
    {
        if (binding.Resources.Data is { } data && data.FindFigure(id.Value) is null)
            binding.Unknown("SC1116", target.Key, "the figure", id.Value, data.Figures.Select(f => f.Id), id.Line);
    }
}
