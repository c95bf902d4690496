namespace HttpConformance.Targets;

/// <summary>No connection to the target came about; the message says what was tried.</summary>
public sealed class TargetUnreachableException : Exception
{
    /// <summary>Nothing is known about why.</summary>
    public TargetUnreachableException()
    {
    }

    /// <summary>Says what was tried.</summary>
    public TargetUnreachableException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was tried, and what came of it.</summary>
    public TargetUnreachableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
