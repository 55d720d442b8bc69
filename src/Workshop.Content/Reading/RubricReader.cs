using System.Collections.Immutable;
using Workshop.Content.Yaml;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Reading;

/// <summary>The rubric of a task.yaml, with the lines its parts stand on. Whether it adds up is for the scoring room to say.</summary>
internal sealed class RubricReader
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    private RubricReader(YamlMap task)
    {
        Criteria = [.. task.Maps("rubric").Select(Criterion)];
        Line = task.LineOf("rubric");
    }

    public ImmutableArray<Criterion> Criteria { get; }

    /// <summary>Where the rubric begins.</summary>
    public int Line { get; }

    public static RubricReader Read(YamlMap task) => new(task);

    /// <summary>The line of a check, or else of a criterion, or else of the rubric.</summary>
    public int LineOf(string? criterion, string? check) =>
        check is not null && _lines.TryGetValue($"check {check}", out var line) ? line
        : criterion is not null && _lines.TryGetValue($"criterion {criterion}", out line) ? line
        : Line;

    private Criterion Criterion(YamlMap map)
    {
        var criterion = new Criterion(
            map.Id("id", IdShape.Kebab), map.Local("title"), map.Number("weight", 0, Rubric.FullMarks),
            map.Choice<CriterionScoring>("scoring"),
            [.. map.Maps("checks", required: false).Select(Check)],
            [.. map.Maps("levels", required: false).Select(Level)]);
        map.Close();
        _lines[$"criterion {criterion.Id}"] = map.LineOf("id");
        return criterion;
    }

    // All other keys of a check are the parameters of its kind, which the scoring room binds and judges.
    private CheckDefinition Check(YamlMap map)
    {
        var (id, kind, marks) = (map.Id("id", IdShape.Kebab), map.Text("kind"), map.Number("marks", 0, Rubric.FullMarks));
        var needs = map.Texts("needs", required: false);
        var advice = map.OptionalLocal("advice");
        _lines[$"check {id}"] = map.LineOf("id");
        return new CheckDefinition(id, kind, marks, map.Rest().ToParameters(map.Line)) { Needs = needs, Advice = advice };
    }

    private static Level Level(YamlMap map)
    {
        var level = new Level(map.Number("from", 0, Rubric.FullMarks), map.Number("to", 0, Rubric.FullMarks), map.Local("text"));
        map.Close();
        return level;
    }
}
