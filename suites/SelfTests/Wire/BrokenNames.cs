namespace HttpConformance.SelfTests.Wire;

/// <summary>Files that use a name that has no value there.</summary>
internal static class BrokenNames
{
    private const string Send = "> GET {resource} HTTP/1.1\n> Host: {host}\n";
    private const string Captures = Send + ">\n\n< HTTP/1.1 200\n< ETag: {tag := etag}\n\n";

    public static IEnumerable<BrokenFixture> All { get; } =
    [
        new("unknown name", WireText.Of(exchange: Send + "> X: {hots}\n>\n\n< HTTP/1.1 200")),
        new("two unknown names", WireText.Of(exchange: Send + "> X: {hots}{onnce}\n>\n\n< HTTP/1.1 200")),
        new("name that nobody knows", WireText.Of(exchange: Send + "> X: {quux}\n>\n\n< HTTP/1.1 200")),
        new("path without Needs", WireText.Of(exchange: "> GET {reader} HTTP/1.1\n> Host: {host}\n>\n\n< HTTP/1.1 200")),
        new("path without Needs in a pattern", WireText.Of(exchange: Send + ">\n\n< HTTP/1.1 200\n< Location: {static}")),
        new("path without Needs in Control", WireText.Of(fields: WireText.Fields + "\nControl: get {static}")),
        new("bad jar", WireText.Of(exchange: Send + "> Cookie: {cookies two}\n>\n\n< HTTP/1.1 200")),
        new("jar of a connection that is never used", WireText.Of(exchange: Send + "> Cookie: {cookies 2}\n>\n\n< HTTP/1.1 200")),
        new("cookies in a repetition", WireText.Of(exchange: Send + "> Cookie: {\"{cookies}\" * 2}\n>\n\n< HTTP/1.1 200")),
        new("cookies in Let", WireText.Of(fields: WireText.Fields + "\nLet: c = {cookies}", exchange: Send + "> Cookie: {c}\n>\n\n< HTTP/1.1 200")),
        new("capture used before it is made", WireText.Of(exchange: Send + "> If-Match: {tag}\n>\n\n< HTTP/1.1 200\n< ETag: {tag := etag}")),
        new("capture used in its own outcome", WireText.Of(exchange: Captures.TrimEnd() + "\n<\n< {tag}")),
        new("capture used in a field", WireText.Of(fields: WireText.Fields + "\nControl: get /{tag}", exchange: Captures.TrimEnd())),
        new("capture used in an answer too early", WireText.Of(exchange: Captures.TrimEnd(), answers: WireText.Answers + "\n\nwrong: odd\n| ETag: {tag}")),
        new("capture of one of two outcomes", WireText.Of(exchange: Send + ">\n\npass: a\n< HTTP/1.1 200\n< ETag: {tag := etag}\n\npass: b\n< HTTP/1.1 200\n\n> If-Match: {tag}\n>\n\n< HTTP/1.1 *")),
        new("capture twice in an outcome", WireText.Of(exchange: Captures.TrimEnd() + "\n< X: {tag := etag}")),
        new("capture twice in two turns", WireText.Of(exchange: Captures + Captures.TrimEnd())),
        new("capture of a name of Let", WireText.Of(fields: WireText.Fields + "\nLet: tag = x", exchange: Captures + Send + "> X: {tag}\n>\n\n< HTTP/1.1 *")),
        new("capture of a name of the harness", WireText.Of(exchange: Send + ">\n\n< HTTP/1.1 200\n< Date: {date := http-date}")),
        new("capture of a kind", WireText.Of(exchange: Send + ">\n\n< HTTP/1.1 200\n< ETag: {etag := etag}")),
        new("misspelled capture", WireText.Of(exchange: Captures + Send + "> If-Match: {tga}\n>\n\n< HTTP/1.1 *")),
    ];
}
