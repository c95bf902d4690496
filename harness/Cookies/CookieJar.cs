namespace HttpConformance.Cookies;

/// <summary>
/// The cookie jar of a user agent after RFC 6265bis section 5. Every request counts as a same-site, top-level one made
/// over HTTP, so SameSite is read and kept but withholds nothing. Hosts are isolated from each other, ports are not.
/// </summary>
/// <remarks>
/// Safe for use from several threads. Holds at most 50 cookies a domain and 3000 in all, whatever it is fed. Set-Cookie
/// of a 1xx response may be fed or left out (section 5.3); Set-Cookie in trailers and Set-Cookie2 must not be fed.
/// </remarks>
public sealed class CookieJar
{
    private readonly Lock gate = new();
    private readonly CookieStore store = new();
    private readonly CookieAdmission admission;
    private readonly CookieJarOptions options;
    private readonly TimeProvider timeProvider;

    /// <summary>An empty jar for which only https and wss are secure.</summary>
    /// <param name="timeProvider">The clock that expiry, creation and access go by.</param>
    public CookieJar(TimeProvider timeProvider)
        : this(timeProvider, new CookieJarOptions())
    {
    }

    /// <summary>An empty jar.</summary>
    /// <param name="timeProvider">The clock that expiry, creation and access go by.</param>
    /// <param name="options">The choices that the RFC leaves open.</param>
    public CookieJar(TimeProvider timeProvider, CookieJarOptions options)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        ArgumentNullException.ThrowIfNull(options);
        this.timeProvider = timeProvider;
        this.options = options;
        admission = new CookieAdmission(store, options.IsPublicSuffix);
    }

    /// <summary>The cookies that are in the jar and not expired, in the order in which they were first stored.</summary>
    public IReadOnlyList<StoredCookie> Cookies
    {
        get
        {
            lock (gate)
            {
                store.RemoveExpired(timeProvider.GetUtcNow());
                return [.. store.InOrderOfCreation.Select(entry => entry.Cookie)];
            }
        }
    }

    /// <summary>Receives a cookie, or ignores it, without saying which: see <see cref="Receive"/>.</summary>
    /// <param name="requestUri">The URI of the request that was answered, as written: its path is not normalised.</param>
    /// <param name="setCookieFieldValue">The octets of one Set-Cookie field line's value, of any length.</param>
    public void Store(Uri requestUri, ReadOnlySpan<byte> setCookieFieldValue) => _ = Receive(requestUri, setCookieFieldValue);

    /// <summary>Receives a cookie and says what became of it (RFC 6265bis sections 5.6 and 5.7).</summary>
    /// <param name="requestUri">The URI of the request that was answered, as written: its path is not normalised.</param>
    /// <param name="setCookieFieldValue">The octets of one Set-Cookie field line's value, of any length.</param>
    /// <returns>Whether the cookie was kept, and why not.</returns>
    public CookieDecision Receive(Uri requestUri, ReadOnlySpan<byte> setCookieFieldValue)
    {
        ArgumentNullException.ThrowIfNull(requestUri);
        if (CookieRequest.From(requestUri, options.LoopbackIsSecure) is not { } request)
        {
            return new(CookieOutcome.NoCanonicalHost, $"{requestUri.OriginalString} is no absolute http, https, ws or wss URI of a host with a canonical form");
        }

        lock (gate)
        {
            DateTimeOffset now = timeProvider.GetUtcNow();
            store.RemoveExpired(now);
            if (SetCookieParser.Parse(setCookieFieldValue, now, out CookieDecision? refusal) is not { } received
                || admission.Admit(received, request, now, out refusal) is not { } cookie)
            {
                return refusal!;
            }

            CookieOutcome outcome = store.Insert(cookie, now);
            return new(outcome, Explain(outcome, cookie));
        }
    }

    /// <summary>The cookie-string for a request (RFC 6265bis section 5.8.3): longer paths first, then the earlier created.</summary>
    /// <param name="requestUri">The URI that is asked for, as written: its path is not normalised.</param>
    /// <returns>The value of the one Cookie field, a char for each octet, or null where no Cookie field is to be sent.</returns>
    public string? CookieHeaderFor(Uri requestUri)
    {
        ArgumentNullException.ThrowIfNull(requestUri);
        if (CookieRequest.From(requestUri, options.LoopbackIsSecure) is not { } request)
        {
            return null;
        }

        lock (gate)
        {
            store.RemoveExpired(timeProvider.GetUtcNow());
            CookieEntry[] cookies = [.. store.For(request, options.IsPublicSuffix).OrderBy(entry => entry.CreationOrder)];
            Array.ForEach(cookies, store.MarkAccessed);
            return cookies.Length == 0
                ? null
                : string.Join("; ", cookies.OrderByDescending(entry => entry.Cookie.Path.Length).Select(entry => Pair(entry.Cookie)));
        }
    }

    /// <summary>Ends the session: drops every cookie that came without a readable Max-Age or Expires.</summary>
    public void EndSession()
    {
        lock (gate)
        {
            store.RemoveWhere(entry => entry.Cookie.ExpiryTime is null);
        }
    }

    private static string Pair(StoredCookie cookie) => cookie.Name.Length == 0 ? cookie.Value : $"{cookie.Name}={cookie.Value}";

    private static string Explain(CookieOutcome outcome, StoredCookie cookie) => outcome switch
    {
        CookieOutcome.Evicted => $"the jar is full of Secure cookies of {cookie.Domain}, and {Octets.Show(cookie.Name)} is not Secure",
        CookieOutcome.Deleted => $"{Octets.Show(cookie.Name)} had expired on arrival and deleted the one in the jar",
        CookieOutcome.AlreadyExpired => $"{Octets.Show(cookie.Name)} had expired on arrival, and there was none to delete",
        CookieOutcome.Replaced => $"{Octets.Show(cookie.Name)} for {cookie.Domain}{cookie.Path} took the place of an earlier one",
        _ => $"{Octets.Show(cookie.Name)} for {cookie.Domain}{cookie.Path} is in the jar",
    };
}
