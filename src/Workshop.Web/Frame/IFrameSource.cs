namespace Workshop.Web.Frame;

/// <summary>Tells the frame who is reading. Asked at most a few times a request, so an answer is worth keeping for its length.</summary>
public interface IFrameSource
{
    ValueTask<FrameState> GetAsync(HttpContext context);
}
