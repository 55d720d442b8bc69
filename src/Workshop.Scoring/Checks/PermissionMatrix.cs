using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Each role may do what its work needs and nothing else. The marks are divided evenly among the roles; within one the first
/// fault costs half, the second another quarter, the third the rest, and so does a role that can do nothing of its work. A
/// pair of rights that must be apart in one hand halves what is earned; a right that must not be given at all leaves nothing.
/// Source: operations handbook, team: service sub-accounts see orders and after-sales tickets only; cost price and supplier
/// are white-listed.
/// </summary>
[CheckKind("permission-matrix")]
[Describe("各岗位只有工作需要的权限，不相容的权限不在同一岗位。", "Each role has the rights its work needs and no others, and no role holds two that must be apart.")]
public sealed class PermissionMatrix : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Message _fits;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("岗位列", "Column of the role")][ColumnId("Field", FieldType.Choice)] string Role,
        [Describe("权限列", "Columns of the rights")][Within(1, 30)][ColumnId("Field", FieldType.Choice)] ImmutableArray<string> Permissions,
        [Describe("权限大小，从“没有”开始由小到大", "What a right may be, from none upwards")]
        [Within(2, 6)][ColumnOptionId("Field", "Permissions")] ImmutableArray<string> Levels,
        [Describe("各岗位的规定", "What each role may do")][Within(1, 30)] ImmutableArray<RoleRule> Roles,
        [Describe("没有列明就绝不能给的权限", "Rights that must never be given to a role not entitled to them")]
        [ColumnId("Field")] ImmutableArray<string> Guarded = default,
        [Describe("不能由同一岗位兼有的权限", "Rights that no single role may hold together")] ImmutableArray<Pair> Apart = default);

    /// <summary>What one role may do.</summary>
    public sealed record RoleRule(
        [Describe("岗位", "The role")][ColumnOptionId("Field", "Role")] string Role,
        [Describe("工作需要的权限", "Rights its work needs")][ColumnId("Field")] ImmutableArray<string> Needs = default,
        [Describe("可给可不给的权限", "Rights it may have besides")][ColumnId("Field")] ImmutableArray<string> May = default,
        [Describe("其中最多只能给到最小一级（如“查看”）的权限", "Those of them that may go no further than the smallest right, such as to view")]
        [ColumnId("Field")] ImmutableArray<string> Least = default);

    /// <summary>Two rights that must be apart.</summary>
    public sealed record Pair(
        [Describe("一项权限", "One right")][ColumnId("Field")] string One,
        [Describe("另一项权限", "The other")][ColumnId("Field")] string Other);

    internal static class Says
    {
        public const string Fits = "permission-matrix.fits";
        public const string NoRole = "permission-matrix.no-role";
        public const string NoRoleNext = "permission-matrix.add-role";
        public const string Open = "permission-matrix.undecided";
        public const string OpenNext = "permission-matrix.decide";
        public const string Lacking = "permission-matrix.lacking";
        public const string LackingNext = "permission-matrix.grant";
        public const string Extra = "permission-matrix.too-much";
        public const string ExtraNext = "permission-matrix.revoke";
        public const string Guarded = "permission-matrix.guarded";
        public const string Together = "permission-matrix.together";
        public const string TogetherNext = "permission-matrix.separate";
    }

    /// <summary>Binds the check.</summary>
    public PermissionMatrix(Parameters parameters)
    {
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _fits = Message.Of(Says.Fits, _label, parameters.Roles.Length);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var rows = table.Rows;
        if (FindGuarded(rows) is { } worst) return worst;
        var faults = new Faults();
        var together = FindTogether(rows, faults);
        var earned = 0m;
        foreach (var rule in _p.Roles) earned += Judge(rows, rule, faults);
        if (faults.Count == 0) return input.Full(_p.Field, _fits);
        return faults.Tell(input, earned, _p.Roles.Length * (together ? 2 : 1), _p.Field);
    }

    /// <summary>The verdict on a guarded right in hands not entitled to it; null where there is none.</summary>
    private Verdict? FindGuarded(ImmutableArray<Row> rows)
    {
        for (var i = 0; i < rows.Length; i++)
            foreach (var right in _p.Guarded)
                if (LevelOf(rows[i], right) is > 0 and var level && level > Ceiling(FindRule(rows[i].Text(_p.Role)), right))
                    return Verdicts.None(
                        _p.Field, Message.Of(Says.Guarded, _label, RoleLabel(rows[i]), LabelOf(right)),
                        Message.Of(Says.ExtraNext, RoleLabel(rows[i]), LabelOf(right), LevelLabel(right, Ceiling(FindRule(rows[i].Text(_p.Role)), right))),
                        Spots.At(Place.InRow(i, right)));
        return null;
    }

    private bool FindTogether(ImmutableArray<Row> rows, Faults faults)
    {
        foreach (var pair in _p.Apart)
            for (var i = 0; i < rows.Length; i++)
                if (LevelOf(rows[i], pair.One) > 0 && HasRight(rows, rows[i].Text(_p.Role), pair.Other))
                    faults.Add(
                        Place.InRow(i, pair.One), Message.Of(Says.Together, _label, RoleLabel(rows[i]), LabelOf(pair.One), LabelOf(pair.Other)),
                        Message.Of(Says.TogetherNext, LabelOf(pair.One), LabelOf(pair.Other)));
        return faults.Count > 0;
    }

    /// <summary>What a role's rows are worth, 0 to 1.</summary>
    private decimal Judge(ImmutableArray<Row> rows, RoleRule rule, Faults faults)
    {
        var before = faults.Count;
        var (isNamed, met) = (false, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Text(_p.Role) != rule.Role) continue;
            isNamed = true;
            JudgeRow(rows, i, rule, faults);
        }
        var role = MessageArgument.Label(_p.Field, $"{_p.Role}/{rule.Role}");
        if (!isNamed)
        {
            faults.Add(null, Message.Of(Says.NoRole, _label, role), Message.Of(Says.NoRoleNext, _label, role));
            return 0m;
        }
        foreach (var right in rule.Needs)
            if (HasRight(rows, rule.Role, right)) met++;
            else faults.Add(null, Message.Of(Says.Lacking, _label, role, LabelOf(right)), Message.Of(Says.LackingNext, role, LabelOf(right)));
        return met == 0 && rule.Needs.Length > 0 ? 0m : Verdicts.ShareAfter(faults.Count - before);
    }

    private void JudgeRow(ImmutableArray<Row> rows, int i, RoleRule rule, Faults faults)
    {
        foreach (var right in _p.Permissions)
        {
            var level = LevelOf(rows[i], right);
            if (level < 0)
                faults.Add(
                    Place.InRow(i, right), Message.Of(Says.Open, _label, RoleLabel(rows[i]), LabelOf(right)),
                    Message.Of(Says.OpenNext, RoleLabel(rows[i]), LabelOf(right)));
            else if (Ceiling(rule, right) is var most && level > most)
                faults.Add(
                    Place.InRow(i, right),
                    Message.Of(Says.Extra, _label, RoleLabel(rows[i]), LabelOf(right), LevelLabel(right, level)),
                    Message.Of(Says.ExtraNext, RoleLabel(rows[i]), LabelOf(right), LevelLabel(right, most)));
        }
    }

    private bool HasRight(ImmutableArray<Row> rows, string role, string right)
    {
        foreach (var row in rows)
            if (row.Text(_p.Role) == role && LevelOf(row, right) > 0) return true;
        return false;
    }

    private RoleRule? FindRule(string role)
    {
        foreach (var rule in _p.Roles)
            if (rule.Role == role) return rule;
        return null;
    }

    /// <summary>The highest level of a right that a role may have; 0 for none.</summary>
    private int Ceiling(RoleRule? rule, string right)
    {
        if (rule is null || !(rule.Needs.Contains(right) || rule.May.Contains(right) || rule.Least.Contains(right))) return 0;
        return rule.Least.Contains(right) ? 1 : _p.Levels.Length - 1;
    }

    /// <summary>0 for no right, more for more; -1 where nothing was chosen.</summary>
    private int LevelOf(Row row, string right) => _p.Levels.IndexOf(row.Text(right));

    private MessageArgument RoleLabel(Row row) =>
        row.Text(_p.Role) is { Length: > 0 } role ? MessageArgument.Label(_p.Field, $"{_p.Role}/{role}") : MessageArgument.Label(_p.Field, _p.Role);

    private MessageArgument LabelOf(string right) => MessageArgument.Label(_p.Field, right);

    private MessageArgument LevelLabel(string right, int level) => MessageArgument.Label(_p.Field, $"{right}/{_p.Levels[level]}");
}
