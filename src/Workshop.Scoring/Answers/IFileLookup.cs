using System.Text.Json;

namespace Workshop.Scoring.Answers;

/// <summary>Finds what is known of a file that an answer refers to.</summary>
public interface IFileLookup
{
    /// <summary>Looks a reference up; must not throw, whatever the reference is.</summary>
    /// <param name="reference">
    /// A string or an object, as it stands in the submission; only what is no Unicode in its texts has become U+FFFD, so
    /// that reading them does not throw.
    /// </param>
    LookedUpFile Find(JsonElement reference);
}

/// <summary>The answer to a look-up: facts, or why there are none.</summary>
/// <param name="Facts">Null where the file was not found or may not be used.</param>
/// <param name="Reason">Why not, shown to the trainee; not used where there are facts.</param>
public readonly record struct LookedUpFile(FileFacts? Facts, MessageArgument Reason)
{
    /// <summary>A file that was found.</summary>
    public static LookedUpFile Found(FileFacts facts) => new(facts, "");

    /// <summary>A file that was not.</summary>
    public static LookedUpFile Missing(MessageArgument reason) => new(null, reason);
}
