using System.Collections.Immutable;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>A data set that has a part of every kind, the same for every seed, to test checks with.</summary>
[DataSetKind("small")]
internal sealed class SmallData : IDataSetSource
{
    public sealed record Parameters(int Rows = 1);

    public SmallData(Parameters parameters) => Assert.True(parameters.Rows > 0);

    public static IDataSetSource WithEverything { get; } = new SmallData(new());

    public static DataSet Set { get; } = WithEverything.Make(DataSeed.Of(new byte[DataSeed.Bytes]));

    public DataSetOutline Outline { get; } = new(
        [
            new("orders", Some.Text("orders"), Some.Text("count them")),
            new("rate", Some.Text("rate"), Some.Text("orders ÷ visits")),
            new("rate/white", Some.Text("rate of white"), Some.Text("orders ÷ visits"), new("white", new("白色", "White"))),
            new("none", Some.Text("none"), Some.Text("cannot be worked out")),
        ],
        [new("step-one", Some.Text("一")), new("step-two", Some.Text("二"))],
        [new("a", new("甲", "A")), new("b", new("乙", "B")), new("c", new("丙", "C"))]);

    public DataSet Make(DataSeed seed) => new(
        new(
            new Dictionary<string, decimal> { ["orders"] = 166, ["rate"] = 6.64m, ["rate/white"] = 8 }.ToImmutableDictionary(), "step-two",
            [Label("1", "a"), Label("2", "a"), Label("3", "b"), Label("4", "b")]),
        () => [new("table", Some.Text("table"), [new("id", DataType.Text, Some.Text("id"))], [[DataCell.Of("1")]])]);

    private static KeyedLabel Label(string subject, string label) => new(subject, label, Some.Text($"rule of {label}"));
}
