using System.Collections.Immutable;

namespace Workshop.Content;

/// <summary>Everything under the content root as it stood at one moment. Immutable; a changed file makes another library.</summary>
/// <param name="Courses">In the order of their ids.</param>
/// <param name="Version">SHA-256 over all files read, 64 hex digits.</param>
public sealed record CourseLibrary(ImmutableArray<Course> Courses, string Version)
{
    /// <summary>A library with nothing in it.</summary>
    public static CourseLibrary Empty { get; } = new([], new string('0', 64));

    /// <summary>The course with this id, or null.</summary>
    public Course? FindCourse(string id) => Courses.FirstOrDefault(c => c.Id == id);

    /// <summary>The task with this id in any course, or null.</summary>
    public TaskDefinition? FindTask(string id) => Courses.Select(c => c.FindTask(id)).FirstOrDefault(t => t is not null);
}
