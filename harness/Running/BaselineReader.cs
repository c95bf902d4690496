using HttpConformance.Yaml;

namespace HttpConformance.Running;

/// <summary>Reads baselines: YAML files that list the Fails that are known and why they are accepted.</summary>
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
        var reasons = source.Pairs(source.Root, "checks").ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        return Finish(source, file, reasons);
    }

    private static Baseline Load(string file, Func<string, bool> isKnown)
    {
        var source = Open(file);
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, id, reason) in source.Pairs(source.Root, "checks"))
        {
            if (!reason.Contains('§', StringComparison.Ordinal))
            {
                source.Add(key, $"'{id}' needs a reason that names the section, such as \"RFC 9112 §6.1: answers, but does not close\"");
            }

            if (!isKnown(id))
            {
                source.Add(key, $"there is no check '{id}'; remove its line");
            }

            reasons[id] = reason;
        }

        return Finish(source, file, reasons);
    }

    private static YamlSource Open(string file)
    {
        var source = YamlSource.Load(file);
        source.RefuseUnknownKeys(source.Root, ["server", "checks"], "key");
        return source;
    }

    private static Baseline Finish(YamlSource source, string file, Dictionary<string, string> reasons)
    {
        var server = source.Scalar(source.Root, "server") ?? "";
        source.ThrowIfErrors();
        return new Baseline(Path.GetFileNameWithoutExtension(file), server, reasons);
    }
}
