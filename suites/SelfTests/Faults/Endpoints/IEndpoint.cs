namespace HttpConformance.SelfTests.Faults;

/// <summary>One resource, or one family of resources.</summary>
internal interface IEndpoint
{
    /// <summary>The methods that it allows; OPTIONS and TRACE are answered for it.</summary>
    IReadOnlyList<string> Methods { get; }

    /// <summary>What preconditions of the request are evaluated against.</summary>
    Selection Select(Request request);

    /// <summary>A refusal for which the head is enough, or <see langword="null"/>.</summary>
    Response? Refuse(Request request) => null;

    /// <summary>Performs the method.</summary>
    Task<Response> AnswerAsync(Request request, CancellationToken stop);
}
