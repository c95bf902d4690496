namespace HttpConformance.Reports.Html;

/// <summary>One row of a table of counts.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Meaning">What the name means, where that needs saying.</param>
/// <param name="Anchor">The id of the part of the page that the name leads to, if any.</param>
/// <param name="Counts">The counts.</param>
public sealed record CountsRow(string Name, string? Meaning, string? Anchor, VerdictCounts Counts);
