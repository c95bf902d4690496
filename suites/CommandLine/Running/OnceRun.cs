using HttpConformance.CommandLine.Filters;
using HttpConformance.CommandLine.Output;
using HttpConformance.Reports;
using HttpConformance.Running;
using HttpConformance.Wire;
using HttpConformance.Yaml;
using Spectre.Console;

namespace HttpConformance.CommandLine.Running;

/// <summary>Replays one check a single time and shows the exchange.</summary>
internal sealed class OnceRun(ToolContext context, SuiteFiles files, bool isVerbose)
{
    /// <summary>Refuses what a single exchange has no use for, so that nobody waits for it.</summary>
    /// <exception cref="UsageException">There is such a thing.</exception>
    public static void Refuse(FilterWords filters, bool writesReports)
    {
        if (!filters.IsEmpty)
        {
            throw new UsageException("--once names its check; leave the filters out");
        }

        if (writesReports)
        {
            throw new UsageException("--once shows one exchange and writes no reports; use --id");
        }
    }

    public async Task<int> RunAsync(string id, RunRequest request, CancellationToken cancellationToken)
    {
        var check = Find(id);
        await using var prepared = await PreparedRun.PrepareAsync(request, files, cancellationToken);
        using var session = await RunSession.StartAsync(prepared.Options, files.Register, cancellationToken);
        var result = await session.RunOnceAsync(check, cancellationToken);
        if (isVerbose)
        {
            new ExchangeView(context.Console).Write(result);
        }
        else
        {
            context.Console.WriteLine(FailureText.For(result));
        }

        return Gate.IsRed(result, request.IsStrict) ? ExitCode.Failed : ExitCode.Conformant;
    }

    private Check Find(string id)
    {
        var entry = files.Entries.FirstOrDefault(entry => entry.Id == id);
        if (entry is { Check: null })
        {
            throw new UsageException($"--once {id}: a passive rule looks at the responses of other checks and has no exchange of its own; use --id");
        }

        return entry?.Check ?? throw new UsageException(NotFound(id));
    }

    private string NotFound(string id)
    {
        var values = files.Entries.Where(entry => entry.Check?.Fixture.Id == id).Select(entry => entry.Id).ToList();
        return values.Count > 0
            ? $"--once {id}: a family of {values.Count} checks; name one of them, such as {values[0]}"
            : $"--once {id}: there is no such check{Spelling.DidYouMean(id, files.Ids)}";
    }
}
