namespace HttpConformance.Wire;

/// <summary>What a field value or a content has to look like; it always covers the whole of it.</summary>
/// <param name="Parts">The pieces in order.</param>
public sealed record Pattern(IReadOnlyList<PatternPart> Parts)
{
    /// <summary>Matches anything.</summary>
    public static Pattern Anything { get; } = new([new PatternPart.Any()]);
}

/// <summary>A piece of a <see cref="Pattern"/>.</summary>
public abstract record PatternPart
{
    private PatternPart()
    {
    }

    /// <summary>Octets as they stand.</summary>
    /// <param name="Octets">The octets, escapes already read.</param>
    public sealed record Literal(ReadOnlyMemory<byte> Octets) : PatternPart;

    /// <summary><c>*</c>: any octets, none included; as few as will do.</summary>
    public sealed record Any : PatternPart;

    /// <summary>The end of a <c>&lt;</c> line within a content: CRLF or LF.</summary>
    public sealed record LineBreak : PatternPart;

    /// <summary><c>{name}</c>: the octets that the name stands for.</summary>
    /// <param name="Text">The name.</param>
    public sealed record Name(string Text) : PatternPart;

    /// <summary><c>{hex "text"}</c>: the lower-case hex digits of the text, as in a <see cref="Template"/>.</summary>
    /// <param name="Text">Literal octets and names.</param>
    public sealed record Hex(Template Text) : PatternPart;

    /// <summary><c>{#}</c>: the round of <c>(N times)</c>, written as in a <see cref="Template"/>.</summary>
    public sealed record Round : PatternPart;

    /// <summary><c>{kind}</c> or <c>{name := kind}</c>.</summary>
    /// <param name="Of">What the octets have to be.</param>
    /// <param name="Capture">The name that keeps them; <see langword="null"/> keeps nothing.</param>
    public sealed record Kind(PatternKind Of, string? Capture) : PatternPart;
}
