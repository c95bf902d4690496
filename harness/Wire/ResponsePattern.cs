namespace HttpConformance.Wire;

/// <summary>One response as an outcome describes it.</summary>
public sealed record ResponsePattern
{
    /// <summary>The version: <c>HTTP/1.1</c> stands for any minor version of HTTP/1, <c>HTTP/1.0</c> for that one alone.</summary>
    public required string Version { get; init; }

    /// <summary>The lawful status codes.</summary>
    public required StatusPattern Status { get; init; }

    /// <summary>Field lines that must be there, each matched by a field line of its own.</summary>
    public IReadOnlyList<FieldPattern> Fields { get; init; } = [];

    /// <summary>Field lines that must not be there.</summary>
    public IReadOnlyList<FieldPattern> AbsentFields { get; init; } = [];

    /// <summary>A version that the response must not state (<c>&lt;! HTTP/1.0</c>); <see langword="null"/> for none.</summary>
    public string? AbsentVersion { get; init; }

    /// <summary>The content; <see langword="null"/> leaves it unseen.</summary>
    public Pattern? Content { get; init; }

    /// <summary>How many such responses follow one another (<c>(1000 times)</c>), from 1.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The line of the file.</summary>
    public int Line { get; init; }
}

/// <summary>A field line as an outcome describes it.</summary>
/// <param name="Name">The field name; compared without case.</param>
/// <param name="Value">The field value, without the whitespace around it.</param>
public sealed record FieldPattern(string Name, Pattern Value);
