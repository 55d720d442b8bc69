namespace Workshop.Reports.TraineeReports;

/// <summary>
/// The labels of a trainee report in one language. Texts with a place for a number are composite formats: <c>{0}</c>, and
/// <c>{1}</c> where the summary says so.
/// </summary>
public sealed record ReportWords
{
    /// <summary>学员</summary>
    public required string Trainee { get; init; }

    /// <summary>班级</summary>
    public required string Cohort { get; init; }

    /// <summary>小组</summary>
    public required string Group { get; init; }

    /// <summary>提交次数</summary>
    public required string Attempt { get; init; }

    /// <summary>回执</summary>
    public required string Receipt { get; init; }

    /// <summary>提交时间</summary>
    public required string HandedIn { get; init; }

    /// <summary>截止时间</summary>
    public required string Deadline { get; init; }

    /// <summary>提交情况 (on time or late)</summary>
    public required string Timeliness { get; init; }

    /// <summary>总分</summary>
    public required string Total { get; init; }

    /// <summary>待评</summary>
    public required string Pending { get; init; }

    /// <summary>不计分: closed without a mark.</summary>
    public required string Closed { get; init; }

    /// <summary>Format: the marks still waiting, such as 待评 {0} 分.</summary>
    public required string PendingMarks { get; init; }

    /// <summary>Format: a reason after its mark, such as （{0}）.</summary>
    public required string Bracketed { get; init; }

    /// <summary>Heading of the table with one row for the trainee: 评分表</summary>
    public required string ScoreTable { get; init; }

    /// <summary>Head of the column of criteria, used where a rubric has too many of them for one row: 评分维度</summary>
    public required string Criterion { get; init; }

    /// <summary>Head of the column of marks in the same case: 得分</summary>
    public required string Mark { get; init; }

    /// <summary>Heading of the bars: 各维度得分</summary>
    public required string Bars { get; init; }

    /// <summary>Legend of the bars' solid part: 已得</summary>
    public required string Earned { get; init; }

    /// <summary>Legend of the bars' light part: 失分</summary>
    public required string Lost { get; init; }

    /// <summary>Heading of the findings: 扣分依据</summary>
    public required string Findings { get; init; }

    /// <summary>Said instead of findings when there are none: 没有发现扣分项。</summary>
    public required string NoFindings { get; init; }

    /// <summary>Before the thing to do: 下一步</summary>
    public required string NextStep { get; init; }

    /// <summary>Heading of the remarks: 评语</summary>
    public required string Remarks { get; init; }

    /// <summary>Heading of the list of what to mend first: 提升方向</summary>
    public required string Directions { get; init; }

    /// <summary>One line under that heading: 按可挽回的分数从高到低排列。</summary>
    public required string DirectionsOrder { get; init; }

    /// <summary>Format: characters left out of a long text, such as ……（此处省略 {0} 字，全文见成绩页）.</summary>
    public required string Shortened { get; init; }

    /// <summary>Format: list entries left out, such as 另有 {0} 条，见成绩页。</summary>
    public required string More { get; init; }

    /// <summary>Format: directions not repeated because the findings name them already, such as 其余 {0} 条见上文。</summary>
    public required string MoreAbove { get; init; }

    /// <summary>Format: {0} this page, {1} all pages, such as 第 {0} 页，共 {1} 页.</summary>
    public required string PageOf { get; init; }

    /// <summary>签发日期</summary>
    public required string Issued { get; init; }

    /// <summary>校验码</summary>
    public required string VerificationCode { get; init; }

    /// <summary>量规版本</summary>
    public required string RubricVersion { get; init; }

    /// <summary>引擎版本</summary>
    public required string EngineVersion { get; init; }
}
