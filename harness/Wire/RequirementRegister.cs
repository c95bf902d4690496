using HttpConformance.Wire.Reading;

namespace HttpConformance.Wire;

/// <summary>The requirements that fixtures serve, read from <c>fixtures/requirements/*.yaml</c>.</summary>
public sealed class RequirementRegister
{
    private const int MostOctets = 4 * 1024 * 1024;

    private readonly Dictionary<string, Requirement> _byId;

    internal RequirementRegister(IReadOnlyList<Requirement> all, IReadOnlyList<WireError> errors)
    {
        All = all;
        Errors = errors;
        _byId = all.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
    }

    /// <summary>Every requirement without errors, in the order of files and lines; no two have the same id.</summary>
    public IReadOnlyList<Requirement> All { get; }

    /// <summary>Every error of every file, in the same order.</summary>
    public IReadOnlyList<WireError> Errors { get; }

    /// <summary>Reads every <c>*.yaml</c> file of the folder, in ordinal order. Nothing that stands there makes it throw.</summary>
    /// <param name="folder">The folder <c>fixtures/requirements</c>.</param>
    public static RequirementRegister Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var shown = $"{Path.GetFileName(Path.GetDirectoryName(full) ?? "")}/{Path.GetFileName(full)}";
        var found = new List<(Requirement Requirement, string File, SourcePlace Place)>();
        var errors = new List<WireError>();
        try
        {
            foreach (var path in Directory.EnumerateFiles(full, "*.yaml").Order(StringComparer.Ordinal))
            {
                var reader = new RequirementFileReader($"{shown}/{Path.GetFileName(path)}");
                reader.Read(path, MostOctets);
                found.AddRange(reader.Requirements.Select(item => (item.Requirement, reader.File, item.Place)));
                errors.AddRange(reader.Errors);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Add(new WireError(shown, 1, 1, $"cannot read the folder: {exception.Message}", ""));
        }

        return new RequirementRegister(Distinct(found, errors), errors);
    }

    /// <summary>The requirement of that id, or <see langword="null"/>.</summary>
    public Requirement? Find(string id) => _byId.GetValueOrDefault(id);

    private static List<Requirement> Distinct(List<(Requirement Requirement, string File, SourcePlace Place)> found, List<WireError> errors)
    {
        var first = new Dictionary<string, (string File, int Line)>(StringComparer.Ordinal);
        var distinct = new List<Requirement>();
        foreach (var (requirement, file, place) in found)
        {
            if (first.TryAdd(requirement.Id, (file, place.Line)))
            {
                distinct.Add(requirement);
                continue;
            }

            var other = first[requirement.Id];
            errors.Add(new WireError(file, place.Line, place.Column, $"the id '{requirement.Id}' stands already at {other.File}:{other.Line}; choose another one", place.LineText));
        }

        return distinct;
    }
}
