namespace HttpConformance.CommandLine;

/// <summary>The process around the tool: its streams, its signals and its exit code.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        using var interruption = new Interruption();
        return await Tool.RunAsync(arguments, ToolContext.OfProcess(), interruption.Token);
    }
}
