using HttpConformance.Judge;
using HttpConformance.Wire;
using static HttpConformance.SelfTests.Reports.SampleRun;

namespace HttpConformance.SelfTests.Reports.Matrix;

/// <summary>Two versions of one server and another server, small enough to be read.</summary>
internal static class SampleMatrix
{
    public static IReadOnlyList<RunReport> Reports { get; } = [Before, After, Other];

    /// <summary>The sample run as it is.</summary>
    private static RunReport Before => Report with { Server = "example 1.2" };

    /// <summary>One check better, one worse, one that flickers, one gone and one come.</summary>
    private static RunReport After => Report with
    {
        Server = "example 1.4",
        Results =
        [
            .. Report.Results
                .Where(result => result.Id != "methods/unknown")
                .Select(result => result.Id switch
                {
                    "framing/differing-lengths" => Refuses(result),
                    "fields/baseline" => result with { Verdict = Verdict.Fail, Reason = "HTTP/1.1 500 came" },
                    "passive/date" => result with { IsStable = false, OtherTranscript = Lengths.Transcript },
                    "methods/put" => result with { Verdict = Verdict.Pass, Reason = "stored" },
                    _ => result,
                }),
            Check("fields/new", Level.Should, Verdict.Warn, Date.Requirements[0]),
        ],
    };

    private static RunReport Other => Report with
    {
        Server = "other/0.9 (Debian)",
        Results = [.. Report.Results.Select(result => result.Id.StartsWith("framing/", StringComparison.Ordinal) ? Refuses(result) : result with { IsStable = true })],
    };

    private static CheckResult Refuses(CheckResult result) => result with
    {
        Verdict = Verdict.Pass,
        Reason = "pass: refused",
        Transcript = Exchange(
            Sent(1, 0.2, "POST /echo HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!"),
            Received(1, 1.9, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
            Event(1, 2.1, "closed by the target")),
    };
}
