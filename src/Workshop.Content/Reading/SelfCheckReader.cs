using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>selfcheck.yaml. A question with a fault is left out.</summary>
internal static class SelfCheckReader
{
    public static ImmutableArray<SelfCheckQuestion> Read(YamlMap map)
    {
        var questions = ImmutableArray.CreateBuilder<SelfCheckQuestion>();
        var ids = new UniqueIds();
        foreach (var entry in map.Maps("questions"))
        {
            var before = map.Problems.Errors;
            var question = Question(entry);
            ids.Take(question.Id, entry.File, entry.LineOf("id"), entry.Problems);
            entry.Close();
            if (map.Problems.Errors == before) questions.Add(question);
        }
        map.Close();
        return questions.ToImmutable();
    }

    private static SelfCheckQuestion Question(YamlMap map)
    {
        var id = map.Id("id", IdShape.Kebab);
        var kind = map.Choice<SelfCheckKind>("kind");
        var text = map.Local("text");
        var explanation = map.Local("explanation");
        if (kind == SelfCheckKind.Number)
        {
            var (value, tolerance) = Figure(map);
            return new SelfCheckQuestion(id, kind, text, [], [], value, tolerance, explanation);
        }
        var options = Options(map);
        return new SelfCheckQuestion(id, kind, text, options, Answer(map, kind, options), null, 0m, explanation);
    }

    private static (decimal? Value, decimal Tolerance) Figure(YamlMap map)
    {
        if (map.Map("answer") is not { } answer) return (null, 0m);
        var value = answer.Number("value", decimal.MinValue, decimal.MaxValue);
        var tolerance = answer.OptionalNumber("tolerance", 0, decimal.MaxValue) ?? 0m;
        answer.Close();
        return (value, tolerance);
    }

    private static ImmutableArray<SelfCheckOption> Options(YamlMap map)
    {
        var options = ImmutableArray.CreateBuilder<SelfCheckOption>();
        var ids = new UniqueIds();
        foreach (var entry in map.Maps("options"))
        {
            var option = new SelfCheckOption(entry.Id("id", IdShape.Kebab), entry.Local("text"));
            entry.Close();
            if (ids.Take(option.Id, entry.File, entry.LineOf("id"), entry.Problems)) options.Add(option);
        }
        if (options.Count == 1) map.Report("options", SelfCheckFaults.FewOptions);
        return options.ToImmutable();
    }

    private static ImmutableArray<string> Answer(YamlMap map, SelfCheckKind kind, ImmutableArray<SelfCheckOption> options)
    {
        ImmutableArray<string> answer = kind == SelfCheckKind.Single ? [map.Text("answer")] : map.Texts("answer");
        var known = options.Select(o => o.Id).ToList();
        foreach (var id in answer.Where(a => !known.Contains(a)))
            map.Report("answer", SelfCheckFaults.UnknownOption, id, string.Join(", ", known));
        if (answer.Distinct().Count() != answer.Length || (kind == SelfCheckKind.Order && answer.Length != known.Count))
            map.Report("answer", SelfCheckFaults.AnswerSet);
        return answer;
    }
}
