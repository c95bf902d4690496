using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>Answers GET and HEAD with a representation, a piece of it, or the news that the client has it.</summary>
internal static class RepresentationResponse
{
    public static Task SendAsync(HttpContext context, Representation representation)
    {
        var response = context.Response;
        var outcome = Preconditions.Evaluate(context.Request, representation);
        if (outcome == PreconditionOutcome.Failed)
        {
            response.StatusCode = StatusCodes.Status412PreconditionFailed;
            return Task.CompletedTask;
        }

        response.Headers.ETag = representation.EntityTag;
        response.Headers.LastModified = representation.LastModified.ToString("R", CultureInfo.InvariantCulture);
        if (outcome == PreconditionOutcome.NotModified)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.Headers.ContentEncoding = representation.ContentEncoding;
        response.Headers.ContentLanguage = representation.ContentLanguage;
        if (!representation.AcceptsRanges)
        {
            return WriteAsync(context, StatusCodes.Status200OK, representation.ContentType, representation.Content);
        }

        response.Headers.AcceptRanges = "bytes";
        return ByteRangeSet.Select(context.Request, representation) switch
        {
            null => WriteAsync(context, StatusCodes.Status200OK, representation.ContentType, representation.Content),
            [] => RefuseRangeAsync(response, representation),
            [var range] => WriteRangeAsync(context, representation, range),
            var ranges => WriteRangesAsync(context, representation, ranges),
        };
    }

    private static Task RefuseRangeAsync(HttpResponse response, Representation representation)
    {
        response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
        response.Headers.ContentRange = $"bytes */{representation.Content.Length}";
        return Task.CompletedTask;
    }

    private static Task WriteRangeAsync(HttpContext context, Representation representation, ByteRange range)
    {
        context.Response.Headers.ContentRange = range.ContentRange(representation.Content.Length);
        return WriteAsync(context, StatusCodes.Status206PartialContent, representation.ContentType, representation.Content.Slice(range.First, range.Length));
    }

    private static Task WriteRangesAsync(HttpContext context, Representation representation, IEnumerable<ByteRange> ranges)
    {
        var (contentType, content) = MultipartRanges.Write(representation, ranges);
        return WriteAsync(context, StatusCodes.Status206PartialContent, contentType, content);
    }

    private static async Task WriteAsync(HttpContext context, int statusCode, string contentType, ReadOnlyMemory<byte> content)
    {
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
