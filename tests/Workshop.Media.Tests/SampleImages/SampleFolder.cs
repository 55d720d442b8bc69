using SkiaSharp;

namespace Workshop.Media.Tests.SampleImages;

/// <summary>The folder of the listing task that holds the finished pictures.</summary>
internal sealed class SampleFolder
{
    private const string Below = "content/ecommerce-operations/tasks/product-listing/samples/images";
    private readonly string _path = Repository.Path(Below);

    public IEnumerable<string> Names => Directory.EnumerateFiles(_path).Select(p => Path.GetFileName(p));

    public byte[] Read(string name) => File.ReadAllBytes(Path.Combine(_path, name));

    public SKBitmap Open(string name)
    {
        using var decoded = SKBitmap.Decode(Read(name));
        return decoded.Copy(SKColorType.Rgba8888);
    }

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(_path);
        File.WriteAllBytes(Path.Combine(_path, name), bytes);
    }
}
