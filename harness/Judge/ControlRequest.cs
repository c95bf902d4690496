using System.Text;
using HttpConformance.Replay;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>The well-formed twin of a check: unless it succeeds, a refusal of the check's request shows nothing.</summary>
internal static class ControlRequest
{
    private static readonly HashSet<string> NeverSuccessful = new(StringComparer.Ordinal)
    {
        "private", "redirect", "no-content", "put", "status", "abort", "upgrade", "form",
    };

    /// <summary>Sends the control.</summary>
    /// <returns>What came back, and why it is no success; the reason is empty where it is one.</returns>
    public static async Task<(SingleAnswer? Answer, string Reason)> SendAsync(Check check, TargetSession target, TimeSpan deadline, CancellationToken cancellationToken)
    {
        var control = check.Fixture.Control;
        if (control.Kind == ControlKind.None)
        {
            return (null, "");
        }

        var names = new NameScope(target.Profile, target.Address, check, target.TimeProvider);
        var first = FirstLine(check.Fixture);
        var path = control.Target is not null ? names.Render(control.Target) : DerivedPath(first, names);

        // Without an echo a POST that has no path of its own has nowhere to go; the resource shows that the target serves.
        var isPost = control.Kind == ControlKind.Post
            || (control.Kind == ControlKind.Derived && StartsWith(first, "POST "u8) && (path is not null || target.Offers("echo")));
        var method = isPost ? "POST" : "GET";
        var requestTarget = path is null ? target.Path(isPost ? "echo" : "resource") : Encoding.Latin1.GetString(path);
        var answer = await SingleRequest.SendAsync(target, method, requestTarget, [], isPost ? "control" : null, deadline, cancellationToken);
        return answer.IsSuccess
            ? (answer, "")
            : (answer, $"nothing can be concluded: the control {method} {requestTarget} {Describe(answer)}");
    }

    private static string Describe(SingleAnswer answer) =>
        answer.Response is null ? "got no whole response" : $"was answered {answer.Status}, not 2xx";

    private static Template? FirstLine(Fixture fixture) =>
        fixture.Turns.SelectMany(turn => turn.Actions).OfType<SendAction.Write>().FirstOrDefault()?.Lines[0];

    private static bool StartsWith(Template? line, ReadOnlySpan<byte> text) =>
        line?.Parts is [TemplatePart.Literal literal, ..] && literal.Octets.Span.StartsWith(text);

    /// <summary>The path of the first request, where it is one at which a GET succeeds.</summary>
    private static byte[]? DerivedPath(Template? line, NameScope names)
    {
        if (line is null || !(StartsWith(line, "GET "u8) || StartsWith(line, "POST "u8) || StartsWith(line, "HEAD "u8)))
        {
            return null;
        }

        return line.Parts.ElementAtOrDefault(1) is TemplatePart.Name name
            && CapabilityCatalog.ByPath(name.Text) is not null
            && !NeverSuccessful.Contains(name.Text)
            && line.Parts.ElementAtOrDefault(2) is TemplatePart.Literal { Octets.Length: > 0 } rest
            && rest.Octets.Span[0] is (byte)' ' or (byte)'?'
                ? PathAndQuery(names.Find(name.Text)!.Kept.Span, ((TemplatePart.Literal)line.Parts[2]).Octets.Span)
                : null;
    }

    private static byte[] PathAndQuery(ReadOnlySpan<byte> path, ReadOnlySpan<byte> rest)
    {
        var space = rest.IndexOf((byte)' ');
        return [.. path, .. space < 0 ? rest : rest[..space]];
    }
}
