using System.Globalization;
using HttpConformance.Judge;
using HttpConformance.Reports.Explanations;
using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Html;

/// <summary>
/// Parts of a page that are rendered when they are written, one after the other: a page of thousands of checks with their
/// exchanges is never held as a whole.
/// </summary>
internal sealed class LatePieces
{
    // Nothing that a target sends can look like it: it is made anew for each page, and what a target sends is encoded.
    private readonly string _mark = $"<!--{Guid.NewGuid():N}:";
    private readonly List<(Type Component, ParameterView Parameters)> _pieces = [];

    /// <summary>What stands for the details of a check until they are written.</summary>
    /// <param name="result">The check.</param>
    /// <param name="limit">How many octets of a run are shown.</param>
    /// <param name="withReason">Whether the line of the check has its reason.</param>
    /// <param name="explanations">What is said about checks.</param>
    public MarkupString Add(CheckResult result, int limit, bool withReason, ExplanationBook? explanations)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(CheckDetails.Result)] = result,
            [nameof(CheckDetails.Limit)] = limit,
            [nameof(CheckDetails.WithReason)] = withReason,
            [nameof(CheckDetails.Explanations)] = explanations,
        };
        _pieces.Add((typeof(CheckDetails), ParameterView.FromDictionary(parameters)));
        return new MarkupString(string.Create(CultureInfo.InvariantCulture, $"{_mark}{_pieces.Count - 1}"));
    }

    /// <summary>The component that this markup stands for; <see langword="null"/> for any other markup.</summary>
    public (Type Component, ParameterView Parameters)? Find(string? markup) =>
        markup is not null && markup.StartsWith(_mark, StringComparison.Ordinal)
            ? _pieces[int.Parse(markup.AsSpan(_mark.Length), NumberStyles.None, CultureInfo.InvariantCulture)]
            : null;
}
