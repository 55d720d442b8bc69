using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Workshop.Scoring.Answers;

/// <summary>All answers of one hand-in by field id. A field left empty has no entry.</summary>
/// <param name="ByField">Field id to answer.</param>
public sealed record FormAnswers(ImmutableDictionary<string, Answer> ByField)
{
    /// <summary>A form handed in with nothing in it.</summary>
    public static FormAnswers Empty { get; } = new(ImmutableDictionary<string, Answer>.Empty);

    /// <summary>The answer of a field when it was given and is of this type.</summary>
    public bool TryGet<T>(string field, [NotNullWhen(true)] out T? answer) where T : Answer
    {
        answer = ByField.TryGetValue(field, out var found) ? found as T : null;
        return answer is not null;
    }
}
