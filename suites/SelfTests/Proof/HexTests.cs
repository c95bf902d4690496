using HttpConformance.Proof;
using HttpConformance.SelfTests.Wire;
using HttpConformance.Wire;

namespace HttpConformance.SelfTests.Proof;

/// <summary><c>{hex "text"}</c> as it is sent, played and compared.</summary>
[TestFixture]
internal sealed class HexTests
{
    [Test]
    public async Task It_is_the_same_in_every_place()
    {
        // Given
        const string exchange = """
            > GET {resource}?{hex "{nonce}-\xff"} HTTP/1.1
            > Host: {host}
            >

            < HTTP/1.1 200
            < X-A: {hex "{nonce}\r"}
            <
            < field {hex "X-A"} {hex ""}
            < *{hex "*\x22"}*
            """;
        const string answers = """
            right: the digits in lower case
            | HTTP/1.1 200 OK
            | X-A: {hex "{nonce}\r"}
            | Content-Length: 23
            |
            | field 582d41 \n2a22 more\

            wrong: the digits in upper case
            | HTTP/1.1 200 OK
            | X-A: {hex "{nonce}\r"}
            | Content-Length: 23
            |
            | field 582D41 \n2A22 more\

            wrong: another nonce
            | HTTP/1.1 200 OK
            | X-A: {hex "{host}\r"}
            | Content-Length: 23
            |
            | field 582d41 \n2a22 more\
            """;

        var fixture = WireText.Read(WireText.Of(exchange: exchange, answers: answers));
        var check = new Check(fixture.Id, fixture, null, Level.Must, []);

        foreach (var answer in fixture.Answers)
        {
            // When
            var result = await FixtureProof.RunAsync(check, answer, TestContext.CurrentContext.CancellationToken);

            // Then
            result.Verdict.ShouldBe(answer.Expected, $"{answer.Who}: {result.Reason}");
        }
    }
}
