namespace HttpConformance.SelfTests.Faults;

/// <summary>Shows octets in a test's name.</summary>
internal static class Shown
{
    public static string Escaped(string octets) => string.Concat(octets.Select(octet =>
        octet is >= ' ' and <= '~' and not '"' ? octet.ToString() : $"\\x{(int)octet:x2}"));
}
