using System.Text;

namespace HttpConformance.Cookies;

/// <summary>Names what sets a date apart from an IMF-fixdate.</summary>
internal static class LegacyForm
{
    public static string Describe(ReadOnlySpan<byte> date, int yearDigits)
    {
        string text = Encoding.Latin1.GetString(date);
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        List<string> traits = [];
        AddIf(traits, text.Length == 0, "it is empty");
        AddIf(traits, text.Contains('"', StringComparison.Ordinal), "it holds quotes");
        AddIf(traits, text.Length > 0 && comma < 0, IsAsctime(text) ? "it has the asctime form" : "there is no comma after the weekday");
        AddIf(traits, comma > 3, "the weekday is not abbreviated to three letters");
        AddIf(traits, comma >= 0 && !text.AsSpan(comma + 1).StartsWith(" "), "there is no space after the comma");
        AddIf(traits, HasDashBeforeMonth(text), "dashes stand between day, month and year, as Netscape and RFC 850 had it");
        AddIf(traits, yearDigits == 2, "the year has two digits");
        AddIf(traits, text.Length > 0 && !text.EndsWith(" GMT", StringComparison.Ordinal) && !IsAsctime(text), "it does not end in \" GMT\"");
        return traits.Count == 0 ? "its lengths, letter case or numbers are not those of the fixed form" : string.Join(", ", traits);
    }

    private static void AddIf(List<string> traits, bool holds, string trait)
    {
        if (holds)
        {
            traits.Add(trait);
        }
    }

    private static bool IsAsctime(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: 3 }, { Length: 3 }, _, _, { Length: 4 } year] && year.All(char.IsAsciiDigit);

    private static bool HasDashBeforeMonth(string text)
    {
        for (int index = 1; index < text.Length - 1; index++)
        {
            if (text[index] == '-' && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiLetter(text[index + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
