using System.Collections.Immutable;
using System.Text.Json;

namespace Workshop.Web.Submissions.Forms;

/// <summary>A file that was not taken, carried over a redirect.</summary>
/// <param name="Field">The field it was meant for.</param>
/// <param name="Row">The block it was meant for, 0-based; null for the field itself.</param>
/// <param name="Code">Why not.</param>
/// <param name="Name">What the trainee's device calls it.</param>
public sealed record RefusedFile(string Field, int? Row, string Code, string Name)
{
    public static string Write(IEnumerable<RefusedFile> files) => JsonSerializer.Serialize(files);

    public static ImmutableArray<RefusedFile> Read(string? written) =>
        written is null ? [] : JsonSerializer.Deserialize<ImmutableArray<RefusedFile>>(written);
}
