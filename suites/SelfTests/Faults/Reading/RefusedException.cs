namespace HttpConformance.SelfTests.Faults;

/// <summary>Ends the reading of a request that is answered with an error, after which the connection closes.</summary>
/// <param name="status">The status code; 0 to close without an answer.</param>
/// <param name="reason">What is wrong, for the content of the answer.</param>
internal sealed class RefusedException(int status, string reason) : Exception(reason)
{
    public int Status => status;
}
