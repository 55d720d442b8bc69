using Workshop.Reports.Fonts;
using Workshop.Reports.Themes;
using Workshop.Reports.TraineeReports;

namespace Workshop.Reports.Tests;

/// <summary>The report of the course's own example (Table 6, first row) and the pieces to make others from.</summary>
internal static class Sample
{
    private static readonly Lazy<ReportFonts> LoadedFonts = new(() => ReportFonts.Load(Repository.Path("themes/default/fonts")));

    public static ReportFonts Fonts => LoadedFonts.Value;

    public static ReportTheme Theme { get; } = new("启航电商实训学校", Hue.DeepTeal, Fonts);

    public static ReportWords Words { get; } = new()
    {
        Trainee = "学员", Cohort = "班级", Group = "小组", Attempt = "提交次数", Receipt = "回执", HandedIn = "提交时间",
        Deadline = "截止时间", Timeliness = "提交情况", Total = "总分", Pending = "待评", Closed = "不计分",
        PendingMarks = "待评 {0} 分", Bracketed = "（{0}）", ScoreTable = "评分表", Criterion = "评分维度", Mark = "得分",
        Bars = "各维度得分", Earned = "已得", Lost = "失分", Findings = "扣分依据", NoFindings = "没有发现扣分项。",
        NextStep = "下一步", Remarks = "评语", Directions = "提升方向", DirectionsOrder = "按可挽回的分数从高到低排列。",
        Shortened = "……（此处省略 {0} 字，全文见成绩页）", More = "另有 {0} 条，见成绩页。", MoreAbove = "其余 {0} 条见上文。", PageOf = "第 {0} 页，共 {1} 页",
        Issued = "签发日期", VerificationCode = "校验码", RubricVersion = "量规版本", EngineVersion = "引擎版本",
    };

    public static CriterionResult Title { get; } = new("标题关键词", 30, 28, 30)
    {
        Reason = "缺核心属性词",
        Findings =
        [
            new Finding("标题里没有材质词，买家按“实木”“板材”搜索时看不到这件商品。", 2)
            {
                Where = "标题",
                Quote = [new("北欧ins风简约"), new("床头柜", true), new("卧室小户型储物柜简约现代")],
                NextStep = "在“床头柜”前加入材质词，如“实木”或“板材”。",
            },
        ],
    };

    public static CriterionResult Detail { get; } = new("详情页逻辑", 25, 20, 25)
    {
        Reason = "卖点排序混乱",
        Findings =
        [
            new Finding("核心卖点排在产品细节之前，买家还没看清商品就读到了卖点。", 5)
            {
                Where = "详情页 第 2 块",
                Quote = [new("场景图 → "), new("核心卖点", true), new(" → 产品细节 → 规格参数 → 用户评价")],
                NextStep = "把核心卖点移到产品细节之后。",
            },
        ],
    };

    public static CriterionResult Sku { get; } = new("SKU 合理性", 20, 16, 20)
    {
        Reason = "存在无效选项",
        Findings =
        [
            new Finding("选项“颜色：默认”不给买家任何选择。", 4)
            {
                Where = "SKU 第 3 行", Quote = [new("颜色："), new("默认", true), new("  尺寸：60cm  499.00  库存 120")],
                NextStep = "删去“默认”，只保留买家看得懂的颜色名。",
            },
        ],
    };

    public static CriterionResult Time { get; } = new("提交时效", 15, 15, 15) { Reason = "按时提交" };

    public static CriterionResult Remarks { get; } = new("备注", 10, null, 10);

    public static TraineeReport TableSix { get; } = new()
    {
        Language = "zh-Hans", Words = Words, Kind = "成绩报告", Task = "商品上架", Trainee = "陈一诺", Cohort = "2026 年 6 月电商运营班",
        Group = "第 2 组", Attempt = "第 1 次", Receipt = "7F3A-21", HandedIn = "6月3日 周三 17:42", Deadline = "6月3日 周三 18:00",
        Timeliness = "按时", Criteria = [Title, Detail, Sku, Time, Remarks],
        Remarks = [new Remark("助教 林晓", "界面操作熟练，图片处理得干净。标题补上材质词，再把详情页的顺序理一理，就是一份可以直接上架的商品。")],
        Issued = "2026年6月5日", IssuedAt = new DateTimeOffset(2026, 6, 5, 1, 30, 0, TimeSpan.Zero),
        VerificationCode = "K7QD-94XM", RubricVersion = "product-listing 4f2a91c0", EngineVersion = "1.0.0",
    };
}
