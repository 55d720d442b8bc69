namespace Workshop.Media.Storage;

/// <summary>
/// Keeps files under the hash of their content: the same bytes are kept once, and a stored file never changes. It knows
/// nothing of owners and rights; whoever serves a file asks the submission first.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps the bytes durably and returns their hash; does nothing when they are there already.</summary>
    Task<string> PutAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel = default);

    /// <summary>Keeps what the stream still holds and returns its hash. The stream is not closed.</summary>
    Task<string> PutAsync(Stream content, CancellationToken cancel = default);

    /// <summary>Opens a file that must be there; the caller disposes the stream.</summary>
    /// <exception cref="FileNotFoundException">Nothing is stored under this hash.</exception>
    /// <exception cref="ArgumentException">Not a hash (see <see cref="ContentHash.IsValid"/>).</exception>
    Task<Stream> OpenAsync(string hash, CancellationToken cancel = default);

    /// <summary>Whether a file is stored under this hash.</summary>
    /// <exception cref="ArgumentException">Not a hash (see <see cref="ContentHash.IsValid"/>).</exception>
    Task<bool> ExistsAsync(string hash, CancellationToken cancel = default);
}
