using HttpConformance.Targets;
using HttpConformance.Yaml;
using YamlDotNet.RepresentationModel;

namespace HttpConformance.Running.Fleet;

/// <summary>Reads fleets: YAML files that list targets, each with what a command line would say of one.</summary>
public static class FleetReader
{
    private const int LongestName = 100;

    /// <summary>Reads a fleet; paths in it start from the folder of the file.</summary>
    /// <param name="file">The path of the file.</param>
    /// <exception cref="YamlFileException">The file cannot be used; the message holds all its errors.</exception>
    public static IReadOnlyList<FleetTarget> Load(string file)
    {
        var source = YamlSource.Load(file);
        source.RefuseUnknownKeys(source.Root, ["targets"], "key");
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var targets = new List<FleetTarget>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in source.Items(source.Root, "targets"))
        {
            if (node is not YamlMappingNode mapping)
            {
                source.Add(node, "a target has to hold 'name' and 'url' lines");
                continue;
            }

            targets.Add(Read(source, mapping, folder));
            if (!names.Add(targets[^1].Name))
            {
                source.Add(mapping, $"there is a target '{targets[^1].Name}' before it; reports of both would go into one folder");
            }
        }

        if (targets.Count == 0 && source.Errors.Count == 0)
        {
            source.Add(source.Root, "there is no target; list them below 'targets:', each as '- { name: …, url: … }'");
        }

        source.ThrowIfErrors();
        return targets;
    }

    private static FleetTarget Read(YamlSource source, YamlMappingNode mapping, string folder)
    {
        source.RefuseUnknownKeys(mapping, ["name", "url", "profile", "baseline"], "key");
        var name = source.Scalar(mapping, "name") ?? "";
        if (name.Length is 0 or > LongestName || !char.IsAsciiLetterOrDigit(name[0]) || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
        {
            source.Add(mapping, $"'{name}' is no name of a target; write 1 to {LongestName} letters, digits, '-', '_' and '.', a letter or digit first");
        }

        var url = source.Scalar(mapping, "url");
        if (url is null && source.Scalar(mapping, "profile") is null)
        {
            source.Add(mapping, $"'{name}' has neither a 'url' nor a 'profile' that could name one");
        }
        else if (url is not null && TargetAddress.TryParse(url, out _) is { } error)
        {
            source.Add(YamlSource.At(mapping, "url"), error);
        }

        return new FleetTarget(name, url, PathOf("profile"), PathOf("baseline"));

        string? PathOf(string key) => source.Scalar(mapping, key) is { } path ? Path.GetFullPath(path, folder) : null;
    }
}
