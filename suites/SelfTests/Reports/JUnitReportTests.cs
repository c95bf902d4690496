using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class JUnitReportTests
{
    [Test]
    public void The_report_is_the_golden_one() => Golden.ShouldHold("Reports/junit.golden.xml", JUnit(SampleRun.Report));

    private static IEnumerable<TestCaseData<RunReport>> Reports()
    {
        yield return new TestCaseData<RunReport>(SampleRun.Report).SetArgDisplayNames("sample");
        yield return new TestCaseData<RunReport>(SampleRun.Report with { Strict = true }).SetArgDisplayNames("strict");
        yield return new TestCaseData<RunReport>(SampleRun.RunOf()).SetArgDisplayNames("empty");
        yield return new TestCaseData<RunReport>(HostileRun.Report).SetArgDisplayNames("hostile");
        yield return new TestCaseData<RunReport>(SampleRun.RunOf(HostileRun.Endless)).SetArgDisplayNames("endless");
    }

    [TestCaseSource(nameof(Reports))]
    public void Every_report_holds_to_the_schema_and_its_counts_are_those_of_its_cases(RunReport report)
    {
        // Given
        var schemas = new XmlSchemaSet();
        schemas.Add("", Path.Combine(RepositoryFiles.Root, "suites", "SelfTests", "Reports", "junit.xsd"));
        var errors = new List<string>();

        // When
        var document = XDocument.Parse(JUnit(report));
        document.Validate(schemas, (_, error) => errors.Add(error.Message));

        // Then
        errors.ShouldBeEmpty();
        foreach (var element in document.Descendants().Where(element => element.Attribute("tests") is not null))
        {
            var cases = element.Descendants("testcase").ToList();
            Number(element, "tests").ShouldBe(cases.Count);
            Number(element, "failures").ShouldBe(cases.Count(each => each.Element("failure") is not null));
            Number(element, "errors").ShouldBe(cases.Count(each => each.Element("error") is not null));
        }

        document.Descendants("testcase").Count().ShouldBe(report.Results.Count);
    }

    [TestCase(Verdict.Pass, "")]
    [TestCase(Verdict.Info, "")]
    [TestCase(Verdict.Warn, "system-out")]
    [TestCase(Verdict.Fail, "failure")]
    [TestCase(Verdict.Fatal, "failure")]
    [TestCase(Verdict.Error, "error")]
    [TestCase(Verdict.Skipped, "skipped")]
    public void A_verdict_is_a_case_of_its_kind(Verdict verdict, string element)
    {
        // Given
        var report = SampleRun.RunOf(SampleRun.Check("a/one", Level.Must, verdict) with { Reason = "why" });

        // When
        var only = XDocument.Parse(JUnit(report)).Descendants("testcase").Single();

        // Then
        (only.Attribute("classname")!.Value, only.Attribute("name")!.Value).ShouldBe(("a", "a/one"));
        (only.Elements().SingleOrDefault()?.Name.LocalName ?? "").ShouldBe(element);
        if (element is "failure" or "error" or "skipped")
        {
            only.Element(element)!.Attribute("message")!.Value.ShouldBe("why");
        }
    }

    [Test]
    public void A_failure_that_the_baseline_lists_is_green_and_says_so()
    {
        // When
        var only = XDocument.Parse(JUnit(SampleRun.RunOf(SampleRun.BareCr))).Descendants("testcase").Single();

        // Then
        only.Element("failure").ShouldBeNull();
        only.Element("system-out")!.Value.ShouldContain("Expected, says the baseline");
    }

    [Test]
    public void Nothing_that_XML_forbids_is_in_a_report_of_a_hostile_target()
    {
        // When
        var text = JUnit(HostileRun.Report);

        // Then
        text.All(XmlConvert.IsXmlChar).ShouldBeTrue();
        text.ShouldNotContain("\u001b");
        XDocument.Parse(text).Descendants("script").ShouldBeEmpty();
    }

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value);

    private static string JUnit(RunReport report)
    {
        using var stream = new MemoryStream();
        JUnitReport.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
