using MimeKit;
using Workshop.Testing;

namespace Workshop.Web.Tests.Pages.Account;

/// <summary>The mails a product without a mail server has left in its data folder.</summary>
internal static class MailBox
{
    /// <summary>Mails to one address, oldest first.</summary>
    public static IReadOnlyList<MimeMessage> Of(WorkshopApp app, string address)
    {
        var folder = Path.Combine(app.Folder, "mail");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(f => MimeMessage.Load(f)).Where(m => m.To.Mailboxes.Any(to => to.Address == address))]
            : [];
    }

    /// <summary>The one address the mail asks to open.</summary>
    public static Uri LinkIn(MimeMessage mail) =>
        new(mail.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("http", StringComparison.Ordinal)));
}
