using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Scoring;

namespace Workshop.Content.Yaml;

internal sealed partial class YamlMap
{
    private static readonly LocalText Nothing = new("?", "?");

    /// <summary>A text that must be there; "?" with a problem otherwise.</summary>
    public string Text(string key) => TextOrNull(key, required: true) ?? Nothing.En;

    /// <summary>A text that may be there.</summary>
    public string? OptionalText(string key) => TextOrNull(key, required: false);

    /// <summary>A text in both languages that must be there; "?" with a problem otherwise.</summary>
    public LocalText Local(string key) => Map(key)?.Languages() ?? Nothing;

    /// <summary>A text in both languages that may be there.</summary>
    public LocalText? OptionalLocal(string key) => Map(key, required: false)?.Languages();

    /// <summary>Both languages where the keys zh and en stand in this very map.</summary>
    public LocalText LanguagesHere() => new(Text("zh"), Text("en"));

    /// <summary>An id that must be there and of this shape.</summary>
    public string Id(string key, IdShape shape)
    {
        var id = Text(key);
        if (id != Nothing.En && !shape.Fits(id)) Report(key, YamlFaults.IdShape, id, shape.Example);
        return id;
    }

    /// <summary>The texts in the list at a key; empty where there is none, which is a problem if it is required.</summary>
    public ImmutableArray<string> Texts(string key, bool required = true) => [.. LinedTexts(key, required).Select(t => t.Value)];

    /// <summary>As <see cref="Texts"/>, with the line of each.</summary>
    public ImmutableArray<YamlText> LinedTexts(string key, bool required = true)
    {
        var texts = ImmutableArray.CreateBuilder<YamlText>();
        foreach (var item in Items(key, required))
            if (item is YamlText { Value: var value } text && !string.IsNullOrWhiteSpace(value)) texts.Add(text);
            else problems.Add(YamlFaults.Shape.At(file, item.Line, PathTo(key), "文本列表", "a list of texts"));
        return texts.ToImmutable();
    }

    private string? TextOrNull(string key, bool required) => Ask(key, required) switch
    {
        null => null,
        { Value: YamlText { Value: var value } } when !string.IsNullOrWhiteSpace(value) => value.Trim(),
        { Value: YamlText } => Absent(key, required),
        var other => Misshapen<string>(other, "文本", "text"),
    };

    private string? Absent(string key, bool required)
    {
        if (required) Report(key, YamlFaults.MissingKey, PathTo(key));
        return null;
    }

    private LocalText Languages()
    {
        var text = LanguagesHere();
        Close();
        return text;
    }
}
