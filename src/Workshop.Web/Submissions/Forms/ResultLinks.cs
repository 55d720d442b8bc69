using Microsoft.AspNetCore.Mvc;
using Workshop.Data.Submissions;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Where a trainee reads what became of an attempt.</summary>
public static class ResultLinks
{
    /// <summary>The result page of an attempt.</summary>
    public static string? Find(IUrlHelper url, Submission submission) => url.Page("/Submissions/Show", new { id = submission.Id });
}
