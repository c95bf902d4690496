using HttpConformance.Judge;
using HttpConformance.Reports;
using HttpConformance.Wire;

namespace HttpConformance.Conformance;

/// <summary>Tells NUnit what a verdict means.</summary>
internal static class VerdictAssertion
{
    public static void Assert(CheckResult result, bool isStrict)
    {
        switch (result.Verdict)
        {
            case Verdict.Skipped:
                NUnit.Framework.Assert.Ignore(result.Reason);
                break;
            case Verdict.Pass or Verdict.Info when !result.IsStale:
                TestContext.Out.WriteLine($"{result.Verdict}: {result.Reason}");
                break;
            case Verdict.Warn when !result.IsStale && !isStrict:
                NUnit.Framework.Assert.Warn(FailureText.For(result));
                break;
            case Verdict.Fail or Verdict.Fatal when result.IsExpected:
                TestContext.Out.WriteLine($"expected {result.Verdict}, listed in the baseline: {result.BaselineReason}{Environment.NewLine}{FailureText.For(result)}");
                break;
            case Verdict.Pass or Verdict.Info or Verdict.Warn when result.IsStale:
                NUnit.Framework.Assert.Fail($"stale baseline: {result.Id} is listed as a known Fail but came to {result.Verdict}; remove its line. {result.Reason}");
                break;
            case Verdict.Error:
                Attach(result);
                NUnit.Framework.Assert.Fail($"ERROR OF THE RUN, not of the target: {result.Reason}{Environment.NewLine}{FailureText.For(result)}");
                break;
            default:
                Attach(result);
                NUnit.Framework.Assert.Fail(FailureText.For(result));
                break;
        }
    }

    private static void Attach(CheckResult result)
    {
        var name = string.Concat(result.Id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' ? letter : '_'));
        var folder = Directory.CreateDirectory(Path.Combine(Settings.Reports, "failures")).FullName;
        var file = Path.Combine(folder, $"{name}.txt");
        File.WriteAllText(file, FailureText.For(result));
        TestContext.AddTestAttachment(file, "what was sent, what came, and why it is wrong");
    }
}
