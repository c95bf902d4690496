using System.Reflection;

namespace HttpConformance.SelfTests;

/// <summary>Finds the files of the checkout that the tests were built from.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static string Fixtures { get; } = Path.Combine(Root, "fixtures");
}
