using Workshop.Scoring.Answers;
using static Workshop.Scoring.Tests.Answers.Submitted;

namespace Workshop.Scoring.Tests.Answers.Reading;

public sealed class KeyValueReaderTests
{
    private static readonly Form Closed = Some.Form(Some.Field("pairs", FieldType.KeyValue) with
    {
        MaxItems = 3,
        Columns = [new("fee", FieldType.Money, Some.Text("Fee"), Required: true), new("note", FieldType.Text, Some.Text("Note"))],
    });

    private static IEnumerable<(string, string)> Pairs(string json) =>
        Answer<KeyValueAnswer>("pairs", json).Pairs.Select(p => (p.Key, p.Value));

    [Fact]
    public void Asked_names_come_first_by_id_an_empty_one_too_and_own_names_after() => Assert.Equal(
        [("brand", ""), ("fee", "5.00"), ("产地", "杭州"), ("保修", "")],
        Pairs("""{"产地":"杭州","运费":"5.00","保修":"","":""}"""));

    [Fact]
    public void An_array_of_names_and_values_is_the_same() => Assert.Equal(
        [("brand", "木语"), ("fee", ""), ("产地", "杭州")],
        Pairs("""[{"name":"Brand","value":"木语"},{"name":"产地","value":"杭州"},{"name":"","value":""},null]"""));

    [Fact]
    public void Numbers_become_plain_digits_and_several_values_one_text() => Assert.Equal(
        [("brand", "3"), ("fee", "5.00"), ("地区", "新疆、西藏")],
        Pairs("""{"brand":3,"fee":"５．００","地区":["新疆","","西藏"]}"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"brand\":\"\",\"fee\":null,\"x\":\" \"}")]
    public void What_holds_no_value_was_not_given(string json) => Assert.True(IsEmpty("pairs", json));

    [Fact]
    public void Faults_are_told_by_name() => Assert.Equal(
        ["AN1003 fee", "AN1002 brand", "AN1002 x", "AN1017 y"],
        Faults("pairs", """{"fee":"免费","brand":{},"x":[[]],"y":"1","y ":"2"}"""));

    [Fact]
    public void A_closed_field_takes_no_other_names_and_misses_required_ones()
    {
        Assert.Equal(["AN1014 other", "AN1021 fee"], Faults("pairs", """{"other":"1","note":"n"}""", Closed));
        Assert.Equal(["AN1010"], Faults("pairs", """{"a":"","b":"","c":"","d":""}""", Closed));
        Assert.Equal(["AN1002 0/fee"], Faults("pairs", """[{"name":"fee","value":true},{"name":"note","value":"n"}]""", Closed));
    }

    [Fact]
    public void Items_of_the_array_are_told_by_row() => Assert.Equal(
        ["AN1002 0", "AN1021 1/name", "AN1002 2/name"],
        Faults("pairs", """["a",{"value":"v"},{"name":5,"value":"v"}]"""));
}
