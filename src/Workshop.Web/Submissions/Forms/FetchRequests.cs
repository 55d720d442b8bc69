namespace Workshop.Web.Submissions.Forms;

/// <summary>Tells the scripts' requests from those of the browser itself.</summary>
public static class FetchRequests
{
    /// <summary>Whether a script asks, which wants a part or a number and not a page.</summary>
    public static bool IsFetch(this HttpRequest request) => request.Headers.XRequestedWith == "fetch";
}
