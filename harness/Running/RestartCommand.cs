using System.Diagnostics;
using HttpConformance.Targets;

namespace HttpConformance.Running;

/// <summary>The command by which the profile lets the suite start its target again.</summary>
internal sealed class RestartCommand(string command)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>The way of a profile to start its target again; <see langword="null"/> where it says none.</summary>
    public static Func<CancellationToken, Task>? Of(TargetProfile profile) => profile.Restart is { } command ? new RestartCommand(command).RunAsync : null;

    /// <summary>Runs the command in a shell. Whether it helped is shown by the target, not by its exit code.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (shell, option) = OperatingSystem.IsWindows() ? ("cmd.exe", "/c") : ("/bin/sh", "-c");
        using var process = Process.Start(new ProcessStartInfo(shell) { ArgumentList = { option, command }, RedirectStandardInput = true, UseShellExecute = false });
        if (process is null)
        {
            return;
        }

        process.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            // A command that stays in the foreground is the target itself: it is left running.
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return;
        }
    }
}
