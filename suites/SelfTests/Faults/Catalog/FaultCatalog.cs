namespace HttpConformance.SelfTests.Faults;

/// <summary>All seeded faults.</summary>
internal static class FaultCatalog
{
    /// <summary>One entry for each fault, in the order of the topics.</summary>
    public static IReadOnlyList<FaultInfo> All { get; } =
    [
        .. ResponseFaults.All,
        .. RequestFaults.All,
        .. LeniencyFaults.All,
        .. RepresentationFaults.All,
        .. OptionalFaults.All,
        .. MethodFaults.All,
        .. StatelessnessFaults.All,
        .. CookieFaults.All,
        .. KeepAliveFaults.All,
        .. PipeliningFaults.All,
    ];
}
