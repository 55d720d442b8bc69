using Workshop.Content.Yaml;
using Workshop.Scoring.DataSets;

namespace Workshop.Content.Reading;

/// <summary>The data set of a task.yaml; all keys but the kind are its parameters, which the scoring room binds and judges.</summary>
internal static class DataSetReader
{
    public static DataSetDefinition? Find(YamlMap task)
    {
        if (task.Map("dataSet", required: false) is not { } map) return null;
        var kind = map.Text("kind");
        return new(kind, map.Rest().ToParameters(map.Line));
    }
}
