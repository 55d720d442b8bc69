namespace Workshop.Web.Texts;

/// <summary>Wording of what checks find, by message key: what was found, and the next step. See Findings.resx.</summary>
public sealed class Findings;
