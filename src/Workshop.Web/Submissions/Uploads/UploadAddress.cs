using Workshop.Data.Submissions;

namespace Workshop.Web.Submissions.Uploads;

/// <summary>Where an uploaded file is served. It follows from the submission and the file's hash alone, so no look-up is needed.</summary>
public static class UploadAddress
{
    internal const string Pattern = "/uploads/{assignmentId:guid}/{personId:guid}/{sha256:length(64)}";
    internal const string ThumbnailPattern = Pattern + "/thumbnail";

    /// <param name="assignmentId">What it was uploaded for.</param>
    /// <param name="personId">Who uploaded it.</param>
    /// <param name="sha256">Hash of the bytes as received, as answers name it.</param>
    public static string Of(Guid assignmentId, Guid personId, string sha256) => $"/uploads/{assignmentId}/{personId}/{sha256}";

    /// <summary>The whole file.</summary>
    public static string Of(UploadedFile file) => Of(file.AssignmentId, file.PersonId, file.Sha256);

    /// <summary>A picture of at most 320 pixels a side.</summary>
    public static string ThumbnailOf(Guid assignmentId, Guid personId, string sha256) => Of(assignmentId, personId, sha256) + "/thumbnail";

    /// <summary>A picture of at most 320 pixels a side.</summary>
    public static string ThumbnailOf(UploadedFile file) => Of(file) + "/thumbnail";
}
