using Workshop.Data.Releases;
using Workshop.Data.Submissions;

namespace Workshop.Web.Releases;

/// <summary>Which release counts.</summary>
public static class StandingRelease
{
    /// <summary>The newest release not withdrawn, or null: then the trainee sees the checks' marks only.</summary>
    public static Release? Standing(this Submission submission) =>
        submission.Releases.Where(r => r.WithdrawnAt is null).OrderBy(r => r.At).ThenBy(r => r.Id).LastOrDefault();
}
