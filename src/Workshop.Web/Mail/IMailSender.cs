namespace Workshop.Web.Mail;

/// <summary>Sends one plain message to one person.</summary>
public interface IMailSender
{
    /// <summary>Hands the message over; an unreachable mail server is logged, never shown to whoever caused the mail.</summary>
    Task SendAsync(string to, string subject, string text, CancellationToken cancellation);
}
