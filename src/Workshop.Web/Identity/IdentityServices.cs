using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Workshop.Data;
using Workshop.Data.People;
using Workshop.Web.Access;
using Workshop.Web.Frame;
using Workshop.Web.Mail;

namespace Workshop.Web.Identity;

/// <summary>Local accounts: who may sign in, how long it lasts, and that every page asks for it unless it says otherwise.</summary>
internal static class IdentityServices
{
    public static IServiceCollection AddWorkshopIdentity(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Person>(Configure)
            .AddEntityFrameworkStores<WorkshopDb>()
            .AddSignInManager<PersonSignIn>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(Configure);
        services.PostConfigure<CookieAuthenticationOptions>(
            IdentityConstants.ApplicationScheme, cookie => cookie.TicketDataFormat = new RememberedTickets(cookie.TicketDataFormat));
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddHttpContextAccessor();
        services.AddSingleton<KnownActors>();
        services.AddScoped<ActorsInDatabase>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<IFrameSource, ActorFrame>();
        services.AddScoped<IMailSender, MailSender>();
        return services;
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // Length beats composition (NIST SP 800-63B, 5.1.1.2).
        options.Password = new PasswordOptions
        {
            RequiredLength = 10, RequiredUniqueChars = 4,
            RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
        };
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "workshop.session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.LoginPath = "/sign-in";
        cookie.AccessDeniedPath = "/errors/403";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        cookie.Events.OnRedirectToLogin = SessionCheck.AnswerScriptsInNumbersAsync;
    }
}
