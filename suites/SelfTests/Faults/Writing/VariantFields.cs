namespace HttpConformance.SelfTests.Faults;

/// <summary>The fields that lawful variants add to every final response.</summary>
internal static class VariantFields
{
    public static void Add(Request? request, Response response, ServerSettings settings)
    {
        if (response.Status == 101)
        {
            return;
        }

        switch (settings.Variant)
        {
            case LawfulVariant.MoreCookies:
                response.With("Set-Cookie", "theme=dark; Path=/; Max-Age=600").With("Set-Cookie", "seen=yes; Path=/");
                break;
            case LawfulVariant.OrnateFields:
                response.With("Server", "Ornate/1.0 (a (nested \\) one) comment) part/2")
                    .With("Via", "1.1 front.example:8080 (a comment), HTTP/1.1 back")
                    .With("Cache-Control", "public, max-age=0, x-note=\"a, b\", must-revalidate")
                    .With("Expires", HttpDate.Format(settings.Now))
                    .With("X-Empty", "")
                    .With("!#$%&'*+-.^_`|~", "caf\u00e9 \"quoted, \\\" text\"")
                    .With("Content-Disposition", "inline; filename=\"a; b.txt\"");
                if (request is { Path: "/private" } && response.Status == 200)
                {
                    response.With("Authentication-Info", "nextnonce=\"a, b\", x=y");
                }

                break;
            default:
                break;
        }
    }
}
