using HttpConformance.Reports.Explanations;

namespace HttpConformance.SelfTests.Explanations;

[TestFixture]
internal sealed class SectionLinkTests
{
    [TestCase("RFC 9112 \u00A76.1", "https://www.rfc-editor.org/rfc/rfc9112#section-6.1")]
    [TestCase("RFC 9112 Appendix C.2.2", "https://www.rfc-editor.org/rfc/rfc9112#appendix-C.2.2")]
    [TestCase("RFC 9110 \u00A75.4 / RFC 6585 \u00A75", "https://www.rfc-editor.org/rfc/rfc9110#section-5.4")]
    [TestCase("RFC 9110 \u00A77.8 (adjacent)", "https://www.rfc-editor.org/rfc/rfc9110#section-7.8")]
    [TestCase("RFC 6265bis \u00A75.6 step 1", "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.6")]
    [TestCase("robustness", null)]
    public void A_section_is_found_in_the_published_text(string section, string? link) => SectionLink.Of(section).ShouldBe(link);
}
