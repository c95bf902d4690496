using System.Globalization;

namespace HttpConformance.Wire;

/// <summary>Reads all fixtures below a folder.</summary>
public static class FixtureSet
{
    private const string Extension = ".wire";

    private static readonly string[] OtherFolders = ["requirements", "profiles", "baselines"];

    /// <summary>Reads every <c>*.wire</c> file below the folder, in the ordinal order of their paths. Nothing that stands there makes it throw.</summary>
    /// <param name="root">The folder <c>fixtures</c>.</param>
    public static FixtureSetReading Load(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        var name = Path.GetFileName(folder);
        var errors = new List<WireError>();
        var paths = new List<string>();
        Collect(folder, "", paths, errors, name);
        if (paths.Count == 0 && errors.Count == 0)
        {
            errors.Add(Whole(name, $"no {Extension} file below this folder"));
        }

        paths.Sort(StringComparer.Ordinal);
        var fixtures = new List<Fixture>();
        foreach (var path in paths)
        {
            var reading = Read(folder, path, $"{name}/{path}");
            errors.AddRange(reading.Errors);
            if (reading.Fixture is { } fixture)
            {
                fixtures.Add(fixture);
            }
        }

        errors.AddRange(Equal(fixtures));
        return new FixtureSetReading(fixtures, errors);
    }

    /// <summary>Ids that a file system or a filter without case would take for one another.</summary>
    internal static IEnumerable<WireError> Equal(IEnumerable<Fixture> fixtures) => fixtures
        .GroupBy(fixture => fixture.Id, StringComparer.OrdinalIgnoreCase)
        .SelectMany(same => same.Skip(1).Select(fixture => Whole(fixture.File, $"the id '{fixture.Id}' is that of {same.First().File}; rename one file")));

    private static void Collect(string folder, string path, List<string> paths, List<WireError> errors, string name)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(folder, path)).EnumerateFileSystemInfos())
            {
                var below = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
                if (entry is DirectoryInfo)
                {
                    // A link could lead back up, and around without end.
                    if (entry.LinkTarget is null)
                    {
                        Collect(folder, below, paths, errors, name);
                    }
                }
                else if (entry.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
                {
                    paths.Add(below);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Add(Whole(path.Length == 0 ? name : $"{name}/{path}", $"cannot read the folder: {exception.Message}"));
        }
    }

    private static FixtureReading Read(string folder, string path, string file)
    {
        if (MisplacedBecause(path) is { } why)
        {
            return new FixtureReading(null, [Whole(file, why)]);
        }

        try
        {
            var info = new FileInfo(Path.Combine(folder, path));
            if (info.Length > FixtureReader.MostOctets)
            {
                return new FixtureReading(null, [Whole(file, FixtureReader.TooLarge)]);
            }

            // What has no length is not opened: a pipe would be waited for without end.
            var octets = info.Length == 0 ? [] : File.ReadAllBytes(info.FullName);
            return FixtureReader.Read(path[..^Extension.Length], file, octets);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FixtureReading(null, [Whole(file, $"cannot read the file: {exception.Message}")]);
        }
    }

    private static string? MisplacedBecause(string path)
    {
        var folders = path.Split('/')[..^1];
        if (folders.Length == 0)
        {
            return "a fixture stands in a folder, which is its topic; move it into one";
        }

        if (OtherFolders.Contains(folders[0]))
        {
            return $"the folder '{folders[0]}' has no fixtures; move the file into the folder of its topic";
        }

        return !path.EndsWith(Extension, StringComparison.Ordinal) || !path.All(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '-' or '.' or '_')
            ? string.Create(CultureInfo.InvariantCulture, $"bad file name; write letters, digits, '-', '_' and '.', and '{Extension}' at the end")
            : null;
    }

    private static WireError Whole(string file, string message) => new(file, 1, 1, message, "");
}
