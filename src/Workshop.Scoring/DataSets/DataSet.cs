using System.Collections.Immutable;

namespace Workshop.Scoring.DataSets;

/// <summary>
/// One trainee's data: what the trainee is given, and apart from it what only the checks may look at. The tables are laid out
/// when first asked for, since scoring needs the key alone.
/// </summary>
/// <param name="key">What is right.</param>
/// <param name="layOut">Lays out the tables; pure.</param>
public sealed class DataSet(AnswerKey key, Func<ImmutableArray<DataTable>> layOut)
{
    private readonly Lazy<ImmutableArray<DataTable>> _tables = new(layOut);

    /// <summary>For the trainee; at least one.</summary>
    public ImmutableArray<DataTable> Tables => _tables.Value;

    /// <summary>Worked out each time the data set is made; never stored, never shown.</summary>
    public AnswerKey Key => key;
}
