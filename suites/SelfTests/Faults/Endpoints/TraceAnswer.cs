using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Reflects a request, without what might be secret (RFC 9110 §9.3.8).</summary>
internal static class TraceAnswer
{
    public static Response Of(Request request, ServerSettings settings)
    {
        var fields = request.Fields.Where(line => settings.Is(Fault.TraceReflectsCookie) || !IsSensitive(line));
        var text = $"TRACE {request.Target} HTTP/1.{request.Minor}\r\n" + string.Concat(fields.Select(line => $"{line.Name}: {line.Value}\r\n")) + "\r\n";
        return Response.Of(200, settings.Is(Fault.TraceAsTextPlain) ? "text/plain" : "message/http", Encoding.Latin1.GetBytes(text));
    }

    private static bool IsSensitive(FieldLine line) => line.Is("Cookie") || line.Is("Authorization") || line.Is("Proxy-Authorization");
}
