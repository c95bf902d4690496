using System.Globalization;

namespace HttpConformance.SelfTests.Faults;

/// <summary>How the content of a request is delimited.</summary>
/// <param name="Chunked">Whether it is chunked.</param>
/// <param name="Length">Its length in octets where it is not.</param>
internal readonly record struct ContentFraming(bool Chunked, int Length)
{
    /// <summary>Reads the framing fields (RFC 9112 §6.3).</summary>
    /// <exception cref="RefusedException">They are invalid, contradictory, or ask for too much.</exception>
    public static ContentFraming Of(Request request, ServerSettings settings)
    {
        request.Framed = request.Has("Transfer-Encoding") || request.Has("Content-Length");
        if (request.Has("Transfer-Encoding") && !IsPassedOver(request, settings) && !(settings.Is(Fault.LengthOverTransferEncoding) && request.Has("Content-Length")))
        {
            CheckTransferEncoding(request, settings);
            return new ContentFraming(Chunked: true, 0);
        }

        var values = request.Values("Content-Length").ToArray();
        if (settings.Is(LawfulVariant.EqualLengthsMerged))
        {
            values = [.. values.SelectMany(value => value.Split(',')).Select(Grammar.TrimWhitespace).Distinct(StringComparer.Ordinal)];
        }

        if (settings.Is(Fault.LastLengthWins) && values.Length > 1)
        {
            values = [values[^1]];
        }

        if (values.Length > 1 && !settings.Is(Fault.FirstLengthWins))
        {
            throw new RefusedException(400, "Content-Length comes more than once.");
        }

        return new ContentFraming(Chunked: false, values.Length == 0 ? 0 : ParseLength(values[0], settings));
    }

    /// <summary>Whether Transfer-Encoding is taken for nothing, as it never may be.</summary>
    private static bool IsPassedOver(Request request, ServerSettings settings)
    {
        var value = request.Joined("Transfer-Encoding")!;
        return settings.Fault switch
        {
            Fault.CodingEmptyIgnored => Grammar.TrimWhitespace(value).Length == 0,
            Fault.CodingIdentityServed => value.Equals("identity", StringComparison.OrdinalIgnoreCase),
            Fault.CodingUnknownIgnored => !value.Contains("chunked", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    private static void CheckTransferEncoding(Request request, ServerSettings settings)
    {
        var both = request.Has("Content-Length");
        if (request.Minor == 0 && !settings.Is(Fault.Http10CodingServed))
        {
            throw new RefusedException(400, "HTTP/1.0 has no Transfer-Encoding.");
        }

        if (both && !settings.Is(LawfulVariant.BothFramingsByTransferEncoding) && !settings.Is(Fault.OpenAfterBothFramings))
        {
            throw new RefusedException(400, "Transfer-Encoding and Content-Length come together.");
        }

        request.Persistent &= !both || settings.Is(Fault.OpenAfterBothFramings);
        var list = settings.Is(Fault.CodingFirstLineOnly) ? request.Values("Transfer-Encoding").First() : request.Joined("Transfer-Encoding")!;
        if (settings.Is(Fault.CodingEmptyElementRefused) && list.Split(',').Any(element => Grammar.TrimWhitespace(element).Length == 0))
        {
            throw new RefusedException(400, "Transfer-Encoding is malformed.");
        }

        var codings = Grammar.Elements(list).Select(coding => coding.ToUpperInvariant()).ToArray();
        if (settings.Is(Fault.NearlyChunkedServed) && codings.Any(coding => coding.Contains("CHUNKED", StringComparison.Ordinal)))
        {
            return;
        }

        if (codings.Length == 0 || codings[^1] != "CHUNKED" || codings.Count(coding => coding == "CHUNKED") > 1)
        {
            throw new RefusedException(400, "The last transfer coding has to be chunked, once and without parameters.");
        }

        if (codings.Length > 1)
        {
            var malformed = codings.Any(coding => !Grammar.IsToken(coding.Split(';')[0].TrimEnd(' ', '\t')));
            throw malformed ? new RefusedException(400, "A transfer coding is malformed.") : new RefusedException(501, "Chunked is the only transfer coding here.");
        }
    }

    private static int ParseLength(string value, ServerSettings settings)
    {
        var digits = settings.Fault switch
        {
            Fault.LengthPrefixRead => new string([.. value.TakeWhile(char.IsAsciiDigit)]),
            Fault.LengthSignRead => value.TrimStart('+'),
            Fault.LengthUnderscoreRead => value.Replace("_", "", StringComparison.Ordinal),
            Fault.LengthHexRead when value.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && Grammar.IsHexDigits(value.AsSpan(2)) => $"{Convert.ToInt64(value, 16)}",
            Fault.LengthNegativeAsZero when value.StartsWith('-') => "0",
            Fault.LengthEmptyAsZero when value.Length == 0 => "0",
            Fault.LengthFractionRead => value.Split('.')[0],
            Fault.LengthListFirstWins => Grammar.TrimWhitespace(value.Split(',')[0]),
            _ => value,
        };
        if (!Grammar.IsDigits(digits))
        {
            throw new RefusedException(400, "Content-Length is not a number.");
        }

        if (settings.Is(Fault.LengthReadAsOctal) && digits[0] == '0' && digits.All(digit => digit < '8'))
        {
            return Convert.ToInt32(digits, 8);
        }

        var significant = digits.TrimStart('0');
        var length = significant.Length > 18 ? long.MaxValue : significant.Length == 0 ? 0 : long.Parse(significant, CultureInfo.InvariantCulture);
        if (settings.Is(Fault.LengthWraps))
        {
            length &= uint.MaxValue;
        }

        return length <= settings.LongestContent ? (int)length : throw new RefusedException(413, "The content is too large.");
    }
}
