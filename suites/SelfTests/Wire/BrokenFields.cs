namespace HttpConformance.SelfTests.Wire;

/// <summary>Files whose fields are wrong.</summary>
internal static class BrokenFields
{
    private const string Title = "Title: The server answers a GET\n";
    private const string Both = Title + "Requirement: 9110-9.3.1-get\n";

    public static IEnumerable<BrokenFixture> All { get; } =
    [
        new("no Title", WireText.Of(fields: "Requirement: x")),
        new("no Requirement", WireText.Of(fields: "Title: The server answers")),
        new("unknown field", Fields("Author: somebody")),
        new("misspelled field", WireText.Of(fields: "Titel: The server answers\nRequirement: x")),
        new("field in lower case", WireText.Of(fields: "title: The server answers\nRequirement: x")),
        new("space before the colon", WireText.Of(fields: "Title : The server answers\nRequirement: x")),
        new("no colon", Fields("Level must")),
        new("folded field", WireText.Of(fields: "Title: The server\n answers\nRequirement: x")),
        new("field twice", Fields("Title: Another")),
        new("empty field", Fields("Tags:")),
        new("empty Title", WireText.Of(fields: "Title:\nRequirement: x")),
        new("field after the empty line", WireText.Of(fields: Title + "\nRequirement: x")),
        new("Let after the empty line", WireText.Of(fields: Both + "\nLet: x = y", exchange: Send("{x}"))),
        new("no empty line before the body", WireText.Of().Replace("get\n\n>", "get\n>", StringComparison.Ordinal)),
        new("body without fields", WireText.Exchange + "\n\n" + WireText.Answers + "\n"),
        new("bad Level", Fields("Level: most")),
        new("Level in capitals", Fields("Level: SHOULD")),
        new("unknown Level", Fields("Level: recommended")),
        new("empty item", WireText.Of(fields: Title + "Requirement: a,, b")),
        new("comma at the end", WireText.Of(fields: Title + "Requirement: a,")),
        new("item twice", WireText.Of(fields: Title + "Requirement: a, b, a")),
        new("unknown capability", Fields("Needs: teleport")),
        new("misspelled capability", WireText.Of(fields: Both + "Needs: ehco, chunkd", exchange: Send("{echo}"))),
        new("resource needs no Needs", Fields("Needs: resource")),
        new("misspelled Needs", WireText.Of(fields: Both + "Need: echo", exchange: Send("{echo}"))),
        new("bad tag", Fields("Tags: slow, not one word")),
        new("unknown Control", Fields("Control: gte")),
        new("Control of another method", Fields("Control: OPTIONS {resource}")),
        new("Control none with a target", Fields("Control: none {resource}")),
        new("Control none without a comment", Fields("Control: none")),
        new("Control with an unknown name", Fields("Control: get {ehco}")),
        new("Let without a name", Fields("Let: = x")),
        new("Let without an equals sign", WireText.Of(fields: Both + "Let: x y", exchange: Send("{x}"))),
        new("Let with a bad name", WireText.Of(fields: Both + "Let: 2nd = y", exchange: Send("{2nd}"))),
        new("Let without a value", WireText.Of(fields: Both + "Let: x =", exchange: Send("{x}"))),
        new("Let twice", WireText.Of(fields: Both + "Let: x = 1\nLet: x = 2", exchange: Send("{x}"))),
        new("Let of a name of the harness", Fields("Let: host = example.org")),
        new("Let of a path", Fields("Let: echo = /echo")),
        new("Let of a kind", Fields("Let: digits = 12")),
        new("Let with a bad escape", WireText.Of(fields: Both + @"Let: x = a\", exchange: Send("{x}"))),
        new("Let before its names", WireText.Of(fields: Both + "Let: a = {b}\nLet: b = 1", exchange: Send("{a}"))),
        new("Let of itself", WireText.Of(fields: Both + "Let: a = {a}{a}", exchange: Send("{a}"))),
        new("Let that doubles too often", WireText.Of(
            fields: Both + "Let: x0 = 0123456789\n" + string.Join('\n', Enumerable.Range(1, 30).Select(i => $"Let: x{i} = {{x{i - 1}}}{{x{i - 1}}}")),
            exchange: Send("{x30}"))),
        new("Let of the family", WireText.Of(fields: Both + "Each: te = a | b\nLet: x = {te}", exchange: Send("{x}"))),
        new("Let that nothing uses", Fields("Let: x = 1")),
        new("Each that nothing uses", Fields("Each: te = a | b")),
        new("two Each", WireText.Of(fields: Both + "Each: te = a | b\nEach: cl = 1 | 2", exchange: Send("{te}{cl}"))),
        new("Each without a name", Fields("Each: a | b")),
        new("Each with an empty value", WireText.Of(fields: Both + "Each: te = a || b |", exchange: Send("{te}"))),
        new("Each with a value twice", WireText.Of(fields: Both + "Each: te = a | b | a", exchange: Send("{te}"))),
        new("Each with the same octets twice", WireText.Of(fields: Both + @"Each: te = \t | \x09", exchange: Send("{te}"))),
        new("Each with one value", WireText.Of(fields: Both + "Each: te = chunked", exchange: Send("{te}"))),
        new("Each with a bad escape", WireText.Of(fields: Both + @"Each: te = a | \q", exchange: Send("{te}"))),
        new("hardening that fails", WireText.Of(fields: Both + "Level: hardening", exchange: Send("x") + "\n\nfail: refused\n< HTTP/1.1 400")),
    ];

    private static string Fields(string field) => WireText.Of(fields: Both + field);

    private static string Send(string value) => $"> GET {{resource}} HTTP/1.1\n> Host: {{host}}\n> X: {value}\n>\n\n< HTTP/1.1 200";
}
