using System.Text;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Explanations;

/// <summary>Fixtures and a register of their own, so that explanations of real checks may change freely.</summary>
internal static class ExplainedFixtures
{
    public static RequirementRegister Register { get; } = new(
        [
            new Requirement("lengths", "RFC 9112 \u00A76.3", "MUST", "A message whose lengths differ is refused with 400, and the connection is closed."),
            new Requirement("cookie", "RFC 6265bis \u00A75.6 step 6", "SHOULD", "A cookie that was set comes back."),
            new Requirement("crash", "robustness", "hardening", "A server goes on serving."),
        ],
        []);

    /// <summary>One value of a family, with octets that no line shows as they are.</summary>
    public static Check OfFamily => CheckCatalog.Expand([Family], Register).Checks[1];

    public static Fixture Family { get; } = Read("framing/lengths", """
        Title: The server refuses two lengths that differ
        Requirement: lengths
        Needs: echo
        Let: word = hello
        Each: second = 6 | \x0b7

        # The first one is right.
        # What follows
        # is a second remark.
        > POST {echo} HTTP/1.1
        > Host: {host}
        > Content-Length: 5
        > Content-Length: {second}
        > X-Brace: \{{nonce}
        >
        > {word}\

        pass: refused and closed
        < HTTP/1.1 400|501
        <! X-Brace
        < (close)

        warn: closed without an answer
        < (close)

        right: refuses it
        | HTTP/1.1 400 Bad Request
        | Content-Length: 0
        |
        | (close)

        wrong: takes the first
        | HTTP/1.1 200 OK
        | Content-Length: 0
        |
        """);

    /// <summary>Two turns on two connections, with directions, a jar and a repetition.</summary>
    public static Fixture Visit { get; } = Read("cookies/visit", """
        Title: The server knows its visitor again
        Requirement: cookie, crash
        Needs: session
        Control: get {reader}
        Tags: disturbing

        > (byte-by-byte 2ms)
        > GET {reader} HTTP/1.1
        > Host: {host}
        > X-Long: {"a" * 3}{"b" * 1000}
        >
        > (half-close)

        < HTTP/1.1 2xx
        < Set-Cookie: sid={sid := cookie-value};*

        2> (later 3h)
        2> GET {image} HTTP/1.1
        2> Host: {host}
        2> Cookie: {cookies 1}
        2>

        pass: the content is the sid
        2< (2 times)
        2< HTTP/1.1 *
        2< Content-Length: *
        2<
        2< {sid}
        2< (open)

        skip: nobody there
        2< HTTP/1.1 404
        2<

        right: knows it
        | HTTP/1.1 200 OK
        | Set-Cookie: sid=a;Path=/
        | Content-Length: 0
        |
        | (next)
        2| {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na" * 2}\

        wrong: forgets it
        | HTTP/1.1 200 OK
        | Content-Length: 0
        |
        """);

    private static Fixture Read(string id, string text)
    {
        var reading = FixtureReader.Read(id, $"fixtures/{id}.wire", Encoding.ASCII.GetBytes(text.ReplaceLineEndings("\n") + "\n"));
        reading.Errors.ShouldBeEmpty();
        return reading.Fixture!;
    }
}
