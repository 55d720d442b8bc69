using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;
using Workshop.Scoring.Tests.Checks;

namespace Workshop.Scoring.Tests.DataSets;

/// <summary>Work about a trainee's own data, from task.yaml's parameters to the score sheet.</summary>
public sealed class SeededScoringTests
{
    private static readonly Form Form = Some.Form(
        Some.Field("uv", FieldType.Number),
        Some.Field("leak", FieldType.Choice) with { Options = [new("visit-to-cart", Some.Text("a")), new("cart-to-order", Some.Text("b"))] });

    private static readonly CheckDefinition Leak = new("leak", "funnel-step", 40m, Some.Map(("field", "leak")));

    private static Rubric Rubric(string figure = "uv") => Some.Rubric(Some.Automatic("all", 100m, Leak,
        new CheckDefinition("figures", "data-figures", 60m, Some.Map(("figures", new[] { Some.Map(("figure", figure), ("field", "uv")) })))));

    private static Rubric WithData(string figure = "uv") => Rubric(figure) with { DataSet = new("campaign-channels", Sources.Campaign) };

    private static FormAnswers AnswersTo(DataSeed seed)
    {
        var key = Sources.Source("campaign-channels").Make(seed).Key;
        return FormAnswers.Empty.With("uv", new NumberAnswer(key.Figures["uv"])).With("leak", new ChoiceAnswer(key.LeakingStep!));
    }

    [Fact]
    public void Right_answers_earn_all_marks_with_the_own_seed_only()
    {
        var scorer = new Scorer("report", WithData(), Form);

        foreach (var seed in Sources.Seeds(100))
        {
            Assert.Equal(100m, scorer.Score(AnswersTo(seed), Some.OnTime, seed).Total);
            Assert.True(scorer.Score(AnswersTo(seed), Some.OnTime, Sources.Seed(-1)).Total <= 40m);
        }
    }

    [Fact]
    public void The_same_answers_and_seed_give_the_same_bytes()
    {
        var (one, other) = (new Scorer("report", WithData(), Form), new Scorer("report", WithData(), Form));
        var seed = Sources.Seed(5);

        Assert.Equal(
            ScoreSheetJson.Write(one.Score(AnswersTo(Sources.Seed(6)), Some.OnTime, seed)),
            ScoreSheetJson.Write(other.Score(AnswersTo(Sources.Seed(6)), Some.OnTime, DataSeed.Find(seed.Text))));
    }

    [Fact]
    public void The_sheet_does_not_tell_the_seed()
    {
        var seed = Sources.Seed(5);
        var sheet = new Scorer("report", WithData(), Form).Score(FormAnswers.Empty, Some.OnTime, seed);

        Assert.DoesNotContain(seed.Text, System.Text.Encoding.UTF8.GetString(ScoreSheetJson.Write(sheet)), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_about_data_without_its_seed_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentNullException>(() => new Scorer("report", WithData(), Form).Score(FormAnswers.Empty, Some.OnTime));

    [Fact]
    public void A_task_without_a_data_set_takes_no_notice_of_a_seed()
    {
        var scorer = new Scorer("plan", Some.Rubric(Some.ByPerson("all", 100m)), Form);

        Assert.Null(scorer.Data);
        Assert.Equal(100m, scorer.Score(FormAnswers.Empty, Some.OnTime, Sources.Seed(1)).Pending);
    }

    [Fact]
    public void Faults_of_the_data_set_and_of_what_checks_ask_of_it_are_told()
    {
        Assert.Empty(RubricValidation.Validate(WithData(), Form));
        Assert.Equal(["SC1116 figures"], Faults(WithData("visits")));
        Assert.Equal(["SC1114 leak", "SC1114 figures"], Faults(Rubric()));
        Assert.Equal(["SC1201 ", "SC1114 leak", "SC1114 figures"], Faults(Rubric() with { DataSet = new("weather", Some.Map(("days", "3"))) }));
        Assert.Equal(["SC1114 leak", "SC1116 figures"], Faults(Rubric() with { DataSet = new("order-histories", Sources.TiersOfText) }));
        Assert.Equal("Data set: ", RubricValidation.Validate(Rubric() with { DataSet = new("weather", ParameterMap.Empty) }, Form)[0].Text[..10]);
    }

    private static IEnumerable<string> Faults(Rubric rubric) => RubricValidation.Validate(rubric, Form).Select(p => $"{p.Code} {p.Check}");
}
