namespace HttpConformance.SelfTests.Faults;

/// <summary>Faults that no check catches, with the reason.</summary>
internal static class FaultsNotCaught
{
    public static IReadOnlyDictionary<Fault, string> Reasons { get; } = new Dictionary<Fault, string>
    {
    };
}
