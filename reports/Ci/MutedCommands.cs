using System.Security.Cryptography;

namespace HttpConformance.Reports.Ci;

/// <summary>
/// Keeps GitHub Actions from acting on what a target sent: the runner takes any line of the output that begins with
/// <c>::</c>, blanks before it or not, for a command, and transcripts are part of the output.
/// </summary>
public sealed class MutedCommands : IDisposable
{
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly TextWriter _writer;

    /// <summary>From here on no line is a command.</summary>
    public MutedCommands(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        _writer.Write($"::stop-commands::{_token}\n");
        _writer.Flush();
    }

    /// <summary>From here on lines are commands again; nobody who did not see the token can say so.</summary>
    public void Dispose()
    {
        _writer.Write($"::{_token}::\n");
        _writer.Flush();
    }
}
