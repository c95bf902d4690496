using System.Globalization;
using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>The faults by which a connection or the server lets one request colour another.</summary>
internal static class StatelessnessTampering
{
    /// <summary>Adds to a request what was remembered, and remembers the request.</summary>
    public static void BeforeChecks(Request request, ServerSettings settings)
    {
        var connection = request.Connection;
        var recalled = settings.Fault switch
        {
            Fault.CookieKept => "Cookie",
            Fault.RangeKept => "Range",
            Fault.IfNoneMatchKept => "If-None-Match",
            _ => null,
        };
        foreach (var line in connection.LastFields.Where(line => !IsFraming(line) && !request.Has(line.Name)).ToArray())
        {
            if (settings.Is(Fault.FieldsKept) || line.Is(recalled ?? ""))
            {
                request.Fields.Add(line);
            }
        }

        connection.LastFields.Clear();
        connection.LastFields.AddRange(request.Fields);
        connection.SeenAuthorization |= request.Has("Authorization");
        connection.Server.LastFields = [.. request.Fields];
    }

    /// <summary>Pipelined requests take over the Cookie of the one in front.</summary>
    public static void ShareCookie(Request request, bool moreWaiting, ServerSettings settings)
    {
        if (!settings.Is(Fault.PipelinedCookiesShared))
        {
            return;
        }

        if (request.Connection.Cookie is { } cookie)
        {
            request.Fields.RemoveAll(line => line.Is("Cookie"));
            request.Fields.Add(new FieldLine("Cookie", cookie));
        }

        request.Connection.Cookie = moreWaiting ? request.Connection.Cookie ?? request.Joined("Cookie") : null;
    }

    /// <summary>Changes a response by what was remembered, and remembers it.</summary>
    public static void AfterAnswer(Request request, Response response, ServerSettings settings)
    {
        var connection = request.Connection;
        connection.SeenNotFound |= response.Status == 404;
        if (settings.Is(Fault.CounterInContent) && request.Path is "/static/large.bin" && response.Content.Length > 8)
        {
            var count = connection.Server.NextCount().ToString("D8", CultureInfo.InvariantCulture);
            response.Content = [.. Encoding.ASCII.GetBytes(count), .. response.Content.AsSpan(8)];
        }

        if (settings.Is(Fault.FirstRequestDiffers) && connection.Requests == 1 && request is { Path: "/", Method: "GET" })
        {
            response.Content = "<!doctype html>\n<title>Welcome</title>\n<p>Nice to meet you.\n"u8.ToArray();
        }
    }

    private static bool IsFraming(FieldLine line) => line.Is("Content-Length") || line.Is("Transfer-Encoding") || line.Is("Connection") || line.Is("Expect");
}
