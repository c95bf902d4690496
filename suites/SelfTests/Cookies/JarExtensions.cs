using System.Text;
using HttpConformance.Cookies;

namespace HttpConformance.SelfTests.Cookies;

internal static class JarExtensions
{
    public static CookieDecision Receive(this CookieJar jar, string uri, string fieldValue) =>
        jar.Receive(new Uri(uri), Encoding.Latin1.GetBytes(fieldValue));

    public static string? Sent(this CookieJar jar, string uri) => jar.CookieHeaderFor(new Uri(uri));
}
