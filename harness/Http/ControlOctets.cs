using System.Buffers;

namespace HttpConformance.Http;

/// <summary>Finds the control octets that no reason phrase and no field value has: all but HTAB.</summary>
internal static class ControlOctets
{
    private static readonly SearchValues<byte> All = SearchValues.Create(Controls('\t'));
    private static readonly SearchValues<byte> AllButCr = SearchValues.Create(Controls('\t', '\r'));
    private static readonly SearchValues<byte> AllButCrAndNul = SearchValues.Create(Controls('\t', '\r', '\0'));

    public static int IndexOf(ReadOnlySpan<byte> octets, bool exceptCr = false) => octets.IndexOfAny(exceptCr ? AllButCr : All);

    /// <summary>Records the first CR, the first NUL and the first of the other control octets of a line of a section.</summary>
    public static void Report(ReadOnlySpan<byte> line, int valueStart, long offset, DeviationLog log)
    {
        if (IndexOf(line) < 0)
        {
            return;
        }

        var bareCr = line.IndexOf((byte)'\r');
        if (bareCr >= 0)
        {
            log.Add(DeviationKind.BareCr, offset + bareCr, "CR without LF in a line of a field section");
        }

        var value = line[valueStart..];
        var nul = value.IndexOf((byte)0);
        if (nul >= 0)
        {
            log.Add(DeviationKind.NulInValue, offset + valueStart + nul, "NUL in a field value");
        }

        var other = value.IndexOfAny(AllButCrAndNul);
        if (other >= 0)
        {
            log.Add(DeviationKind.ControlOctetInValue, offset + valueStart + other, "control octet in a field value", value[other]);
        }
    }

    private static byte[] Controls(params char[] except) =>
        [.. Enumerable.Range(0, 32).Append(0x7F).Where(octet => !except.Contains((char)octet)).Select(octet => (byte)octet)];
}
