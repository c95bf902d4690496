namespace HttpConformance.Yaml;

/// <summary>Something in a YAML file that a person has to change.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record YamlError(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: error: {Message}";
}
