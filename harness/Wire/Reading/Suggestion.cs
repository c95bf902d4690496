namespace HttpConformance.Wire.Reading;

/// <summary>Finds the word that a writer meant.</summary>
internal static class Suggestion
{
    private const int LongestWord = 80;

    /// <summary>The end of a message about an unknown word: the nearest known one, or all of them.</summary>
    public static string Clause(string word, IReadOnlyCollection<string> known) =>
        Nearest(word, known) is { } near ? $"; did you mean '{near}'?" : $"; known: {string.Join(", ", known)}";

    /// <summary>The known word at the smallest edit distance, or <see langword="null"/> when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? nearest = null;
        var smallest = int.MaxValue;
        foreach (var candidate in known)
        {
            var limit = Math.Max(1, Math.Min(word.Length, candidate.Length) / 3);
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - word.Length) > limit)
            {
                continue;
            }

            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= limit && distance < smallest)
            {
                (nearest, smallest) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Cuts a word of the file so that a message stays readable.</summary>
    public static string Short(string word) => word.Length <= 40 ? word : word[..37] + "...";

    /// <summary>The number of characters to insert, drop, replace or swap with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }
}
