namespace Workshop.Scoring.Checks.Parameters;

/// <summary>
/// Says in both languages what a check class, one of its parameters or a value of an enum is for. The catalogue of checks
/// and the task editor are made of these sentences; a check or parameter without one is a fault the tests report.
/// </summary>
/// <param name="zh">Simplified Chinese.</param>
/// <param name="en">British English.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class DescribeAttribute(string zh, string en) : Attribute
{
    /// <summary>Both sentences.</summary>
    public LocalText Text { get; } = new(zh, en);
}
