using System.Globalization;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class StateEndpointTests
{
    [Test]
    public async Task A_counter_counts_the_POSTs_of_its_query()
    {
        async Task<string> AskAsync(string method, string query) => (await SharedTarget.AskAsync($"{method} /counter?{query} HTTP/1.1", "Content-Length: 0")).Content;

        (await AskAsync("GET", "one")).ShouldBe("0");
        (await AskAsync("POST", "one")).ShouldBe("1");
        (await AskAsync("POST", "one")).ShouldBe("2");
        (await AskAsync("HEAD", "one")).ShouldBeEmpty();
        (await AskAsync("GET", "one")).ShouldBe("2");
        (await AskAsync("GET", "other")).ShouldBe("0");
    }

    [Test]
    public async Task A_malformed_POST_does_not_count()
    {
        // When
        var answer = await RawExchange.AskAsync(
            SharedTarget.Target, Transport.Http, "POST /counter?malformed HTTP/1.1", ["Transfer-Encoding: chunked"], "2\r\nab\r\nx\r\n\r\n");

        // Then
        answer.StatusCode.ShouldBe(400);
        (await SharedTarget.AskAsync("GET /counter?malformed HTTP/1.1")).Content.ShouldBe("0");
    }

    [Test]
    public async Task What_is_created_is_shown_at_its_Location()
    {
        // When
        var created = await SharedTarget.SendAsync("POST /create HTTP/1.1", "hello", "Content-Type: text/css");
        var shown = await SharedTarget.AskAsync($"GET {created["Location"]} HTTP/1.1");

        // Then
        created.StatusCode.ShouldBe(201);
        (shown.StatusCode, shown["Content-Type"], shown.Content).ShouldBe((200, "text/css", "hello"));
    }

    [Test]
    public async Task A_session_counts_and_its_id_changes_at_login()
    {
        // Given
        var first = await SharedTarget.AskAsync("GET /session HTTP/1.1");
        var id = IdOf(first);

        // When
        var second = await SharedTarget.AskAsync("GET /session HTTP/1.1", $"Cookie: session={id}");
        var login = await SharedTarget.SendAsync(
            "POST /session/login HTTP/1.1", "user=ann", "Content-Type: application/x-www-form-urlencoded", $"Cookie: session={id}");
        var old = await SharedTarget.AskAsync("GET /session HTTP/1.1", $"Cookie: session={id}");
        var loggedIn = await SharedTarget.AskAsync("GET /session HTTP/1.1", $"Cookie: session=x; session={IdOf(login)}");
        var logout = await SharedTarget.SendAsync("POST /session/logout HTTP/1.1", "", $"Cookie: session={IdOf(login)}");
        var after = await SharedTarget.AskAsync("GET /session HTTP/1.1", $"Cookie: session={IdOf(login)}");

        // Then
        first["Set-Cookie"].ShouldBe($"session={id}; path=/session; samesite=lax; httponly");
        first.Content.ShouldBe($"id={id} count=1 user=");
        (second.Content, second["Set-Cookie"]).ShouldBe(($"id={id} count=2 user=", null));
        login.Content.ShouldBe($"id={IdOf(login)} count=3 user=ann");
        (IdOf(login) == id).ShouldBeFalse();
        (IdOf(old) == id).ShouldBeFalse();
        loggedIn.Content.ShouldBe($"id={IdOf(login)} count=4 user=ann");
        logout["Set-Cookie"].ShouldNotBeNull().ShouldStartWith("session=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/session");
        after.Content.ShouldEndWith(" count=1 user=");
    }

    [TestCase("a=1&b=x+y&a=%3D%26", "a=1\nb=x y\na==&\n")]
    [TestCase("a&=b&&c=", "a=\n=b\nc=\n")]
    [TestCase("", "")]
    public async Task The_pairs_of_a_form_are_shown(string form, string shown) =>
        (await SharedTarget.SendAsync("POST /form HTTP/1.1", form, "Content-Type: application/x-www-form-urlencoded; charset=utf-8")).Content.ShouldBe(shown);

    [TestCase(400, "a=%zz", "application/x-www-form-urlencoded")]
    [TestCase(415, "a=1", "text/plain")]
    public async Task What_is_no_form_is_refused(int statusCode, string content, string type) =>
        (await SharedTarget.SendAsync("POST /form HTTP/1.1", content, "Content-Type: " + type)).StatusCode.ShouldBe(statusCode);

    [TestCase("Content-Type: text/plain", "application/x-www-form-urlencoded", null)]
    [TestCase("Content-Type: application/x-www-form-urlencoded\r\nContent-Encoding: x-a", null, "identity")]
    public async Task A_415_names_what_was_the_matter_alone(string fields, string? types, string? codings)
    {
        // When
        var answer = await SharedTarget.SendAsync("POST /form HTTP/1.1", "a=1", fields.Split("\r\n"));

        // Then
        (answer.StatusCode, answer["Accept"], answer["Accept-Encoding"]).ShouldBe((415, types, codings));
    }

    [TestCase("name=a&value=b", "a=b")]
    [TestCase("name=a&value=b%20c%3B", "a=b%20c%3B")]
    [TestCase("name=a&value=b&path=/x&domain=example.com&secure=1&http-only=1&same-site=Strict", "a=b; domain=example.com; path=/x; secure; samesite=strict; httponly")]
    [TestCase("name=a&value=b&max-age=60&expires=Sun,%2006%20Nov%202044%2008:49:37%20GMT", "a=b; expires=Sun, 06 Nov 2044 08:49:37 GMT; max-age=60")]
    public async Task A_cookie_has_the_attributes_of_the_query(string query, string cookie) =>
        (await SharedTarget.AskAsync($"GET /cookie/attributes?{query} HTTP/1.1"))["Set-Cookie"].ShouldBe(cookie);

    [TestCase("value=b")]
    [TestCase("name=a%3D")]
    [TestCase("name=a&path=/%0D%0AX:y")]
    [TestCase("name=a&domain=x%3Bsecure")]
    [TestCase("name=a&max-age=x")]
    [TestCase("name=a&expires=tomorrow")]
    [TestCase("name=a&same-site=1")]
    [TestCase("name=a&same-site=maybe")]
    public async Task Attributes_that_no_cookie_can_have_are_refused(string query) =>
        (await SharedTarget.AskAsync($"GET /cookie/attributes?{query} HTTP/1.1")).StatusCode.ShouldBe(400);

    private static string IdOf(RawResponse response)
    {
        var id = response.Content.Split(' ')[0]["id=".Length..];
        response.Content.ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"id={id} count="));
        return id;
    }
}
