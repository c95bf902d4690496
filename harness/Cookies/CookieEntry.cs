namespace HttpConformance.Cookies;

/// <summary>A cookie in the store, with its place in the orders of creation and of last access.</summary>
/// <remarks>Time stamps tie whenever two events share a clock tick; numbers that only grow do not.</remarks>
internal sealed class CookieEntry(StoredCookie cookie, long creationOrder)
{
    public StoredCookie Cookie { get; } = cookie;

    public long CreationOrder { get; } = creationOrder;

    public long LastAccessOrder { get; set; }

    public bool IsExpiredAt(DateTimeOffset now) => Cookie.ExpiryTime <= now;
}
