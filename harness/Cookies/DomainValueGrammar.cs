namespace HttpConformance.Cookies;

/// <summary>domain-value: LDH labels joined by dots (RFC 1034 section 3.5, digits in front as RFC 1123 section 2.1 allows).</summary>
internal static class DomainValueGrammar
{
    private const int MaxLabel = 63;
    private const int MaxName = 253;

    public static void Check(SetCookiePiece value, ViolationCollector found)
    {
        SetCookiePiece name = value;
        if (value.Octets is [(byte)'.', ..])
        {
            found.Warn(SetCookieRequirements.DomainSubdomain, value.Offset, $"the Domain {value.Shown} starts with a dot, which user agents pass over: leave the dot out");
            name = value[1..];
        }

        if (Fault(name, out int at) is { } fault)
        {
            found.Fail(SetCookieRequirements.DomainSubdomain, name.Offset + at, $"the Domain {value.Shown} {fault}: write a host name such as example.org, or leave the attribute out");
        }
    }

    private static string? Fault(SetCookiePiece name, out int at)
    {
        at = 0;
        if (name.IsEmpty)
        {
            return "is empty, and user agents send the cookie to this host only";
        }

        if (name.Octets.Length > MaxName)
        {
            return $"is longer than the {MaxName} octets of a host name";
        }

        int start = 0;
        for (int index = 0; index <= name.Octets.Length; index++)
        {
            if (index == name.Octets.Length || name.Octets[index] == '.')
            {
                at = start;
                if (LabelFault(name.Octets[start..index]) is { } fault)
                {
                    return fault;
                }

                start = index + 1;
            }
            else if (!char.IsAsciiLetterOrDigit((char)name.Octets[index]) && name.Octets[index] != '-')
            {
                at = index;
                return OctetFault(name.Octets[index]);
            }
        }

        return null;
    }

    private static string? LabelFault(ReadOnlySpan<byte> label) => label switch
    {
        [] => "has an empty label between, before or after its dots",
        [(byte)'-', ..] or [.., (byte)'-'] => "has a label with a hyphen at its edge",
        { Length: > MaxLabel } => $"has a label of more than {MaxLabel} octets",
        _ => null,
    };

    private static string OctetFault(byte octet) => octet switch
    {
        (byte)':' => "holds a \":\", and a Domain has no scheme, no port and no IPv6 address",
        (byte)'"' => "stands between quotes, which are not removed",
        > 0x7F => "holds an octet above 0x7F (an internationalised name is written in A-labels), and user agents drop the cookie",
        _ => $"holds {Octets.ShowOne(octet)}, which no label of a host name may hold",
    };
}
