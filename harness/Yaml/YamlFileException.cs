namespace HttpConformance.Yaml;

/// <summary>A YAML file cannot be used; the message holds every error of it, one a line.</summary>
public sealed class YamlFileException : Exception
{
    /// <summary>Nothing is known about why.</summary>
    public YamlFileException()
    {
    }

    /// <summary>Says what is wrong.</summary>
    public YamlFileException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong, and what came of it.</summary>
    public YamlFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says all that is wrong.</summary>
    public YamlFileException(IEnumerable<YamlError> errors)
        : this(string.Join('\n', errors))
    {
    }
}
