using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace HttpConformance.Targets.Embedded;

/// <summary>The pairs of a form in the order received, their octets as Latin-1; ASP.NET's own collection merges names.</summary>
internal static class FormContent
{
    public const string MediaType = "application/x-www-form-urlencoded";

    private const int LongestContent = 65_536;

    /// <summary>Reads the content; <see langword="null"/> where it was refused.</summary>
    public static async Task<IReadOnlyList<(string Name, string Value)>?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        var isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);
        if (!isForm)
        {
            // Accept-Encoding in a 415 would say that the coding was the matter (RFC 9110 §12.5.3).
            context.Response.Headers.Accept = MediaType;
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return null;
        }

        if (request.Headers.ContentEncoding.Count > 0)
        {
            context.Response.Headers.AcceptEncoding = "identity";
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return null;
        }

        // Beyond the limit Kestrel answers 413.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = LongestContent;
        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, context.RequestAborted);
        var pairs = new List<(string Name, string Value)>();
        foreach (var pair in Encoding.Latin1.GetString(content.ToArray()).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Replace('+', ' ').Split('=', 2);
            if (!PercentEncoding.TryDecode(parts[0], out var name) || !PercentEncoding.TryDecode(parts.ElementAtOrDefault(1) ?? "", out var value))
            {
                await TextResponse.SendBadRequestAsync(context, "A '%' is not followed by two hex digits.");
                return null;
            }

            pairs.Add((name, value));
        }

        return pairs;
    }
}
