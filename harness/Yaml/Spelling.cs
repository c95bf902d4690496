using HttpConformance.Wire.Reading;

namespace HttpConformance.Yaml;

/// <summary>Guesses what a person meant to write.</summary>
internal static class Spelling
{
    /// <summary><c>; did you mean 'x'?</c> for the nearest of the known words, or nothing where none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known) =>
        Suggestion.Nearest(written, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";
}
