namespace HttpConformance.CommandLine;

/// <summary>The command cannot be carried out as it was given; the message says why and what to write.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
