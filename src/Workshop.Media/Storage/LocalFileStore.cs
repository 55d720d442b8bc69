using System.Security.Cryptography;

namespace Workshop.Media.Storage;

/// <summary>
/// A store in a folder: <c>ab/cd/abcd…</c>, so that no folder holds more than some thousand files. A file is written
/// aside, flushed to the disk and then renamed, so that a name always stands for whole content, also after a crash and with
/// several writers. What a crash leaves in <c>incoming</c> may be deleted while the store is not in use.
/// </summary>
public sealed class LocalFileStore : IFileStore
{
    private readonly string _root;
    private readonly string _incoming;

    /// <summary>Opens the store, making the folder where it is missing.</summary>
    public LocalFileStore(string folder)
    {
        _root = Path.GetFullPath(folder);
        _incoming = Path.Combine(_root, "incoming");
        Directory.CreateDirectory(_incoming);
    }

    /// <inheritdoc/>
    public async Task<string> PutAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel = default)
    {
        var hash = ContentHash.Of(bytes.Span);
        if (!Holds(hash, bytes.Length))
            await StoreAsync((file, stop) => file.WriteAsync(bytes, stop).AsTask(), () => hash, cancel);
        return hash;
    }

    /// <inheritdoc/>
    public async Task<string> PutAsync(Stream content, CancellationToken cancel = default)
    {
        using var hasher = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        return await StoreAsync((file, stop) => CopyAsync(content, file, hasher, stop), () => Convert.ToHexStringLower(hasher.GetCurrentHash()), cancel);
    }

    /// <inheritdoc/>
    public Task<Stream> OpenAsync(string hash, CancellationToken cancel = default)
    {
        var path = PathOf(hash);
        return File.Exists(path)
            ? Task.FromResult<Stream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 4096, useAsync: true))
            : throw new FileNotFoundException($"No file is stored under {hash}.", hash);
    }

    /// <inheritdoc/>
    public Task<bool> ExistsAsync(string hash, CancellationToken cancel = default) => Task.FromResult(File.Exists(PathOf(hash)));

    private async Task<string> StoreAsync(Func<FileStream, CancellationToken, Task> write, Func<string> hash, CancellationToken cancel)
    {
        var aside = Path.Combine(_incoming, Guid.NewGuid().ToString("N"));
        try
        {
            long length;
            await using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 4096, useAsync: true))
            {
                await write(file, cancel);
                file.Flush(flushToDisk: true);
                length = file.Length;
            }

            Publish(aside, hash(), length);
            return hash();
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private void Publish(string aside, string hash, long length)
    {
        if (Holds(hash, length))
            return;
        var path = PathOf(hash);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(aside, path, overwrite: true);
    }

    /// <summary>A file of another length can only be the work of a failing disk; it is then written anew.</summary>
    private bool Holds(string hash, long length) => new FileInfo(PathOf(hash)) is { Exists: true } file && file.Length == length;

    private string PathOf(string hash) => ContentHash.IsValid(hash)
        ? Path.Combine(_root, hash[..2], hash[2..4], hash)
        : throw new ArgumentException($"A hash is {ContentHash.Length} lower-case hex digits.", nameof(hash));

    private static async Task CopyAsync(Stream content, FileStream file, IncrementalHash hasher, CancellationToken cancel)
    {
        var chunk = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(chunk, cancel)) > 0)
        {
            hasher.AppendData(chunk, 0, read);
            await file.WriteAsync(chunk.AsMemory(0, read), cancel);
        }
    }
}
