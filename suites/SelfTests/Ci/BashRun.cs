using System.Diagnostics;

namespace HttpConformance.SelfTests.Ci;

/// <summary>What a script came to, run as a build server runs it.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What went to the output and to the error stream.</param>
internal sealed record BashRun(int Code, string Output)
{
    /// <summary>The tool as the tests built it.</summary>
    public static string Tool { get; } = typeof(HttpConformance.CommandLine.Tool).Assembly.Location;

    /// <summary>Whether bash can read the script.</summary>
    public static async Task<string> ErrorsOfAsync(string script) => (await RunAsync(["-n"], script, Path.GetTempPath(), [])).Output;

    /// <summary>Runs it; the environment has what is given, and of this process's only what programs need to be found.</summary>
    public static Task<BashRun> OfAsync(string script, string folder, IEnumerable<KeyValuePair<string, string>> environment) =>
        RunAsync(["--noprofile", "--norc", "-eo", "pipefail"], script, folder, environment);

    /// <summary>The run, which has to end with this code.</summary>
    public BashRun ShouldEndWith(int code)
    {
        Code.ShouldBe(code, Output);
        return this;
    }

    private static async Task<BashRun> RunAsync(string[] options, string script, string folder, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, script);
            var start = new ProcessStartInfo("bash", [.. options, file]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            foreach (var name in start.Environment.Keys.Where(name => name is not ("PATH" or "HOME" or "DOTNET_ROOT" or "TMPDIR")).ToList())
            {
                start.Environment.Remove(name);
            }

            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start).ShouldNotBeNull();
            var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return new BashRun(process.ExitCode, string.Concat(texts));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
