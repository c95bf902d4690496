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
        using var octets = new OctetWriter();
        var target = lastTarget;
        foreach (var line in write.Lines)
        {
            var isUnsent = false;
            var start = octets.Length;
            names.Render(line, CookiesOf, octets);
            if (isUnsent)
            {
                octets.Cut(start);
            }
            else
            {
                target = TargetOf(octets.Octets[start..]) ?? target;
            }

            string? CookiesOf(int connection)
            {
                var cookies = jars.CookiesFor(connection == 0 ? write.Connection : connection, target);
                isUnsent = cookies is null && IsCookieLine(line);
                return cookies;
            }
        }

        return octets.ToArray();
    }

    /// <summary>A field line whose value is the jar's and nothing else: a user agent without cookies sends no such line.</summary>
    private static bool IsCookieLine(Template line) =>
        line.Parts is [TemplatePart.Literal { Octets.Length: > 1 }, TemplatePart.Cookies, TemplatePart.Literal { Octets.Length: 2 }];

    private static string? TargetOf(ReadOnlySpan<byte> line)
    {
        var end = line[..Math.Min(line.Length, 8192)].LastIndexOf(" HTTP/"u8);
        var start = end < 0 ? -1 : line.IndexOf((byte)' ');
        var isRequestLine = start >= 0 && start < end && !line[(start + 1)..end].Contains((byte)' ') && !line[(end + 1)..].Contains((byte)' ');
        return isRequestLine ? Encoding.Latin1.GetString(line[(start + 1)..end]) : null;
    }
}
