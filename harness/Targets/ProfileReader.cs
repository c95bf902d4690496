using System.Globalization;
using HttpConformance.Yaml;
using YamlDotNet.RepresentationModel;

namespace HttpConformance.Targets;

/// <summary>Reads target profiles: YAML files that say where a target is and what it offers.</summary>
public static class ProfileReader
{
    private static readonly string[] Keys =
        ["name", "url", "host", "paths", "capabilities", "values", "credentials", "deadlines", "parallelism", "restart", "trust"];

    private static readonly string[] DeadlineNames = ["connect", "response", "first-pass", "silence", "run"];

    /// <summary>Reads a profile.</summary>
    /// <param name="file">The path of the file.</param>
    /// <exception cref="YamlFileException">The file cannot be used; the message holds all its errors.</exception>
    public static TargetProfile Load(string file)
    {
        var source = YamlSource.Load(file);
        var root = source.Root;
        source.RefuseUnknownKeys(root, Keys, "key");
        var profile = new TargetProfile
        {
            Name = source.Scalar(root, "name") ?? Path.GetFileNameWithoutExtension(file),
            Url = ReadUrl(source, root),
            Host = ReadHost(source, root),
            Paths = ReadPaths(source, root),
            Capabilities = ReadCapabilities(source, root),
            Values = ReadValues(source, root),
            Credentials = ReadCredentials(source, root),
            Deadlines = ReadDeadlines(source, root),
            Parallelism = ReadParallelism(source, root),
            Restart = ReadRestart(source, root),
            Trust = ReadTrust(source, root),
        };
        source.ThrowIfErrors();
        return profile;
    }

    private static string? ReadUrl(YamlSource source, YamlMappingNode root)
    {
        var url = source.Scalar(root, "url");
        if (url is not null && TargetAddress.TryParse(url, out _) is { } error)
        {
            source.Add(YamlSource.At(root, "url"), error);
        }

        return url;
    }

    private static string? ReadHost(YamlSource source, YamlMappingNode root)
    {
        var host = source.Scalar(root, "host");
        if (host is not null && (host.Length == 0 || host.Any(letter => letter is <= ' ' or > '~' or '/' or '@')))
        {
            source.Add(YamlSource.At(root, "host"), $"'{host}' is no value of a Host field; write a name with an optional port, such as hackr.jp or hackr.jp:8080");
        }

        return host;
    }

    private static Dictionary<string, string> ReadPaths(YamlSource source, YamlMappingNode root)
    {
        var known = CapabilityCatalog.All.SelectMany(capability => capability.Paths).Select(path => path.Name).ToList();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, name, value) in source.Pairs(root, "paths"))
        {
            if (!known.Contains(name))
            {
                source.Add(key, $"unknown path '{name}'; known: {string.Join(", ", known)}{Spelling.DidYouMean(name, known)}");
            }
            else if (!value.StartsWith('/') || value.Any(letter => letter is <= ' ' or > '~' or '#'))
            {
                source.Add(key, $"'{value}' is no path; write it from the '/' on, percent-encoded");
            }

            paths[name] = value;
        }

        return paths;
    }

    private static Dictionary<string, bool> ReadCapabilities(YamlSource source, YamlMappingNode root)
    {
        var known = CapabilityCatalog.All.Select(capability => capability.Name).Where(name => name != "resource").ToList();
        var capabilities = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (key, name, value) in source.Pairs(root, "capabilities"))
        {
            if (!known.Contains(name))
            {
                source.Add(key, $"unknown capability '{name}'; known: {string.Join(", ", known)}{Spelling.DidYouMean(name, known)}");
            }
            else if (value is not ("true" or "false"))
            {
                source.Add(key, $"'{value}' is neither true nor false");
            }

            capabilities[name] = value == "true";
        }

        return capabilities;
    }

    private static Dictionary<string, string> ReadValues(YamlSource source, YamlMappingNode root)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, name, value) in source.Pairs(root, "values"))
        {
            values[name] = value;
        }

        return values;
    }

    private static string ReadCredentials(YamlSource source, YamlMappingNode root)
    {
        if (source.Scalar(root, "credentials") is not { } credentials)
        {
            return new TargetProfile().Credentials;
        }

        if (credentials.IndexOf(':', StringComparison.Ordinal) < 1 || credentials.Any(letter => letter is < ' ' or > '~'))
        {
            source.Add(YamlSource.At(root, "credentials"), "no user and secret; write user:secret in ASCII, which the suite sends by the Basic scheme");
        }

        return credentials;
    }

    private static Deadlines ReadDeadlines(YamlSource source, YamlMappingNode root)
    {
        var deadlines = new Deadlines();
        foreach (var (key, name, value) in source.Pairs(root, "deadlines"))
        {
            if (!TimeText.TryParse(value, out var time) || time <= TimeSpan.Zero || time > TimeSpan.FromHours(24))
            {
                source.Add(key, $"'{value}' is no time; write a number and ms, s, m or h, such as 500ms or 5s");
                continue;
            }

            switch (name)
            {
                case "connect":
                    deadlines = deadlines with { Connect = time };
                    break;
                case "response":
                    deadlines = deadlines with { Response = time };
                    break;
                case "first-pass":
                    deadlines = deadlines with { FirstPass = time };
                    break;
                case "silence":
                    deadlines = deadlines with { Silence = time };
                    break;
                case "run":
                    deadlines = deadlines with { Run = time };
                    break;
                default:
                    source.Add(key, $"unknown deadline '{name}'; known: {string.Join(", ", DeadlineNames)}{Spelling.DidYouMean(name, DeadlineNames)}");
                    break;
            }
        }

        return deadlines;
    }

    private static int ReadParallelism(YamlSource source, YamlMappingNode root)
    {
        var text = source.Scalar(root, "parallelism");
        if (text is null)
        {
            return new TargetProfile().Parallelism;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 256)
        {
            return count;
        }

        source.Add(YamlSource.At(root, "parallelism"), $"'{text}' is no number of checks at once; write 1 to 256");
        return 1;
    }

    private static string? ReadRestart(YamlSource source, YamlMappingNode root)
    {
        var command = source.Scalar(root, "restart");
        if (command is not null && string.IsNullOrWhiteSpace(command))
        {
            source.Add(YamlSource.At(root, "restart"), "'restart' has no command; write what a shell runs to start the target, or leave the line out");
        }

        return command;
    }

    private static TrustMode ReadTrust(YamlSource source, YamlMappingNode root)
    {
        switch (source.Scalar(root, "trust"))
        {
            case null or "system":
                return TrustMode.System;
            case "insecure":
                return TrustMode.Insecure;
            case var other:
                source.Add(YamlSource.At(root, "trust"), $"unknown trust '{other}'; write system (certificates that this machine trusts) or insecure (any certificate)");
                return TrustMode.System;
        }
    }
}
