using System.Text;
using HttpConformance.Judge;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

/// <summary>A small run that has one result of every kind.</summary>
internal static class SampleRun
{
    private static readonly Requirement DifferentLengths = new(
        "9112-6.3-differing-lengths",
        "RFC 9112 \u00A76.3",
        "MUST",
        "A message whose Content-Length values differ is refused with 400, and the connection is closed.");

    private static readonly Requirement BareCarriageReturn = new(
        "9112-2.2-bare-cr",
        "RFC 9112 \u00A72.2",
        "MUST",
        "A CR without LF outside of content is refused or read as a space.");

    private static readonly Requirement DateField = new(
        "9110-6.6.1-date", "RFC 9110 \u00A76.6.1", "SHOULD", "An origin server with a clock sends Date.");

    public static RunReport Report { get; } = new()
    {
        SuiteVersion = "0.1.0",
        TargetUrl = "http://127.0.0.1:8080",
        Server = "example/1.2",
        Profile = "default",
        Capabilities = new Dictionary<string, bool>(StringComparer.Ordinal) { ["resource"] = true, ["echo"] = true, ["trace"] = false },
        StartedAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
        Duration = TimeSpan.FromMilliseconds(12_345),
        Results = [BareCr, Baseline, Crash, Lengths, Method, NoTarget, NoTrace, Stale, Flaky, Date],
    };

    public static CheckResult Lengths => Check("framing/differing-lengths", Level.Must, Verdict.Fail, DifferentLengths) with
    {
        Title = "The server refuses a message with two different Content-Length values",
        Reason = "200 came where a refusal is required: the first Content-Length (5) was taken",
        Foreseen = ["pass: refused (HTTP/1.1 400, then close)", "warn: closed without an answer (close)", "fail: served (HTTP/1.1 2xx)"],
        Transcript = Exchange(
            Event(1, 0.1, "connected"),
            Sent(1, 0.2, "POST /echo HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!"),
            Received(1, 3.4, "HTTP/1.1 200 OK\r\nServer: example/1.2\r\nContent-Length: 5\r\n\r\nhello"),
            Received(1, 3.9, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
            Event(1, 4.2, "closed by the target")),
    };

    public static CheckResult BareCr => Check("fields/bare-cr", Level.Must, Verdict.Fail, BareCarriageReturn) with
    {
        Title = "A bare CR inside a field value is refused, or read as a space",
        Reason = "the CR reached the application",
        BaselineReason = "known, <https://example.org/1>",
        Foreseen = ["pass: refused (HTTP/1.1 400)", "fail: the CR reached the application (HTTP/1.1 200)"],
        Transcript = Exchange(
            Sent(1, 0.2, "GET /echo HTTP/1.1\r\nHost: a\r\nX: left\rright\r\n\r\n"),
            Received(1, 2.5, "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\nX: left\rright\n\0\t\x7f\u00E9\\")),
    };

    public static CheckResult Crash => Check("framing/chunk-size-overflow", Level.Must, Verdict.Fatal, DifferentLengths) with
    {
        Title = "A chunk size that no integer holds is refused",
        Reason = "reset, and five attempts to connect again were refused",
        Transcript = Exchange(Sent(1, 0.3, "POST / HTTP/1.1\r\n\r\n"), Event(1, 12, "reset by the target"), Event(0, 5_020, "no connection")),
    };

    public static CheckResult Date => Check("passive/date", Level.Should, Verdict.Warn, DateField) with
    {
        Title = "Every response of a server with a clock has a Date",
        Reason = "3 of 812 responses have none, first that of framing/differing-lengths",
        ResponsesSeen = 812,
        ResponsesAtFault = 3,
        Examples = ["HTTP/1.1 200 to GET in framing/differing-lengths: there is no Date"],
        Source = "",
    };

    private static CheckResult Baseline => Check("fields/baseline", Level.Must, Verdict.Pass, BareCarriageReturn);

    private static CheckResult Method => Check("methods/get-only[PATCH]", Level.May, Verdict.Info, DateField);

    private static CheckResult NoTarget => Check("methods/put", Level.Should, Verdict.Error, DateField) with { Reason = "the control failed: 503" };

    private static CheckResult NoTrace => Check("methods/trace", Level.Must, Verdict.Skipped, DateField) with { Reason = "the target does not offer trace" };

    private static CheckResult Stale => Check("methods/unknown", Level.Must, Verdict.Pass, DateField) with { IsStale = true };

    private static CheckResult Flaky => Check("methods/zero-length", Level.Hardening, Verdict.Pass, DateField) with
    {
        IsStable = false,
        Transcript = Exchange(Sent(1, 0, "A"), Sent(1, 2, "B"), Received(1, 3, "HTTP/1.1 400 Bad Request\r\n\r\n")),
        OtherTranscript = Exchange(Sent(1, 0, "AB"), Event(1, 5_000, "nothing came within 5 s")),
    };

    public static CheckResult Check(string id, Level level, Verdict verdict, params Requirement[] requirements) => new()
    {
        Id = id,
        Title = $"The server does right in {id}",
        Topic = id.Split('/')[0],
        Level = level,
        Requirements = requirements,
        Source = $"fixtures/{id.Split('[')[0]}.wire:1",
        Verdict = verdict,
        Reason = "an outcome marked so was seen",
        Duration = TimeSpan.FromMilliseconds(8),
    };

    public static RunReport RunOf(params CheckResult[] results) => Report with { Results = results };

    public static Transcript Exchange(params TranscriptEntry[] entries) => new(entries);

    public static TranscriptEntry Sent(int connection, double milliseconds, string latin1) =>
        Entry(connection, TranscriptDirection.Sent, milliseconds, Encoding.Latin1.GetBytes(latin1));

    public static TranscriptEntry Received(int connection, double milliseconds, string latin1) =>
        Entry(connection, TranscriptDirection.Received, milliseconds, Encoding.Latin1.GetBytes(latin1));

    public static TranscriptEntry Received(int connection, double milliseconds, byte[] octets) =>
        Entry(connection, TranscriptDirection.Received, milliseconds, octets);

    public static TranscriptEntry Event(int connection, double milliseconds, string text) =>
        new(connection, TranscriptDirection.Event, TimeSpan.FromMilliseconds(milliseconds), default, 0, text);

    private static TranscriptEntry Entry(int connection, TranscriptDirection direction, double milliseconds, byte[] octets) =>
        new(connection, direction, TimeSpan.FromMilliseconds(milliseconds), octets, octets.Length, "");
}
