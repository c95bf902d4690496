using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="MethodFaults"/> show.</summary>
internal static class MethodProbes
{
    private const string Refused = " 400 Bad Request";
    private static readonly string GetA = Get("/store/a");

    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.LowerCaseMethodServed, " 501 ", Bare("get", "/")),
        Lacks(Fault.UnknownMethodServed, " 501 ", Bare("BREW", "/")),
        Lacks(Fault.UnknownMethodAs400, " 501 ", Bare("BREW", "/")),
        Lacks(Fault.MethodReadByPrefix, " 501 ", Bare("GETX", "/")),
        Lacks(Fault.MethodCutAtSeven, " 501 ", Bare("OPTIONSX", "/")),
        Lacks(Fault.NotAllowedWithoutAllow, "\r\nAllow: ", Bare("DELETE", "/")),
        Shows(Fault.NotAllowedListsMethod, ", DELETE\r\n", Bare("DELETE", "/")),
        Shows(Fault.OptionsListsForeignMethod, ", DELETE\r\n", Bare("OPTIONS", "/")),
        Shows(Fault.AllowWithoutCommas, "Allow: GET HEAD", Bare("OPTIONS", "/")),
        Lacks(Fault.NotAllowedAs404, " 405 ", Bare("DELETE", "/")),
        Lacks(Fault.NotAllowedServed, " 405 ", Bare("DELETE", "/")),
        Shows(Fault.HeadRefused, " 405 ", Bare("HEAD", "/")),
        Lacks(Fault.HeadOf404Found, " 404 ", Bare("HEAD", "/nowhere")),
        Shows(Fault.HeadWithContentOnErrors, "There is nothing here.", Bare("HEAD", "/nowhere")),
        Lacks(Fault.HeadLosesFields, "\r\nETag: ", Bare("HEAD", "/")),
        Shows(Fault.RangeOnHead, " 206 ", Bare("HEAD", "/", "Range: bytes=0-1")),
        Shows(Fault.OptionsStarRefused, Refused, Bare("OPTIONS", "*")),
        Lacks(Fault.StarServedForGet, Refused, Get("*")),
        Lacks(Fault.OptionsWithoutAllow, "\r\nAllow: ", Bare("OPTIONS", "/")),
        Lacks(Fault.ContentTrimmed, "text\r\n(end)", Post("text\r\n")),
        Lacks(Fault.ContentLineEndsChanged, "left\r\nright", Post("left\r\nright")),
        Lacks(Fault.ContentCutAtNul, "left\0right", Post("left\0right")),
        Lacks(Fault.ContentCutAtSub, "left\u001aright", Post("left\u001aright")),
        Lacks(Fault.ContentRecoded, "caf\u00e9", Post("caf\u00e9")),
        Lacks(Fault.ContentCutAt65535, "xyz(end)", Post(new string('x', 65_536) + "yz")),
        Lacks(Fault.PutFirstAs200, " 201 ", Put("a", "abc")),
        Lacks(Fault.PutAlways201, " 204 ", Put("a", "abc") + Put("a", "def")),
        Lacks(Fault.PutNotStored, "\r\n\r\nabc", Put("a", "abc") + GetA),
        Shows(Fault.PutAppends, "\r\n\r\nabcdef", Put("a", "abc") + Put("a", "def") + GetA),
        Lacks(Fault.PutIgnoresIfMatch, " 412 ", Put("a", "abc", "If-Match: \"other\"")),
        Lacks(Fault.PutIgnoresIfNoneMatch, " 412 ", Put("a", "abc") + Put("a", "def", "If-None-Match: *")),
        Lacks(Fault.PartialPutStored, Refused, Put("a", "abc", "Content-Range: bytes 0-2/10")),
        Lacks(Fault.DeleteNotDone, " 404 ", Put("a", "abc") + Bare("DELETE", "/store/a") + GetA),
        Shows(Fault.SecondDeleteRestores, "\r\n\r\nabc", Put("a", "abc") + Bare("DELETE", "/store/a") + Bare("DELETE", "/store/a") + GetA),
        Lacks(Fault.DeleteTakesAll, "\r\n\r\nabc", Put("a", "abc") + Put("b", "def") + Bare("DELETE", "/store/b") + GetA),
        Shows(Fault.TraceReflectsCookie, "a=secret", Bare("TRACE", "/", "Cookie: a=secret")),
        Lacks(Fault.TraceAsTextPlain, "message/http", Bare("TRACE", "/")),
        Shows(Fault.GetTakesAway, " 404 ", Put("a", "abc") + GetA + GetA),
        Lacks(Fault.HeadCreates, "There is nothing here.", Bare("HEAD", "/store/a") + GetA),
        Shows(Fault.OptionsDeletes, " 404 ", Put("a", "abc") + Bare("OPTIONS", "/store/a") + GetA),
        Shows(Fault.GetContentStored, "\r\n\r\ndef", Put("a", "abc") + With("def", "GET", "/store/a") + GetA),
        Shows(Fault.PutAnsweredNotModified, " 304 ", Put("a", "abc") + Put("a", "def", "If-None-Match: *")),
        Lacks(Fault.PostWithoutLengthWaits, " 200 ", Bare("POST", "/echo")),
        Shows(Fault.PostReadUntilEnd, "\r\n\r\nGET /echo", Bare("POST", "/echo") + Marked),
        Shows(Fault.EmptyPostRefused, " 411 ", Post("")),
        Shows(Fault.UnknownMethodContentLeft, "Host: inner\n", With(Inner, "BREW", "/")),
    ];
}
