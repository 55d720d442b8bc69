namespace Workshop.Content;

/// <summary>What a <see cref="Problem"/> means for the content it is in.</summary>
public enum Severity
{
    /// <summary>Worth a look; the content is served.</summary>
    Warning,

    /// <summary>What it is in cannot be used; a check ends with exit code 1.</summary>
    Error,
}
