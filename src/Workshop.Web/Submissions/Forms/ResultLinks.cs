using Microsoft.AspNetCore.Mvc;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Where a trainee reads what became of an attempt.</summary>
public static class ResultLinks
{
    /// <summary>The result page of an attempt.</summary>
    public static string? Find(IUrlHelper url, SealedAttempt attempt) => url.Page("/Submissions/Show", new { id = attempt.Id });
}
