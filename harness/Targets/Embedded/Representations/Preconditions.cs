using Microsoft.AspNetCore.Http;

namespace HttpConformance.Targets.Embedded.Representations;

/// <summary>
/// The preconditions of a request in the order of RFC 9110 §13.2.2. ASP.NET's file results take the strictest of the four
/// fields instead of ignoring the dates beside the entity tags.
/// </summary>
internal static class Preconditions
{
    public static PreconditionOutcome Evaluate(HttpRequest request, Representation? current)
    {
        var fields = request.Headers;
        var isSafe = request.Method == HttpMethods.Get || request.Method == HttpMethods.Head;

        if (fields.IfMatch.Count > 0)
        {
            if (current is null || !EntityTagList.Contains(fields.IfMatch, current.EntityTag, acceptWeak: false))
            {
                return PreconditionOutcome.Failed;
            }
        }
        else if (current is not null && HttpDate.TryParse(fields.IfUnmodifiedSince, out var unmodifiedSince) && current.LastModified > unmodifiedSince)
        {
            return PreconditionOutcome.Failed;
        }

        if (fields.IfNoneMatch.Count > 0)
        {
            if (current is not null && EntityTagList.Contains(fields.IfNoneMatch, current.EntityTag, acceptWeak: true))
            {
                return isSafe ? PreconditionOutcome.NotModified : PreconditionOutcome.Failed;
            }
        }
        else if (isSafe && current is not null && HttpDate.TryParse(fields.IfModifiedSince, out var modifiedSince) && current.LastModified <= modifiedSince)
        {
            return PreconditionOutcome.NotModified;
        }

        return PreconditionOutcome.Proceed;
    }
}
