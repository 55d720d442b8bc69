namespace Workshop.Scoring.Checks.Expressions;

/// <summary>An expression that cannot be read; thrown while parameters are bound, never while work is scored.</summary>
/// <param name="code">Code of the problem.</param>
/// <param name="text">What is wrong, for the author.</param>
internal sealed class ExpressionFault(string code, string text) : Exception(text)
{
    /// <summary>The expression is not written as one.</summary>
    public const string Syntax = "SC1120";

    public string Code { get; } = code;
}
