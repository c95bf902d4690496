namespace HttpConformance.SelfTests.Faults;

/// <summary>All probes of faults.</summary>
internal static class ProbeCatalog
{
    /// <summary>One probe for each fault, in the order of the topics.</summary>
    public static IReadOnlyList<Probe> All { get; } =
    [
        .. ResponseProbes.All,
        .. RequestProbes.All,
        .. LeniencyProbes.All,
        .. RepresentationProbes.All,
        .. OptionalProbes.All,
        .. MethodProbes.All,
        .. StatelessnessProbes.All,
        .. CookieProbes.All,
        .. KeepAliveProbes.All,
        .. PipeliningProbes.All,
    ];
}
