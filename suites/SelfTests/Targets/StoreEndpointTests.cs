using HttpConformance.Targets.Embedded.Representations;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class StoreEndpointTests
{
    [Test]
    public async Task What_is_put_is_shown_until_it_is_deleted()
    {
        // Given
        var path = NewPath();

        // When
        var created = await SharedTarget.SendAsync($"PUT {path} HTTP/1.1", "one", "Content-Type: text/plain", "X-Foo: 1");
        var replaced = await SharedTarget.SendAsync($"PUT {path} HTTP/1.1", "two\0\r\n", "Content-Type: text/x-probe");
        var shown = await SharedTarget.AskAsync($"GET {path} HTTP/1.1");

        // Then
        created.StatusCode.ShouldBe(201);
        replaced.StatusCode.ShouldBe(204);
        shown.Content.ShouldBe("two\0\r\n");
        shown["Content-Type"].ShouldBe("text/x-probe");
        shown["X-Foo"].ShouldBeNull();
        shown["ETag"].ShouldBe(replaced["ETag"]);
        (await SharedTarget.AskAsync($"GET {path} HTTP/1.1", "If-None-Match: " + shown["ETag"])).StatusCode.ShouldBe(304);
        (await SharedTarget.AskAsync($"DELETE {path} HTTP/1.1")).StatusCode.ShouldBe(204);
        (await SharedTarget.AskAsync($"GET {path} HTTP/1.1", "If-Match: \"no\"")).StatusCode.ShouldBe(404);
        (await SharedTarget.AskAsync($"DELETE {path} HTTP/1.1")).StatusCode.ShouldBe(404);
    }

    [TestCase("PUT", "If-Match: \"no\"")]
    [TestCase("PUT", "If-Match: garbage")]
    [TestCase("PUT", "If-None-Match: *")]
    [TestCase("PUT", "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT")]
    [TestCase("DELETE", "If-Match: \"no\"")]
    [TestCase("DELETE", "If-None-Match: *")]
    public async Task A_false_precondition_changes_nothing(string method, string field)
    {
        // Given
        var path = NewPath();
        await SharedTarget.SendAsync($"PUT {path} HTTP/1.1", "first");

        // When
        var response = await SharedTarget.SendAsync($"{method} {path} HTTP/1.1", "second", field);

        // Then
        response.StatusCode.ShouldBe(412);
        (await SharedTarget.AskAsync($"GET {path} HTTP/1.1")).Content.ShouldBe("first");
    }

    [TestCase(412, "If-Match: *")]
    [TestCase(201, "If-None-Match: *")]
    [TestCase(201, "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT")]
    [TestCase(400, "Content-Range: bytes 0-0/1")]
    [TestCase(415, "Content-Encoding: gzip")]
    public async Task A_new_name_is_created_where_the_fields_allow_it(int statusCode, string field) =>
        (await SharedTarget.SendAsync($"PUT {NewPath()} HTTP/1.1", "x", field)).StatusCode.ShouldBe(statusCode);

    [Test]
    public async Task A_false_precondition_is_told_before_the_content_is_sent()
    {
        // Given
        await using var stream = await RawExchange.ConnectAsync(SharedTarget.Target, Transport.Http, CancellationToken.None);
        using var reader = new StreamReader(stream);

        // When
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            $"PUT {NewPath()} HTTP/1.1\r\nHost: localhost\r\nIf-Match: *\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"));

        // Then
        (await reader.ReadLineAsync()).ShouldNotBeNull().ShouldStartWith("HTTP/1.1 412 ");
    }

    [TestCase(RepresentationStore.LongestContent, 201)]
    [TestCase(RepresentationStore.LongestContent + 1, 413)]
    public async Task Content_has_a_limit(int length, int statusCode) =>
        (await SharedTarget.SendAsync($"PUT {NewPath()} HTTP/1.1", new string('x', length))).StatusCode.ShouldBe(statusCode);

    [Test]
    public void The_oldest_entries_give_way()
    {
        // Given
        var store = new RepresentationStore();
        var representation = new Representation(new byte[RepresentationStore.LongestContent], "text/plain", DateTimeOffset.UnixEpoch);

        // When
        foreach (var name in Enumerable.Range(0, 33))
        {
            store.Put($"long-{name}", representation, _ => true);
        }

        foreach (var name in Enumerable.Range(0, 256))
        {
            store.Put($"short-{name}", new Representation([], "text/plain", DateTimeOffset.UnixEpoch), _ => true);
        }

        // Then
        store.Find("long-0").ShouldBeNull();
        store.Find("long-32").ShouldBeNull();
        store.Find("short-0").ShouldNotBeNull();
        store.Find("short-255").ShouldNotBeNull();
    }

    private static string NewPath() => $"/store/{Guid.NewGuid():N}";
}
