using System.Text;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

/// <summary>Reads fixtures that stand in the tests.</summary>
internal static class WireText
{
    public const string File = "fixtures/topic/check.wire";

    public const string Fields = """
        Title: The server answers a GET
        Requirement: 9110-9.3.1-get
        """;

    public const string Exchange = """
        > GET {resource} HTTP/1.1
        > Host: {host}
        >

        < HTTP/1.1 200
        """;

    public const string Answers = """
        right: answers
        | HTTP/1.1 200 OK
        | Content-Length: 0
        |

        wrong: refuses
        | HTTP/1.1 400 Bad Request
        | Content-Length: 0
        |
        """;

    /// <summary>A whole file with these parts in place of the usual ones.</summary>
    public static string Of(string? fields = null, string? exchange = null, string? answers = null) =>
        $"{fields ?? Fields}\n\n{exchange ?? Exchange}\n\n{answers ?? Answers}\n";

    public static FixtureReading TryRead(string text) =>
        FixtureReader.Read("topic/check", File, Encoding.Latin1.GetBytes(text));

    public static Fixture Read(string text)
    {
        var reading = TryRead(text);
        reading.Errors.Select(error => error.ToString()).ShouldBeEmpty();
        return reading.Fixture.ShouldNotBeNull();
    }

    public static Turn ReadTurn(string exchange) => Read(Of(exchange: exchange)).Turns[0];
}
