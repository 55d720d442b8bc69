namespace Workshop.Web.Tests;

/// <summary>The headers every answer must carry.</summary>
internal static class SafeAnswer
{
    private static readonly string[] Always = ["default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"];

    /// <summary>What is missing or too lax, in words; null where all is well.</summary>
    public static string? FindFault(HttpResponseMessage answer)
    {
        var policy = Value(answer, "Content-Security-Policy").Split("; ");
        if (Always.Except(policy).FirstOrDefault() is { } missing)
            return $"does not say {missing}";
        if (policy.FirstOrDefault(p => p.Contains("unsafe-", StringComparison.Ordinal)) is { } lax)
            return $"allows {lax}";
        return Value(answer, "X-Content-Type-Options") == "nosniff" ? null : "lets its type be guessed";
    }

    private static string Value(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) ? string.Join("; ", values) : "";
}
