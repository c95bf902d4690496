namespace HttpConformance.Cookies;

/// <summary>
/// The strict grammar that a server's Set-Cookie field value is held to (RFC 6265bis section 4.1.1), on octets. What
/// user agents make of the value is another matter: see <see cref="CookieJar"/> and <see cref="SetCookieAdvice"/>.
/// </summary>
public static class SetCookieGrammar
{
    internal const int MaxAttributes = 1000;

    /// <summary>Whatever in a field value the grammar does not derive, and a weekday that is not that of its date.</summary>
    /// <param name="fieldValue">The octets of one Set-Cookie field line's value; OWS around it is passed over.</param>
    /// <returns>
    /// Violations by offset, empty for a right value: at most 100, among the first 1000 attributes. Warnings mark
    /// what the grammar does not derive but no jar minds: an empty attribute, a Domain with a leading dot.
    /// </returns>
    public static IReadOnlyList<SetCookieViolation> Check(ReadOnlySpan<byte> fieldValue)
    {
        var found = new ViolationCollector();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rest = new SetCookiePiece(fieldValue, 0);
        CookiePairGrammar.Check(SetCookiePiece.Next(ref rest, out bool isLast), found);
        for (int count = 0; !isLast && !found.IsFull && count < MaxAttributes; count++)
        {
            SetCookiePiece attribute = SetCookiePiece.Next(ref rest, out isLast);
            string name = attribute.LowerCaseName;
            if (name.Length > 0 && !seen.Add(name))
            {
                found.Fail(SetCookieRequirements.DuplicateAttribute, attribute.Trimmed.Offset, $"the attribute {attribute.Name.Shown} stands a second time, and only the last one counts for user agents: write each attribute once");
            }

            CookieAttributeGrammar.Check(attribute, name, found);
        }

        return found.InOrder();
    }

    /// <summary>Whether an Expires is not an IMF-fixdate, and user agents can nevertheless read it (section 5.1.1).</summary>
    /// <param name="fieldValue">The octets of one Set-Cookie field line's value.</param>
    /// <returns>Whether there is at least one such attribute.</returns>
    public static bool HasLegacyExpires(ReadOnlySpan<byte> fieldValue)
    {
        var rest = new SetCookiePiece(fieldValue, 0);
        _ = SetCookiePiece.Next(ref rest, out bool isLast);
        for (int count = 0; !isLast && count < MaxAttributes; count++)
        {
            SetCookiePiece attribute = SetCookiePiece.Next(ref rest, out isLast);
            if (attribute.LowerCaseName == "expires"
                && !SaneCookieDate.IsImfFixdate(attribute.Value.Octets, out _)
                && CookieDate.TryParse(attribute.Value.Octets, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attribute names that stand more than once in a field value, whatever their letter case.</summary>
    /// <param name="fieldValue">The octets of one Set-Cookie field line's value.</param>
    /// <returns>Names in lower case, each once, in the order of their second appearance; the cookie-name is none of them.</returns>
    public static IReadOnlyList<string> DuplicateAttributes(ReadOnlySpan<byte> fieldValue)
    {
        var rest = new SetCookiePiece(fieldValue, 0);
        List<string> names = [];
        _ = SetCookiePiece.Next(ref rest, out bool isLast);
        while (!isLast && names.Count < MaxAttributes)
        {
            names.Add(SetCookiePiece.Next(ref rest, out isLast).LowerCaseName);
        }

        return Repeated(names);
    }

    /// <summary>The cookie-names that one response sets more than once (requirement 6265bis-4.1.1-duplicate-cookie-name).</summary>
    /// <param name="fieldValues">The values of the Set-Cookie field lines of one response: an interim response is one of its own.</param>
    /// <returns>Latin-1 views of the names, letter case kept since it counts, each once; a nameless cookie has no name to repeat.</returns>
    public static IReadOnlyList<string> DuplicateNames(IEnumerable<ReadOnlyMemory<byte>> fieldValues)
    {
        ArgumentNullException.ThrowIfNull(fieldValues);
        return Repeated(fieldValues.Select(CookieNameOf));
    }

    private static string CookieNameOf(ReadOnlyMemory<byte> fieldValue)
    {
        var rest = new SetCookiePiece(fieldValue.Span, 0);
        SetCookiePiece pair = SetCookiePiece.Next(ref rest, out _);
        return pair.HasEquals ? Octets.ToLatin1(pair.Name.Octets) : string.Empty;
    }

    private static List<string> Repeated(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Where(name => name.Length > 0 && !seen.Add(name)).Distinct(StringComparer.Ordinal)];
    }
}
