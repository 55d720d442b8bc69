using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using Workshop.Web.Hosting;

namespace Workshop.Web.Mail;

/// <summary>Sends over SMTP, or into <c>mail/</c> under the data folder where no server is set.</summary>
internal sealed class MailSender(IOptions<MailSettings> settings, HostSettings host, ILogger<MailSender> log) : IMailSender
{
    public async Task SendAsync(string to, string subject, string text, CancellationToken cancellation)
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        message.From.Add(MailboxAddress.Parse(settings.Value.From));
        message.To.Add(MailboxAddress.Parse(to));
        if (settings.Value.Host is null)
            await KeepAsync(message, cancellation);
        else
            await TransmitAsync(message, settings.Value.Host, cancellation);
    }

    private async Task KeepAsync(MimeMessage message, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(host.DataFolder, "mail"));
        var file = Path.Combine(folder.FullName, $"{Guid.CreateVersion7():N}.eml");
        await message.WriteToAsync(file, cancellation);
        log.LogInformation("No mail server is set; the mail lies in {File}", file);
    }

    private async Task TransmitAsync(MimeMessage message, string server, CancellationToken cancellation)
    {
        try
        {
            using var client = new SmtpClient();
            await client.ConnectAsync(server, settings.Value.Port, cancellationToken: cancellation);
            if (settings.Value is { UserName: { } user, Password: { } password })
                await client.AuthenticateAsync(user, password, cancellation);
            await client.SendAsync(message, cancellation);
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException or MailKit.ProtocolException or MailKit.Security.AuthenticationException)
        {
            log.LogError(fault, "Mail could not be sent through {Server}", server);
        }
    }
}
