using HttpConformance.Http;

namespace HttpConformance.SelfTests.Http;

internal static class SequenceCases
{
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    private const string Continue = "HTTP/1.1 100 Continue\r\n\r\n";
    private const string Empty = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

    public static IEnumerable<StreamCase> All =>
    [
        new("Nothing", "", ""),
        new("Nothing, and the end", "", "") { Ends = true },
        new("Three pipelined responses", Ok + Ok + Ok, "200 ContentLength 'ok'; 200 ContentLength 'ok'; 200 ContentLength 'ok'", "GET GET GET"),
        new("Interim responses", Continue + "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + Ok, "100 None ''; 103 None ''; 200 ContentLength 'ok'"),
        new("HEAD stays first in line over interim responses", Continue + Ok[..^2] + Ok, "100 None ''; 200 None ''; 200 ContentLength 'ok'", "HEAD GET"),
        new("Empty lines before a status line", "‸\r\n‸‸\n" + Ok, "200 ContentLength 'ok'; outside EmptyLineOutsideResponse@a EmptyLineOutsideResponse@b BareLf@b"),
        new("An empty line behind the last response", Ok + "‸\r\n", "200 ContentLength 'ok'; outside EmptyLineOutsideResponse@a"),
        new("More responses than requests", Ok + "‸" + Ok, "200 ContentLength 'ok'; 200 ContentLength 'ok' UnsolicitedResponse@a"),
        new("A response before any request", "‸" + Ok, "200 ContentLength 'ok' UnsolicitedResponse@a", ""),
        new("Unsolicited after HEAD is framed as for GET", Ok[..^2] + "‸" + Ok, "200 None ''; 200 ContentLength 'ok' UnsolicitedResponse@a", "HEAD"),
        new("Text without a status line", "‸<html>\r\n</html>", "outside GarbageInsteadOfStatusLine@a; FramingLost@a '<html>\\r\\n</html>'"),
        new("Another protocol before any request", "‸SSH-2.0", "outside GarbageInsteadOfStatusLine@a; FramingLost@a 'SSH-2.0'", ""),
        new("ICY", "‸ICY 200 OK\r\n", "outside GarbageInsteadOfStatusLine@a; FramingLost@a 'ICY 200 OK\\r\\n'"),
        new("Half a protocol name and something else", "‸HTT\r\n", "outside GarbageInsteadOfStatusLine@a; FramingLost@a 'HTT\\r\\n'"),
        new("CR and something else", "‸\rHTTP/1.1 200 OK\r\n", "outside GarbageInsteadOfStatusLine@a; FramingLost@a '\\rHTTP/1.1 200 OK\\r\\n'"),
        new("A line of blanks", "‸ \r\n", "outside GarbageInsteadOfStatusLine@a; FramingLost@a ' \\r\\n'"),
        new("CR and the end", "‸\r", "outside GarbageInsteadOfStatusLine@a; FramingLost@a '\\r'") { Ends = true },
        new("CR and blanks undecided", " \t", ""),
        new("Content longer than its length", Ok + "‸ay", "200 ContentLength 'ok'; outside OctetsAfterLastResponse@a; FramingLost@a 'ay'"),
        new("Content longer than its length with another request waiting", Ok + "‸ay" + Ok, $"200 ContentLength 'ok'; outside GarbageInsteadOfStatusLine@a; FramingLost@a {Reading.Quote(System.Text.Encoding.Latin1.GetBytes("ay" + Ok))}", "GET GET"),
        new("Content shorter than its length, pipelined", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nokHT‸TP/1.1 200 OK", "200 ContentLength 'okHT'; outside GarbageInsteadOfStatusLine@a; FramingLost@a 'TP/1.1 200 OK'", "GET GET"),
        new("HEAD with content", Ok[..^2] + "‸ok" + Empty, $"200 None ''; outside ContentWhereNoneAllowed@a; FramingLost@a {Reading.Quote(System.Text.Encoding.Latin1.GetBytes("ok" + Empty))}", "HEAD GET"),
        new("204 with a last chunk", "HTTP/1.1 204 No Content\r\n\r\n‸0\r\n\r\n", "204 None ''; outside ContentWhereNoneAllowed@a; FramingLost@a '0\\r\\n\\r\\n'"),
        new("304 with content", "HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n‸ok", "304 None ''; outside ContentWhereNoneAllowed@a; FramingLost@a 'ok'"),
        new("100 with content", "HTTP/1.1 100 Continue\r\nX: y\r\n\r\n‸ok", "100 None ''; outside ContentWhereNoneAllowed@a; FramingLost@a 'ok'"),
        new("Too many interim responses", Continue + Continue + "‸HTTP/1.1 100 Continue\r\n‸\r\n", "100 None ''; 100 None ''; partial 100 Unknown '' TooManyInterimResponses@a; LimitExceeded@b '\\r\\n'") { Limits = new ReaderLimits { InterimResponses = 2 } },
        new("The count of interim responses starts again", Continue + Continue + Empty + Continue + Empty, "100 None ''; 100 None ''; 200 ContentLength ''; 100 None ''; 200 ContentLength ''", "GET GET") { Limits = new ReaderLimits { InterimResponses = 2 } },
        new("Too many unsolicited responses", "‸" + Empty + "‸HTTP/1.1 200 OK\r\n‸", "200 ContentLength '' UnsolicitedResponse@a; partial 200 Unknown '' UnsolicitedResponse@b TooManyUnsolicitedResponses@b; LimitExceeded@c ''", "") { Limits = new ReaderLimits { UnsolicitedResponses = 1 } },
    ];
}
