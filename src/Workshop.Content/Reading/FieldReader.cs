using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Yaml;
using Workshop.Scoring.Answers;

namespace Workshop.Content.Reading;

/// <summary>The fields of a task.yaml.</summary>
internal static class FieldReader
{
    /// <summary>The key and the field types that may have it; where a part is needed, only these may and must.</summary>
    private static readonly (string Key, FieldType[] Types, bool Needed)[] Parts =
    [
        ("options", [FieldType.Choice, FieldType.Blocks], true),
        ("columns", [FieldType.Rows, FieldType.KeyValue], true),
        ("multiline", [FieldType.Text], false),
        ("width", [FieldType.Text], false),
        ("unit", [FieldType.Number], false),
        ("openKeys", [FieldType.KeyValue], false),
        ("takesFile", [FieldType.Duration], false),
        ("maxLength", [FieldType.Text, FieldType.List, FieldType.Blocks, FieldType.Rows, FieldType.KeyValue], false),
        ("maxItems", [FieldType.List, FieldType.Blocks, FieldType.Rows, FieldType.KeyValue, FieldType.Files], false),
    ];

    private static readonly FieldType[] ColumnTypes =
        [FieldType.Text, FieldType.Number, FieldType.Money, FieldType.Date, FieldType.Choice, FieldType.Duration];

    /// <summary>The same for columns.</summary>
    private static readonly (string Key, FieldType[] Types, bool Needed)[] ColumnParts =
    [
        ("options", [FieldType.Choice], true),
        ("multiline", [FieldType.Text], false),
        ("fromData", [FieldType.Text], false),
        ("whole", [FieldType.Number, FieldType.Money, FieldType.Duration], false),
    ];

    public static Form Read(YamlMap task)
    {
        var fields = ImmutableArray.CreateBuilder<Field>();
        var ids = new UniqueIds();
        foreach (var entry in task.Maps("fields"))
        {
            var field = Field(entry);
            CheckParts(entry, field.Type, Parts);
            entry.Close();
            if (ids.Take(field.Id, entry.File, entry.LineOf("id"), entry.Problems)) fields.Add(field);
        }
        return new Form(fields.ToImmutable());
    }

    private static Field Field(YamlMap map)
    {
        var plain = new Field(map.Id("id", IdShape.Camel), map.Choice<FieldType>("type"), map.Local("label"));
        return plain with
        {
            Hint = map.OptionalLocal("hint"),
            Example = map.OptionalLocal("example"),
            Required = map.Flag("required"),
            Multiline = map.Flag("multiline"),
            Unit = map.OptionalLocal("unit"),
            MaxLength = map.Whole("maxLength", 1, 20_000, plain.MaxLength),
            MaxItems = map.Whole("maxItems", 1, 500, plain.MaxItems),
            Width = Width(map.Map("width", required: false)),
            Options = Options(map),
            Columns = Columns(map),
            OpenKeys = map.Flag("openKeys"),
            TakesFile = map.Flag("takesFile"),
        };
    }

    private static void CheckParts(YamlMap map, FieldType type, (string Key, FieldType[] Types, bool Needed)[] parts)
    {
        foreach (var (key, types, needed) in parts)
        {
            var allowed = types.Contains(type);
            if (needed && allowed && !map.Has(key)) map.Report("type", TaskFaults.NeedsPart, KebabCase.Of(type.ToString()), key);
            if (!allowed && map.Has(key)) map.Report(key, TaskFaults.NoSuchPart, KebabCase.Of(type.ToString()), key);
        }
    }

    private static WidthRange? Width(YamlMap? map)
    {
        if (map is null) return null;
        var range = new WidthRange(map.Whole("min", 0, 20_000), map.Whole("max", 0, 40_000));
        map.Close();
        if (range.Max < range.Min) map.Report("max", TaskFaults.Range, range.Min, range.Max);
        return range;
    }

    private static ImmutableArray<Option> Options(YamlMap map)
    {
        var options = ImmutableArray.CreateBuilder<Option>();
        var ids = new UniqueIds();
        foreach (var entry in map.Maps("options", required: false))
        {
            var option = new Option(entry.Id("id", IdShape.Kebab), entry.Local("label"));
            entry.Close();
            if (ids.Take(option.Id, entry.File, entry.LineOf("id"), entry.Problems)) options.Add(option);
        }
        return options.ToImmutable();
    }

    private static ImmutableArray<Column> Columns(YamlMap map)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        var ids = new UniqueIds();
        foreach (var entry in map.Maps("columns", required: false))
        {
            var column = Column(entry);
            CheckColumn(entry, column.Type);
            entry.Close();
            if (ids.Take(column.Id, entry.File, entry.LineOf("id"), entry.Problems)) columns.Add(column);
        }
        return columns.ToImmutable();
    }

    private static Column Column(YamlMap map) =>
        new(map.Id("id", IdShape.Camel), map.Choice<FieldType>("type"), map.Local("label"), map.Flag("required"), map.Flag("whole"))
        {
            Options = Options(map),
            Multiline = map.Flag("multiline"),
            FromData = map.Flag("fromData"),
        };

    private static void CheckColumn(YamlMap map, FieldType type)
    {
        if (ColumnTypes.Contains(type)) CheckParts(map, type, ColumnParts);
        else map.Report("type", TaskFaults.ColumnType, KebabCase.Of(type.ToString()));
    }
}
