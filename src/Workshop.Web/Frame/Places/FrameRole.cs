namespace Workshop.Web.Frame.Places;

/// <summary>Whose places the frame shows.</summary>
public enum FrameRole
{
    Trainee,
    Assistant,
    Lecturer,
    Administrator,
}
