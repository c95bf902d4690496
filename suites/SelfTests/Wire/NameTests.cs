using HttpConformance.Targets;

namespace HttpConformance.SelfTests.Wire;

[TestFixture]
internal sealed class NameTests
{
    [Test]
    public void Every_path_of_the_catalogue_is_a_name_with_Needs()
    {
        var capabilities = CapabilityCatalog.All.Where(capability => capability.Name != "resource").ToList();
        var needs = string.Join(", ", capabilities.Select(capability => capability.Name));
        var paths = string.Concat(capabilities.SelectMany(capability => capability.Paths).Select(path => $"{{{path.Name}}}"));

        var fixture = WireText.Read(WireText.Of($"{WireText.Fields}\nNeeds: {needs}", $"> GET {paths} HTTP/1.1\n\n< HTTP/1.1 200"));

        fixture.Needs.Count.ShouldBe(capabilities.Count);
    }

    [Test]
    public void A_capture_is_a_name_in_later_turns_when_every_outcome_that_goes_on_makes_it()
    {
        var exchange = """
            > GET {resource} HTTP/1.1

            pass: a strong one
            < HTTP/1.1 200
            < ETag: {tag := strong-etag}

            pass: a weak one
            < HTTP/1.1 200
            < ETag: {tag := etag}

            pass: ends the exchange
            < HTTP/1.1 503
            < (close)

            skip: has none
            < HTTP/1.1 200
            <! ETag

            > If-None-Match: {tag}

            < HTTP/1.1 304
            < ETag: {tag}
            """;

        WireText.Read(WireText.Of(exchange: exchange)).Turns.Count.ShouldBe(2);
    }

    [Test]
    public void A_name_of_Let_or_Each_may_stand_everywhere()
    {
        var fields = $"{WireText.Fields}\nLet: a = 1\nEach: e = {{a}}2 | 3\nControl: get /{{a}}{{e}}";

        var fixture = WireText.Read(WireText.Of(fields, "> {a}{e}{\"{a}{e}\" * 2}\n\n< HTTP/1.1 200\n< X: {a}{e}\n<\n< {a}{e}", $"{WireText.Answers}\n{{e}}".Replace("\n{e}", "\n| {a}{e}", StringComparison.Ordinal)));

        fixture.Family.ShouldNotBeNull().Values.Count.ShouldBe(2);
    }
}
