using HttpConformance.Replay;
using HttpConformance.Wire;

namespace HttpConformance.Judge.Passive;

/// <summary>A rule that every response of a run is held to, whatever check it was seen in.</summary>
internal interface IPassiveRule
{
    /// <summary>The id after <c>passive/</c>.</summary>
    string Name { get; }

    /// <summary>One sentence: the server, and what a right one does.</summary>
    string Title { get; }

    /// <summary>The level of the sentence behind it.</summary>
    Level Level { get; }

    /// <summary>Ids of the requirement register.</summary>
    IReadOnlyList<string> Requirements { get; }

    /// <summary>Whether the rule says anything about the response.</summary>
    bool AppliesTo(ObservedResponse observed);

    /// <summary>What is wrong with the response; <see langword="null"/> where nothing is.</summary>
    PassiveFinding? Look(ObservedResponse observed);
}
