using System.Globalization;
using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>A posted task form.</summary>
/// <param name="Typed">The answers as typed.</param>
/// <param name="Version">Version of the draft the page started from.</param>
/// <param name="Attempt">Number of the attempt the page was made for.</param>
/// <param name="Key">Made with the page; the same key is the same hand-in.</param>
/// <param name="Button">Value of the button pressed.</param>
public sealed record PostedWork(JsonObject Typed, int Version, int Attempt, Guid Key, string Button)
{
    public const string VersionInput = "version";
    public const string AttemptInput = "attempt";
    public const string KeyInput = "key";
    public const string ButtonInput = "do";

    /// <summary>Hands in; where that is late and costs marks, asks first.</summary>
    public const string HandIn = "hand-in";

    /// <summary>Hands in knowing what lateness costs.</summary>
    public const string HandInLate = "hand-in-late";

    /// <summary>Runs the automatic checks.</summary>
    public const string Check = "check";

    /// <summary>Goes on with this window's text; followed by the version it replaces.</summary>
    public const string Keep = "keep";

    /// <summary>Goes on with a kept copy; followed by its id.</summary>
    public const string Use = "use";

    /// <summary>As drafts and hand-ins take it.</summary>
    public string Answers { get; } = TypedForm.Write(Typed);

    /// <summary>The number behind the word on the button, or null where it is another button.</summary>
    public int? NumberAfter(string word) =>
        int.TryParse(After(word), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The id behind the word on the button, or null where it is another button.</summary>
    public Guid? IdAfter(string word) => Guid.TryParse(After(word), out var id) ? id : null;

    /// <summary>The same form after a change to its parts.</summary>
    public PostedWork With(JsonObject typed) => new(typed, Version, Attempt, Key, Button);

    /// <summary>Without what was opened but never filled in.</summary>
    public PostedWork Tidied() => With(TidyForm.WithoutEmptyParts(Typed));

    public static PostedWork Read(IFormCollection posted, Form form) => new(
        PostedForm.Read(posted, form), Number(posted[VersionInput]), Number(posted[AttemptInput]),
        Guid.TryParse(posted[KeyInput], out var key) ? key : Guid.NewGuid(), posted[ButtonInput].ToString());

    private static int Number(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string? After(string word) =>
        Button.StartsWith(word + ' ', StringComparison.Ordinal) ? Button[(word.Length + 1)..] : null;
}
