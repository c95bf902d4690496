using HttpConformance.Running;
using HttpConformance.Targets;
using HttpConformance.Wire;
using HttpConformance.Yaml;

namespace HttpConformance.CommandLine.Linting;

/// <summary>Reads files that people write for the suite, and collects every error of them.</summary>
/// <param name="fixtures">The folder whose register the fixtures are held to.</param>
internal sealed class Linter(string fixtures)
{
    private const string Wire = ".wire";

    private readonly Lazy<RequirementRegister> _register = new(() => RequirementRegister.Load(Path.Combine(fixtures, "requirements")));

    /// <summary>Reads a whole folder of fixtures with its register.</summary>
    public static LintResult Suite(string root)
    {
        var suite = SuiteFiles.Load(root);
        return new LintResult(Directory.EnumerateFiles(root, $"*{Wire}", SearchOption.AllDirectories).Count(), suite.Errors, suite.Checks);
    }

    /// <summary>Reads a file, or all fixtures of a folder.</summary>
    /// <param name="path">The path, as messages name it.</param>
    /// <param name="full">The whole path.</param>
    /// <exception cref="UsageException">There is nothing there that can be read.</exception>
    public LintResult Read(string path, string full)
    {
        if (Directory.Exists(full))
        {
            return Directory.Exists(Path.Combine(full, "requirements")) ? Suite(full) : Folder(path, full);
        }

        if (!File.Exists(full))
        {
            throw new UsageException($"{path}: there is no such file or folder");
        }

        return Path.GetExtension(full).ToLowerInvariant() switch
        {
            Wire => Fixture(path, full),
            ".yaml" or ".yml" => Yaml(full),
            _ => throw new UsageException($"{path}: neither a fixture (.wire) nor a profile or baseline (.yaml)"),
        };
    }

    private LintResult Folder(string path, string full) => Directory
        .EnumerateFiles(full, $"*{Wire}", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => Fixture(Path.Combine(path, Path.GetRelativePath(full, file)), file))
        .Aggregate(LintResult.Nothing, (all, one) => all.And(one)) is { Files: > 0 } result
            ? result
            : throw new UsageException($"{path}: no {Wire} file below this folder");

    private LintResult Fixture(string path, string full)
    {
        var id = $"{Path.GetFileName(Path.GetDirectoryName(full))}/{Path.GetFileNameWithoutExtension(full)}";
        var reading = FixtureReader.Read(id, path, File.ReadAllBytes(full));
        if (reading.Fixture is not { } fixture)
        {
            return new LintResult(1, [.. reading.Errors.Select(error => error.ToString())], []);
        }

        var catalog = CheckCatalog.Expand([fixture], _register.Value);
        return new LintResult(1, [.. _register.Value.Errors.Concat(catalog.Errors).Select(error => error.ToString())], catalog.Checks);
    }

    /// <summary>A file that lists checks is a baseline, any other one a profile.</summary>
    private static LintResult Yaml(string full)
    {
        try
        {
            if (File.ReadLines(full).Any(line => line.StartsWith("checks:", StringComparison.Ordinal)))
            {
                _ = BaselineReader.Load(full);
            }
            else
            {
                _ = ProfileReader.Load(full);
            }

            return new LintResult(1, [], []);
        }
        catch (YamlFileException exception)
        {
            return new LintResult(1, exception.Message.Split('\n'), []);
        }
    }
}
