namespace HttpConformance.SelfTests.Faults;

/// <summary>What a connection remembers; a server without fault uses nothing of it.</summary>
internal sealed class ConnectionMemory(ServerMemory server)
{
    public ServerMemory Server { get; } = server;

    public bool SeenHost { get; set; }

    public bool SeenPost { get; set; }

    public bool SeenHead { get; set; }

    public bool SeenNotFound { get; set; }

    public bool SeenAuthorization { get; set; }

    public bool LineEndLeft { get; set; }

    /// <summary>How many requests have been read.</summary>
    public int Requests { get; set; }

    public string? IssuedSid { get; set; }

    public string? Cookie { get; set; }

    public byte[] LastContent { get; set; } = [];

    public List<FieldLine> LastFields { get; } = [];

    public HashSet<string> StoredHere { get; } = new(StringComparer.Ordinal);
}
