namespace HttpConformance.Wire;

/// <summary>A family of checks that differ in one value.</summary>
/// <param name="Name">The name that carries the value.</param>
/// <param name="Values">The values, in the order of the file.</param>
public sealed record Family(string Name, IReadOnlyList<FamilyValue> Values);

/// <summary>One value of a family.</summary>
/// <param name="Text">The value as the file spells it; it stands in the check's id.</param>
/// <param name="Value">Its octets.</param>
public sealed record FamilyValue(string Text, Template Value);
