namespace Workshop.Web.Hosting;

/// <summary>Where the host finds and keeps things. Bound from the configuration section <c>Workshop</c>.</summary>
public sealed class HostSettings
{
    public const string Section = "Workshop";

    /// <summary>Database, uploaded files and keys; made when missing.</summary>
    public string DataFolder { get; set; } = RepositoryRoot.Path("data");

    /// <summary>The courses.</summary>
    public string ContentFolder { get; set; } = RepositoryRoot.Path("content");

    /// <summary>Whether a demo school is seeded on first start and its sign-ins are offered.</summary>
    public bool Demo { get; set; }

    /// <summary>
    /// The address people know the product by, such as https://workshop.school.example; links in mails begin with it. Null takes
    /// the address of the request, which is what its sender says it is: set this wherever strangers can reach the product.
    /// </summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>
    /// Sign-in posts a minute from one address before it is asked to wait. A whole class behind one school's address signs in at
    /// the same minute, so it is wide; guesses at one account are stopped by its lock.
    /// </summary>
    public int SignInsPerMinute { get; set; } = 100;

    /// <summary>Uploads a minute by one person before they are asked to wait.</summary>
    public int UploadsPerMinute { get; set; } = 60;

    public string DatabaseFile => System.IO.Path.Combine(DataFolder, "workshop.db");

    public string FilesFolder => System.IO.Path.Combine(DataFolder, "files");
}
