using System.Text;
using CsCheck;
using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

[TestFixture]
internal sealed class FieldSyntaxTests
{
    [TestCase("a", true)]
    [TestCase("!#$%&'*+-.^_`|~09AZaz", true)]
    [TestCase("", false)]
    [TestCase("a b", false)]
    [TestCase("a\t", false)]
    [TestCase("a:", false)]
    [TestCase("\u00e4", false)]
    [TestCase("a\0", false)]
    public void A_token_is_told(string value, bool expected) => FieldSyntax.IsToken(Octets(value)).ShouldBe(expected);

    [Test]
    public void Exactly_the_delimiters_and_no_other_visible_octets_are_missing_from_tchar()
    {
        // When
        var others = Enumerable.Range(0x21, 0x7E - 0x20).Where(octet => !FieldSyntax.IsTchar((byte)octet));

        // Then
        string.Concat(others.Select(octet => (char)octet)).ShouldBe("\"(),/:;<=>?@[\\]{}");
    }

    [TestCase("", "")]
    [TestCase(" \t ", "")]
    [TestCase("a", "a")]
    [TestCase("a,b", "a|b")]
    [TestCase(" a\t, b ", "a|b")]
    [TestCase(",a,, b,", "a|b")]
    [TestCase("\"a,b\", c", "\"a,b\"|c")]
    [TestCase("x=\"a\\\",b\",c", "x=\"a\\\",b\"|c")]
    [TestCase("a,\"b,c", "a|\"b,c")]
    [TestCase("a,\"b\\", "a|\"b\\")]
    [TestCase("a\\,b", "a\\|b")]
    public void A_list_is_split(string value, string expected) =>
        string.Join('|', FieldSyntax.ListElements(Octets(value)).Select(Text)).ShouldBe(expected);

    [TestCase("", 0)]
    [TestCase("a", 1)]
    [TestCase(",", 2)]
    [TestCase(",a", 2)]
    [TestCase("a,", 2)]
    [TestCase("a, ,b", 3)]
    public void Empty_elements_are_kept_on_demand(string value, int count) =>
        FieldSyntax.ListElements(Octets(value), keepEmpty: true).Count().ShouldBe(count);

    [TestCase("\"\"", 2)]
    [TestCase("\"a\"b", 3)]
    [TestCase("\"a\\\"\"", 5)]
    [TestCase("\"\t \u00ff\"", 5)]
    [TestCase("", 0)]
    [TestCase("a", 0)]
    [TestCase("\"", 0)]
    [TestCase("\"a\\\"", 0)]
    [TestCase("\"a\\", 0)]
    [TestCase("\"a\rb\"", 0)]
    [TestCase("\"a\\\0b\"", 0)]
    [TestCase("\"\x7f\"", 0)]
    public void A_quoted_string_is_measured(string value, int length) => FieldSyntax.QuotedStringLength(Octets(value)).ShouldBe(length);

    [TestCase("token", "token")]
    [TestCase("\"\"", "")]
    [TestCase("\"a b\"", "a b")]
    [TestCase("\"a\\\"\\\\b\\c\"", "a\"\\bc")]
    [TestCase("\"a\"b", null)]
    [TestCase("a b", null)]
    [TestCase("", null)]
    public void Quotes_are_removed(string value, string? expected)
    {
        // When
        var text = FieldSyntax.Unquote(Octets(value));

        // Then
        (text is null ? null : Text(text)).ShouldBe(expected);
    }

    [TestCase("", "")]
    [TestCase(";a=b", "a=b")]
    [TestCase(" ; a=b\t;c=\"d;\\\"e\" ", "a=b|c=d;\"e")]
    [TestCase(";;a=b;", "a=b")]
    [TestCase("a=b", null)]
    [TestCase(";a", null)]
    [TestCase(";a=", null)]
    [TestCase(";a =b", null)]
    [TestCase(";a= b", null)]
    [TestCase(";a=b c=d", null)]
    [TestCase(";a=\"b", null)]
    [TestCase(";=b", null)]
    public void Parameters_are_read(string value, string? expected)
    {
        // When
        var isRead = Parameter.TryReadAll(Octets(value), out var parameters);

        // Then
        var text = string.Join('|', parameters.Select(parameter => $"{parameter.Name}={Text(parameter.Value)}"));
        (isRead ? text : null).ShouldBe(expected);
    }

    [TestCase("text/html", true)]
    [TestCase("text/html;charset=utf-8", true)]
    [TestCase("text/html ; charset=\"utf-8\"", true)]
    [TestCase("application/vnd.x+json;", true)]
    [TestCase("text", false)]
    [TestCase("text/", false)]
    [TestCase("/html", false)]
    [TestCase("text/html/x", false)]
    [TestCase("text /html", false)]
    [TestCase("text/html charset=utf-8", false)]
    [TestCase("text/html; charset = utf-8", false)]
    [TestCase("text/html, text/plain", false)]
    [TestCase("", false)]
    public void A_media_type_is_told(string value, bool expected) => FieldSyntax.IsMediaType(Octets(value)).ShouldBe(expected);

    [TestCase("\"xyzzy\"", true)]
    [TestCase("W/\"xyzzy\"", true)]
    [TestCase("\"\"", true)]
    [TestCase("\"a\\b!#\u00ff\"", true)]
    [TestCase("xyzzy", false)]
    [TestCase("w/\"xyzzy\"", false)]
    [TestCase("W/xyzzy", false)]
    [TestCase("W/", false)]
    [TestCase("\"", false)]
    [TestCase("\"a b\"", false)]
    [TestCase("\"a\"b\"", false)]
    [TestCase("\"\x7f\"", false)]
    [TestCase("\"a\", \"b\"", false)]
    [TestCase("", false)]
    public void An_entity_tag_is_told(string value, bool expected) => FieldSyntax.IsEntityTag(Octets(value)).ShouldBe(expected);

    [Test]
    public void No_octets_throw() => Gen.OneOf(Gen.Byte, Gen.Char["\",;=\\ aW/"].Select(c => (byte)c)).Array[0, 30].Sample(octets =>
    {
        _ = FieldSyntax.IsEntityTag(octets) || FieldSyntax.IsMediaType(octets) || Parameter.TryReadAll(octets, out _);
        _ = HttpDate.TryParse(octets, DateTimeOffset.UnixEpoch, out _);
        _ = FieldSyntax.Unquote(octets);
        var elements = FieldSyntax.ListElements(octets, keepEmpty: true).ToList();
        return elements.Sum(element => element.Length) + Math.Max(elements.Count - 1, 0) <= octets.Length;
    });

    private static byte[] Octets(string value) => Encoding.Latin1.GetBytes(value);

    private static string Text(ReadOnlyMemory<byte> octets) => Encoding.Latin1.GetString(octets.Span);
}
