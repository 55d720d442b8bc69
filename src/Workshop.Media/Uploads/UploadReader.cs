namespace Workshop.Media.Uploads;

/// <summary>Takes at most so many bytes from a stream that may claim anything about its length.</summary>
internal static class UploadReader
{
    private const int Chunk = 81_920;

    /// <summary>Reads to the end, or returns null as soon as there is more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken cancel)
    {
        using var received = new MemoryStream();
        var chunk = new byte[Chunk];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancel)) > 0)
        {
            if (received.Length + read > limit)
                return null;
            received.Write(chunk, 0, read);
        }

        return received.ToArray();
    }
}
