using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks.Sections;

/// <summary>
/// One section a text must have: a whole field, one name of a key-value field, the blocks of one kind, or the part of a field
/// that stands under a heading.
/// </summary>
public sealed record TextSection(
    [Describe("字段", "Field it stands in")][FieldId(FieldType.Text, FieldType.List, FieldType.Blocks, FieldType.KeyValue)] string Field,
    [Describe("字段中的项或模块；不填则为整个字段", "Name or kind of block within the field; the whole field unless given")] string? Part = null,
    [Describe("小标题用词：从以其中一个词开头的行算起", "Words a heading may begin with; the section begins there")]
    [Within(0, 20)] ImmutableArray<string> Headings = default,
    [Describe("这一部分的名称；不填则用字段名", "What to call it; the label of the field or part unless given")] SectionTitle? Title = null,
    [Describe("至少多少个字；不填则用总的规定", "Least letters; the general number unless given")][Within(1, 2_000)] int? LeastText = null);

/// <summary>A name in both languages.</summary>
public sealed record SectionTitle([Describe("中文", "Chinese")][NotEmpty] string Zh, [Describe("英文", "English")][NotEmpty] string En);
