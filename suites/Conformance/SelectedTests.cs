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
    /// Asks NUnit, which has a list of what it is going to run but shows it to nobody; <see langword="null"/> where another
    /// version has it somewhere else. Each check is then replayed when its test begins, which is slower and comes to the same.
    /// </summary>
    public static SelectedTests? Find()
    {
        try
        {
            var top = TestExecutionContext.CurrentContext.Dispatcher switch
            {
                ParallelWorkItemDispatcher dispatcher => TopLevel(dispatcher),
                SimpleWorkItemDispatcher dispatcher => TopLevel(dispatcher),
                _ => null,
            };
            return top is null ? null : Of([.. TestsBelow(top)]);
        }
        catch (MissingFieldException)
        {
            return null;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_topLevelWorkItem")]
    private static extern ref WorkItem? TopLevel(ParallelWorkItemDispatcher dispatcher);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_topLevelWorkItem")]
    private static extern ref WorkItem? TopLevel(SimpleWorkItemDispatcher dispatcher);

    private static IEnumerable<Test> TestsBelow(WorkItem item) =>
        item is CompositeWorkItem composite ? composite.Children.SelectMany(TestsBelow) : [item.Test];

    private static SelectedTests Of(List<Test> tests) => new(
        [.. tests.SelectMany(test => test.Arguments).OfType<Check>()],
        tests.Exists(test => test.TypeInfo?.Type == typeof(PassiveRulePage)));
}
