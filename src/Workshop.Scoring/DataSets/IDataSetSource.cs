namespace Workshop.Scoring.DataSets;

/// <summary>
/// A data set of one kind, bound to its parameters. Pure: the same seed gives the same tables and the same key, for ever, on any
/// machine. A class that implements it carries a <see cref="DataSetKindAttribute"/> and has one public constructor that takes
/// its parameter record (see <see cref="Checks.Parameters.ParameterBinder"/>); it may refuse parameters that do not go
/// together by an <see cref="ArgumentException"/>.
/// </summary>
public interface IDataSetSource
{
    /// <summary>What all its data sets have.</summary>
    DataSetOutline Outline { get; }

    /// <summary>The data set of a seed.</summary>
    DataSet Make(DataSeed seed);
}
