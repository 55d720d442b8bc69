using System.Text.Json.Nodes;
using Workshop.Scoring.Answers;
using Workshop.Web.Submissions.Forms;
using Xunit;

namespace Workshop.Web.Tests.Submissions.Forms;

public sealed class TypedShapeTests
{
    private static readonly Column Step = new("step", FieldType.Choice, new("步骤", "Step")) { Options = [new("paint", new("粉刷", "Paint"))] };

    private static readonly Form Form = new([
        new("steps", FieldType.Rows, new("步骤", "Steps")) { Columns = [Step, new("day", FieldType.Date, new("哪天", "Day"))] },
        new("lease", FieldType.KeyValue, new("租约", "Lease")) { Columns = [Step] },
    ]);

    [Theory]
    [InlineData("""{"steps":[{"步骤":"粉刷","day":"2026-06-15"}]}""", """{"steps":[{"step":"paint","day":"2026-06-15"}]}""")]
    [InlineData("""{"steps":[{"step":"Paint"},{"step":"gone"}]}""", """{"steps":[{"step":"paint"},{"step":"gone"}]}""")]
    [InlineData("""{"lease":{"步骤":"粉刷"}}""", """{"lease":[{"name":"step","value":"paint"}]}""")]
    public void Options_come_by_their_ids_so_that_a_select_shows_them(string answers, string typed) =>
        Assert.Equal(typed, TypedShape.Of(JsonNode.Parse(answers)!.AsObject(), Form).ToJsonString());
}
