using System.Globalization;
using HttpConformance.Yaml;
using YamlDotNet.RepresentationModel;

namespace HttpConformance.Running;

/// <summary>Reads baselines: YAML files that list the Fails and stops that are known and why they are accepted.</summary>
public static class BaselineReader
{
    /// <summary>Reads a baseline.</summary>
    /// <param name="file">The path of the file.</param>
    /// <exception cref="YamlFileException">The file cannot be used; the message holds all its errors.</exception>
    public static Baseline Load(string file) => Load(file, _ => true);

    /// <summary>Reads a baseline whose checks have to be among the known ones.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="known">The ids of all checks.</param>
    /// <exception cref="YamlFileException">The file cannot be used; the message holds all its errors.</exception>
    public static Baseline Load(string file, IReadOnlySet<string> known) => Load(file, known.Contains);

    /// <summary>Reads a baseline that is about to be written anew: reasons may be missing, and the file too.</summary>
    /// <param name="file">The path of the file.</param>
    /// <exception cref="YamlFileException">The file cannot be used; the message holds all its errors.</exception>
    public static Baseline LoadForUpdate(string file)
    {
        if (!File.Exists(file))
        {
            return Baseline.Empty with { Name = Path.GetFileNameWithoutExtension(file) };
        }

        var source = Open(file);
        return Finish(source, file, ReadEntries(source));
    }

    private static Baseline Load(string file, Func<string, bool> isKnown)
    {
        var source = Open(file);
        var entries = ReadEntries(source);
        foreach (var (key, id, _) in source.Nodes(source.Root, "checks"))
        {
            if (entries.TryGetValue(id, out var entry) && !entry.Reason.Contains('§', StringComparison.Ordinal))
            {
                source.Add(key, $"'{id}' needs a reason that names the section, such as \"RFC 9112 §6.1: answers, but does not close\"");
            }

            if (!isKnown(id))
            {
                source.Add(key, $"there is no check '{id}'; remove its line");
            }
        }

        return Finish(source, file, entries);
    }

    private static Dictionary<string, BaselineEntry> ReadEntries(YamlSource source)
    {
        var entries = new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
        foreach (var (_, id, value) in source.Nodes(source.Root, "checks"))
        {
            switch (value)
            {
                case YamlScalarNode reason:
                    entries[id] = new BaselineEntry(reason.Value ?? "");
                    break;
                case YamlMappingNode parts:
                    source.RefuseUnknownKeys(parts, ["reason", "until", "statement", "fatal", "racy"], "key");
                    entries[id] = new BaselineEntry(
                        source.Scalar(parts, "reason")?.Trim() ?? "",
                        ReadUntil(source, parts),
                        source.Scalar(parts, "statement")?.Trim() ?? "",
                        ReadFlag(source, parts, "fatal", "the target may stop serving at the check and has to come back"),
                        ReadFlag(source, parts, "racy", "it depends on the moment whether the check fails"));
                    break;
                default:
                    source.Add(value, $"'{id}' has to be a reason, or 'reason', 'until', 'statement', 'fatal' and 'racy' lines");
                    break;
            }
        }

        return entries;
    }

    private static DateOnly? ReadUntil(YamlSource source, YamlMappingNode parts)
    {
        if (source.Scalar(parts, "until") is not { } text)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
        {
            source.Add(YamlSource.At(parts, "until"), $"'{text}' is no day; write the last day on which the Fail is accepted, such as 2027-01-31");
        }

        return until;
    }

    private static bool ReadFlag(YamlSource source, YamlMappingNode parts, string key, string meaning)
    {
        if (source.Scalar(parts, key) is not { } text)
        {
            return false;
        }

        if (!bool.TryParse(text, out var isSet))
        {
            source.Add(YamlSource.At(parts, key), $"'{text}' is neither true nor false; true where {meaning}");
        }

        return isSet;
    }

    private static YamlSource Open(string file)
    {
        var source = YamlSource.Load(file);
        source.RefuseUnknownKeys(source.Root, ["server", "checks"], "key");
        return source;
    }

    private static Baseline Finish(YamlSource source, string file, Dictionary<string, BaselineEntry> entries)
    {
        var server = source.Scalar(source.Root, "server") ?? "";
        source.ThrowIfErrors();
        return new Baseline(Path.GetFileNameWithoutExtension(file), server, entries);
    }
}
