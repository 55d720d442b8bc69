namespace Workshop.Web.Submissions.Forms;

/// <summary>How much a task form may send at once.</summary>
public static class FormLimits
{
    /// <summary>
    /// Bytes of a whole request: 8 MB of answers, and where a file comes along without script, more than the 10 MB a file may
    /// have, so that a file that is too large is refused in words and the answers beside it are not lost.
    /// </summary>
    public const long Body = 24 * 1024 * 1024;

    /// <summary>Bytes of one typed text; what is longer than the field allows is told at hand-in.</summary>
    public const int Value = 8 * 1024 * 1024;

    /// <summary>Inputs of one form: 10,000 rows of 20 columns still arrive and are told to be too many.</summary>
    public const int Values = 200_000;
}
