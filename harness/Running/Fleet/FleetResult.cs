using HttpConformance.Judge;

namespace HttpConformance.Running.Fleet;

/// <summary>What became of one target of a fleet.</summary>
/// <param name="Target">The target.</param>
/// <param name="Report">Its report; <see langword="null"/> where it did not come to one.</param>
/// <param name="Error">Why it did not; empty where it did.</param>
/// <param name="IsUnreachable">Whether that is because there was no connection, or no usable resource.</param>
public sealed record FleetResult(FleetTarget Target, RunReport? Report, string Error = "", bool IsUnreachable = false);
