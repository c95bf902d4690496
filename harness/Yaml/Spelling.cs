namespace HttpConformance.Yaml;

/// <summary>Guesses what a person meant to write.</summary>
public static class Spelling
{
    private const int LongestGuessed = 64;

    /// <summary><c>; did you mean 'x'?</c> for the nearest of the known words, or nothing where none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestGuessed)
        {
            return "";
        }

        var nearest = known.Select(word => (Word: word, Distance: Distance(written, word)))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault((Word: "", Distance: int.MaxValue));
        return nearest.Distance <= Math.Max(1, nearest.Word.Length / 3) ? $"; did you mean '{nearest.Word}'?" : "";
    }

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + same);
            }

            previous = current;
        }

        return previous[^1];
    }
}
