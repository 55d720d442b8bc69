using System.Collections.Immutable;

namespace Workshop.Scoring.Answers;

/// <summary>The fields of a task in the order they are asked.</summary>
/// <param name="Fields">At least one; ids are unique.</param>
public sealed record Form(ImmutableArray<Field> Fields)
{
    /// <summary>The field with this id, or null.</summary>
    public Field? FindField(string id) => Fields.FirstOrDefault(f => f.Id == id);

    /// <summary>The label at an address as used by <see cref="MessageArgument.Label"/>, or null where there is none.</summary>
    public LocalText? FindLabel(string address)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var field = FindField(slash < 0 ? address : address[..slash]);
        return slash < 0 ? field?.Label : field?.FindPart(address[(slash + 1)..]);
    }
}
