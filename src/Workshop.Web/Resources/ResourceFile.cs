namespace Workshop.Web.Resources;

/// <summary>One file of the resource pack, ready to be taken away.</summary>
/// <param name="Key">Its address below /resources/files; ASCII, the same in every language and never a path.</param>
/// <param name="Section">Where the overview lists it.</param>
/// <param name="Title">Shown, in the reader's language.</param>
/// <param name="Path">Its place in the archive, in the reader's language: a name, or a folder and a name.</param>
/// <param name="ContentType">What it is sent as.</param>
/// <param name="Bytes">All of it.</param>
public sealed record ResourceFile(string Key, ResourceSection Section, string Title, string Path, string ContentType, byte[] Bytes)
{
    /// <summary>What it is called when it is saved alone.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>What kind of file it is, as people call it: XLSX, CSV, MD.</summary>
    public string Kind => Key[(Key.LastIndexOf('.') + 1)..].ToUpperInvariant();
}

/// <summary>The parts of the pack.</summary>
public enum ResourceSection
{
    /// <summary>What is in the pack.</summary>
    Guide,

    /// <summary>The words of the trade.</summary>
    Glossary,

    /// <summary>What must not happen.</summary>
    RedLines,

    /// <summary>The case library.</summary>
    Cases,

    /// <summary>Tables to fill in.</summary>
    Templates,
}
