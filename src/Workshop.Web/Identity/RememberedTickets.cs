using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;

namespace Workshop.Web.Identity;

/// <summary>
/// Opens session cookies, and remembers for a minute what it found in one: deciphering is the dearest part of an ordinary
/// request. Whether the session still holds is asked of the account every time all the same (see <see cref="SessionCheck"/>).
/// </summary>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> format) : ISecureDataFormat<AuthenticationTicket>, IDisposable
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _opened = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public string Protect(AuthenticationTicket data) => format.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => format.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, purpose: null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null)
            return null;
        if (_opened.TryGetValue((protectedText, purpose), out AuthenticationTicket? known))
            return Copy(known!);
        if (format.Unprotect(protectedText, purpose) is not { } ticket)
            return null;
        _opened.Set((protectedText, purpose), Copy(ticket), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Lasts });
        return ticket;
    }

    public void Dispose() => _opened.Dispose();

    /// <summary>A request may change the properties of its ticket when it renews the cookie.</summary>
    private static AuthenticationTicket Copy(AuthenticationTicket ticket) => new(ticket.Principal, ticket.Properties.Clone(), ticket.AuthenticationScheme);
}
