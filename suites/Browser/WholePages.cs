using System.Text;
using HttpConformance.Judge;
using HttpConformance.Judge.Passive;
using HttpConformance.Reports;
using HttpConformance.Reports.Vendor;
using HttpConformance.Running;
using HttpConformance.SelfTests.Reports;
using HttpConformance.Wire;

namespace HttpConformance.Browser;

/// <summary>Pages as large as real ones: the fixtures of the checkout, with results that are made up.</summary>
internal static class WholePages
{
    public static VendorDetails Details { get; } = new()
    {
        Vendor = "Example Corp.",
        Product = "Example Server",
        ProductVersion = "4.2.1",
        Environment = "Debian 12 on two cores, behind nothing",
    };

    public static SuiteFiles Suite { get; } = SuiteFiles.Load(Path.Combine(BrowserFiles.Repository, "fixtures"));

    /// <summary>Every check once: most pass, and each kind of the others comes up again and again.</summary>
    public static RunReport Report { get; } = SampleRun.Report with
    {
        FixtureDigest = new string('a', 64),
        Results =
        [
            .. Suite.Checks.Select((check, index) => ResultOf(check, index)),
            .. PassiveRules.Checks.Select(rule => SampleRun.Check(rule.Id, rule.Level, Verdict.Pass, [.. rule.Requirements.Select(Suite.Register.Find).OfType<Requirement>()])),
        ],
    };

    /// <summary>Writes a page where tests look for it.</summary>
    public static string Write(string name, Action<TextWriter> write)
    {
        Directory.CreateDirectory(BrowserFiles.Pages);
        var path = Path.Combine(BrowserFiles.Pages, $"{name}.html");
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(writer);
        return path;
    }

    public static string Vendor() => Write("vendor", writer => VendorReport.Write(Report, Suite, Details, writer));

    private static CheckResult ResultOf(Check check, int index) => SampleRun.Check(check.Id, check.Level, VerdictOf(check, index), [.. check.Requirements]) with
    {
        Title = check.Fixture.Title,
        Transcript = SampleRun.Lengths.Transcript,
        Statement = index % 80 == 0 ? "We know about it. The next version closes the connection, as the section asks." : "",
        BaselineReason = index % 40 == 0 && check.Level == Level.Must ? "RFC 9112 \u00A76.3: serves it" : null,
    };

    private static Verdict VerdictOf(Check check, int index) => (index % 40, index % 23, index % 31) switch
    {
        (0, _, _) => check.Level == Level.Must ? Verdict.Fail : Verdict.Warn,
        (_, 0, _) => Verdict.Skipped,
        (_, _, 0) => Verdict.Warn,
        _ => check.Level == Level.May ? Verdict.Info : Verdict.Pass,
    };
}
