namespace HttpConformance.Targets;

/// <summary>A target as one run knows it: where it is, how to connect, and what it offers.</summary>
internal sealed class TargetSession(TargetProfile profile, TargetAddress address, TimeProvider timeProvider)
{
    private readonly Dictionary<string, bool> _capabilities = new(StringComparer.Ordinal) { ["resource"] = true };

    public TargetProfile Profile => profile;

    public TargetAddress Address => address;

    public TimeProvider TimeProvider => timeProvider;

    public TargetConnector Connector { get; } = new(address, profile.Trust, profile.Deadlines.Connect);

    /// <summary>The value of <c>Host</c> in the suite's own requests.</summary>
    public string Host => profile.Host ?? address.Authority;

    /// <summary>Each capability, and whether the target offers it.</summary>
    public IReadOnlyDictionary<string, bool> Capabilities => _capabilities;

    public bool Offers(string capability) => _capabilities.GetValueOrDefault(capability);

    public void Note(string capability, bool isOffered) => _capabilities[capability] = isOffered;

    /// <summary>The path of that name.</summary>
    public string Path(string pathName) => profile.PathOf(pathName) ?? "/";
}
