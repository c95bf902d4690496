using HttpConformance.Targets;

namespace HttpConformance.Wire.Reading;

/// <summary>The names that a file makes and uses; they are compared when the whole file is read.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, NameDefinition> _definitions = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, NameDefinition> Definitions => _definitions;

    public List<NameUse> Uses { get; } = [];

    public List<NameCapture> Captures { get; } = [];

    /// <summary>Names that a line with an error may have meant to make: their uses are not called unknown as well.</summary>
    public HashSet<string> Doubtful { get; } = new(StringComparer.Ordinal);

    /// <summary><c>{cookies 2}</c> and where it stands.</summary>
    public List<(int Connection, SourceLine Line, int Position)> Jars { get; } = [];

    /// <summary>Why the name cannot be given to something else, or <see langword="null"/> when it is free.</summary>
    public string? WhyTaken(string name)
    {
        if (name == "cookies" || NameSyntax.BuiltIns.Contains(name, StringComparer.Ordinal))
        {
            return $"'{name}' is a name of the harness";
        }

        if (NameSyntax.Kinds.ContainsKey(name))
        {
            return $"'{name}' is a kind";
        }

        if (CapabilityCatalog.ByPath(name) is { } capability)
        {
            return $"'{name}' is a path of the capability '{capability.Name}'";
        }

        return _definitions.TryGetValue(name, out var definition)
            ? $"'{name}' has its value from '{definition.Field}' in line {definition.Line.Number}"
            : null;
    }

    public void Define(NameDefinition definition) => _definitions[definition.Name] = definition;

    /// <summary>Notes the words of a line that could not be read where names are made: the second one, and each before an equals sign.</summary>
    public void Doubt(SourceLine line)
    {
        var second = line.Text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(1);
        Doubtful.Add(second ?? "");
        for (var equals = line.Text.IndexOf('=', StringComparison.Ordinal); equals >= 0; equals = line.Text.IndexOf('=', equals + 1))
        {
            var words = line.Text[..equals].TrimEnd(' ', ':').Split(' ', '{', ':');
            Doubtful.Add(words[^1]);
        }
    }

    /// <summary>The octets that the name may come to, as far as the file tells.</summary>
    public long SizeOf(string name) => _definitions.TryGetValue(name, out var definition) ? definition.Size : 0;
}

/// <summary>A name of <c>Let</c> or <c>Each</c>.</summary>
internal sealed record NameDefinition(string Name, string Field, SourceLine Line, int Position, long Size);

/// <summary><c>{name}</c> somewhere in the file; <c>Turn</c> is -1 in a field.</summary>
internal sealed record NameUse(string Name, SourceLine Line, int Position, int Turn, bool IsPattern);

/// <summary><c>{name := kind}</c> in an outcome, which its first line identifies.</summary>
internal sealed record NameCapture(string Name, SourceLine Line, int Position, int Turn, int OutcomeLine);
