using System.Text;
using HttpConformance.Wire;

namespace HttpConformance.Replay;

/// <summary>Makes the octets of a write: names filled in, and the user agent's <c>Cookie</c> lines from the jars.</summary>
internal sealed class WriteRenderer(NameScope names, CookieJars jars)
{
    /// <summary>The octets of a write.</summary>
    /// <param name="write">The write.</param>
    /// <param name="lastTarget">The request target last sent on the connection, for lines whose request line came in an earlier write.</param>
    public byte[] Render(SendAction.Write write, string lastTarget)
    {
        var octets = new MemoryStream();
        var target = lastTarget;
        foreach (var line in write.Lines)
        {
            var isUnsent = false;
            var text = names.Render(line, connection =>
            {
                var cookies = jars.CookiesFor(connection == 0 ? write.Connection : connection, target);
                isUnsent = cookies is null && IsCookieLine(line);
                return cookies;
            });
            if (isUnsent)
            {
                continue;
            }

            target = TargetOf(text) ?? target;
            octets.Write(text);
        }

        return octets.ToArray();
    }

    /// <summary>A field line whose value is the jar's and nothing else: a user agent without cookies sends no such line.</summary>
    private static bool IsCookieLine(Template line) =>
        line.Parts is [TemplatePart.Literal { Octets.Length: > 1 }, TemplatePart.Cookies, TemplatePart.Literal { Octets.Length: 2 }];

    private static string? TargetOf(byte[] line)
    {
        var parts = Encoding.Latin1.GetString(line, 0, Math.Min(line.Length, 8192)).Split(' ');
        return parts.Length == 3 && parts[2].StartsWith("HTTP/", StringComparison.Ordinal) ? parts[1] : null;
    }
}
