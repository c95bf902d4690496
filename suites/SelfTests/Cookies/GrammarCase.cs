using System.Text;
using HttpConformance.Cookies;

namespace HttpConformance.SelfTests.Cookies;

/// <summary>A row of a table: a field value (a char for each octet) and what is found in it, as "code@offset", "?" after a warning.</summary>
internal sealed record GrammarCase(string FieldValue, string[] Expected)
{
    public static TestCaseData Row(string fieldValue, params string[] expected) =>
        new TestCaseData(new GrammarCase(fieldValue, expected)).SetArgDisplayNames(fieldValue.Length == 0 ? "nothing" : fieldValue);

    public void RunGrammar() => Found(SetCookieGrammar.Check(Encoding.Latin1.GetBytes(FieldValue))).ShouldBe(Expected);

    public void RunAdvice() => Found(SetCookieAdvice.Check(Encoding.Latin1.GetBytes(FieldValue))).ShouldBe(Expected);

    private static IEnumerable<string> Found(IReadOnlyList<SetCookieViolation> violations) =>
        violations.Select(violation => $"{violation.Code}@{violation.Offset}{(violation.Severity == SetCookieSeverity.Warning ? "?" : string.Empty)}");
}
