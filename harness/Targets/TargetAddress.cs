using System.Text;

namespace HttpConformance.Targets;

/// <summary>Where a target listens, and the scheme it is spoken to with.</summary>
public sealed record TargetAddress
{
    /// <summary>What the socket addresses of the common systems have room for, the NUL at the end aside: 103 octets on macOS, 107 elsewhere.</summary>
    private static readonly int LongestSocketPath = OperatingSystem.IsMacOS() ? 103 : 107;

    private TargetAddress()
    {
    }

    /// <summary>The URL as it was given.</summary>
    public required string Url { get; init; }

    /// <summary><c>http</c> or <c>https</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>The host name or address to connect to; empty for a Unix socket.</summary>
    public string HostName { get; init; } = "";

    /// <summary>The TCP port, 1 to 65535; 0 for a Unix socket.</summary>
    public int Port { get; init; }

    /// <summary>The path of the Unix socket; <see langword="null"/> for TCP.</summary>
    public string? SocketPath { get; init; }

    /// <summary>Whether the connection is secured by TLS.</summary>
    public bool IsSecure => Scheme == "https";

    /// <summary>The value of <c>Host</c> that names this target: the host, and the port unless it is the scheme's default (RFC 9110 §7.2).</summary>
    public string Authority => SocketPath is not null
        ? "localhost"
        : Port == (IsSecure ? 443 : 80) ? HostName : $"{HostName}:{Port}";

    /// <summary>Reads <c>http://host:port</c>, <c>https://host:port</c> or <c>unix:/path</c>.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="address">The address, where there is no error.</param>
    /// <returns>What is wrong and what to write; <see langword="null"/> where all is well.</returns>
    public static string? TryParse(string url, out TargetAddress? address)
    {
        address = null;
        if (url.StartsWith("unix:", StringComparison.Ordinal))
        {
            var path = url["unix:".Length..];
            if (!path.StartsWith('/'))
            {
                return $"'{url}' names no absolute path; write unix:/path/of/socket";
            }

            var length = Encoding.UTF8.GetByteCount(path);
            if (length > LongestSocketPath || path.Contains('\0', StringComparison.Ordinal))
            {
                return $"'{url}' names no socket: a path has at most {LongestSocketPath} octets, none of them NUL, and this one has {length}";
            }

            address = new TargetAddress { Url = url, Scheme = "http", SocketPath = path };
            return null;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return $"'{url}' is no URL of a target; write http://host:port, https://host:port or unix:/path";
        }

        if (uri.AbsolutePath != "/" || uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            return $"'{url}' holds more than scheme, host and port; paths go into the profile under 'paths'";
        }

        if (uri.Port == 0)
        {
            return $"'{url}' names port 0; write the port that the target listens on, 1 to 65535";
        }

        var host = uri.HostNameType == UriHostNameType.Dns ? uri.IdnHost : uri.Host;
        address = new TargetAddress { Url = url.TrimEnd('/'), Scheme = uri.Scheme, HostName = host, Port = uri.Port };
        return null;
    }
}
