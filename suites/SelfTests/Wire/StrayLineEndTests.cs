using System.Text.RegularExpressions;

namespace HttpConformance.SelfTests.Wire;

/// <summary>
/// An empty line behind the content of a request is easily written and hard to see. It belongs to the next request, which a
/// server may refuse for it, and should ignore only (RFC 9112 section 2.2): a check of anything else must not send one.
/// </summary>
[TestFixture]
internal sealed partial class StrayLineEndTests
{
    [Test]
    public void No_chunked_request_is_followed_by_an_empty_line_at_the_end_of_a_turn()
    {
        // Given
        var files = Directory.EnumerateFiles(RepositoryFiles.Fixtures, "*.wire", SearchOption.AllDirectories);

        // When
        var stray = files.Where(file => StrayEnd().IsMatch(File.ReadAllText(file)));

        // Then
        stray.ShouldBeEmpty();
    }

    [GeneratedRegex(@"^(?<number>\d*)> Transfer-Encoding: [^\n]*\n(\k<number>>[^\n]*\n)*\k<number>>\n\k<number>>\n(?!\k<number>>)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StrayEnd();
}
