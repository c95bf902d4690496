using System.Runtime.CompilerServices;
using HttpConformance.Running;

namespace HttpConformance.SelfTests.Reports;

/// <summary>The checks and the register of <see cref="SampleRun"/>, in the folder <c>sample</c> beside this file.</summary>
internal static class SampleSuite
{
    public static SuiteFiles Files { get; } = SuiteFiles.Load(Path.Combine(Folder(), "sample"));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
