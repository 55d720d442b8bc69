using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Web.Results;
using Workshop.Web.Texts;
using Xunit;

namespace Workshop.Web.Tests.Results;

public sealed class AnswerTextsTests
{
    private static readonly Column Step = new("step", FieldType.Choice, new("步骤", "Step")) { Options = [new("paint", new("粉刷", "Paint"))] };

    private static readonly Form Form = new([
        new("steps", FieldType.Rows, new("步骤", "Steps")) { Columns = [new("note", FieldType.Text, new("备注", "Note")), Step] },
        new("lease", FieldType.KeyValue, new("租约", "Lease")) { Columns = [Step] },
    ]);

    private static readonly FormAnswers Answers = new(ImmutableDictionary<string, Answer>.Empty
        .Add("steps", new RowsAnswer([new(ImmutableDictionary<string, Cell>.Empty.Add("note", new("paint", null)).Add("step", new("paint", null)))]))
        .Add("lease", new KeyValueAnswer([KeyValuePair.Create("step", "paint"), KeyValuePair.Create("own", "paint")])));

    [Theory]
    [InlineData("steps", 0, "step", "粉刷")]
    [InlineData("steps", 0, "note", "paint")]
    [InlineData("steps", 0, null, "paint / 粉刷")]
    [InlineData("steps", 1, "step", null)]
    [InlineData("lease", null, "step", "粉刷")]
    [InlineData("lease", null, "own", "paint")]
    public void A_chosen_option_is_quoted_by_its_label_and_a_text_as_typed(string field, int? row, string? part, string? text) =>
        Assert.Equal(text, AnswerTexts.Find(Answers, field, new Place(row, part, null, null), new Wording(Form, "zh-Hans")));
}
