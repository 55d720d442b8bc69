using Workshop.Reports.TraineeReports;

namespace Workshop.Reports.Tests;

/// <summary>A full but ordinary report: ten findings, two remarks, every criterion marked.</summary>
internal static class RichSample
{
    public static TraineeReport Report { get; } = Sample.TableSix with
    {
        Task = "商品上架与店铺装修", Trainee = "欧阳思远", Attempt = "第 2 次", Timeliness = "迟交 2 小时 5 分，扣 3 分",
        HandedIn = "6月3日 周三 20:05", Receipt = "B09E-77",
        Criteria =
        [
            Sample.Title with
            {
                Mark = 22.5m, Reason = "核心词靠后，缺营销词",
                Findings =
                [
                    Sample.Title.Findings[0],
                    new Finding("核心词没有放在最前，搜索权重会下降。", 2.5m) { Where = "标题", NextStep = "以“床头柜”开头，再写风格和房间。" },
                    new Finding("“最低价”属于极限词，广告法不允许使用。", 3)
                    {
                        Where = "标题", Quote = [new("全网"), new("最低价", true), new("包邮送货上门")], NextStep = "换成可以核实的说法，例如“满399减50”。",
                    },
                ],
            },
            Sample.Detail with
            {
                Mark = 15, Reason = "卖点排序混乱，缺用户评价",
                Findings =
                [
                    Sample.Detail.Findings[0],
                    new Finding("没有用户评价模块，信任材料不足。", 3) { Where = "详情页", NextStep = "在规格参数之后加入用户评价模块，放三条带图好评。" },
                    new Finding("第五张图由四张照片拼接而成，手机上看不清细节。", 2) { Where = "详情页 图 5", NextStep = "拆成单张上传，每张只讲一个卖点。" },
                ],
            },
            Sample.Sku with
            {
                Mark = 11, Reason = "存在无效选项，最低价无货",
                Findings =
                [
                    Sample.Sku.Findings[0],
                    new Finding("价格最低的规格库存为零，买家点进来却买不到。", 3) { Where = "SKU 第 1 行", NextStep = "给最便宜的规格补上库存，或者下架它。" },
                    new Finding("两行规格的颜色、尺寸完全相同，属于重复组合。", 2) { Where = "SKU 第 4、6 行", NextStep = "合并重复的两行，把库存加在一起。" },
                ],
            },
            Sample.Time with
            {
                Mark = 12, Reason = "迟交 2 小时",
                Findings = [new Finding("作业在截止后两小时零五分提交，按班级规定扣三分。", 3) { NextStep = "提前一天完成自查，给网络故障留出余地。" }],
            },
            Sample.Remarks with { Mark = 8.5m, Reason = "数据分析能力突出" },
        ],
        Remarks =
        [
            new Remark("助教 林晓", "选品思路清楚，关键词的搜索量和竞争度都查过，这一步做得比上一次扎实。页面的问题集中在顺序：先让买家看懂商品，再讲它为什么值得买。"),
            new Remark("讲师 周敏", "同意助教意见。下次上架前，请对照红线清单逐条检查文案。"),
        ],
    };
}
