using Workshop.Data.Submissions;

namespace Workshop.Web.Submissions.Uploads;

/// <summary>Where a trainee sees the files of their own draft. Files of work that was handed in are served beside that work.</summary>
public static class UploadAddress
{
    internal const string Pattern = "/uploads/{assignmentId:guid}/{sha256:length(64)}";
    internal const string ThumbnailPattern = Pattern + "/thumbnail";

    /// <summary>The whole file.</summary>
    public static string Of(UploadedFile file) => $"/uploads/{file.AssignmentId}/{file.Sha256}";

    /// <summary>A picture of at most 320 pixels a side.</summary>
    public static string ThumbnailOf(UploadedFile file) => Of(file) + "/thumbnail";
}
