using System.Text;

namespace HttpConformance.Targets;

/// <summary>What the suite is told about a target: where it is, what it offers, and how patient to be.</summary>
public sealed record TargetProfile
{
    /// <summary>The name that reports show.</summary>
    public string Name { get; init; } = "default";

    /// <summary>The target's URL; <see langword="null"/> where the caller names it.</summary>
    public string? Url { get; init; }

    /// <summary>The <c>Host</c> field value to send; <see langword="null"/> takes the authority of the URL.</summary>
    public string? Host { get; init; }

    /// <summary>Paths that differ from the target contract, by path name.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Capabilities that are taken as offered or as missing without a probe.</summary>
    public IReadOnlyDictionary<string, bool> Capabilities { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Values for the names that fixtures define by <c>Let</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary><c>user:secret</c>: what opens <c>private</c> by the Basic scheme (RFC 7617 §2).</summary>
    public string Credentials { get; init; } = "user:secret";

    /// <summary><see cref="Credentials"/> as they follow <c>Basic</c> on the wire.</summary>
    public string EncodedCredentials => Convert.ToBase64String(Encoding.ASCII.GetBytes(Credentials));

    /// <summary>How long to wait for what.</summary>
    public Deadlines Deadlines { get; init; } = new();

    /// <summary>How many checks run at once, 1 to 256.</summary>
    public int Parallelism { get; init; } = 16;

    /// <summary>The shell command that starts the target again after it stopped serving; <see langword="null"/> where the suite cannot.</summary>
    public string? Restart { get; init; }

    /// <summary>Which certificates of an <c>https</c> target are accepted.</summary>
    public TrustMode Trust { get; init; } = TrustMode.System;

    /// <summary>The path at which the target offers something: the profile's, or the default of the contract.</summary>
    public string? PathOf(string pathName) =>
        Paths.TryGetValue(pathName, out var path)
            ? path
            : CapabilityCatalog.ByPath(pathName)?.Paths.First(candidate => candidate.Name == pathName).Default;
}
