using BenchmarkDotNet.Attributes;
using Workshop.Reports.Tests;
using Workshop.Reports.TraineeReports;

namespace Workshop.Benchmarks;

/// <summary>A trainee's report as PDF. Goal: under 20 ms once warm.</summary>
[MemoryDiagnoser]
public class ReportBenchmark
{
    [GlobalSetup]
    public void LoadFonts() => _ = Sample.Fonts;

    /// <summary>The course's own example: three findings, two pages.</summary>
    [Benchmark(Baseline = true)]
    public byte[] Usual() => TraineeReportPdf.Render(Sample.TableSix, Sample.Theme);

    /// <summary>Ten findings and two remarks, three pages.</summary>
    [Benchmark]
    public byte[] Full() => TraineeReportPdf.Render(RichSample.Report, Sample.Theme);
}
