using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Wire;

/// <summary>Files that an editor spoiled, or that are none at all.</summary>
internal static class BrokenFiles
{
    private const string Send = "> GET {resource} HTTP/1.1\n> Host: {host}\n";

    public static IEnumerable<BrokenFixture> All { get; } =
    [
        new("empty file", ""),
        new("nothing but empty lines", "\n\n\n"),
        new("nothing but a comment", "# to be written\n"),
        new("too large", new string('x', FixtureReader.MostOctets + 1)),
        new("no line feed at the end", WireText.Of().TrimEnd('\n')),
        new("CRLF", WireText.Of().Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("CRLF and another error", WireText.Of(fields: "Titel: The server answers\nRequirement: x").Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("byte order mark", "\u00ef\u00bb\u00bf" + WireText.Of()),
        new("raw control octet", Exchange("> X: a\u0001b")),
        new("raw tab", Exchange("> X:\ta")),
        new("raw CR", Exchange("> X: a\rb")),
        new("raw NUL", Exchange("> X: a\0b")),
        new("raw DEL", Exchange("> X: a\u007fb")),
        new("tab in a field", WireText.Of(fields: "Title:\tThe server answers\nRequirement: x")),
        new("control octet in a comment", "# \u001b[31mred\n" + WireText.Of()),
        new("not ASCII in a sent line", Exchange("> X: caf\u00c3\u00a9")),
        new("not ASCII in a field", WireText.Of(fields: "Title: The server\u00e2\u0080\u0099s answer\nRequirement: x")),
        new("not ASCII in a name", WireText.Of(fields: "Titl\u00c3\u00a9: The server answers\nRequirement: x")),
        new("not ASCII in a mark", Exchange("\u00c2\u00bb X: y")),
        new("space at the end of a sent line", Exchange("> X: a ")),
        new("space at the end of a field", WireText.Of(fields: "Title: The server answers \nRequirement: x")),
        new("space on an empty line", WireText.Of().Replace("\n\n", "\n  \n", StringComparison.Ordinal)),
        new("a mark and a space", Exchange("> ")),
        new("errors on several lines", WireText.Of(fields: "Titel: The server answers\nRequirement: x\nLevel: most", exchange: Send + "> X: a\\qb\n> Y: {hots}\n>\n\n< HTTP/1.1 20\n< (closed)")),
        new("no fixture at all", string.Concat(Enumerable.Repeat("GET / HTTP/1.1\n", 150))),
        new("an exchange without marks", WireText.Of(exchange: "GET / HTTP/1.1\nHost: example.org\nAccept: */*\n\n< HTTP/1.1 200")),
        new("a long line", Exchange("> X: " + new string('a', 500) + @"\q" + new string('b', 500))),
    ];

    private static string Exchange(string line) => WireText.Of(exchange: $"{Send}{line}\n>\n\n< HTTP/1.1 200");
}
