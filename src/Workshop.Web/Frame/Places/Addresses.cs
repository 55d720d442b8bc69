namespace Workshop.Web.Frame.Places;

/// <summary>Addresses that pages of different areas link to one another by. Stable: they stand in bookmarks and mails.</summary>
public static class Addresses
{
    public static string Module(string moduleId) => $"/modules/{moduleId}";

    public static string Glossary(string courseId) => $"/courses/{courseId}/glossary";

    /// <summary>One file of the resource pack of the reader's course.</summary>
    public static string ResourceFile(string key) => $"/resources/files/{key}";

    public static string Task(string taskId) => $"/tasks/{taskId}";

    public static string Result(Guid submissionId) => $"/submissions/{submissionId}";
}
