using BenchmarkDotNet.Attributes;
using Workshop.Media.Measuring;
using Workshop.Media.Pictures;
using Workshop.Media.Uploads;
using Workshop.Scoring.Answers;

namespace Workshop.Benchmarks;

/// <summary>
/// What measuring a picture costs on top of decoding it, in one run: the ratio of the second row to the first. It is to stay
/// at or under 1.25 for every picture.
/// </summary>
[MemoryDiagnoser]
public class ImageFactsBenchmark
{
    private const string Samples = "content/ecommerce-operations/tasks/product-listing/samples/images";
    private byte[] _file = [];

    [Params("white-1.webp", "scene-1.webp", "scene-1.jpg", "large.png")]
    public string Picture { get; set; } = "";

    [GlobalSetup]
    public void Read() => _file = File.ReadAllBytes(Repository.Path(Samples, Picture));

    [Benchmark(Baseline = true)]
    public int Decode()
    {
        using var decoded = PictureDecoder.Decode(_file, UploadLimits.Default);
        return decoded.Picture!.Width;
    }

    [Benchmark]
    public ImageFacts DecodeAndMeasure()
    {
        using var decoded = PictureDecoder.Decode(_file, UploadLimits.Default);
        var picture = decoded.Picture!;
        return ImageMeasurements.Measure(picture.Pixels, picture.Width, picture.Height);
    }
}
