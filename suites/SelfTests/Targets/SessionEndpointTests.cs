namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class SessionEndpointTests
{
    [TestCase("HTTP/1.0")]
    [TestCase("HTTP/1.1")]
    public async Task The_sid_of_the_first_visit_is_shown_at_the_second(string version)
    {
        // Given
        var sid = await VisitAsync(version);

        // When
        var image = await SharedTarget.AskAsync("GET /image/ " + version, $"Cookie: other=1; sid={sid}");
        var again = await SharedTarget.AskAsync("GET /reader/ " + version, $"Cookie: sid={sid}");

        // Then
        sid.Length.ShouldBe(32);
        image.Content.ShouldBe(sid);
        image["Content-Type"].ShouldBe("text/plain");
        again.All("Set-Cookie").ShouldBeEmpty();
    }

    [Test]
    public async Task Every_client_is_given_a_sid_of_its_own() =>
        (await VisitAsync("HTTP/1.1")).ShouldNotBe(await VisitAsync("HTTP/1.1"), StringComparer.Ordinal);

    [TestCase("sid=0123456789abcdef0123456789abcdef")]
    [TestCase("sid=")]
    [TestCase("other=1")]
    public async Task An_unknown_sid_shows_nothing_and_is_never_taken_over(string cookie)
    {
        // When
        var image = await SharedTarget.AskAsync("GET /image/ HTTP/1.1", "Cookie: " + cookie);
        var reader = await SharedTarget.AskAsync("GET /reader/ HTTP/1.1", "Cookie: " + cookie);

        // Then
        image.StatusCode.ShouldBe(200);
        image.Content.ShouldBeEmpty();
        reader["Set-Cookie"].ShouldNotBeNull().ShouldNotStartWith(cookie + ';');
    }

    [Test]
    public async Task The_name_of_the_cookie_is_compared_with_case()
    {
        // Given
        var sid = await VisitAsync("HTTP/1.1");

        // Then
        (await SharedTarget.AskAsync("GET /image/ HTTP/1.1", $"Cookie: SID={sid}")).Content.ShouldBeEmpty();
    }

    private static async Task<string> VisitAsync(string version)
    {
        var cookie = (await SharedTarget.AskAsync("GET /reader/ " + version))["Set-Cookie"].ShouldNotBeNull();
        var attributes = cookie.Split("; ");
        attributes[1..].ShouldContain("path=/", StringComparer.Ordinal);
        attributes[1..].ShouldContain(attribute => attribute.StartsWith("expires=", StringComparison.Ordinal) && attribute.EndsWith(" GMT", StringComparison.Ordinal));
        return attributes[0].Split("sid=")[1];
    }
}
