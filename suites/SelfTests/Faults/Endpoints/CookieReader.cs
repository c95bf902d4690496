namespace HttpConformance.SelfTests.Faults;

/// <summary>Reads the pairs of the Cookie field, each as it was written.</summary>
internal static class CookieReader
{
    public static IReadOnlyList<string> Pairs(Request request, ServerSettings settings)
    {
        if (settings.Is(Fault.CookieOnGetOnly) && request.Method is not "GET")
        {
            return [];
        }

        var lines = request.Fields
            .Where(line => settings.Is(Fault.CookieNameCaseCounts) ? line.Name == "Cookie" : line.Is("Cookie"))
            .Select(line => line.Value);
        if (settings.Is(Fault.SecondCookieLineIgnored))
        {
            lines = lines.Take(1);
        }

        string[] separators = settings.Fault switch
        {
            Fault.PairsSplitAtComma => [";", ","],
            Fault.SpaceAfterSemicolonNeeded => ["; "],
            _ => [";"],
        };
        var pairs = lines.SelectMany(line => line.Split(separators, StringSplitOptions.None))
            .Select(Grammar.TrimWhitespace).Where(pair => pair.Length > 0);
        return [.. Misread(pairs, settings)];
    }

    private static IEnumerable<string> Misread(IEnumerable<string> pairs, ServerSettings settings) => settings.Fault switch
    {
        Fault.LastPairOnly => pairs.TakeLast(1),
        Fault.DuplicateNamesDropped => pairs.DistinctBy(pair => pair.Split('=')[0], StringComparer.Ordinal),
        Fault.ValueCutAtSecondEquals => pairs.Select(pair => string.Join('=', pair.Split('=').Take(2))),
        Fault.QuotesStripped => pairs.Select(pair => pair.Replace("\"", "", StringComparison.Ordinal)),
        Fault.FiftiethPairDropped => pairs.Take(49),
        Fault.ValuePercentDecoded => pairs.Select(Grammar.PercentDecoded),
        Fault.EmptyValueDropped => pairs.Where(pair => !pair.EndsWith('=')),
        Fault.ValueCutAt1024 => pairs.Select(pair => pair.Length > 1_024 ? pair[..1_024] : pair),
        Fault.PairsReversed => pairs.Reverse(),
        _ => pairs,
    };
}
