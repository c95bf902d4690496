using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

/// <summary>Plays requests and their answers to one passive rule.</summary>
internal static class RangeCase
{
    /// <summary>A whole of ten octets with a strong entity tag.</summary>
    public const string Whole = "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Type: text/plain\r\nVary: Accept\r\nLast-Modified: Thu, 29 Feb 2024 12:00:00 GMT\r\nContent-Length: 10\r\n\r\n0123456789";

    /// <summary>A well-formed answer to <c>bytes=0-1,8-9</c> of the whole.</summary>
    public static readonly string Multipart = MultipartOf(
        "--x\r\nContent-Type: text/plain\r\nContent-Range: bytes 0-1/10\r\n\r\n01\r\n--x\r\nContent-Type: text/plain\r\nContent-Range: bytes 8-9/10\r\n\r\n89\r\n--x--\r\n");

    /// <summary>A multipart with this content.</summary>
    public static string MultipartOf(string content, string type = "multipart/byteranges; boundary=x") =>
        $"HTTP/1.1 206 Partial Content\r\nETag: \"a\"\r\nVary: Accept\r\nLast-Modified: Thu, 29 Feb 2024 12:00:00 GMT\r\nContent-Type: {type}\r\nContent-Length: {content.Length}\r\n\r\n{content}";

    /// <summary>A 206 with these fields, the validators of the whole and this content.</summary>
    public static string Part(string fields, string content) =>
        $"HTTP/1.1 206 Partial Content\r\nETag: \"a\"\r\nVary: Accept\r\nLast-Modified: Thu, 29 Feb 2024 12:00:00 GMT\r\nContent-Type: text/plain\r\n{fields}Content-Length: {content.Length}\r\n\r\n{content}";

    /// <summary>What the rule makes of the last answer; Skipped where it does not speak of it.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="exchanges">The Range of each request, empty for none, and its answer.</param>
    public static Verdict Judge(string name, params (string Range, string Answer)[] exchanges)
    {
        var rule = RuleCase.Rule(name);
        var verdict = Verdict.Skipped;
        foreach (var (range, answer) in exchanges)
        {
            verdict = rule.Judge(Observe(range, answer));
        }

        return verdict;
    }

    private static ObservedResponse Observe(string range, string answer)
    {
        var request = new SentRequest("GET", "/a", "HTTP/1.1");
        request.Add("Host", "example.test");
        if (range.Length > 0)
        {
            request.Add("Range", range);
        }

        return RuleCase.Read(answer, request) with { SeenAt = TimeProvider.System.GetUtcNow() };
    }
}
