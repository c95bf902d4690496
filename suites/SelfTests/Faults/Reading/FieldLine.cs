namespace HttpConformance.SelfTests.Faults;

/// <summary>One field line.</summary>
/// <param name="Name">The field name as written.</param>
/// <param name="Value">The field value without the whitespace around it, as Latin-1.</param>
internal sealed record FieldLine(string Name, string Value)
{
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
