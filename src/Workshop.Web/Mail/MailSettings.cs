namespace Workshop.Web.Mail;

/// <summary>How mail leaves. Bound from the configuration section <c>Mail</c>.</summary>
public sealed class MailSettings
{
    public const string Section = "Mail";

    /// <summary>SMTP server; null writes each mail as an .eml file under the data folder instead.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string From { get; set; } = "workshop@localhost";
}
