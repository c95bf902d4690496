using System.Runtime.CompilerServices;
using HttpConformance.Wire;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Execution;

namespace HttpConformance.Conformance;

/// <summary>The tests that the filter of this run has left.</summary>
/// <param name="Checks">Those that replay a check.</param>
/// <param name="HasPassive">Whether there is a passive rule among the others.</param>
internal sealed record SelectedTests(IReadOnlyList<Check> Checks, bool HasPassive)
{
    /// <summary>
    /// Asks NUnit, which tells nobody before the tests begin what it is going to run. Its list is not public; where it is
    /// somewhere else in another version, each check is replayed when its test begins, which is slower but comes to the same.
    /// </summary>
    public static SelectedTests Find()
    {
        try
        {
            return TestExecutionContext.CurrentContext.Dispatcher is ParallelWorkItemDispatcher dispatcher && TopLevel(dispatcher) is { } top
                ? Of([.. TestsBelow(top)])
                : Of([]);
        }
        catch (MissingFieldException)
        {
            return Of([]);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_topLevelWorkItem")]
    private static extern ref WorkItem? TopLevel(ParallelWorkItemDispatcher dispatcher);

    private static IEnumerable<Test> TestsBelow(WorkItem item) =>
        item is CompositeWorkItem composite ? composite.Children.SelectMany(TestsBelow) : [item.Test];

    private static SelectedTests Of(List<Test> tests) => new(
        [.. tests.SelectMany(test => test.Arguments).OfType<Check>()],
        tests.Exists(test => test.TypeInfo?.Type == typeof(PassiveRulePage)));
}
