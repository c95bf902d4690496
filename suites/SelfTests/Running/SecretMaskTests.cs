using System.Text;
using HttpConformance.Running;
using HttpConformance.Targets;
using HttpConformance.Wire;
using static HttpConformance.SelfTests.Reports.SampleRun;

namespace HttpConformance.SelfTests.Running;

[TestFixture]
internal sealed class SecretMaskTests
{
    private readonly SecretMask mask = new(new TargetProfile { Credentials = "alice:Sesame/42" });

    // The Base64 of alice:Sesame/42 is YWxpY2U6U2VzYW1lLzQy.
    [TestCase("Authorization: Basic YWxpY2U6U2VzYW1lLzQy", "Authorization: Basic ********************")]
    [TestCase("basic ywxpy2u6u2vzyw1llzqy", "basic ********************")]
    [TestCase("alice:Sesame/42", "***************")]
    [TestCase("password=Sesame/42&user=alice", "password=*********&user=alice")]
    [TestCase("alice%3ASesame%2F42", "*******************")]
    [TestCase("field 61 5957787059325536553256ae", "field 61 5957787059325536553256ae")]
    [TestCase("Basic YWxpY2U6 alice", "Basic YWxpY2U6 alice")]
    public void Words_and_octets_lose_the_credentials_and_keep_their_length(string text, string masked)
    {
        mask.Mask(text).ShouldBe(masked);
        Encoding.Latin1.GetString(mask.Mask(Exchange(Received(1, 0, text))).Entries[0].Octets.Span).ShouldBe(masked);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Hex_digits_lose_them_too(bool isUpper)
    {
        // Given what reflect shows
        var hex = Convert.ToHexString("Basic YWxpY2U6U2VzYW1lLzQy"u8);

        // When
        var masked = mask.Mask(isUpper ? hex : hex.ToLowerInvariant());

        // Then
        masked.ShouldBe("426173696320" + new string('*', 40));
    }

    [Test]
    public void Credentials_that_come_in_pieces_are_found()
    {
        // Given
        var exchange = Exchange(Received(1, 0, "x YWxpY2U6"), Received(2, 1, "elsewhere"), Received(1, 2, "U2VzYW1lLzQy y"));

        // When
        var entries = mask.Mask(exchange).Entries;

        // Then
        entries.Select(entry => Encoding.Latin1.GetString(entry.Octets.Span)).ShouldBe(["x ********", "elsewhere", "************ y"]);
    }

    [Test]
    public void A_result_loses_them_in_every_part()
    {
        // Given
        const string secret = "YWxpY2U6U2VzYW1lLzQy";
        var result = Check("a/b", Level.Must, Verdict.Fail) with
        {
            Reason = secret,
            Examples = [secret],
            Transcript = Exchange(Sent(1, 0, secret), Event(1, 1, secret)),
            OtherTranscript = Exchange(Sent(1, 0, secret)),
        };

        // When
        var masked = mask.Mask(result);

        // Then
        masked.Reason.ShouldBe(new string('*', 20));
        masked.Examples.ShouldBe([new string('*', 20)]);
        masked.Transcript.Entries[1].Text.ShouldBe(new string('*', 20));
        masked.OtherTranscript!.Entries[0].Octets.ToArray().ShouldAllBe(octet => octet == (byte)'*');
    }

    [Test]
    public void A_transcript_without_them_stays_the_same_one()
    {
        var exchange = Exchange(Sent(1, 0, "GET / HTTP/1.1\r\n\r\n"));

        mask.Mask(exchange).ShouldBeSameAs(exchange);
    }

    [Test]
    public void The_default_secret_is_a_word_like_any_other_by_itself() =>
        new SecretMask(new TargetProfile()).Mask("a secret, and user:secret").ShouldBe("a secret, and ***********");
}
