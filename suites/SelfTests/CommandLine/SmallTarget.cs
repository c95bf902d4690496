using HttpConformance.SelfTests.Running;

namespace HttpConformance.SelfTests.CommandLine;

/// <summary>Servers for the small suite.</summary>
internal static class SmallTarget
{
    /// <summary>Passes all of its checks.</summary>
    public static ScriptedTarget Conformant() => ScriptedTarget.Answering(request =>
        request.Contains("Content-Length: +5", StringComparison.Ordinal) || request.Contains("Content-Length: five", StringComparison.Ordinal)
            ? Answer("400 Bad Request")
            : request.Contains("made-up", StringComparison.Ordinal)
                ? Answer("501 Not Implemented")
                : ScriptedTarget.Resource.Replace("\r\n\r\n", "\r\nServer: example/1\r\n\r\n", StringComparison.Ordinal));

    /// <summary>Answers everything with its resource: two Fails, a Warn and an Info.</summary>
    public static ScriptedTarget Careless() => ScriptedTarget.Answering(_ => ScriptedTarget.Resource);

    private static string Answer(string status) => $"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n";
}
