namespace HttpConformance.Wire;

/// <summary>One requirement of the register.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Section">Document and section, such as <c>RFC 9112 §6.1</c>.</param>
/// <param name="Keyword">MUST, MUST NOT, SHOULD, SHOULD NOT, MAY, grammar or hardening.</param>
/// <param name="Text">What it asks for, in one sentence of our own.</param>
public sealed record Requirement(string Id, string Section, string Keyword, string Text)
{
    /// <summary>Why no exchange can show whether it is met; <see langword="null"/> where one can.</summary>
    public string? Untestable { get; init; }

    /// <summary>The level that the keyword stands for.</summary>
    public Level Level => Keyword switch
    {
        "SHOULD" or "SHOULD NOT" => Level.Should,
        "MAY" => Level.May,
        "hardening" => Level.Hardening,
        _ => Level.Must,
    };
}
