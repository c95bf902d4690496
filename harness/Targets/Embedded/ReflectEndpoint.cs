using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>reflect</c>: what the server made of the request, each piece as the hex digits of its octets.</summary>
/// <remarks>
/// Kestrel gives the names that it knows in its own spelling and before all others; values and the order of lines with one
/// name are those received.
/// </remarks>
internal static class ReflectEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => MethodRules.MapEveryMethod(routes, "/reflect", AnswerAsync);

    private static async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var length = await CountAsync(request.Body, context.RequestAborted);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var text = new StringBuilder();
        Append(text, "method", request.Method);
        Append(text, "target", target);
        Append(text, "authority", RequestAuthority.Of(context));
        Append(text, "scheme", request.Scheme);
        AppendLines(text, "field", request.Headers);
        AppendLines(text, "trailer", context.Features.Get<IHttpRequestTrailersFeature>() is { Available: true } trailers ? trailers.Trailers : new HeaderDictionary());
        text.Append(CultureInfo.InvariantCulture, $"content-length {length}\n");
        await TextResponse.SendVolatileAsync(context, text.ToString());
    }

    private static async Task<long> CountAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[16_384];
        var total = 0L;
        while (await content.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            total += count;
        }

        return total;
    }

    private static void AppendLines(StringBuilder text, string word, IHeaderDictionary fields)
    {
        foreach (var (name, values) in fields)
        {
            foreach (var value in values)
            {
                Append(text, word, name, value);
            }
        }
    }

    private static void Append(StringBuilder text, string word, params ReadOnlySpan<string?> pieces)
    {
        text.Append(word);
        foreach (var piece in pieces)
        {
            text.Append(' ').Append(Convert.ToHexStringLower(Encoding.Latin1.GetBytes(piece ?? "")));
        }

        text.Append('\n');
    }
}
