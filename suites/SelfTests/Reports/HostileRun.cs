using HttpConformance.Judge;
using HttpConformance.Wire;
using static HttpConformance.SelfTests.Reports.SampleRun;

namespace HttpConformance.SelfTests.Reports;

/// <summary>A run against a target that tries to take over whoever reads the report.</summary>
internal static class HostileRun
{
    public const string Poison =
        "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>]]><!--&lt;|`*_[a](http://x)\u001b[31m\0\r\n\u0085\u00AD\u2028\uFFFE\uD800\u202E";

    public static CheckResult Check { get; } = SampleRun.Check("hostile/id[" + Poison + "]", Level.Must, Verdict.Fail, Requirement) with
    {
        Title = Poison,
        Topic = Poison,
        Reason = Poison,
        BaselineReason = Poison,
        Source = Poison,
        Foreseen = ["pass: " + Poison, Poison],
        IsStable = false,
        Transcript = Exchange(Event(1, 0, Poison), Sent(1, 1, Poison), Received(1, 2, AllOctets)),
        OtherTranscript = Exchange(Received(2, 0, Poison)),
    };

    public static RunReport Report { get; } = SampleRun.Report with
    {
        SuiteVersion = Poison,
        TargetUrl = Poison,
        Server = Poison,
        Profile = Poison,
        Capabilities = new Dictionary<string, bool>(StringComparer.Ordinal) { [Poison] = false },
        Results = [Check, Check with { Id = "hostile/other", BaselineReason = null, Verdict = Verdict.Skipped, IsStable = true }],
    };

    /// <summary>Ten million octets in one answer.</summary>
    public static CheckResult Endless { get; } = Lengths with { Transcript = Exchange(Received(1, 0, TenMillion)) };

    private static Requirement Requirement => new(Poison, Poison, Poison, Poison);

    private static byte[] AllOctets => [.. Enumerable.Range(0, 256).Select(octet => (byte)octet)];

    private static byte[] TenMillion
    {
        get
        {
            var octets = new byte[10_000_000];
            "<script>\x1b]\xE9\n"u8.CopyTo(octets);
            octets.AsSpan(20).Fill(0xE9);
            return octets;
        }
    }
}
