using Microsoft.AspNetCore.Http;

namespace HttpConformance.Targets.Embedded;

/// <summary>
/// The pairs of <c>Cookie</c> as they came: ASP.NET's own collection decodes values, merges names that differ in case
/// only, and forgets the order.
/// </summary>
internal static class ReceivedCookies
{
    public static IEnumerable<(string Name, string Value)> Of(HttpRequest request)
    {
        foreach (var pair in request.Headers.Cookie.SelectMany(line => line!.Split(';')))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0)
            {
                yield return (pair[..equals].Trim(' ', '\t'), pair[(equals + 1)..].Trim(' ', '\t'));
            }
        }
    }
}
