using CsCheck;
using Workshop.Media.Storage;

namespace Workshop.Media.Tests.Storage;

public sealed class LocalFileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("workshop-store-").FullName;
    private readonly LocalFileStore _store;

    public LocalFileStoreTests() => _store = new LocalFileStore(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Keeps_bytes_under_their_hash()
    {
        var hash = await _store.PutAsync("content"u8.ToArray());

        Assert.Equal("ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73", hash);
        Assert.Equal("content"u8.ToArray(), await Read(hash));
        Assert.True(File.Exists(Path.Combine(_folder, "ed", "70", hash)));
    }

    [Fact]
    public async Task Stream_and_bytes_come_under_the_same_hash()
    {
        using var stream = new MemoryStream("content"u8.ToArray());

        Assert.Equal(await _store.PutAsync(stream), await _store.PutAsync("content"u8.ToArray()));
        Assert.Single(Stored());
    }

    [Fact]
    public async Task Fifty_writers_of_the_same_and_of_other_bytes_do_not_disturb_each_other()
    {
        var contents = Enumerable.Range(0, 50).Select(i => Enumerable.Repeat((byte)(i % 5), 100_000).ToArray()).ToList();

        var hashes = await Task.WhenAll(contents.Select(c => Task.Run(() => _store.PutAsync(c))));

        Assert.Equal(5, hashes.Distinct().Count());
        Assert.Equal(5, Stored().Count());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_folder, "incoming")));
        foreach (var (content, hash) in contents.Zip(hashes))
            Assert.Equal(content, await Read(hash));
    }

    [Fact]
    public async Task File_that_lost_bytes_on_the_disk_is_written_anew()
    {
        var hash = await _store.PutAsync("content"u8.ToArray());
        await File.WriteAllTextAsync(Stored().Single(), "con");

        await _store.PutAsync("content"u8.ToArray());

        Assert.Equal("content"u8.ToArray(), await Read(hash));
    }

    [Fact]
    public async Task Broken_stream_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<IOException>(() => _store.PutAsync(new BrokenStream()));

        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Unknown_hash_does_not_exist_and_does_not_open()
    {
        var unknown = ContentHash.Of("never stored"u8);

        Assert.False(await _store.ExistsAsync(unknown));
        var missing = await Assert.ThrowsAsync<FileNotFoundException>(() => _store.OpenAsync(unknown));
        Assert.Equal(unknown, missing.FileName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("ED7002B439E9AC845F22357D822BAC1444730FBDB6016D3EC9432297B9EC9F73")]
    [InlineData("ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f7")]
    [InlineData("../002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73a")]
    public async Task What_is_no_hash_never_becomes_a_path(string text)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _store.OpenAsync(text));
        await Assert.ThrowsAsync<ArgumentException>(() => _store.ExistsAsync(text));
    }

    [Fact]
    public void No_text_but_a_hash_is_valid() =>
        Gen.String.Sample(text => !ContentHash.IsValid(text) || (text.Length == 64 && text.All("0123456789abcdef".Contains)));

    private IEnumerable<string> Stored() => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories);

    private async Task<byte[]> Read(string hash)
    {
        await using var stream = await _store.OpenAsync(hash);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    private sealed class BrokenStream : MemoryStream
    {
        public BrokenStream()
            : base(new byte[200_000])
        {
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position > 0 ? throw new IOException("The client went away.") : base.ReadAsync(buffer, cancellationToken);
    }
}
