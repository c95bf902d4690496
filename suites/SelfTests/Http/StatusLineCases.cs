namespace HttpConformance.SelfTests.Http;

internal static class StatusLineCases
{
    private const string Rest = "\r\nContent-Length: 2\r\n\r\nok";

    public static IEnumerable<StreamCase> All =>
    [
        new("A plain status line", "HTTP/1.1 200 OK" + Rest, "200 ContentLength 'ok'"),
        new("No reason phrase behind the space", "HTTP/1.1 299 " + Rest, "299 ContentLength 'ok'"),
        new("A reason phrase of blanks, tabs and obs-text", "HTTP/1.1 404 \t Nicht\u00e4 da " + Rest, "404 ContentLength 'ok'"),
        new("Version 1.0", "HTTP/1.0 200 OK" + Rest, "200 ContentLength 'ok'"),
        new("LF alone", "HTTP/1.1 200 OK‸\nContent-Length: 2\r\n\r\nok", "200 ContentLength 'ok' BareLf@a"),
        new("CR before CRLF", "HTTP/1.1 200 OK‸\r\r\nContent-Length: 2\r\n\r\nok", "200 ContentLength 'ok' BareCr@a"),
        new("CR within the reason phrase", "HTTP/1.1 200 O‸\rK" + Rest, "200 ContentLength 'ok' BareCr@a"),
        new("CR instead of SP", "HTTP/1.1‸\r200 OK" + Rest, "200 ContentLength 'ok' MalformedStatusLine@a BareCr@a"),
        new("No space behind the status code", "HTTP/1.1 200‸" + Rest, "200 ContentLength 'ok' MissingReasonSpace@a"),
        new("NUL in the reason phrase", "HTTP/1.1 200 O‸\0K" + Rest, "200 ContentLength 'ok' InvalidReasonOctet@a"),
        new("DEL in the reason phrase", "HTTP/1.1 200 ‸\x7f" + Rest, "200 ContentLength 'ok' InvalidReasonOctet@a"),
        new("Two spaces before the status code", "HTTP/1.1‸  200 OK" + Rest, "200 ContentLength 'ok' MalformedStatusLine@a"),
        new("HTAB before the status code", "HTTP/1.1‸\t200 OK" + Rest, "200 ContentLength 'ok' MalformedStatusLine@a"),
        new("HTAB behind the status code", "HTTP/1.1 200‸\tOK" + Rest, "200 ContentLength 'ok' MalformedStatusLine@a"),
        new("No space before the reason phrase", "HTTP/1.1 200‸OK" + Rest, "200 ContentLength 'ok' MalformedStatusLine@a"),
        new("Whitespace before the version", "‸ \tHTTP/1.1 200 OK" + Rest, "200 ContentLength 'ok' MalformedStatusLine@a"),
        new("Version 1.2", "‸HTTP/1.2 200 OK" + Rest, "200 ContentLength 'ok' UnknownVersion@a"),
        new("Version 2.0", "‸HTTP/2.0 200 OK" + Rest, "200 ContentLength 'ok' UnknownVersion@a"),
        new("Version 2", "‸HTTP/2 200 OK" + Rest, "200 ContentLength 'ok' MalformedVersion@a"),
        new("Version 1.10", "‸HTTP/1.10 200 OK" + Rest, "200 ContentLength 'ok' MalformedVersion@a"),
        new("Lower-case version", "‸http/1.1 200 OK" + Rest, "200 ContentLength 'ok' MalformedVersion@a"),
        new("No version", "‸HTTP/ 200 OK" + Rest, "200 ContentLength 'ok' MalformedVersion@a"),
        new("Status code 099", "HTTP/1.1 ‸099 OK" + Rest, "99 ContentLength 'ok' StatusCodeOutOfRange@a"),
        new("Status code 000", "HTTP/1.1 ‸000 OK" + Rest, "0 ContentLength 'ok' StatusCodeOutOfRange@a"),
        new("Status code 600", "HTTP/1.1 ‸600 OK" + Rest, "600 ContentLength 'ok' StatusCodeOutOfRange@a"),
        new("Status code of two digits", "HTTP/1.1 ‸20 OK\r\n‸X: y\r\n\r\n", "partial 0 Unknown '' MalformedStatusCode@a; FramingLost@b 'X: y\\r\\n\\r\\n'"),
        new("Status code of four digits", "HTTP/1.1 ‸2000 OK\r\n‸", "partial 0 Unknown '' MalformedStatusCode@a; FramingLost@b ''"),
        new("Status code of letters", "HTTP/1.1 ‸OK\r\n‸", "partial 0 Unknown '' MalformedStatusCode@a; FramingLost@b ''"),
        new("A version alone", "HTTP/1.1‸\r\n‸", "partial 0 Unknown '' MalformedStatusCode@a; FramingLost@b ''"),
        new("A version and a space alone", "HTTP/1.1 ‸\r\n‸", "partial 0 Unknown '' MalformedStatusCode@a; FramingLost@b ''"),
        new("Several deviations at once", "‸http/1.1‸  ‸999‸\n‸\n", "partial 999 Close '' BareLf@d MalformedVersion@a MalformedStatusLine@b StatusCodeOutOfRange@c MissingReasonSpace@d BareLf@e"),
    ];
}
