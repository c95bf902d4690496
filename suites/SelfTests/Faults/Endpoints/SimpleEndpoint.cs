namespace HttpConformance.SelfTests.Faults;

/// <summary>A resource without state, answered by one function.</summary>
internal sealed class SimpleEndpoint(Func<Request, Response> answer, Selection selection, params string[] methods) : IEndpoint
{
    public IReadOnlyList<string> Methods => methods;

    public Selection Select(Request request) => selection;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) => Task.FromResult(answer(request));
}
