using System.Text.RegularExpressions;

namespace HttpConformance.SelfTests.CommandLine;

/// <summary>What a terminal shows of an output.</summary>
internal static partial class TerminalText
{
    /// <summary>The text without the sequences that set colours and weights.</summary>
    public static string WithoutStyles(string output) => Styles().Replace(output, "");

    /// <summary>The text without any sequence that a terminal acts on: styles, cursor moves, erasures.</summary>
    public static string WithoutSequences(string output) => Sequences().Replace(output, "");

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Styles();

    [GeneratedRegex("\u001b\\[[?0-9;]*[A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex Sequences();
}
