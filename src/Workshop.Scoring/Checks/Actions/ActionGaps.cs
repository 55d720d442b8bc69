using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks.Actions;

/// <summary>What an action lacks.</summary>
[Flags]
internal enum ActionGaps
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Where something is changed.</summary>
    [Describe("位置（在哪里）", "the place (where)")] Place = 1,

    /// <summary>What is changed.</summary>
    [Describe("改动（改什么）", "the change (what)")] Change = 2,

    /// <summary>By which figure it will be known.</summary>
    [Describe("带单位的数字（做到多少）", "a figure with its unit (how much)")] Figure = 4,

    /// <summary>Words of its own.</summary>
    Hollow = 8,
}
