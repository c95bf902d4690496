namespace HttpConformance.Reports;

/// <summary>A report cannot be used; the message names the file, the field, and what is wrong.</summary>
public sealed class ReportFileException : Exception
{
    /// <summary>Nothing is known about why.</summary>
    public ReportFileException()
    {
    }

    /// <summary>Says what is wrong.</summary>
    public ReportFileException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong, and what came of it.</summary>
    public ReportFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ReportFileException(string file, string field, string message)
        : this($"{file}: error: {(field is "" or "$" ? "" : $"{field}: ")}{message}")
    {
    }
}
