using System.Globalization;
using System.Text;
using HttpConformance.Targets.Embedded.Representations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>resource</c>, <c>trace</c>, <c>static</c>, <c>large</c> and <c>get-only</c>: the same octets every time.</summary>
internal static class StaticEndpoints
{
    private const int LargeLines = 16_384;

    // Long past, so that the second in which it lies tells two versions apart (RFC 9110 §8.8.2.2).
    private static readonly DateTimeOffset Written = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    public static void Map(IEndpointRouteBuilder routes)
    {
        new Resource { Get = Send(Page("Reference target")), Trace = TraceMethod.AnswerAsync }.MapTo(routes, "/");
        new Resource { Get = Send(Page("Static page")) }.MapTo(routes, "/index.htm");
        new Resource { Get = Send(Large()) }.MapTo(routes, "/static/large.bin");
        new Resource { Get = Send(Page("GET and HEAD only")), RefusesOptions = true }.MapTo(routes, "/get-only");
    }

    private static RequestDelegate Send(Representation representation) =>
        context => RepresentationResponse.SendAsync(context, representation);

    private static Representation Page(string title)
    {
        var page = $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><h1>{title}</h1></body></html>\n";
        return new Representation(Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8", Written) { AcceptsRanges = true };
    }

    /// <summary>Numbered lines of 16 octets, so that any piece of it shows where it was cut.</summary>
    private static Representation Large()
    {
        var lines = new StringBuilder(LargeLines * 16);
        for (var number = 0; number < LargeLines; number++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{number:D15}\n");
        }

        return new Representation(Encoding.ASCII.GetBytes(lines.ToString()), "application/octet-stream", Written) { AcceptsRanges = true };
    }
}
