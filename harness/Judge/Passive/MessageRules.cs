using HttpConformance.Http;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>The grammar of the status line and of the field section (RFC 9112 §2 to §5).</summary>
internal static class MessageRules
{
    public static IEnumerable<IPassiveRule> All { get; } =
    [
        PassiveRule.Of(
            "status-line",
            "The server begins every response with a status line",
            ["9112-4-status-line-grammar", "9112-2.1-response-message-shape", "9110-2.5-version-token"],
            DeviationKind.MalformedStatusLine,
            DeviationKind.MalformedStatusCode,
            DeviationKind.MalformedVersion,
            DeviationKind.GarbageInsteadOfStatusLine,
            DeviationKind.EmptyLineOutsideResponse),
        PassiveRule.Of(
            "space-before-reason",
            "The server puts the space behind the status code also where no reason phrase follows",
            ["9112-4-sp-without-reason"],
            DeviationKind.MissingReasonSpace),
        PassiveRule.Of(
            "reason-phrase",
            "The server writes reason phrases of visible octets, spaces and tabs",
            ["9112-4-reason-chars"],
            DeviationKind.InvalidReasonOctet),
        PassiveRule.Of(
            "status-code-range",
            "The server uses status codes from 100 to 599",
            ["9112-4-status-code-range", "9110-15-status-range"],
            DeviationKind.StatusCodeOutOfRange),
        PassiveRule.Of(
            "version",
            "The server announces no version of HTTP that it does not speak",
            ["9110-6.2-version-not-conformant"],
            DeviationKind.UnknownVersion),
        new PassiveRule
        {
            Name = "own-version",
            Title = "The server answers HTTP/1.1 requests as HTTP/1.1",
            Level = Level.Should,
            Requirements = ["9112-2.3-no-downgrade", "9112-2.3-response-version-own"],
            Concerns = observed => observed.Request?.Version == "HTTP/1.1",
            Judges = observed => observed.Response.Version == "HTTP/1.0" ? PassiveFinding.Warn("the version is HTTP/1.0") : null,
        },
        PassiveRule.Of(
            "line-ends",
            "The server ends every line of a header section with CRLF",
            ["9112-2.1-response-crlf-terminators"],
            DeviationKind.BareLf),
        PassiveRule.Of(
            "no-bare-cr",
            "The server sends no CR without LF outside content",
            ["9112-2.2-sender-no-bare-cr"],
            DeviationKind.BareCr),
        PassiveRule.Of(
            "field-lines",
            "The server writes field lines of a token, a colon and a value",
            ["9112-5-response-field-line-grammar", "9110-5.1-name-grammar", "9112-2.2-sender-no-ws-before-first-field"],
            DeviationKind.LineWithoutColon,
            DeviationKind.EmptyFieldName,
            DeviationKind.SpaceBeforeColon,
            DeviationKind.InvalidFieldName,
            DeviationKind.WhitespaceBeforeFirstField),
        PassiveRule.Of(
            "no-line-folding",
            "The server does not fold field lines",
            ["9112-5.2-sender-no-fold"],
            DeviationKind.ObsFold),
        PassiveRule.Of(
            "field-values",
            "The server puts no control octets into field values",
            ["9110-5.5-value-grammar"],
            DeviationKind.NulInValue,
            DeviationKind.ControlOctetInValue),
    ];
}
