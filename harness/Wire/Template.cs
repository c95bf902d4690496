namespace HttpConformance.Wire;

/// <summary>Octets with names in them, as <c>&gt;</c> and <c>|</c> lines write them.</summary>
/// <param name="Parts">Literal octets, names, hex digits and repetitions, in order.</param>
public sealed record Template(IReadOnlyList<TemplatePart> Parts)
{
    /// <summary>No octets.</summary>
    public static Template Empty { get; } = new([]);
}

/// <summary>A piece of a <see cref="Template"/>.</summary>
public abstract record TemplatePart
{
    private TemplatePart()
    {
    }

    /// <summary>Octets as they stand.</summary>
    /// <param name="Octets">The octets, escapes already read.</param>
    public sealed record Literal(ReadOnlyMemory<byte> Octets) : TemplatePart;

    /// <summary><c>{name}</c>: a value of the profile, of <c>Let</c> or <c>Each</c>, a path, a capture, or a built-in name.</summary>
    /// <param name="Text">The name.</param>
    public sealed record Name(string Text) : TemplatePart;

    /// <summary><c>{cookies}</c> or <c>{cookies 2}</c>: what a user agent's jar sends with the request that the line belongs to.</summary>
    /// <param name="Connection">The connection whose jar is asked; 0 is the connection that the line is sent on.</param>
    public sealed record Cookies(int Connection) : TemplatePart;

    /// <summary><c>{"text" * count}</c>: the text, count times; <c>{#}</c> in it is the round.</summary>
    /// <param name="Text">What is repeated.</param>
    /// <param name="Count">How often, 1 to 10,000,000.</param>
    public sealed record Repeat(Template Text, int Count) : TemplatePart;

    /// <summary><c>{hex "text"}</c>: the octets of the text as lower-case hex digits, two an octet.</summary>
    /// <param name="Text">Literal octets and names.</param>
    public sealed record Hex(Template Text) : TemplatePart;

    /// <summary><c>{#}</c>: the round of the repetition around it, from 1, padded with zeros to the width of the last round.</summary>
    public sealed record Round : TemplatePart;
}
