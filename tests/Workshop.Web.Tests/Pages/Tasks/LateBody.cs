using System.Net;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>A body before which something happens: sent to a server that was asked whether to go on, it happens after its yes.</summary>
internal sealed class LateBody : HttpContent
{
    private readonly HttpContent _body;
    private readonly Action _before;

    public LateBody(HttpContent body, Action before)
    {
        (_body, _before) = (body, before);
        Headers.ContentType = body.Headers.ContentType;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        _before();
        await _body.CopyToAsync(stream);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Headers.ContentLength ?? 0;
        return _body.Headers.ContentLength is not null;
    }
}
