namespace HttpConformance.SelfTests.Faults;

/// <summary>Writes requests as text; nothing is checked or added beyond what the name says.</summary>
internal static class RequestText
{
    /// <summary>Field lines behind which a second request on the connection is recognised in the echo.</summary>
    public const string Mark = "X-A: 2";

    public static string Get(string target, params string[] fields) => Bare("GET", target, fields);

    public static string Bare(string method, string target, params string[] fields) =>
        $"{method} {target} HTTP/1.1\r\nHost: a\r\n" + string.Concat(fields.Select(field => field + "\r\n")) + "\r\n";

    public static string With(string content, string method, string target, params string[] fields) =>
        Bare(method, target, [.. fields, $"Content-Length: {content.Length}"]) + content;

    public static string Post(string content, params string[] fields) => With(content, "POST", "/echo", fields);

    public static string Put(string name, string content, params string[] fields) => With(content, "PUT", "/store/" + name, fields);

    public static string Chunked(string body, params string[] fields) =>
        Bare("POST", "/echo", [.. fields, "Transfer-Encoding: chunked"]) + body;

    /// <summary>A request whose echo shows <see cref="Mark"/>.</summary>
    public static string Marked { get; } = Get("/echo", Mark);

    /// <summary>A request that a server must never see as one, since it stands in content.</summary>
    public static string Inner { get; } = "GET /echo HTTP/1.1\r\nHost: inner\r\n\r\n";
}
