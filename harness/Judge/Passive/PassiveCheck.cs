using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>A passive rule as reports and filters know it.</summary>
/// <param name="Id">Its id, <c>passive/NAME</c>.</param>
/// <param name="Title">One sentence: the server, and what a right one does.</param>
/// <param name="Level">The level of the sentence behind it.</param>
/// <param name="Requirements">Ids of the requirement register.</param>
public sealed record PassiveCheck(string Id, string Title, Level Level, IReadOnlyList<string> Requirements);
