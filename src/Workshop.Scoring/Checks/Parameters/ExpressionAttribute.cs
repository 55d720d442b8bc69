using Workshop.Scoring.Checks.Expressions;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>An arithmetic expression whose names are all in the form.</summary>
/// <param name="rows">Name of the parameter that names the table whose columns may stand alone; null where there is none.</param>
public sealed class ExpressionAttribute(string? rows = null) : ParameterRuleAttribute
{
    /// <summary>Name of the parameter that names the table whose columns may stand alone; null where there is none.</summary>
    public string? Rows { get; } = rows;

    internal override void Apply(RuleTarget target, Binding binding)
    {
        var table = Rows is null ? null : target.Scope.Texts(Rows).FirstOrDefault()?.Value;
        foreach (var text in ParameterScope.Texts(target.Node))
            try
            {
                ExpressionReader.Read(text.Value, new(binding.Form, table));
            }
            catch (ExpressionFault fault)
            {
                binding.Report(fault.Code, text.Line, $"The parameter '{target.Key}' is no expression that can be worked out: {fault.Message}.");
            }
    }
}
