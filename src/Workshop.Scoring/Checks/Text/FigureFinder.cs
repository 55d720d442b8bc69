using System.Text.RegularExpressions;

namespace Workshop.Scoring.Checks.Text;

/// <summary>
/// Finds figures that say something: digits with a unit of the trade behind them, or a currency sign before. A bare number,
/// such as that of a list item, is none.
/// </summary>
internal static partial class FigureFinder
{
    /// <summary>Whether a text, folded, holds a figure. No part of the pattern repeats, so it is linear in the text.</summary>
    public static bool IsIn(ReadOnlySpan<char> folded) => Figure().IsMatch(folded);

    [GeneratedRegex(
        "[¥￥$][ ]?[0-9]|[0-9][ ]?("
        + "%|‰|个|件|天|日|周|月|年|小时|分钟|秒|元|块|角|次|单|人|位|张|条|家|倍|折|万|千|百|字|款|套|场|轮|名|档|米|厘米|公斤|克|像素"
        + "|(percent|pct|px|cm|mm|kg|kb|mb|cny|rmb|yuan|days?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s|weeks?|months?|times|orders?|pieces?|pcs"
        + "|points?|pp|items?|units?|users?|buyers?|visitors?|customers?|pictures?|images?|words?|characters?|x|k)(?![a-z]))")]
    private static partial Regex Figure();
}
