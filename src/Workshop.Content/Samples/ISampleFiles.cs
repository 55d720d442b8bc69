using Workshop.Scoring.Answers;

namespace Workshop.Content.Samples;

/// <summary>What the media room knows of a sample's files; passed in, since this room opens no pictures.</summary>
public interface ISampleFiles
{
    /// <summary>Measures a file that lies in the course folder; null where it is not a picture the site would take.</summary>
    /// <param name="path">Absolute path.</param>
    FileFacts? Find(string path);
}
