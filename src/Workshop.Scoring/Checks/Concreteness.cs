using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Actions;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Each action says where something is changed, what the change is, and by which figure it will be known: "improve the page"
/// earns nothing. Actions are rows, items of a list or lines of a text; one that repeats another, copies the brief or is made
/// of the looked-for words alone is none. Source: activity plan, Table 7: measures with a target.
/// </summary>
[CheckKind("concreteness")]
[Describe("每条措施写明在哪里、改什么、做到多少。", "Each action names a place, a change and a figure.")]
public sealed class Concreteness : ICheck
{
    private readonly Parameters _p;
    private readonly ActionJudge _judge;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段：表格、列表或文本（每行一条）", "Field to look at: a table, a list, or a text with an action a line")]
        [FieldId(FieldType.Rows, FieldType.List, FieldType.Text)] string Field,
        [Describe("词库", "Lexicon")][LexiconId] string Lexicon,
        [Describe("词库里表示位置的组", "Groups of the lexicon that name places")][NotEmpty][GroupId("Lexicon")] ImmutableArray<string> Places,
        [Describe("词库里表示改动的组", "Groups of the lexicon that name changes")][NotEmpty][GroupId("Lexicon")] ImmutableArray<string> Changes,
        [Describe("表格中要读的列；不填则读所有列", "Columns of the table to read; all unless given")][ColumnId("Field")] ImmutableArray<string> Columns = default,
        [Describe("至少几条", "Least actions")][Within(1, 50)] int Least = 3,
        [Describe("每条至少多少个字", "Least letters of each")][Within(1, 500)] int LeastText = 10,
        [Describe("词库的词最多占一条的比例", "Most of an action that may be words of the lexicon")][Within(0, 1)] decimal MostWords = 0.6m,
        [Describe("任务说明用语词库：出现两种就算照抄", "Lexicon of a brief's words: two of them show that it was copied")]
        [LexiconId] string? Brief = null);

    internal static class Says
    {
        public const string Concrete = "concreteness.concrete";
        public const string Vague = "concreteness.vague";
        public const string VagueNext = "concreteness.name";
        public const string Hollow = "concreteness.hollow";
        public const string HollowNext = "concreteness.write";
        public const string TooFew = "concreteness.too-few";
        public const string TooFewNext = "concreteness.add";
    }

    /// <summary>Binds the check.</summary>
    public Concreteness(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        _judge = new(parameters, resources);
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var actions = ActionReader.Read(input.Answers, _p.Field, _p.Columns);
        if (actions.Count == 0) return _nothing;
        var spots = new Spots();
        var fresh = new FreshText();
        (int Row, ActionGaps Gaps)? first = null;
        foreach (var action in actions)
        {
            var gaps = _judge.GapsOf(action, fresh);
            if (gaps == ActionGaps.None) continue;
            first ??= (action.Number, gaps);
            spots.Add(action.Place);
        }
        var good = actions.Count - spots.Count;
        var wanted = Math.Max(_p.Least, actions.Count);
        if (good == wanted) return input.Full(_p.Field, Message.Of(Says.Concrete, _label, good));
        var (message, next) = first is { } fault ? Tell(fault.Row, fault.Gaps, spots.Count) : TooFew(actions.Count);
        return input.Part(good, wanted, _p.Field, message, next, spots);
    }

    private (Message, Message) Tell(int number, ActionGaps gaps, int faults)
    {
        if (gaps == ActionGaps.Hollow)
            return (Message.Of(Says.Hollow, _label, number, faults), Message.Of(Says.HollowNext, number, _p.LeastText));
        var missing = MessageArgument.Words(ActionJudge.NamesOf(gaps));
        return (Message.Of(Says.Vague, _label, number, missing, faults), Message.Of(Says.VagueNext, number, missing));
    }

    private (Message, Message) TooFew(int count) =>
        (Message.Of(Says.TooFew, _label, count, _p.Least), Message.Of(Says.TooFewNext, _label, _p.Least - count));
}
