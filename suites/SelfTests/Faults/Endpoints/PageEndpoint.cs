namespace HttpConformance.SelfTests.Faults;

/// <summary>A resource whose representation stays the same.</summary>
internal sealed class PageEndpoint(Representation representation, ServerSettings settings, params string[] methods) : IEndpoint
{
    public IReadOnlyList<string> Methods => methods;

    private readonly Representation _plain = settings.Is(LawfulVariant.PagesCompressed) ? representation with { Vary = "Accept-Encoding" } : representation;
    private readonly Representation? _coded = settings.Is(LawfulVariant.PagesCompressed) ? Coding.Compressed(representation, settings) : null;

    public Selection Select(Request request) => new(Evaluated: true, Choose(request));

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) =>
        Task.FromResult(RangeAnswer.Of(request, Choose(request), settings));

    private Representation Choose(Request request) =>
        _coded is not null && Preference.Choose(["identity", "gzip"], request.Joined("Accept-Encoding"), Preference.CodingFit) is "gzip" ? _coded : _plain;
}
