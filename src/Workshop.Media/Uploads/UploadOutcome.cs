namespace Workshop.Media.Uploads;

/// <summary>What came of an upload: an <see cref="AcceptedUpload"/> or one of the named <see cref="UploadRefusal"/>s.</summary>
public abstract record UploadOutcome
{
    private protected UploadOutcome()
    {
    }
}
