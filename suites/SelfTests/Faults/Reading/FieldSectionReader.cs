namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads header and trailer sections (RFC 9112 §5).</summary>
internal sealed class FieldSectionReader(ConnectionInput input, ServerSettings settings)
{
    private const int LongestLine = 32_768;
    private const int LongestSection = 65_536;

    /// <summary>Whether what is no field line is skipped.</summary>
    public bool IsLenient { get; init; }

    /// <summary>Adds the field lines up to the empty line.</summary>
    /// <exception cref="RefusedException">The section is malformed, cut off or too large.</exception>
    public async Task ReadAsync(List<FieldLine> fields)
    {
        var total = 0;
        while (await ReadLineAsync() is { Length: > 0 } line)
        {
            total += line.Length + 2;
            if (total > (settings.Is(LawfulVariant.LowLimits) ? 8_000 : LongestSection))
            {
                throw new RefusedException(431, "The header section is too large.");
            }

            if (line[0] is ' ' or '\t' && (IsLenient || (fields.Count == 0 && settings.Is(LawfulVariant.BlankFirstLineSkipped))))
            {
                continue;
            }

            if (line[0] is ' ' or '\t')
            {
                Unfold(fields, line);
                continue;
            }

            var dropped = settings.Is(Fault.FieldsBeyondFiftyDropped) && fields.Count == 50;
            if (!dropped && Parse(line) is { } field)
            {
                fields.Add(field);
            }
        }
    }

    private async Task<string> ReadLineAsync() =>
        await input.ReadLineAsync(LongestLine, _ => 431, settings.Is(LawfulVariant.BareLineFeedAccepted))
            ?? throw new RefusedException(400, "The header section is incomplete.");

    private void Unfold(List<FieldLine> fields, string line)
    {
        var separator = settings.Is(Fault.FoldJoined) ? "" : " ";
        if (fields.Count == 0 || !(settings.Is(Fault.FoldJoined) || settings.Is(LawfulVariant.FoldsReplaced)))
        {
            throw new RefusedException(400, "A field line starts with whitespace; line folding is not accepted.");
        }

        var value = Grammar.TrimWhitespace(fields[^1].Value + separator + Checked(Grammar.TrimWhitespace(line)));
        fields[^1] = fields[^1] with { Value = value };
    }

    private FieldLine? Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return IsLenient || settings.Is(Fault.LineWithoutColonServed) ? null : throw new RefusedException(400, "A field line has no colon.");
        }

        var name = line[..colon];
        if (settings.Is(Fault.SpaceBeforeColonServed))
        {
            name = name.TrimEnd(' ', '\t');
        }

        if (settings.Is(Fault.UnderscoreAsHyphen))
        {
            name = name.Replace('_', '-');
        }

        var unknown = settings.Is(Fault.SpaceBeforeColonUnframed) && name.EndsWith(' ');
        var spared = settings.Is(Fault.FieldNameUnchecked) || (settings.Is(Fault.EmptyFieldNameServed) && name.Length == 0);
        if (!Grammar.IsToken(name) && !unknown && IsLenient)
        {
            return null;
        }

        if (!Grammar.IsToken(name) && !unknown && !spared)
        {
            throw new RefusedException(400, "A field name is not a token.");
        }

        if (settings.Is(Fault.TabBeforeValueRefused) && colon + 1 < line.Length && line[colon + 1] == '\t')
        {
            throw new RefusedException(400, "A tab stands in front of a field value.");
        }

        return new FieldLine(name, Checked(Grammar.TrimWhitespace(line[(colon + 1)..])));
    }

    private string Checked(string value)
    {
        if (settings.Is(Fault.NulCutsValue))
        {
            value = value.Split('\0')[0];
        }

        var refused = (settings.Is(Fault.HighOctetsRefused) && value.Any(octet => octet > '\x7f'))
            || (settings.Is(Fault.EmptyValueRefused) && value.Length == 0);
        return (Grammar.IsFieldValue(value) || settings.Is(Fault.ControlsServed) || settings.Is(Fault.BareCarriageReturnKept)) && !refused ? value : throw new RefusedException(400, "A field value is malformed.");
    }
}
