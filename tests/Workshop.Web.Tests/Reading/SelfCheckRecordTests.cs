using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Workshop.Content;
using Workshop.Scoring;
using Workshop.Web.Reading;
using Xunit;

namespace Workshop.Web.Tests.Reading;

public sealed class SelfCheckRecordTests
{
    private static readonly ImmutableArray<SelfCheckQuestion> Questions =
    [
        Question("one", SelfCheckKind.Single, ["a"]), Question("many", SelfCheckKind.Multiple, ["a", "c"]),
        Question("number", SelfCheckKind.Number, []) with { Value = 12.5m }, Question("order", SelfCheckKind.Order, ["c", "a", "b"]),
    ];

    [Fact]
    public void What_was_answered_comes_back_as_it_was_judged()
    {
        var sheet = Answered(new() { ["q-one"] = "a", ["q-many"] = new(["a", "b"]), ["q-number"] = "12.5", ["q-order-a"] = "2", ["q-order-b"] = "2" });

        var back = SelfCheckRecord.Read(Questions, SelfCheckRecord.Write(sheet));

        Assert.Equal([true, false, true, null], back.Items.Select(i => i.IsRight));
        Assert.Equal(sheet.Items.Select(i => string.Join(',', i.Given)), back.Items.Select(i => string.Join(',', i.Given)));
        Assert.Equal([("a", 2), ("b", 2)], back.Items[3].Places.OrderBy(p => p.Key).Select(p => (p.Key, p.Value)));
        Assert.True(back.IsAnswered);
    }

    [Fact]
    public void The_same_answers_are_the_same_record_however_the_form_was_ordered()
    {
        var one = Answered(new() { ["q-order-a"] = "1", ["q-order-b"] = "2", ["q-order-c"] = "3" });
        var other = Answered(new() { ["q-order-c"] = "3", ["q-order-b"] = "2", ["q-order-a"] = "1" });

        Assert.Equal(SelfCheckRecord.Write(one), SelfCheckRecord.Write(other));
    }

    [Fact]
    public void Only_options_there_are_and_the_beginning_of_a_number_are_kept()
    {
        var sheet = Answered(new() { ["q-one"] = "<script>", ["q-many"] = new(["a", "a", "z"]), ["q-number"] = new string('9', 500) });

        Assert.Empty(sheet.Items[0].Given);
        Assert.Equal(["a"], sheet.Items[1].Given);
        Assert.Equal(40, sheet.Items[2].Given[0].Length);
    }

    private static SelfCheckSheet Answered(Dictionary<string, StringValues> fields) => SelfCheckSheet.Answered(Questions, new FormCollection(fields));

    private static SelfCheckQuestion Question(string id, SelfCheckKind kind, ImmutableArray<string> answer) => new(
        id, kind, new LocalText(id, id),
        kind == SelfCheckKind.Number ? [] : [.. new[] { "a", "b", "c" }.Select(o => new SelfCheckOption(o, new LocalText(o, o)))],
        answer, null, 0, new LocalText("因为", "Because"));
}
