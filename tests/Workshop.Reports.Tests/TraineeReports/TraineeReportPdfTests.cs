using Workshop.Reports.Themes;
using Workshop.Reports.TraineeReports;

namespace Workshop.Reports.Tests.TraineeReports;

public sealed class TraineeReportPdfTests
{
    private const int MostBytes = 60_000;

    private static readonly byte[] Logo = File.ReadAllBytes(Repository.Path("tests/Workshop.Reports.Tests/Themes/logo.svg"));

    [Fact]
    public void The_course_example_reads_back_with_every_part_in_order()
    {
        var text = Render(Sample.TableSix).Text;

        string[] parts =
        [
            "启航电商实训学校", "成绩报告", "商品上架", "陈一诺", "79", "/ 90", "待评 10 分", "2026 年 6 月电商运营班", "第 2 组", "第 1 次",
            "6月3日 周三 17:42", "6月3日 周三 18:00", "按时", "7F3A-21", "标题关键词", "30%", "28/30", "（缺核心属性词）", "15/15", "各维度得分",
            "扣分依据", "−2", "标题里没有材质词", "床头柜", "在“床头柜”前加入材质词", "评语", "界面操作熟练", "助教 林晓", "提升方向",
        ];
        var at = 0;
        foreach (var part in parts)
        {
            var next = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"'{part}' is missing after place {at} of:\n{text}");
            at = next;
        }
    }

    [Fact]
    public void Every_page_says_which_it_is_and_how_to_check_it()
    {
        var pages = Render(RichSample.Report).Pages;

        Assert.True(pages.Count > 1);
        for (var i = 0; i < pages.Count; i++)
        {
            Assert.Contains($"第 {i + 1} 页，共 {pages.Count} 页", pages[i]);
            Assert.Contains("K7QD-94XM", pages[i]);
            Assert.Contains("2026年6月5日", pages[i]);
            Assert.Contains("4f2a91c0", pages[i]);
            Assert.Equal(i > 0, pages[i].StartsWith("商品上架与店铺装修 · 欧阳思远", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Usual_reports_stay_small()
    {
        using var logo = ReportLogo.Read(Logo);
        var theme = Sample.Theme with { Logo = logo };

        Assert.InRange(TraineeReportPdf.Render(Sample.TableSix, theme).Length, 1, 50_000);
        Assert.InRange(TraineeReportPdf.Render(RichSample.Report, theme).Length, 1, MostBytes);
    }

    [Fact]
    public void The_same_report_has_the_same_bytes() =>
        Assert.Equal(TraineeReportPdf.Render(RichSample.Report, Sample.Theme), TraineeReportPdf.Render(RichSample.Report, Sample.Theme));

    [Fact]
    public async Task A_hundred_at_once_come_out_like_one_alone()
    {
        var alone = new[] { Sample.TableSix, RichSample.Report }.Select(report => TraineeReportPdf.Render(report, Sample.Theme)).ToArray();

        var together = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(
            () => TraineeReportPdf.Render(i % 2 == 0 ? Sample.TableSix : RichSample.Report, Sample.Theme))));

        for (var i = 0; i < together.Length; i++) Assert.Equal(alone[i % 2], together[i]);
    }

    [Fact]
    public void The_document_says_what_it_is_and_in_which_language()
    {
        var read = Render(Sample.TableSix);

        Assert.Equal("商品上架 · 陈一诺 · 成绩报告", read.Title);
        Assert.Equal("启航电商实训学校", read.Author);
        Assert.Equal("zh-Hans", read.Language);
    }

    [Fact]
    public void What_is_pending_is_said_in_words_and_is_never_nought()
    {
        var read = Render(Sample.TableSix with { Criteria = [Sample.Remarks], Remarks = [] });

        Assert.Contains("待评", read.Text);
        Assert.DoesNotContain("0/10", read.Text);
        Assert.DoesNotContain("没有发现扣分项", read.Text);
        Assert.DoesNotContain("已得", read.Text);
    }

    [Fact]
    public void What_is_closed_without_a_mark_counts_neither_way()
    {
        var read = Render(Sample.TableSix with { Criteria = [Sample.Time, Sample.Remarks with { IsClosed = true }] });

        Assert.Contains("不计分", read.Text);
        Assert.Contains("/ 15", read.Text);
        Assert.DoesNotContain("待评", read.Text);
    }

    [Fact]
    public void Work_without_a_fault_is_told_so_and_given_no_directions()
    {
        var read = Render(Sample.TableSix with { Criteria = [Sample.Time], Remarks = [] });

        Assert.Single(read.Pages);
        Assert.Contains("没有发现扣分项。", read.Text);
        Assert.DoesNotContain("提升方向", read.Text);
        Assert.DoesNotContain("评语", read.Text);
    }

    [Fact]
    public void Sixty_findings_go_over_several_pages_and_none_is_lost()
    {
        var findings = Enumerable.Range(1, 60).Select(i => new Finding($"第{i}处要改", 0.25m) { NextStep = $"改第{i}处" }).ToArray();

        var read = Render(Sample.TableSix with { Criteria = [Sample.Title with { Findings = findings }, Sample.Remarks] });

        Assert.InRange(read.Pages.Count, 3, 8);
        Assert.All(findings, finding => Assert.Contains(finding.Message, read.Text));
        Assert.Contains("其余 54 条见上文。", read.Text);
        Assert.Equal(["评分表", "各维度得分", "扣分依据", "评语", "提升方向"], read.Bookmarks);
    }

    [Fact]
    public void More_findings_than_can_be_read_are_counted()
    {
        var findings = Enumerable.Range(1, 5000).Select(i => new Finding($"第{i}处要改", null)).ToArray();

        var read = Render(Sample.TableSix with { Criteria = [Sample.Time with { Findings = findings }, Sample.Detail with { Findings = findings }] });

        Assert.Contains("第120处要改", read.Text);
        Assert.DoesNotContain("第121处要改", read.Text);
        Assert.Contains("另有 9880 条", read.Text);
    }

    [Fact]
    public void A_rubric_too_wide_for_a_row_gets_a_row_a_criterion()
    {
        var criteria = Enumerable.Range(1, 12).Select(i => new CriterionResult($"维度{i}", 8, 7, 8) { Reason = $"原因{i}" }).ToArray();

        var text = Render(Sample.TableSix with { Criteria = criteria }).Text;

        Assert.Contains("评分维度", text);
        Assert.All(criteria, criterion => Assert.Contains($"（{criterion.Reason}）", text));
        Assert.Contains("84", text);
    }

    [Fact]
    public void A_report_of_nothing_is_refused() =>
        Assert.Throws<ArgumentException>(() => TraineeReportPdf.Render(Sample.TableSix with { Criteria = [] }, Sample.Theme));

    private static ReadBack Render(TraineeReport report) => new(TraineeReportPdf.Render(report, Sample.Theme));
}
