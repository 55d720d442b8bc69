using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Yaml;
using Workshop.Scoring;

namespace Workshop.Content.Reading;

/// <summary>course.yaml: what the course is called, which modules it lists and how it is graded.</summary>
internal sealed record CourseHeader(
    string Id, LocalText Title, LocalText Summary, ImmutableArray<YamlText> Modules, ImmutableArray<GradeDimension> Grade, decimal PassMark)
{
    public static CourseHeader Read(YamlMap map, string folder, UniqueIds courses)
    {
        var header = new CourseHeader(
            map.Id("id", IdShape.Kebab), map.Local("title"), map.Local("summary"), map.LinedTexts("modules"),
            [.. map.Maps("grade").Select(Dimension)], map.Number("passMark", 0, 100));
        if (header.Id != folder) map.Report("id", FileFaults.OtherId, folder, header.Id);
        courses.Take(header.Id, map.File, map.LineOf("id"), map.Problems);
        CheckModules(header, map);
        CheckWeights(header, map);
        map.Close();
        return header;
    }

    private static GradeDimension Dimension(YamlMap map)
    {
        var dimension = new GradeDimension(map.Id("id", IdShape.Kebab), map.Local("title"), map.Number("weight", 0.01m, 100));
        map.Close();
        return dimension;
    }

    private static void CheckModules(CourseHeader header, YamlMap map)
    {
        var ids = new UniqueIds();
        foreach (var module in header.Modules)
            if (!IdShape.Kebab.Fits(module.Value))
                map.Problems.Add(YamlFaults.IdShape.At(map.File, module.Line, module.Value, IdShape.Kebab.Example));
            else ids.Take(module.Value, map.File, module.Line, map.Problems);
    }

    private static void CheckWeights(CourseHeader header, YamlMap map)
    {
        var sum = header.Grade.Sum(d => d.Weight);
        if (!header.Grade.IsEmpty && sum != 100) map.Report("grade", CourseFaults.GradeWeights, sum);
    }
}
