namespace HttpConformance.Cookies;

/// <summary>The bounded cookie store (RFC 6265bis sections 5.7 and 6.1): at most 50 cookies a domain and 3000 in all.</summary>
internal sealed class CookieStore
{
    public const int MaxPerDomain = 50;
    public const int MaxInAll = 3000;

    private readonly Dictionary<string, List<CookieEntry>> byDomain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CookieEntry>> secureByName = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, CookieEntry> byLastAccess = [];
    private DateTimeOffset earliestExpiry = DateTimeOffset.MaxValue;
    private long lastOrder;

    public IEnumerable<CookieEntry> InOrderOfCreation => byLastAccess.Values.OrderBy(entry => entry.CreationOrder);

    /// <summary>The cookies that a request takes along, in no order (section 5.8.3 step 3).</summary>
    public IEnumerable<CookieEntry> For(CookieRequest request, Func<string, bool> isPublicSuffix)
    {
        for (string? domain = request.Host; domain is not null; domain = ParentOf(domain, request.Host))
        {
            foreach (CookieEntry entry in Of(byDomain, domain))
            {
                StoredCookie cookie = entry.Cookie;
                if ((cookie.HostOnly ? domain == request.Host : HostName.IsIpAddress(domain) || !isPublicSuffix(domain))
                    && CookiePath.Matches(request.Path, cookie.Path)
                    && (request.IsSecure || !cookie.Secure))
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>Whether a Secure cookie of that name is there which a cookie of that domain and path would overlay (section 5.7 step 16).</summary>
    public bool HoldsSecureCookieBehind(string name, string domain, string path) =>
        Of(secureByName, name).Exists(entry => CookiePath.Matches(path, entry.Cookie.Path)
            && (HostName.DomainMatches(entry.Cookie.Domain, domain) || HostName.DomainMatches(domain, entry.Cookie.Domain)));

    /// <summary>Puts the cookie in, in the place of the one with the same identity.</summary>
    /// <returns>What is in the jar afterwards.</returns>
    public CookieOutcome Insert(StoredCookie cookie, DateTimeOffset now)
    {
        CookieEntry? old = Of(byDomain, cookie.Domain).Find(entry => HaveSameIdentity(entry.Cookie, cookie));
        if (old is not null)
        {
            Remove(old);
        }

        var inserted = new CookieEntry(
            old is null ? cookie : cookie with { CreationTime = old.Cookie.CreationTime },
            old?.CreationOrder ?? ++lastOrder);
        if (inserted.IsExpiredAt(now))
        {
            return old is null ? CookieOutcome.AlreadyExpired : CookieOutcome.Deleted;
        }

        Add(inserted);
        RemoveExcess(cookie.Domain);
        return !byLastAccess.ContainsKey(inserted.LastAccessOrder) ? CookieOutcome.Evicted
            : old is null ? CookieOutcome.Stored : CookieOutcome.Replaced;
    }

    public void MarkAccessed(CookieEntry entry)
    {
        _ = byLastAccess.Remove(entry.LastAccessOrder);
        entry.LastAccessOrder = ++lastOrder;
        byLastAccess.Add(entry.LastAccessOrder, entry);
    }

    public void RemoveExpired(DateTimeOffset now)
    {
        if (now < earliestExpiry)
        {
            return;
        }

        RemoveWhere(entry => entry.IsExpiredAt(now));
        earliestExpiry = byLastAccess.Values.Min(entry => entry.Cookie.ExpiryTime) ?? DateTimeOffset.MaxValue;
    }

    public void RemoveWhere(Func<CookieEntry, bool> isToGo)
    {
        foreach (CookieEntry entry in byLastAccess.Values.Where(isToGo).ToArray())
        {
            Remove(entry);
        }
    }

    private static bool HaveSameIdentity(StoredCookie one, StoredCookie other) =>
        one.Name == other.Name && one.HostOnly == other.HostOnly && one.Path == other.Path;

    private static List<CookieEntry> Of(Dictionary<string, List<CookieEntry>> index, string key) =>
        index.TryGetValue(key, out List<CookieEntry>? entries) ? entries : [];

    private static void Index(Dictionary<string, List<CookieEntry>> index, string key, CookieEntry entry)
    {
        if (!index.TryGetValue(key, out List<CookieEntry>? entries))
        {
            index.Add(key, entries = []);
        }

        entries.Add(entry);
    }

    private static void Unindex(Dictionary<string, List<CookieEntry>> index, string key, CookieEntry entry)
    {
        if (index[key].Remove(entry) && index[key].Count == 0)
        {
            _ = index.Remove(key);
        }
    }

    private static string? ParentOf(string domain, string host)
    {
        int dot = HostName.IsIpAddress(host) ? -1 : domain.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? null : domain[(dot + 1)..];
    }

    private void Add(CookieEntry entry)
    {
        Index(byDomain, entry.Cookie.Domain, entry);
        if (entry.Cookie.Secure)
        {
            Index(secureByName, entry.Cookie.Name, entry);
        }

        MarkAccessed(entry);
        earliestExpiry = entry.Cookie.ExpiryTime < earliestExpiry ? entry.Cookie.ExpiryTime.Value : earliestExpiry;
    }

    private void Remove(CookieEntry entry)
    {
        _ = byLastAccess.Remove(entry.LastAccessOrder);
        Unindex(byDomain, entry.Cookie.Domain, entry);
        if (entry.Cookie.Secure)
        {
            Unindex(secureByName, entry.Cookie.Name, entry);
        }
    }

    /// <summary>Expired cookies are gone by now: what is left of the order of eviction is Secure last, and the longest unused first.</summary>
    private void RemoveExcess(string domain)
    {
        List<CookieEntry> crowd = Of(byDomain, domain);
        if (crowd.Count > MaxPerDomain)
        {
            Remove(crowd.MinBy(entry => (entry.Cookie.Secure, entry.LastAccessOrder))!);
        }

        if (byLastAccess.Count > MaxInAll)
        {
            Remove(byLastAccess.First().Value);
        }
    }
}
