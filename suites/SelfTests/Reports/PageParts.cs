using System.Net;
using System.Text.RegularExpressions;

namespace HttpConformance.SelfTests.Reports;

/// <summary>Takes a page apart as far as the tests need it.</summary>
internal static partial class PageParts
{
    /// <summary>The page without its style and its script.</summary>
    public static string WithoutAssets(string html) => Asset().Replace(html, "<${name}></${name}>");

    public static string Script(string html) => Asset().Matches(html).Single(asset => asset.Groups["name"].Value == "script").Groups["text"].Value;

    public static string Policy(string html) => WebUtility.HtmlDecode(PolicyElement().Match(html).Groups["policy"].Value);

    public static IReadOnlyList<string> Values(string html, string attribute) =>
        [.. Tag().Matches(WithoutAssets(html)).SelectMany(Attributes).Where(found => found.Name == attribute).Select(found => found.Value)];

    public static IReadOnlyList<string> Elements(string html) =>
        [.. Tag().Matches(WithoutAssets(html)).Select(tag => tag.Groups["name"].Value)];

    public static IReadOnlyList<string> AttributeNames(string html) =>
        [.. Tag().Matches(WithoutAssets(html)).SelectMany(Attributes).Select(found => found.Name).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<(string Name, string Value)> Attributes(Match tag) => AttributePattern()
        .Matches(tag.Groups["attributes"].Value)
        .Select(attribute => (attribute.Groups["name"].Value, WebUtility.HtmlDecode(attribute.Groups["value"].Value)));

    [GeneratedRegex("<(?<name>style|script)>(?<text>.*?)</\\k<name>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Asset();

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PolicyElement();

    [GeneratedRegex("</?(?<name>[a-z0-9]+)(?<attributes>(\\s+[a-z-]+(=\"[^\"<>]*\")?)*)\\s*/?>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex("(?<name>[a-z-]+)(=\"(?<value>[^\"]*)\")?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AttributePattern();
}
