using System.Collections.Immutable;

namespace Workshop.Web.Demo;

/// <summary>How far a demo trainee has come with the listing.</summary>
public enum DemoState
{
    NotBegun,
    Drafting,
    HandedIn,
    HandedInTwice,
    Marked,
    Released,
}

/// <summary>Who has come how far, so that every list and every state has something to show.</summary>
public static class DemoPlan
{
    /// <summary>By trainee, in the order of <see cref="DemoPeople.All"/>.</summary>
    public static readonly ImmutableArray<DemoState> States =
    [
        DemoState.Drafting, DemoState.HandedIn, DemoState.Released, DemoState.HandedInTwice, DemoState.Marked, DemoState.NotBegun,
        DemoState.Released, DemoState.HandedIn, DemoState.HandedIn, DemoState.Marked, DemoState.Drafting, DemoState.Released,
        DemoState.NotBegun, DemoState.HandedIn, DemoState.Marked, DemoState.Released, DemoState.HandedInTwice, DemoState.HandedIn,
        DemoState.HandedIn, DemoState.Marked, DemoState.NotBegun, DemoState.HandedIn, DemoState.Drafting, DemoState.Released,
    ];

    /// <summary>Place of the trainee who hands in the brief's own words, so that a marker has something to look into.</summary>
    public const int CopiesBrief = 21;

    /// <summary>What a TA wrote and gave, of 10, in turn.</summary>
    public static readonly ImmutableArray<(decimal Mark, string Words)> Remarks =
    [
        (9m, "后台操作很熟练，选词能说出数据依据，可以独立上架。"),
        (8m, "流程走得顺，运费模板第一次设错后能自己找到原因。"),
        (7.5m, "整体完成得不错，改图时还要提醒尺寸和白底的要求。"),
        (6m, "能完成主要步骤，建议再练一遍 SKU 和库存的设置。"),
        (9.5m, "数据分析能力突出，关键词的取舍讲得很清楚。"),
    ];
}
