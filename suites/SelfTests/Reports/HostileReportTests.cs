using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using HttpConformance.Reports;

namespace HttpConformance.SelfTests.Reports;

[TestFixture]
internal sealed class HostileReportTests
{
    private static readonly string[] Elements =
    [
        "a", "b", "body", "button", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2", "h3", "h4",
        "head", "header", "html", "i", "input", "label", "legend", "li", "main", "meta", "nav", "ol", "option", "output", "p", "pre", "script",
        "section", "select", "span", "style", "summary", "table", "tbody", "td", "th", "thead", "time", "title", "tr", "ul",
    ];

    private static readonly string[] Attributes =
    [
        "aria-hidden", "aria-label", "aria-live", "autocomplete", "charset", "class", "content", "data-level", "data-topic", "data-verdict",
        "datetime", "hidden", "href", "http-equiv", "id", "lang", "name", "placeholder", "role", "scope", "spellcheck", "style", "tabindex",
        "title", "type", "value",
    ];

    [Test]
    public void The_page_has_only_the_elements_and_attributes_that_it_is_made_of()
    {
        // When
        var html = PageParts.WithoutAssets(Written.Html(HostileRun.Report));

        // Then
        var elements = PageParts.Elements(html);
        elements.Count.ShouldBe(html.Count(character => character == '<') - 1, "every < but that of the document type begins a tag");
        elements.Except(Elements, StringComparer.Ordinal).ShouldBeEmpty();
        elements.Count(element => element == "script").ShouldBe(2, "its beginning and its end");
        PageParts.AttributeNames(html).Except(Attributes, StringComparer.Ordinal).ShouldBeEmpty();
        PageParts.Values(html, "href").ShouldAllBe(link => link.StartsWith('#') || link.StartsWith("https://www.rfc-editor.org/rfc/", StringComparison.Ordinal));
    }

    [Test]
    public void The_page_shows_no_control_character()
    {
        var html = Written.Html(HostileRun.Report);

        ShouldBeInert(html);
        ShouldBeInert(WebUtility.HtmlDecode(PageParts.WithoutAssets(html)));
    }

    [Test]
    public void Octets_without_end_are_cut_in_page_and_message()
    {
        Written.Html(SampleRun.RunOf(HostileRun.Endless)).Length.ShouldBeLessThan(500_000);
        FailureText.For(HostileRun.Endless).Length.ShouldBeLessThan(20_000);
    }

    [Test]
    public void Octets_without_end_are_kept_for_programs()
    {
        // When
        using var stream = new MemoryStream();
        JsonReport.Write(SampleRun.RunOf(HostileRun.Endless), stream);

        // Then
        using var document = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        var received = document.RootElement.GetProperty("results")[0].GetProperty("transcript")[0];
        received.GetProperty("bytes").GetBytesFromBase64().Length.ShouldBe(10_000_000);
        received.GetProperty("text").GetString()!.ShouldEndWith("\\xe9");
    }

    [Test]
    public void The_report_for_programs_has_nothing_that_HTML_or_a_terminal_acts_on()
    {
        var json = Written.Json(HostileRun.Report);

        ShouldBeInert(json);
        json.ShouldNotContain("<");
        JsonNode.Parse(json)!["results"]![0]!["transcript"]![1]!["text"]!.GetValue<string>().ShouldStartWith("<script>alert(1)</script>");
    }

    [Test]
    public void The_summary_has_no_markup_but_its_own()
    {
        var markdown = Written.Markdown(HostileRun.Report);

        ShouldBeInert(markdown);
        markdown.Replace("<code>", "", StringComparison.Ordinal).Replace("</code>", "", StringComparison.Ordinal).ShouldNotContain('<');
        markdown.ShouldNotContain("](");
        markdown.ShouldNotContain("http:");
        markdown.ShouldNotContain('`');
    }

    [Test]
    public void The_message_is_printable_ASCII()
    {
        var text = FailureText.For(HostileRun.Check);

        text.ShouldAllBe(character => character == '\n' || (character >= ' ' && character <= '~'));
    }

    private static void ShouldBeInert(string text) => text.Where(character => character != '\n' && IsUnwanted(character)).ShouldBeEmpty();

    private static bool IsUnwanted(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u00AD' or '\u2028' or '\u202E' or '\uFFFE' or '\uFFFF';
}
