using System.Globalization;
using System.Xml;
using HttpConformance.Judge;
using HttpConformance.Reports.Words;
using HttpConformance.Running;
using HttpConformance.Wire;

namespace HttpConformance.Reports.JUnit;

/// <summary>The elements of <c>junit.xml</c>.</summary>
internal sealed class JUnitWriter(XmlWriter writer, RunReport report)
{
    public void Write()
    {
        writer.WriteStartElement("testsuites");
        Attribute("name", "HTTP/1.1 conformance");
        Counts(report.Results);
        Attribute("time", Seconds(report.Duration));
        foreach (var topic in report.Results.GroupBy(result => result.Topic, StringComparer.Ordinal).OrderBy(topic => topic.Key, StringComparer.Ordinal))
        {
            Suite(topic.Key, [.. topic]);
        }

        writer.WriteEndElement();
    }

    private void Suite(string topic, IReadOnlyList<CheckResult> results)
    {
        writer.WriteStartElement("testsuite");
        Attribute("name", topic);
        Counts(results);
        Attribute("skipped", Number(results.Count(result => result.Verdict == Verdict.Skipped)));
        Attribute("time", Seconds(TimeSpan.FromTicks(results.Sum(result => result.Duration.Ticks))));
        Attribute("timestamp", report.StartedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        writer.WriteStartElement("properties");
        Property("target", report.TargetUrl);
        Property("server", report.Server);
        Property("profile", report.Profile);
        Property("suite", report.SuiteVersion);
        Property("fixtures", report.FixtureDigest);
        writer.WriteEndElement();
        foreach (var result in results)
        {
            Case(result);
        }

        writer.WriteEndElement();
    }

    private void Case(CheckResult result)
    {
        writer.WriteStartElement("testcase");
        Attribute("name", result.Id);
        Attribute("classname", result.Topic);
        Attribute("time", Seconds(result.Duration));
        switch (result.Verdict)
        {
            case Verdict.Skipped:
                Outcome("skipped", null, result.Reason, "");
                break;
            case Verdict.Error:
                Outcome("error", "error", result.Reason, FailureText.For(result));
                break;
            case var _ when result.IsStale && IsRed(result):
                Outcome("failure", "stale", $"the baseline lists this check as a known Fail, and it came to {result.Verdict}; remove its line", FailureText.For(result));
                break;
            case var verdict when IsRed(result):
                Outcome("failure", VerdictWords.Name(verdict), result.Reason, FailureText.For(result));
                break;
            case Verdict.Warn or Verdict.Fail or Verdict.Fatal:
                // Green, but a person who opens the case wants to know.
                writer.WriteElementString("system-out", FailureText.For(result));
                break;
        }

        writer.WriteEndElement();
    }

    private void Outcome(string element, string? type, string message, string text)
    {
        writer.WriteStartElement(element);
        if (type is not null)
        {
            Attribute("type", type);
        }

        Attribute("message", message);
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    private void Counts(IReadOnlyList<CheckResult> results)
    {
        Attribute("tests", Number(results.Count));
        Attribute("failures", Number(results.Count(result => IsRed(result) && result.Verdict != Verdict.Error)));
        Attribute("errors", Number(results.Count(result => result.Verdict == Verdict.Error)));
    }

    private bool IsRed(CheckResult result) => Gate.IsRed(result, report);

    private void Property(string name, string value)
    {
        writer.WriteStartElement("property");
        Attribute("name", name);
        Attribute("value", value);
        writer.WriteEndElement();
    }

    private void Attribute(string name, string value) => writer.WriteAttributeString(name, CleanText.Line(value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
