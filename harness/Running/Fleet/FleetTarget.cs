namespace HttpConformance.Running.Fleet;

/// <summary>One of many targets.</summary>
/// <param name="Name">Its name; its reports go into a folder of that name.</param>
/// <param name="Url">Where it listens; <see langword="null"/> takes the URL of the profile.</param>
/// <param name="Profile">The file of its profile.</param>
/// <param name="Baseline">The file of its baseline.</param>
public sealed record FleetTarget(string Name, string? Url, string? Profile, string? Baseline);
