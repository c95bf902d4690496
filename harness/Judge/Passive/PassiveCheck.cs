using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>A passive rule as reports and filters know it.</summary>
/// <param name="Id">Its id, <c>passive/NAME</c>.</param>
/// <param name="Level">The level of the sentence behind it.</param>
/// <param name="Requirements">Ids of the requirement register.</param>
public sealed record PassiveCheck(string Id, Level Level, IReadOnlyList<string> Requirements);
