using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HttpConformance.RealServers;

/// <summary>A server that runs in a process group of its own, with a folder of its own, until this is disposed or the tests end in any way.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private ServerProcess(LabServer server)
    {
        Port = FreePort();
        _folder = Directory.CreateTempSubdirectory("lab-");
        var command = new ProcessStartInfo(Path.Combine(LabFolder.Root, "run-until-eof"), [Log, server.Start, $"{Port}", _folder.FullName])
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        _process = Process.Start(command)!;
    }

    public int Port { get; }

    private string Log => Path.Combine(_folder.FullName, "output.log");

    /// <summary>Starts a server and waits until it accepts connections.</summary>
    public static async Task<ServerProcess> StartAsync(LabServer server, CancellationToken cancellationToken)
    {
        var process = new ServerProcess(server);
        try
        {
            await process.WaitUntilAcceptingAsync(cancellationToken);
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>The end of what the server wrote to its console.</summary>
    public string Output()
    {
        var text = File.Exists(Log) ? File.ReadAllText(Log) : "";
        return $"console of the server:\n{(text.Length > 4000 ? text[^4000..] : text)}";
    }

    public async ValueTask DisposeAsync()
    {
        // run-until-eof ends the whole group, and then itself.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task WaitUntilAcceptingAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await IsAcceptingAsync(cancellationToken))
        {
            _process.HasExited.ShouldBeFalse($"the server ended. {Output()}");
            Stopwatch.GetElapsedTime(start).ShouldBeLessThan(LongestStart, $"the server does not accept connections. {Output()}");
            await Task.Delay(BetweenTries, cancellationToken);
        }
    }

    private async Task<bool> IsAcceptingAsync(CancellationToken cancellationToken)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
