namespace Workshop.Web.Texts;

/// <summary>Texts about the state of the courses' files. See CourseWords.resx.</summary>
public sealed class CourseWords;
