using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Judge.Passive;

/// <summary>What the passive rules make of parts, refused ranges and their fields.</summary>
internal sealed class RangeRuleTests
{
    private const string Lone = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n";
    private const string Refusal = "HTTP/1.1 416 Range Not Satisfiable\r\nETag: \"a\"\r\nContent-Length: 0\r\n";

    private static readonly string Good = RangeCase.Part("Content-Range: bytes 2-4/10\r\n", "234");

    private static IEnumerable<TestCaseData> Alone =>
    [
        One("accept-ranges", "", Lone + "Accept-Ranges: bytes\r\n\r\n", Verdict.Pass),
        One("accept-ranges", "", Lone + "Accept-Ranges:\r\n\r\n", Verdict.Fail),
        One("accept-ranges", "", Lone + "Accept-Ranges: none, bytes\r\n\r\n", Verdict.Warn),
        One("accept-ranges", "", Lone + "\r\n", Verdict.Skipped),
        One("accept-ranges-none", "bytes=2-4", RangeCase.Part("Accept-Ranges: none\r\nContent-Range: bytes 2-4/10\r\n", "234"), Verdict.Warn),
        One("accept-ranges-none", "", Lone + "Accept-Ranges: none\r\n\r\n", Verdict.Pass),
        One("content-range-grammar", "bytes=2-4", Good, Verdict.Pass),
        One("content-range-grammar", "bytes=2-4", RangeCase.Part("Content-Range: bytes=2-4/10\r\n", "234"), Verdict.Fail),
        One("content-range-grammar", "bytes=2-4", RangeCase.Part("Content-Range: 2-4/10\r\n", "234"), Verdict.Fail),
        One("content-range-grammar", "bytes=2-4", RangeCase.Part("Content-Range: bytes */*\r\n", "234"), Verdict.Fail),
        One("content-range-grammar", "pages=2-4", RangeCase.Part("Content-Range: pages 2-4/10\r\n", "234"), Verdict.Pass),
        One("content-range-grammar", "bytes=99-", Refusal + "Content-Range: bytes */10\r\n\r\n", Verdict.Pass),
        One("content-range-valid", "bytes=2-4", Good, Verdict.Pass),
        One("content-range-valid", "bytes=2-4", RangeCase.Part("Content-Range: bytes 2-99999999999999999999/*\r\n", "234"), Verdict.Fail),
        One("content-range-valid", "bytes=2-4", RangeCase.Part("Content-Range: bytes 2-4/4\r\n", "234"), Verdict.Fail),
        One("content-range-valid", "bytes=2-4", RangeCase.Part("Content-Range: bytes 4-2/10\r\n", "234"), Verdict.Fail),
        One("content-range-valid", "bytes=2-4", RangeCase.Part("Content-Range: bytes 2-4/10\r\n", "23"), Verdict.Fail),
        One("content-length-of-part", "bytes=2-4", Good, Verdict.Pass),
        One("content-length-of-part", "bytes=2-4", RangeCase.Part("Content-Range: bytes 2-4/10\r\n", "0123456789"), Verdict.Fail),
        One("content-range-of-part", "bytes=2-4", Good, Verdict.Pass),
        One("content-range-of-part", "bytes=2-4", RangeCase.Part("", "234"), Verdict.Fail),
        One("content-range-of-part", "bytes=2-4", RangeCase.Part("Content-Range: bytes */10\r\n", ""), Verdict.Fail),
        One("content-range-of-part", "bytes=0-1,8-9", RangeCase.Multipart, Verdict.Skipped),
        One("no-content-range-elsewhere", "", Lone + "\r\n", Verdict.Pass),
        One("no-content-range-elsewhere", "", Lone + "Content-Range: bytes 0-9/10\r\n\r\n", Verdict.Warn),
        One("part-asked-for", "bytes=2-4", Good, Verdict.Pass),
        One("part-asked-for", "", Good, Verdict.Fail),
        One("refused-range-asked-for", "bytes=99-", Refusal + "\r\n", Verdict.Pass),
        One("refused-range-asked-for", "", Refusal + "\r\n", Verdict.Warn),
        One("length-with-416", "bytes=99-", Refusal + "Content-Range: bytes */10\r\n\r\n", Verdict.Pass),
        One("length-with-416", "bytes=99-", Refusal + "\r\n", Verdict.Warn),
        One("length-with-416", "bytes=99-", Refusal + "Content-Range: bytes 0-9/10\r\n\r\n", Verdict.Warn),
        One("multipart-form", "bytes=0-1,8-9", RangeCase.Multipart, Verdict.Pass),
        One("multipart-form", "bytes=0-1,8-9", RangeCase.MultipartOf("\r\n--x\r\nContent-Range: bytes 0-0/10\r\n\r\n0\r\n--x--", "multipart/byteranges; boundary=\"x\""), Verdict.Pass),
        One("multipart-form", "bytes=0-1,8-9", RangeCase.MultipartOf("--x\r\nContent-Range: bytes 0-0/10\r\n\r\n0\r\n"), Verdict.Fail),
        One("multipart-form", "bytes=0-1,8-9", RangeCase.MultipartOf("--y\r\nContent-Range: bytes 0-0/10\r\n\r\n0\r\n--y--\r\n"), Verdict.Fail),
        One("multipart-form", "bytes=0-1,8-9", RangeCase.MultipartOf("--x--\r\n", "multipart/byteranges"), Verdict.Fail),
        One("multipart-form", "bytes=0-1,8-9", RangeCase.MultipartOf("--x\nContent-Range: bytes 0-0/10\n\n0\n--x--\n"), Verdict.Fail),
        One("multipart-boundary", "bytes=0-1,8-9", RangeCase.Multipart, Verdict.Pass),
        One("multipart-boundary", "bytes=0-1,8-9", RangeCase.MultipartOf("--x--\r\n", "multipart/byteranges"), Verdict.Fail),
        One("multipart-boundary", "bytes=0-1,8-9", RangeCase.MultipartOf("--x--\r\n", "multipart/byteranges; boundary=\"x \""), Verdict.Fail),
        One("multipart-boundary", "bytes=0-1,8-9", RangeCase.MultipartOf("--x--\r\n", "multipart/byteranges; boundary=\"x@y\""), Verdict.Fail),
        One("multipart-line-ends", "bytes=0-1,8-9", RangeCase.Multipart, Verdict.Pass),
        One("multipart-line-ends", "bytes=0-1,8-9", RangeCase.MultipartOf("--x\nContent-Range: bytes 0-0/10\n\n0\n--x--\n"), Verdict.Fail),
        One("multipart-line-ends", "bytes=0-1,8-9", RangeCase.MultipartOf("--x\r\nContent-Type: a/b\nContent-Range: bytes 0-0/10\r\n\r\n0\r\n--x--\r\n"), Verdict.Fail),
        One("multipart-line-ends", "bytes=0-1,8-9", RangeCase.MultipartOf("--x\r\nContent-Range: bytes 0-0/10\r\n\r\n\n\n\r\n--x--\r\n"), Verdict.Pass),
        One("multipart-content-range", "bytes=0-1,8-9", RangeCase.Multipart, Verdict.Pass),
        One("multipart-content-range", "bytes=0-1,8-9", RangeCase.MultipartOf("--x\r\nContent-Type: text/plain\r\n\r\n0\r\n--x--\r\n"), Verdict.Fail),
        One("multipart-content-range", "bytes=0-1,8-9", RangeCase.MultipartOf("--x\r\nContent-Range: bytes 0-1/10\r\n\r\n0\r\n--x--\r\n"), Verdict.Fail),
        One("multipart-no-content-range", "bytes=0-1,8-9", RangeCase.Multipart, Verdict.Pass),
        One("multipart-no-content-range", "bytes=0-1,8-9", RangeCase.MultipartOf("--x--\r\n", "multipart/byteranges; boundary=x\r\nContent-Range: bytes 0-9/10"), Verdict.Fail),
        One("multipart-asked-for", "bytes=2-4", Good, Verdict.Pass),
        One("multipart-asked-for", "bytes=0-9", RangeCase.Multipart, Verdict.Fail),
    ];

