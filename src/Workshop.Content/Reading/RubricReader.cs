using System.Collections.Immutable;
using Workshop.Content.Yaml;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Reading;

/// <summary>The rubric of a task.yaml. Whether it adds up is for the scoring room to say.</summary>
internal static class RubricReader
{
    public static ImmutableArray<Criterion> Read(ImmutableArray<YamlMap> entries) => [.. entries.Select(Criterion)];

    private static Criterion Criterion(YamlMap map)
    {
        var criterion = new Criterion(
            map.Id("id", IdShape.Kebab), map.Local("title"), map.Number("weight", 0, Rubric.FullMarks),
            map.Choice<CriterionScoring>("scoring"),
            [.. map.Maps("checks", required: false).Select(Check)],
            [.. map.Maps("levels", required: false).Select(Level)]);
        map.Close();
        return criterion;
    }

    // All other keys of a check are the parameters of its kind, which the scoring room binds and judges.
    private static CheckDefinition Check(YamlMap map)
    {
        var (id, kind, marks) = (map.Id("id", IdShape.Kebab), map.Text("kind"), map.Number("marks", 0, Rubric.FullMarks));
        var needs = map.Texts("needs", required: false);
        var advice = map.OptionalLocal("advice");
        return new CheckDefinition(id, kind, marks, map.Rest().ToParameters(map.Line)) { Needs = needs, Advice = advice };
    }

    private static Level Level(YamlMap map)
    {
        var level = new Level(map.Number("from", 0, Rubric.FullMarks), map.Number("to", 0, Rubric.FullMarks), map.Local("text"));
        map.Close();
        return level;
    }
}
