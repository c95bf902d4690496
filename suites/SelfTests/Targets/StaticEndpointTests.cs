using System.Globalization;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class StaticEndpointTests
{
    private const string Written = "Thu, 29 Feb 2024 12:00:00 GMT";
    private const string Before = "Thu, 29 Feb 2024 11:59:59 GMT";
    private const string After = "Thu, 29 Feb 2024 12:00:01 GMT";
    private const string FarAhead = "Mon, 01 Mar 2060 00:00:00 GMT";

    /// <summary>In the fields, E stands for the entity tag.</summary>
    [TestCase(200, "If-Match: E")]
    [TestCase(200, "If-Match: *")]
    [TestCase(200, "If-Match: \"no\", , E")]
    [TestCase(200, "If-Match: \"no\"", "If-Match: E")]
    [TestCase(412, "If-Match: \"no\"")]
    [TestCase(412, "If-Match: W/E")]
    [TestCase(412, "If-Match: garbage")]
    [TestCase(304, "If-None-Match: E")]
    [TestCase(304, "If-None-Match: W/E")]
    [TestCase(304, "If-None-Match: *")]
    [TestCase(304, "If-None-Match: \"a,b\", W/\"\", E,\"c\"")]
    [TestCase(304, "If-None-Match: \"back\\\", E")]
    [TestCase(304, "If-None-Match: \"no\"", "If-None-Match: E")]
    [TestCase(200, "If-None-Match: \"no\"")]
    [TestCase(304, "If-Modified-Since: " + Written)]
    [TestCase(304, "If-Modified-Since: " + After)]
    [TestCase(304, "If-Modified-Since: " + FarAhead)]
    [TestCase(304, "If-Modified-Since: Thursday, 29-Feb-24 12:00:00 GMT")]
    [TestCase(304, "If-Modified-Since: Thu Feb 29 12:00:00 2024")]
    [TestCase(304, "If-Modified-Since: Fri Mar  1 12:00:00 2024")]
    [TestCase(200, "If-Modified-Since: " + Before)]
    [TestCase(200, "If-Modified-Since: garbage")]
    [TestCase(200, "If-Modified-Since: 2025-01-01T00:00:00Z")]
    [TestCase(200, "If-Modified-Since: " + After, "If-Modified-Since: " + After)]
    [TestCase(200, "If-Modified-Since: " + After + ", " + After)]
    [TestCase(200, "If-Unmodified-Since: " + Written)]
    [TestCase(412, "If-Unmodified-Since: " + Before)]
    [TestCase(200, "If-Unmodified-Since: garbage")]
    [TestCase(304, "If-None-Match: E", "If-Modified-Since: " + Before)]
    [TestCase(200, "If-None-Match: \"no\"", "If-Modified-Since: " + Written)]
    [TestCase(200, "If-Match: E", "If-Unmodified-Since: " + Before)]
    [TestCase(304, "If-Match: E", "If-None-Match: E")]
    [TestCase(412, "If-Match: \"no\"", "If-None-Match: E")]
    [TestCase(412, "If-Unmodified-Since: " + Before, "If-None-Match: E")]
    [TestCase(304, "If-Unmodified-Since: " + After, "If-Modified-Since: " + Written)]
    [TestCase(304, "If-None-Match: E", "Range: bytes=0-0")]
    [TestCase(304, "If-Modified-Since: " + Written, "Range: bytes=999999-")]
    [TestCase(412, "If-Match: \"no\"", "Range: bytes=0-0")]
    public async Task Preconditions_are_judged_in_the_order_of_the_specification(int statusCode, params string[] fields)
    {
        // Given
        var whole = await SharedTarget.AskAsync("GET /index.htm HTTP/1.1");
        whole["Last-Modified"].ShouldBe(Written);
        var tag = whole["ETag"].ShouldNotBeNull();
        var asked = fields.Select(field => field.EndsWith('E') || field.Contains("E,", StringComparison.Ordinal) ? field.Replace("E", tag, StringComparison.Ordinal) : field).ToArray();

        foreach (var method in (string[])["GET", "HEAD"])
        {
            // When
            var response = await SharedTarget.AskAsync(method + " /index.htm HTTP/1.1", asked);

            // Then
            response.StatusCode.ShouldBe(statusCode, method + ' ' + string.Join("; ", asked));
            response["ETag"].ShouldBe(statusCode == 412 ? null : tag);
        }
    }

    [TestCase("bytes=0-0", 0, 1)]
    [TestCase("bytes=1-3", 1, 3)]
    [TestCase("bytes=000-0004", 0, 5)]
    [TestCase("bytes= 0-0", 0, 1)]
    [TestCase("BYTES=262143-", 262_143, 1)]
    [TestCase("bytes=262142-262150", 262_142, 2)]
    [TestCase("bytes=-1", 262_143, 1)]
    [TestCase("bytes=-999999999999", 0, 262_144)]
    [TestCase("bytes=0-18446744073709551616", 0, 262_144)]
    [TestCase("bytes=0-0,999999999-", 0, 1)]
    [TestCase("bytes=,-0, -1", 262_143, 1)]
    public async Task A_satisfiable_range_is_cut_out_exactly(string range, int first, int length)
    {
        // Given
        var whole = await SharedTarget.AskAsync("GET /static/large.bin HTTP/1.1");

        // When
        var response = await SharedTarget.AskAsync("GET /static/large.bin HTTP/1.1", "Range: " + range);

        // Then
        response.StatusCode.ShouldBe(206);
        response["Content-Range"].ShouldBe(string.Create(CultureInfo.InvariantCulture, $"bytes {first}-{first + length - 1}/262144"));
        response.Content.ShouldBe(whole.Content.Substring(first, length));
    }

    [TestCase(416, "Range: bytes=262144-")]
    [TestCase(416, "Range: bytes=-0")]
    [TestCase(416, "Range: bytes=999999-,18446744073709551616-")]
    [TestCase(200, "Range: bytes=5-2")]
    [TestCase(200, "Range: bytes=")]
    [TestCase(200, "Range: bytes=-")]
    [TestCase(200, "Range: bytes=+1-2")]
    [TestCase(200, "Range: bytes=1-2-3")]
    [TestCase(200, "Range: bytes=0-0,abc")]
    [TestCase(200, "Range: bytes 0-5")]
    [TestCase(200, "Range: items=0-5")]
    [TestCase(200, "Range: bytes=0-,0-,0-")]
    [TestCase(200, "Range: bytes=0-0", "Range: bytes=1-1")]
    [TestCase(200, "Range: bytes=0-0", "If-Range: \"no\"")]
    [TestCase(200, "Range: bytes=999999-", "If-Range: \"no\"")]
    [TestCase(200, "Range: bytes=0-0", "If-Range: garbage")]
    [TestCase(200, "Range: bytes=0-0", "If-Range: " + After)]
    [TestCase(206, "Range: bytes=0-0", "If-Range: " + Written)]
    [TestCase(200, "If-Range: \"no\"")]
    public async Task A_range_that_cannot_be_served_is_refused_or_ignored(int statusCode, params string[] fields)
    {
        // When
        var response = await SharedTarget.AskAsync("GET /static/large.bin HTTP/1.1", fields);
        var head = await SharedTarget.AskAsync("HEAD /static/large.bin HTTP/1.1", fields);

        // Then
        response.StatusCode.ShouldBe(statusCode);
        response["Content-Range"].ShouldBe(statusCode switch { 416 => "bytes */262144", 206 => "bytes 0-0/262144", _ => null });
        head.StatusCode.ShouldBe(200);
    }

    [Test]
    public async Task If_Range_takes_the_strong_entity_tag_only()
    {
        // Given
        var tag = (await SharedTarget.AskAsync("HEAD /static/large.bin HTTP/1.1"))["ETag"];

        // Then
        (await SharedTarget.AskAsync("GET /static/large.bin HTTP/1.1", "Range: bytes=0-0", "If-Range: " + tag)).StatusCode.ShouldBe(206);
        (await SharedTarget.AskAsync("GET /static/large.bin HTTP/1.1", "Range: bytes=0-0", "If-Range: W/" + tag)).StatusCode.ShouldBe(200);
    }

    [Test]
    public async Task Several_ranges_come_as_multipart()
    {
        // When
        var response = await SharedTarget.AskAsync("GET /static/large.bin HTTP/1.1", "Range: bytes=0-3 , 16-17");

        // Then
        response.StatusCode.ShouldBe(206);
        response["Content-Range"].ShouldBeNull();
        var boundary = response["Content-Type"].ShouldNotBeNull().Split("multipart/byteranges; boundary=")[1];
        response.Content.ShouldBe(
            $"--{boundary}\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes 0-3/262144\r\n\r\n0000\r\n"
            + $"--{boundary}\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes 16-17/262144\r\n\r\n00\r\n--{boundary}--\r\n");
    }
}
