using System.IO.Compression;
using System.Text;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class NegotiatedEndpointTests
{
    [TestCase("text/html", null, "en")]
    [TestCase("text/plain", null, "en", "Accept: text/plain")]
    [TestCase("text/plain", null, "en", "Accept: text/html;q=0.1, text/*")]
    [TestCase("text/html", null, "en", "Accept: image/*, */*;q=0.1")]
    [TestCase("text/html", "gzip", "en", "Accept-Encoding: gzip")]
    [TestCase("text/html", null, "en", "Accept-Encoding: gzip;q=0")]
    [TestCase("text/html", "gzip", "en", "Accept-Encoding: br, x-gzip")]
    [TestCase("text/html", null, "en", "Accept-Encoding: br")]
    [TestCase("text/html", null, "en", "Accept-Encoding:")]
    [TestCase("text/html", "gzip", "en", "Accept-Encoding: identity;q=0, *")]
    [TestCase("text/html", null, "fr", "Accept-Language: de, fr-CA;q=0.8, en;q=0.5")]
    [TestCase("text/html", null, "en", "Accept-Language: de")]
    public async Task The_preferred_representation_is_sent(string type, string? coding, string language, params string[] fields)
    {
        // When
        var response = await SharedTarget.AskAsync("GET /negotiated HTTP/1.1", fields);

        // Then
        (response.StatusCode, response["Content-Type"], response["Content-Encoding"], response["Content-Language"]).ShouldBe((200, type, coding, language));
        response["Vary"].ShouldBe("Accept, Accept-Encoding, Accept-Language");
        Text(response).ShouldContain(language == "fr" ? "Bonjour" : "Good morning");
    }

    [TestCase("Accept: image/png")]
    [TestCase("Accept: text/*;q=0")]
    [TestCase("Accept-Encoding: identity;q=0")]
    [TestCase("Accept-Encoding: *;q=0")]
    public async Task What_cannot_be_sent_is_not_acceptable(string field) =>
        (await SharedTarget.AskAsync("GET /negotiated HTTP/1.1", field)).StatusCode.ShouldBe(406);

    [Test]
    public async Task Every_representation_has_a_tag_of_its_own()
    {
        // Given
        string[] types = ["text/html", "text/plain"];
        string[] codings = ["gzip", "identity"];
        string[] languages = ["en", "fr"];
        var tags = new HashSet<string?>(StringComparer.Ordinal);

        foreach (var fields in from type in types from coding in codings from language in languages select (string[])[$"Accept: {type}", $"Accept-Encoding: {coding}", $"Accept-Language: {language}"])
        {
            // When
            var tag = (await SharedTarget.AskAsync("GET /negotiated HTTP/1.1", fields))["ETag"];
            var again = await SharedTarget.AskAsync("GET /negotiated HTTP/1.1", [.. fields, $"If-None-Match: {tag}"]);

            // Then
            tags.Add(tag);
            (again.StatusCode, again["ETag"], again["Vary"]).ShouldBe((304, tag, "Accept, Accept-Encoding, Accept-Language"));
        }

        tags.Count.ShouldBe(8);
    }

    private static string Text(RawResponse response)
    {
        if (response["Content-Encoding"] != "gzip")
        {
            return response.Content;
        }

        using var gzip = new GZipStream(new MemoryStream(Encoding.Latin1.GetBytes(response.Content)), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        return reader.ReadToEnd();
    }
}
