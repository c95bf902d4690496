using System.Text;
using HttpConformance.Replay;
using HttpConformance.Targets;
using HttpConformance.Wire;

namespace HttpConformance.Judge;

/// <summary>The well-formed twin of a check: unless it succeeds, a refusal of the check's request shows nothing.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="RequestTarget">Where the request goes.</param>
internal sealed record ControlRequest(string Method, string RequestTarget)
{
    private static readonly HashSet<string> NeverSuccessful = new(StringComparer.Ordinal)
    {
        "private", "redirect", "no-content", "put", "status", "abort", "upgrade", "form",
    };

    /// <summary>The control of a check; <see langword="null"/> where the fixture has none.</summary>
    public static ControlRequest? Of(Check check, TargetSession target)
    {
        var control = check.Fixture.Control;
        if (control.Kind == ControlKind.None)
        {
            return null;
        }

        var names = new NameScope(target.Profile, target.Address, check, target.TimeProvider);
        var first = FirstLine(check.Fixture);
        var path = control.Target is not null ? names.Render(control.Target) : DerivedPath(first, names);

        // Without an echo a POST that has no path of its own has nowhere to go; the resource shows that the target serves.
        var isPost = control.Kind == ControlKind.Post
            || (control.Kind == ControlKind.Derived && StartsWith(first, "POST "u8) && (path is not null || target.Offers("echo")));
        return new ControlRequest(
            isPost ? "POST" : "GET",
            path is null ? target.Path(isPost ? "echo" : "resource") : Encoding.Latin1.GetString(path));
    }

    /// <summary>Sends the control.</summary>
    /// <exception cref="TargetUnreachableException">No connection came about.</exception>
    public Task<SingleAnswer> SendAsync(TargetSession target, TimeSpan deadline, CancellationToken cancellationToken) =>
        SingleRequest.SendAsync(target, Method, RequestTarget, [], Method == "POST" ? "control" : null, deadline, cancellationToken);

    /// <summary>Why an answer is no success; empty where it is one.</summary>
    public string FailureOf(SingleAnswer answer) =>
        answer.IsSuccess ? "" : $"nothing can be concluded: the control {Method} {RequestTarget} {Describe(answer)}";

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
