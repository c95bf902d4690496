namespace HttpConformance.Cookies;

/// <summary>
/// What a field value may say by the grammar, and user agents yet ignore, cut or read otherwise than meant (RFC 6265bis
/// sections 4.1.3, 5.5, 5.6 and 5.7). Kept apart from <see cref="SetCookieGrammar"/>: no finding here is a grammar error.
/// </summary>
public static class SetCookieAdvice
{
    private const int LargeNameAndValue = SetCookieParser.MaxNameAndValue * 8 / 10;

    /// <summary>The findings on one field value, judged by itself: without its request, its Date and its neighbours.</summary>
    /// <param name="fieldValue">The octets of one Set-Cookie field line's value.</param>
    /// <returns>Findings by offset: at most 100, among the first 1000 attributes.</returns>
    public static IReadOnlyList<SetCookieViolation> Check(ReadOnlySpan<byte> fieldValue)
    {
        var found = new ViolationCollector();
        var rest = new SetCookiePiece(fieldValue, 0);
        SetCookiePiece pair = SetCookiePiece.Next(ref rest, out bool isLast);
        CheckOctets(new SetCookiePiece(fieldValue, 0).Trimmed, found);
        CheckCombined(pair.Value, found);
        CheckSize(pair, found);
        bool secure = false, httpOnly = false;
        SetCookiePiece domain = default, path = default, sameSite = default;
        string? pathName = null;
        for (int count = 0; !isLast && count < SetCookieGrammar.MaxAttributes; count++)
        {
            SetCookiePiece attribute = SetCookiePiece.Next(ref rest, out isLast);
            string name = attribute.LowerCaseName;
            AttributeAdvice.Check(attribute, name, found);
            CheckCombined(attribute.Value, found);
            secure |= name == "secure";
            httpOnly |= name == "httponly";
            domain = name == "domain" ? attribute.Value : domain;
            path = name == "path" ? attribute.Value : path;
            pathName = name == "path" ? name : pathName;
            sameSite = name == "samesite" ? attribute.Value : sameSite;
        }

        if (!secure && Octets.EqualsIgnoreCase(sameSite.Octets, "None"u8))
        {
            found.Fail(SetCookieRequirements.SameSiteNoneNeedsSecure, sameSite.Offset, "SameSite=None stands without Secure, and user agents drop the cookie: write both, over https, or write SameSite=Lax");
        }

        PrefixAdvice.Check(pair.HasEquals ? pair.Name : pair[..0], new(secure, httpOnly, !domain.IsEmpty, pathName is not null, Octets.ToLatin1(path.Octets)), found);
        return found.InOrder();
    }

    private static void CheckOctets(SetCookiePiece field, ViolationCollector found)
    {
        int control = Octets.IndexOfControl(field.Octets);
        int tab = field.Octets.IndexOf((byte)'\t');
        if (control >= 0)
        {
            found.Fail(SetCookieRequirements.NoControlOctets, field.Offset + control, $"the control octet 0x{field.Octets[control]:X2} makes user agents drop the whole field: write printable ASCII only");
        }
        else if (tab >= 0)
        {
            found.Warn(SetCookieRequirements.NoControlOctets, field.Offset + tab, "an HTAB stands inside the field: write SP, or encode the value");
        }
    }

    private static void CheckSize(SetCookiePiece pair, ViolationCollector found)
    {
        int name = pair.HasEquals ? pair.Name.Octets.Length : 0;
        int value = pair.HasEquals ? pair.Value.Octets.Length : pair.Trimmed.Octets.Length;
        if (name + value > SetCookieParser.MaxNameAndValue)
        {
            found.Fail(SetCookieRequirements.SizeLimit, pair.Offset, $"a name of {name} octets and a value of {value} are more than the {SetCookieParser.MaxNameAndValue} that user agents take, and they ignore the cookie: keep the data at the server");
        }
        else if (name + value > LargeNameAndValue)
        {
            found.Warn(SetCookieRequirements.SizeLimit, pair.Offset, $"a name of {name} octets and a value of {value} are close to the {SetCookieParser.MaxNameAndValue} that user agents take: keep the data at the server");
        }
    }

    /// <summary>A comma with NAME= behind it is what two fields look like after they were joined.</summary>
    private static void CheckCombined(SetCookiePiece value, ViolationCollector found)
    {
        SetCookiePiece rest = value;
        for (int comma = rest.Octets.IndexOf((byte)','); comma >= 0 && !found.IsFull; comma = rest.Octets.IndexOf((byte)','))
        {
            rest = rest[(comma + 1)..];
            int next = rest.Octets.IndexOf((byte)',');
            SetCookiePiece part = next < 0 ? rest : rest[..next];
            if (part.HasEquals && CookiePairGrammar.IsToken(part.Name.Octets))
            {
                found.Warn(SetCookieRequirements.NotCombined, part.Trimmed.Offset, $"{part.Trimmed.Shown} stands after a comma and looks like a second cookie, which no user agent will see: write one Set-Cookie field for each cookie");
                return;
            }
        }
    }
}
