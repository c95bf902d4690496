using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HttpConformance.RealServers;

/// <summary>A server that runs in a process group of its own, with a folder of its own, until this is disposed or the tests end in any way.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly LabServer _server;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lab-");
    private Process _process;

    private ServerProcess(LabServer server)
    {
        _server = server;
        Port = FreePort();
        _process = Run();
    }

    public int Port { get; }

    private string Log => Path.Combine(_folder.FullName, "output.log");

    /// <summary>Starts a server and waits until it answers: the first request may take a cold machine much longer than any other.</summary>
    public static async Task<ServerProcess> StartAsync(LabServer server, CancellationToken cancellationToken)
    {
        var process = new ServerProcess(server);
        try
        {
            (await process.TellIfNotAnsweringAsync(cancellationToken)).ShouldBeEmpty();
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the server, whatever it is at, and starts it again on its port. Whether it serves then is for the run to find out.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        await EndAsync();
        _process = Run();
        await TellIfNotAnsweringAsync(cancellationToken);
    }

    /// <summary>The end of what the server wrote to its console.</summary>
    public string Output()
    {
        var text = File.Exists(Log) ? File.ReadAllText(Log) : "";
        return $"console of the server:\n{(text.Length > 4000 ? text[^4000..] : text)}";
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _folder.Delete(recursive: true);
    }

    private Process Run() => Process.Start(new ProcessStartInfo(Path.Combine(LabFolder.Root, "run-until-eof"), [Log, _server.Start, $"{Port}", _folder.FullName])
    {
        RedirectStandardInput = true,
        UseShellExecute = false,
    })!;

    private async Task EndAsync()
    {
        // run-until-eof ends the whole group, and then itself.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Waits until the server answers.</summary>
    /// <returns>Why it does not; empty where it does.</returns>
    private async Task<string> TellIfNotAnsweringAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await IsAnsweringAsync(cancellationToken))
        {
            if (_process.HasExited)
            {
                return $"the server ended. {Output()}";
            }

            if (Stopwatch.GetElapsedTime(start) >= LongestStart)
            {
                return $"the server does not answer. {Output()}";
            }

            await Task.Delay(BetweenTries, cancellationToken);
        }

        return "";
    }

    private async Task<bool> IsAnsweringAsync(CancellationToken cancellationToken)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestStart);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, Port, limit.Token);
            await socket.SendAsync("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"u8.ToArray(), limit.Token);
            return await socket.ReceiveAsync(new byte[1], limit.Token) > 0;
        }
        catch (SocketException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
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
