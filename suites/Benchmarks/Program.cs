using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HttpConformance.Benchmarks;

return args switch
{
    ["whole-run"] => await WholeRun.MeasureAsync(),
    ["body-peak"] => await BodyPeak.MeasureAsync(),
    ["per-check"] => await CostPerCheck.MeasureAsync(),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    // In process: a second build of the repository in another folder would not find its settings.
    var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
    return 0;
}
