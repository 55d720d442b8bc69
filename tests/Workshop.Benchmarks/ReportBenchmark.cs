using BenchmarkDotNet.Attributes;
using Workshop.Reports.Tests;
using Workshop.Reports.Themes;
using Workshop.Reports.TraineeReports;

namespace Workshop.Benchmarks;

/// <summary>A trainee's report as PDF, fonts loaded. Goal: under 20 ms.</summary>
[MemoryDiagnoser]
public class ReportBenchmark
{
    private readonly ReportTheme theme = Sample.Theme;

    /// <summary>The course's own example: three findings, two pages.</summary>
    [Benchmark(Baseline = true)]
    public byte[] Usual() => TraineeReportPdf.Render(Sample.TableSix, theme);

    /// <summary>Ten findings and two remarks, three pages.</summary>
    [Benchmark]
    public byte[] Full() => TraineeReportPdf.Render(RichSample.Report, theme);
}
