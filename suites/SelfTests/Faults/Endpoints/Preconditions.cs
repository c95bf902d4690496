namespace HttpConformance.SelfTests.Faults;

/// <summary>Evaluates preconditions in their order (RFC 9110 §13.2.2), Range and If-Range apart.</summary>
internal static class Preconditions
{
    /// <summary>The answer where a condition is false, otherwise <see langword="null"/>.</summary>
    public static Response? Check(Request request, Selection selection, ServerSettings settings)
    {
        if (!selection.Evaluated && settings.Is(Fault.ConditionsOnMissing) && request.Has("If-Match"))
        {
            return Failed();
        }

        if (!selection.Evaluated)
        {
            return null;
        }

        var current = selection.Current;
        var skipsMatch = (settings.Is(Fault.PutIgnoresIfMatch) && request.Method is "PUT") || settings.Is(Fault.IfMatchIgnored);
        if (request.Joined("If-Match") is { } match && !skipsMatch)
        {
            if (settings.Is(Fault.IfUnmodifiedSinceBesideTag) && Date(request, "If-Unmodified-Since", settings) is { } beside && current?.Modified > beside)
            {
                return Failed();
            }

            if (!EntityTags.Match(settings.Is(Fault.IfMatchFirstOnly) ? match.Split(',')[0] : match, current, settings.Is(Fault.IfMatchWeak)))
            {
                return Failed();
            }
        }
        else if (!settings.Is(Fault.IfUnmodifiedSinceIgnored) && Date(request, "If-Unmodified-Since", settings) is { } unmodifiedSince && current?.Modified > unmodifiedSince)
        {
            return Failed();
        }

        var skipsNoneMatch = settings.Is(Fault.IfNoneMatchIgnored) || (settings.Is(Fault.PutIgnoresIfNoneMatch) && request.Method is "PUT");
        var besideTag = settings.Is(Fault.IfModifiedSinceBesideTag) && request.IsGetOrHead && current?.Modified is { } last && IsUnmodified(request, last, settings);
        if (besideTag)
        {
            return NotModified(current, settings);
        }

        if (request.Joined("If-None-Match") is { } tags)
        {
            var noneMatch = settings.Is(Fault.IfNoneMatchFirstOnly) ? tags.Split(',')[0] : tags;
            skipsNoneMatch |= settings.Is(Fault.IfNoneMatchStarIgnored) && Grammar.TrimWhitespace(noneMatch) is "*";
            var matches = !skipsNoneMatch && EntityTags.Match(noneMatch, current, !settings.Is(Fault.IfNoneMatchStrong));
            var notModified = request.IsGetOrHead || settings.Is(Fault.PutAnsweredNotModified);
            return !matches ? null : notModified ? NotModified(current, settings) : Failed();
        }

        return request.IsGetOrHead && current?.Modified is { } modified && IsUnmodified(request, modified, settings)
            ? NotModified(current, settings)
            : null;
    }

    private static bool IsUnmodified(Request request, DateTimeOffset modified, ServerSettings settings) => settings.Is(Fault.IfModifiedSinceByText)
        ? request.Single("If-Modified-Since") == HttpDate.Format(modified)
        : Date(request, "If-Modified-Since", settings) is { } since ? modified <= since : settings.Is(Fault.BadDateMatches) && request.Has("If-Modified-Since");

    private static DateTimeOffset? Date(Request request, string name, ServerSettings settings) =>
        request.Single(name) is { } text ? HttpDate.Parse(text, settings.Now) : null;

    private static Response Failed() => Response.Text(412, "A precondition is false.\n");

    private static Response NotModified(Representation? current, ServerSettings settings)
    {
        var response = new Response(304);
        if (current?.Tag is { } tag && !settings.Is(Fault.NotModifiedWithoutTag))
        {
            response.With("ETag", tag);
        }
        else if (current?.Modified is { } modified && current.Tag is null)
        {
            response.With("Last-Modified", HttpDate.Format(modified));
        }

        return response.WithAny("Vary", settings.Is(Fault.NotModifiedWithoutVary) ? null : current?.Vary);
    }
}
