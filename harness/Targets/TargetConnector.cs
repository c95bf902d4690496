using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace HttpConformance.Targets;

/// <summary>Opens connections to one target: TCP to each of its addresses in turn, TLS, or a Unix socket.</summary>
internal sealed class TargetConnector(TargetAddress address, TrustMode trust, TimeSpan deadline)
{
    private IPAddress[]? _resolved;

    public TargetAddress Address => address;

    /// <summary>Opens a connection.</summary>
    /// <exception cref="TargetUnreachableException">No connection came about; the message says what was tried.</exception>
    public async Task<TargetStream> ConnectAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(deadline);
        var socket = await ConnectSocketAsync(limit.Token, cancellationToken);
        if (!address.IsSecure)
        {
            return new TargetStream(socket, new NetworkStream(socket, ownsSocket: true), null);
        }

        var watch = new TransportWatch(new NetworkStream(socket, ownsSocket: true));
        var secure = new SslStream(watch, leaveInnerStreamOpen: false);
        try
        {
            await secure.AuthenticateAsClientAsync(TlsOptions(), limit.Token);
        }
        catch (Exception exception) when (exception is AuthenticationException or IOException or OperationCanceledException)
        {
            await secure.DisposeAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new TargetUnreachableException($"{address.Url}: no TLS session: {TlsReason(exception)}", exception);
        }

        return new TargetStream(socket, secure, watch);
    }

    private async Task<Socket> ConnectSocketAsync(CancellationToken limit, CancellationToken caller)
    {
        if (address.SocketPath is not null)
        {
            return await TryConnectAsync(AddressFamily.Unix, new UnixDomainSocketEndPoint(address.SocketPath), [], limit, caller)
                ?? throw new TargetUnreachableException($"{address.Url}: nothing accepts connections on this socket; is the target running?");
        }

        var tried = new List<string>();
        foreach (var ip in await ResolveAsync(limit, caller))
        {
            if (await TryConnectAsync(ip.AddressFamily, new IPEndPoint(ip, address.Port), tried, limit, caller) is { } socket)
            {
                return socket;
            }
        }

        throw new TargetUnreachableException($"{address.Url}: no connection. Tried {string.Join("; ", tried)}. Is the target running, and is the port right?");
    }

    private async Task<IPAddress[]> ResolveAsync(CancellationToken limit, CancellationToken caller)
    {
        if (_resolved is not null)
        {
            return _resolved;
        }

        var name = address.HostName.Trim('[', ']');
        if (IPAddress.TryParse(name, out var literal))
        {
            return _resolved = [literal];
        }

        try
        {
            return _resolved = await Dns.GetHostAddressesAsync(name, limit);
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            caller.ThrowIfCancellationRequested();
            throw new TargetUnreachableException($"{address.Url}: the name '{name}' does not resolve to an address: {exception.Message}", exception);
        }
    }

    private async Task<Socket?> TryConnectAsync(
        AddressFamily family, EndPoint endPoint, List<string> tried, CancellationToken limit, CancellationToken caller)
    {
        var protocol = family == AddressFamily.Unix ? ProtocolType.Unspecified : ProtocolType.Tcp;
        var socket = new Socket(family, SocketType.Stream, protocol);
        if (family != AddressFamily.Unix)
        {
            socket.NoDelay = true;
        }

        try
        {
            await socket.ConnectAsync(endPoint, limit);
            return socket;
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            caller.ThrowIfCancellationRequested();
            var what = exception is SocketException failure ? failure.Message : $"no answer within {deadline.TotalSeconds:0.#} s";
            tried.Add($"{endPoint}: {what}");
            return null;
        }
    }

    private SslClientAuthenticationOptions TlsOptions()
    {
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = address.HostName.Trim('[', ']'),
            ApplicationProtocols = [SslApplicationProtocol.Http11],
        };
        if (trust == TrustMode.Insecure)
        {
#pragma warning disable CA5359, MA0039 // The profile asks for it: test targets have certificates that nobody signed.
            options.RemoteCertificateValidationCallback = (_, _, _, _) => true;
#pragma warning restore CA5359, MA0039
        }

        return options;
    }

    private string TlsReason(Exception exception) => exception switch
    {
        OperationCanceledException => $"the handshake took longer than {deadline.TotalSeconds:0.#} s",
        AuthenticationException when exception.Message.Contains("remote certificate", StringComparison.OrdinalIgnoreCase) =>
            $"the certificate is not trusted ({exception.Message}); write 'trust: insecure' in the profile to accept any",
        _ => exception.InnerException?.Message ?? exception.Message,
    };
}
