using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HttpConformance.Targets.Embedded;

/// <summary>Whom a request is for: the authority of an absolute-form, else <c>Host</c> (RFC 9112 §3.3).</summary>
internal static class RequestAuthority
{
    public static string Of(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var start = target.IndexOf("://", StringComparison.Ordinal);
        if (target.StartsWith('/') || start < 0)
        {
            return context.Request.Host.Value ?? "";
        }

        var rest = target[(start + 3)..];
        var end = rest.AsSpan().IndexOfAny('/', '?');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>The authority without its port, in lower case: names of hosts have none (RFC 9110 §4.2.3).</summary>
    public static string HostOf(HttpContext context)
    {
        var authority = Of(context);
        var colon = authority.IndexOf(':', authority.LastIndexOf(']') + 1);
        return (colon < 0 ? authority : authority[..colon]).ToLowerInvariant();
    }
}
