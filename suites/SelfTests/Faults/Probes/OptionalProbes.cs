using static HttpConformance.SelfTests.Faults.Probe;
using static HttpConformance.SelfTests.Faults.RequestText;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the faults of <see cref="OptionalFaults"/> show.</summary>
internal static class OptionalProbes
{
    private const string Form = "Content-Type: application/x-www-form-urlencoded";
    private static readonly string Switch = Get("/upgrade", "Connection: upgrade", "Upgrade: echo");

    public static IReadOnlyList<Probe> All { get; } =
    [
        Lacks(Fault.UpgradeNotNamed, "\r\nUpgrade: ", Get("/upgrade")),
        Lacks(Fault.CreatedWithoutLocation, "\r\nLocation: ", With("abc", "POST", "/create")),
        Shows(Fault.ContentOn205, "\r\n\r\n205\n", Get("/status/205")),
        Shows(Fault.StatusOfFourDigits, " 4040 ", Get("/nowhere")),
        Shows(Fault.StatusOfTwoDigits, " 44 ", Get("/nowhere")),
        Shows(Fault.SwitchesToAnything, " 101 ", Get("/upgrade", "Connection: upgrade", "Upgrade: other")),
        Shows(Fault.SwitchesForHttp10, " 101 ", "GET /upgrade HTTP/1.0\r\nConnection: upgrade\r\nUpgrade: echo\r\n\r\n"),
        Lacks(Fault.SwitchUnnamed, "\r\nUpgrade: ", Switch),
        Lacks(Fault.SwitchUnconnected, "\r\nConnection: ", Switch),
        Shows(Fault.SwitchWithLength, "\r\nContent-Length: 0", Switch),
        Lacks(Fault.TrailerUnannounced, "\r\nTrailer: ", Get("/trailers")),
        Shows(Fault.TrailerWithLength, "\r\n0\r\nContent-Length: ", Get("/trailers")),
        Shows(Fault.AbortLooksWhole, "\r\n0\r\n\r\n", Get("/abort")),
        Shows(Fault.CountsOnGet, "\r\n\r\n2", Get("/counter?a") + Get("/counter?a")),
        Shows(Fault.PostCountsTwice, "\r\n\r\n2", Bare("POST", "/counter?a")),
        Shows(Fault.SchemeCaseCounts, " 401 ", Get("/private", "Authorization: basic dXNlcjpzZWNyZXQ=")),
        Shows(Fault.CreatesInOnePlace, "/create/last", With("abc", "POST", "/create")),
        Shows(Fault.LoginKeepsId, "count=1 user=anna", Get("/session"), With("user=anna", "POST", "/session/login", Form, "Cookie: session={session}")),
        Shows(Fault.LogoutLeavesOpen, "count=2", Get("/session"), Bare("POST", "/session/logout", "Cookie: session={session}"), Get("/session", "Cookie: session={session}")),
    ];
}
