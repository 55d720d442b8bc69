namespace Workshop.Content.Assets;

/// <summary>A type of file that pages may show or offer.</summary>
/// <param name="Ending">With the dot.</param>
/// <param name="Signature">What its bytes begin with; empty where nothing is certain.</param>
internal sealed record AssetType(string Ending, byte[] Signature)
{
    private static readonly AssetType[] All =
    [
        new(".svg", []),
        new(".png", [0x89, (byte)'P', (byte)'N', (byte)'G']),
        new(".jpg", [0xFF, 0xD8, 0xFF]),
        new(".webp", "RIFF"u8.ToArray()),
        new(".pdf", "%PDF-"u8.ToArray()),
        new(".xlsx", "PK"u8.ToArray()),
        new(".csv", []),
    ];

    public static string AllEndings { get; } = string.Join(", ", All.Select(t => t.Ending));

    public bool IsSvg => Ending == ".svg";

    /// <summary>The type of a file by its name, or null.</summary>
    public static AssetType? Find(string file) => All.FirstOrDefault(t => file.EndsWith(t.Ending, StringComparison.Ordinal));

    public bool Fits(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);
}
