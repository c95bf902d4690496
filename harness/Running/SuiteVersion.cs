using System.Reflection;

namespace HttpConformance.Running;

/// <summary>The version of the suite.</summary>
public static class SuiteVersion
{
    /// <summary>The version, without the commit it was built from.</summary>
    public static string Text { get; } =
        typeof(SuiteVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
