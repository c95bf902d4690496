using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HttpConformance.Yaml;

/// <summary>A YAML file that holds one mapping; collects every error of it with its line.</summary>
internal sealed class YamlSource
{
    private readonly string _file;
    private readonly List<YamlError> _errors = [];

    private YamlSource(string file)
    {
        _file = file;
    }

    public IReadOnlyList<YamlError> Errors => _errors;

    public YamlMappingNode Root { get; private set; } = [];

    /// <summary>Reads a file.</summary>
    /// <exception cref="YamlFileException">The file cannot be read, or is no YAML mapping.</exception>
    public static YamlSource Load(string file)
    {
        var source = new YamlSource(file);
        var stream = new YamlStream();
        try
        {
            using var reader = new StreamReader(file);
            stream.Load(reader);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new YamlFileException($"{file}: error: the file cannot be read: {exception.Message}", exception);
        }
        catch (YamlException exception)
        {
            throw new YamlFileException($"{file}:{exception.Start.Line}: error: this is not YAML: {exception.Message}", exception);
        }

        if (stream.Documents.Count > 0)
        {
            source.Root = stream.Documents[0].RootNode as YamlMappingNode
                ?? throw new YamlFileException($"{file}:1: error: the file has to hold 'key: value' lines");
        }

        return source;
    }

    public void Add(YamlNode node, string message) => _errors.Add(new YamlError(_file, (int)node.Start.Line, message));

    /// <summary>Refuses every key that is not among <paramref name="known"/>.</summary>
    public void RefuseUnknownKeys(YamlMappingNode mapping, IReadOnlyCollection<string> known, string what)
    {
        foreach (var key in mapping.Children.Keys)
        {
            var name = Text(key);
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                Add(key, $"unknown {what} '{name}'; known: {string.Join(", ", known)}{Spelling.DidYouMean(name, known)}");
            }
        }
    }

    /// <summary>The text of a key, where it is there and is text.</summary>
    public string? Scalar(YamlMappingNode mapping, string key)
    {
        if (!mapping.Children.TryGetValue(new YamlScalarNode(key), out var node))
        {
            return null;
        }

        if (node is YamlScalarNode scalar)
        {
            return scalar.Value ?? "";
        }

        Add(node, $"'{key}' has to be a single value");
        return null;
    }

    /// <summary>The key and value pairs below a key; none where it is not there.</summary>
    public IEnumerable<(YamlNode Key, string Name, string Value)> Pairs(YamlMappingNode mapping, string key)
    {
        foreach (var (name, text, value) in Nodes(mapping, key))
        {
            if (value is YamlScalarNode scalar)
            {
                yield return (name, text, scalar.Value ?? "");
            }
            else
            {
                Add(value, $"'{text}' has to be a single value");
            }
        }
    }

    /// <summary>The keys below a key, with whatever stands at them; none where it is not there.</summary>
    public IEnumerable<(YamlNode Key, string Name, YamlNode Value)> Nodes(YamlMappingNode mapping, string key)
    {
        if (!mapping.Children.TryGetValue(new YamlScalarNode(key), out var node))
        {
            yield break;
        }

        if (node is not YamlMappingNode inner)
        {
            Add(node, $"'{key}' has to hold 'name: value' lines");
            yield break;
        }

        foreach (var (name, value) in inner.Children)
        {
            yield return (name, Text(name), value);
        }
    }

    public static YamlNode At(YamlMappingNode mapping, string key) => mapping.Children[new YamlScalarNode(key)];

    /// <exception cref="YamlFileException">There were errors.</exception>
    public void ThrowIfErrors()
    {
        if (_errors.Count > 0)
        {
            throw new YamlFileException(_errors.OrderBy(error => error.Line));
        }
    }

    private static string Text(YamlNode node) => node is YamlScalarNode scalar ? scalar.Value ?? "" : node.ToString();
}