    private static IEnumerable<TestCaseData> BehindTheWhole =>
    [
        One("part-of-whole", "bytes=2-4", Good, Verdict.Pass),
        One("part-of-whole", "bytes=2-4", RangeCase.Part("Content-Range: bytes 2-4/10\r\n", "123"), Verdict.Fail),
        One("part-of-whole", "bytes=2-4", RangeCase.Part("Content-Range: bytes 9-11/12\r\n", "9ab"), Verdict.Fail),
        One("part-of-whole", "bytes=2-4", RangeCase.Part("Content-Range: bytes 2-4/10\r\n", "123").Replace("\"a\"", "\"b\"", StringComparison.Ordinal), Verdict.Skipped),
        One("part-of-whole", "bytes=0-1,8-9", RangeCase.Multipart, Verdict.Pass),
        One("part-of-whole", "bytes=0-1,8-9", RangeCase.Multipart.Replace("89", "90", StringComparison.Ordinal), Verdict.Fail),
        One("complete-length", "bytes=2-4", Good, Verdict.Pass),
        One("complete-length", "bytes=2-4", RangeCase.Part("Content-Range: bytes 2-4/*\r\n", "234"), Verdict.Warn),
        One("complete-length", "bytes=2-4", RangeCase.Part("Content-Range: bytes 2-4/11\r\n", "234"), Verdict.Fail),
        One("complete-length", "bytes=99-", Refusal + "Content-Range: bytes */11\r\n\r\n", Verdict.Fail),
        One("fields-with-parts", "bytes=2-4", Good, Verdict.Pass),
        One("fields-with-parts", "bytes=2-4", Good.Replace("Vary: Accept\r\n", "", StringComparison.Ordinal), Verdict.Fail),
        One("fields-with-parts", "bytes=2-4", Good.Replace("ETag: \"a\"\r\n", "", StringComparison.Ordinal), Verdict.Fail),
        One("representation-fields-with-parts", "bytes=2-4", Good, Verdict.Pass),
        One("representation-fields-with-parts", "bytes=2-4", Good.Replace("Content-Type: text/plain\r\n", "", StringComparison.Ordinal), Verdict.Fail),
        One("multipart-content-type", "bytes=0-1,8-9", RangeCase.Multipart, Verdict.Pass),
        One("multipart-content-type", "bytes=0-1,8-9", RangeCase.Multipart.Replace("text/plain\r\nContent-Range: bytes 8", "text/other\r\nContent-Range: bytes 8", StringComparison.Ordinal), Verdict.Warn),
    ];

    [TestCaseSource(nameof(Alone))]
    public void Response_when_seen_alone(string rule, string range, string answer, Verdict verdict) =>
        RangeCase.Judge(rule, (range, answer)).ShouldBe(verdict);

    [TestCaseSource(nameof(BehindTheWhole))]
    public void Response_when_the_whole_was_seen_before(string rule, string range, string answer, Verdict verdict) =>
        RangeCase.Judge(rule, ("", RangeCase.Whole), (range, answer)).ShouldBe(verdict);

    private static TestCaseData One(string rule, string range, string answer, Verdict verdict) =>
        new TestCaseData(rule, range, answer, verdict).SetArgDisplayNames(rule, range, $"{answer.Length} octets", verdict.ToString());
}
