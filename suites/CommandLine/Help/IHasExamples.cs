namespace HttpConformance.CommandLine.Help;

/// <summary>A command whose help ends with examples.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines without the name of the tool, and what each is for.</summary>
    IReadOnlyList<(string Line, string Purpose)> Examples { get; }
}
