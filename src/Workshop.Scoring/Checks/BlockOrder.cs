using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// The blocks of a page tell one story: any block out of order loses all marks (activity plan, Table 6, where muddled selling
/// points cost 5 of 25), and so does one that is missing, or else adding it in the wrong place would cost more than leaving it
/// out. Blocks that belong in the middle and stand first or last cost half (operations handbook: trust material in the middle).
/// </summary>
[CheckKind("block-order")]
[Describe("模块按规定的顺序排列。", "The blocks stand in the order asked for.")]
public sealed class BlockOrder : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Message _inOrder;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Blocks)] string Field,
        [Describe("应有的顺序", "The order asked for")][Within(2, 30)][OptionId("Field")] ImmutableArray<string> Order,
        [Describe("应放在中部的模块", "Kinds that belong in the middle")][OptionId("Field")] ImmutableArray<string> Middle = default);

    internal static class Says
    {
        public const string InOrder = "block-order.in-order";
        public const string Muddled = "block-order.muddled";
        public const string MuddledNext = "block-order.move-before";
        public const string Incomplete = "block-order.incomplete";
        public const string IncompleteNext = "block-order.add";
        public const string Outside = "block-order.not-in-the-middle";
        public const string OutsideNext = "block-order.move-inside";
    }

    /// <summary>Binds the check.</summary>
    public BlockOrder(Parameters parameters)
    {
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _inOrder = Message.Of(Says.InOrder, _label);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<BlocksAnswer>(_p.Field, out var page) || page.Blocks.IsEmpty) return _nothing;
        var last = -1;
        var present = 0u;
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            var rank = _p.Order.IndexOf(page.Blocks[i].Kind);
            if (rank < 0) continue;
            if (rank < last) return Muddled(i, rank, last);
            last = rank;
            present |= 1u << rank;
        }
        if (uint.PopCount(present) < _p.Order.Length) return Incomplete(present);
        return FindOutside(page.Blocks) is >= 0 and var outside
            ? Outside(input, page.Blocks[outside].Kind, outside)
            : input.Full(_p.Field, _inOrder);
    }

    /// <summary>Index of the first block that should have ordered blocks on both sides and has not, or -1.</summary>
    private int FindOutside(ImmutableArray<Block> blocks)
    {
        if (_p.Middle.IsDefaultOrEmpty) return -1;
        var (first, last) = (-1, -1);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!_p.Order.Contains(blocks[i].Kind)) continue;
            if (first < 0) first = i;
            last = i;
        }
        for (var i = 0; i < blocks.Length; i++)
            if (_p.Middle.Contains(blocks[i].Kind) && (i < first || i > last)) return i;
        return -1;
    }

    private Verdict Muddled(int block, int rank, int last)
    {
        var (early, late) = (LabelOf(_p.Order[rank]), LabelOf(_p.Order[last]));
        return Verdicts.None(
            _p.Field, Message.Of(Says.Muddled, _label, early, late), Message.Of(Says.MuddledNext, early, late), At(block));
    }

    private Verdict Outside(CheckInput input, string kind, int block) => input.Share(
        0.5m, _p.Field, Message.Of(Says.Outside, _label, LabelOf(kind)),
        Message.Of(Says.OutsideNext, LabelOf(kind), LabelOf(_p.Order[0]), LabelOf(_p.Order[^1])), At(block));

    private Verdict Incomplete(uint present)
    {
        var missing = _p.Order.Where((_, rank) => (present & (1u << rank)) == 0).ToList();
        return Verdicts.None(
            _p.Field, Message.Of(Says.Incomplete, _label, MessageArgument.Labels(missing.Select(k => $"{_p.Field}/{k}"))),
            Message.Of(Says.IncompleteNext, _label, LabelOf(missing[0])));
    }

    private static Spots At(int block) => Spots.At(Place.InRow(block));

    private MessageArgument LabelOf(string kind) => MessageArgument.Label(_p.Field, kind);
}
