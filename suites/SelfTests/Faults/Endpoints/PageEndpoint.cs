namespace HttpConformance.SelfTests.Faults;

/// <summary>A resource whose representation stays the same.</summary>
internal sealed class PageEndpoint(Representation representation, ServerSettings settings, params string[] methods) : IEndpoint
{
    public IReadOnlyList<string> Methods => methods;

    public Selection Select(Request request) => new(Evaluated: true, representation);

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) =>
        Task.FromResult(RangeAnswer.Of(request, representation, settings));
}
