using System.Text.RegularExpressions;
using HttpConformance.Http;
using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>
/// Fields by which a server sets policies for browsers, and Accept-Patch. They are defined outside of HTTP and none needs to be
/// sent; a field that does not have its own form protects nobody, so these rules are hardening and never conformance.
/// </summary>
internal static partial class PolicyRules
{
    // Each pattern runs in linear time; the bound is for a machine that has stopped.
    private const int TimeoutInMilliseconds = 10_000;

    public static IEnumerable<IPassiveRule> All { get; } =
    [
        Form("strict-transport-security", "The server writes Strict-Transport-Security with one max-age and no directive twice", "hardening-transport-security", IsTransportSecurity, "Strict-Transport-Security"),
        new PassiveRule
        {
            Name = "strict-transport-security-secured",
            Title = "The server sends Strict-Transport-Security once, and on secured connections only",
            Level = Level.Hardening,
            Requirements = ["hardening-transport-security"],
            Concerns = observed => observed.Has("Strict-Transport-Security"),
            Judges = observed => observed.Response.Fields.Named("Strict-Transport-Security").Count() > 1 ? PassiveFinding.Warn("it stands on more than one line")
                : observed.IsSecure ? null
                : PassiveFinding.Warn("it is sent without TLS, where it means nothing"),
        },
        Form("content-type-options", "The server writes X-Content-Type-Options as nosniff", "hardening-policy-fields", text => Is(text, "nosniff"), "X-Content-Type-Options"),
        Form("frame-options", "The server writes X-Frame-Options as DENY or SAMEORIGIN", "hardening-policy-fields", text => Is(text, "deny", "sameorigin"), "X-Frame-Options"),
        Form("embedder-policy", "The server writes Cross-Origin-Embedder-Policy as one of its tokens", "hardening-policy-fields",
            text => Is(text.Split(';')[0].Trim(), "unsafe-none", "require-corp", "credentialless"), "Cross-Origin-Embedder-Policy", "Cross-Origin-Embedder-Policy-Report-Only"),
        Form("opener-policy", "The server writes Cross-Origin-Opener-Policy as one of its tokens", "hardening-policy-fields",
            text => Is(text.Split(';')[0].Trim(), "unsafe-none", "same-origin-allow-popups", "same-origin", "noopener-allow-popups"), "Cross-Origin-Opener-Policy", "Cross-Origin-Opener-Policy-Report-Only"),
        Form("resource-policy", "The server writes Cross-Origin-Resource-Policy as one of its tokens", "hardening-policy-fields",
            text => Is(text, "same-origin", "same-site", "cross-origin"), "Cross-Origin-Resource-Policy"),
        Form("allow-origin", "The server allows one origin, null or all of them", "hardening-policy-fields", text => text is "*" or "null" || Origin().IsMatch(text), "Access-Control-Allow-Origin"),
        Form("allow-credentials", "The server allows credentials by the word true", "hardening-policy-fields", text => text == "true", "Access-Control-Allow-Credentials"),
        Form("allow-lists", "The server lists methods and fields for other origins as tokens", "hardening-policy-fields",
            text => FieldSyntax.ListElements(System.Text.Encoding.Latin1.GetBytes(text)).All(element => FieldSyntax.IsToken(element.Span)),
            "Access-Control-Allow-Methods", "Access-Control-Allow-Headers", "Access-Control-Expose-Headers"),
        Form("allow-max-age", "The server writes Access-Control-Max-Age as seconds", "hardening-policy-fields", text => text.Length > 0 && text.All(char.IsAsciiDigit), "Access-Control-Max-Age"),
        Form("content-security-policy", "The server writes Content-Security-Policy as directives between semicolons", "hardening-policy-fields",
            text => text.Split(';').All(directive => directive.Trim().Length == 0 || Directive().IsMatch(directive.Trim())), "Content-Security-Policy", "Content-Security-Policy-Report-Only"),
        Form("permissions-policy", "The server writes Permissions-Policy as features with lists in parentheses", "hardening-policy-fields",
            text => text.Split(',').All(member => Feature().IsMatch(member.Trim())), "Permissions-Policy"),
        new PassiveRule
        {
            Name = "one-security-policy",
            Title = "The server sends one Content-Security-Policy",
            Level = Level.Hardening,
            Requirements = ["hardening-policy-fields"],
            Concerns = observed => observed.Has("Content-Security-Policy") || observed.Has("Content-Security-Policy-Report-Only"),
            Judges = observed => observed.Response.Fields.Named("Content-Security-Policy").Count() > 1 || observed.Response.Fields.Named("Content-Security-Policy-Report-Only").Count() > 1
                ? PassiveFinding.Warn("it stands on more than one line, so that the strictest part of each counts")
                : null,
        },
        Form("accept-patch", "The server writes Accept-Patch as a list of media types", "hardening-accept-patch",
            text => FieldSyntax.ListElements(System.Text.Encoding.Latin1.GetBytes(text)).All(element => FieldSyntax.IsMediaType(element.Span)), "Accept-Patch"),
        new PassiveRule
        {
            Name = "accept-patch-with-options",
            Title = "The server that allows PATCH says in its answer to OPTIONS which types it takes",
            Level = Level.Hardening,
            Requirements = ["hardening-accept-patch"],
            Concerns = observed => observed is { Response.Status: 200 or 204, Request.Method: "OPTIONS" } && observed.Elements("Allow").Contains("PATCH", StringComparer.Ordinal),
            Judges = observed => observed.Has("Accept-Patch") ? null : PassiveFinding.Info("Allow lists PATCH, and there is no Accept-Patch"),
        },
    ];

    private static PassiveRule Form(string name, string title, string requirement, Func<string, bool> accepts, params string[] fields) => new()
    {
        Name = name,
        Title = title,
        Level = Level.Hardening,
        Requirements = [requirement],
        Concerns = observed => fields.Any(observed.Has),
        Judges = observed => observed.Response.Fields.FirstOrDefault(line => fields.Any(line.Is) && !accepts(line.Text)) is { } line
            ? PassiveFinding.Warn($"{line.Name} is '{OctetText.Escape(line.Value.Span)}'")
            : null,
    };

    private static bool Is(string text, params string[] values) => values.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsTransportSecurity(string text)
    {
        var directives = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = directives.Select(directive => directive.Split('=')[0].Trim()).ToList();
        return names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count
            && names.TrueForAll(name => FieldSyntax.IsToken(System.Text.Encoding.Latin1.GetBytes(name)))
            && directives.Any(directive => MaxAge().IsMatch(directive));
    }

    [GeneratedRegex("^max-age[ \\t]*=[ \\t]*(?:[0-9]+|\"[0-9]+\")$", RegexOptions.IgnoreCase, TimeoutInMilliseconds)]
    private static partial Regex MaxAge();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*://[^/?#@, ]+$", RegexOptions.IgnoreCase, TimeoutInMilliseconds)]
    private static partial Regex Origin();

    [GeneratedRegex("^[a-z0-9-]+(?:[ \\t]+[!-:<-~ \\t]*)?$", RegexOptions.IgnoreCase, TimeoutInMilliseconds)]
    private static partial Regex Directive();

    [GeneratedRegex("^[a-z][a-z0-9-]*=(?:\\*|self|\\([^()]*\\)|\"[^\"]*\")(?:;[a-z0-9=\"_-]+)*$", RegexOptions.None, TimeoutInMilliseconds)]
    private static partial Regex Feature();
}
