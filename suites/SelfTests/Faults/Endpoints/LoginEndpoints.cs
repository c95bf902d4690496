namespace HttpConformance.SelfTests.Faults;

/// <summary>A session that counts visits, gets a new id when somebody logs in, and ends.</summary>
internal static class LoginEndpoints
{
    private const string Name = "session";
    private const string Scope = "Path=/session; HttpOnly; SameSite=Lax";

    /// <summary>Opens or continues a session.</summary>
    public static Response Visit(Request request, ServerSettings settings)
    {
        var logins = request.Connection.Server.Logins;
        return logins.Visit(Ids(request, settings)) is { } login ? Show(login) : Set(logins.Open(1, ""));
    }

    /// <summary>Logs in under a new id.</summary>
    public static Response LogIn(Request request, ServerSettings settings)
    {
        var user = FormEndpoint.Pairs(request).FirstOrDefault(pair => pair.Name == "user").Value ?? "";
        if (!Grammar.IsToken(user))
        {
            return Response.Text(400, "The user is a token.\n");
        }

        var logins = request.Connection.Server.Logins;
        if (settings.Is(Fault.LoginKeepsId) && logins.Rename(Ids(request, settings), user) is { } kept)
        {
            return Set(kept);
        }

        var before = logins.End(Ids(request, settings));
        return Set(logins.Open((before?.Count ?? 0) + 1, user));
    }

    /// <summary>Ends the session.</summary>
    public static Response LogOut(Request request, ServerSettings settings)
    {
        if (!settings.Is(Fault.LogoutLeavesOpen))
        {
            request.Connection.Server.Logins.End(Ids(request, settings));
        }

        return Response.Text(200, "id= count=0 user=\n").With("Set-Cookie", $"{Name}=; {Scope}; Max-Age=0; Expires={HttpDate.Format(DateTimeOffset.UnixEpoch)}");
    }

    private static Response Set(Login login) => Show(login).With("Set-Cookie", $"{Name}={login.Id}; {Scope}");

    private static Response Show(Login login) => Response.Text(200, $"id={login.Id} count={login.Count} user={login.User}\n");

    private static string[] Ids(Request request, ServerSettings settings) =>
        [.. CookieReader.Pairs(request, settings).Where(pair => pair.StartsWith($"{Name}=", StringComparison.Ordinal)).Select(pair => pair[(Name.Length + 1)..])];
}
