using System.Net.Sockets;

namespace Workshop.Load;

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends ready-made bytes and throws the answer's body away. A client that did more
/// would take the cores from the server it measures.
/// </summary>
internal sealed class RawConnection : IDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] LastChunk = "0\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[256 * 1024];

    public RawConnection(Uri server) => _socket.Connect(server.Host, server.Port);

    /// <summary>Sends a request and waits for the whole answer; its status code.</summary>
    public int Ask(ReadOnlySpan<byte> request)
    {
        _socket.Send(request);
        var read = 0;
        int head;
        while ((head = _buffer.AsSpan(0, read).IndexOf(HeadEnd)) < 0)
            read += Receive(read);
        var status = Number(_buffer.AsSpan(9, 3));
        var body = read - head - 4;
        if (LengthIn(_buffer.AsSpan(0, head)) is { } length)
            while (body < length)
                body += Receive(0);
        else if (status is not (204 or 304))
            while (!_buffer.AsSpan(0, read).EndsWith(LastChunk))
                read = Kept(read) is var kept ? kept + Receive(kept) : read;
        return status;
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Keeps the last few bytes, in which the end may have begun, at the front of the buffer.</summary>
    private int Kept(int read)
    {
        var kept = Math.Min(read, LastChunk.Length);
        _buffer.AsSpan(read - kept, kept).CopyTo(_buffer);
        return kept;
    }

    private int Receive(int at)
    {
        var got = _socket.Receive(_buffer.AsSpan(at));
        return got > 0 ? got : throw new IOException("The server closed the connection.");
    }

    private static int? LengthIn(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0) return null;
        var rest = head[(at + 16)..];
        var end = rest.IndexOf((byte)'\r');
        return Number(end < 0 ? rest : rest[..end]);
    }

    private static int Number(ReadOnlySpan<byte> digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
