namespace HttpConformance.Running;

/// <summary>A run cannot be what was asked for; the message says why and what to write.</summary>
public sealed class RunRequestException : Exception
{
    /// <summary>Nothing is known about why.</summary>
    public RunRequestException()
    {
    }

    /// <summary>Says what is wrong.</summary>
    public RunRequestException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong, and what came of it.</summary>
    public RunRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
