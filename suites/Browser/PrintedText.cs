using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace HttpConformance.Browser;

/// <summary>What stands on the sheets of a printed page.</summary>
internal sealed class PrintedText
{
    private PrintedText(IReadOnlyList<string> sheets, IReadOnlyList<string> outside)
    {
        Sheets = sheets;
        Outside = outside;
    }

    /// <summary>The text of each sheet without any space, since lines break anywhere.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>Letters that are not, or not wholly, within the margins.</summary>
    public IReadOnlyList<string> Outside { get; }

    public static PrintedText Of(string file, double margin)
    {
        using var document = PdfDocument.Open(file);
        var pages = document.GetPages().ToList();
        return new PrintedText(
            [.. pages.Select(page => Squeezed(string.Concat(page.Letters.Select(letter => letter.Value))))],
            [.. pages.SelectMany(page => page.Letters.Where(letter => IsOutside(letter, page, margin)).Select(letter => $"sheet {page.Number}: '{letter.Value}' at {letter.StartBaseLine}"))]);
    }

    /// <summary>The sheet, from 1, on which all of the words stand one behind the other; 0 where there is none.</summary>
    public int SheetOf(string words)
    {
        var wanted = Squeezed(words);
        return Enumerable.Range(1, Sheets.Count).FirstOrDefault(sheet => Sheets[sheet - 1].Contains(wanted, StringComparison.Ordinal));
    }

    private static bool IsOutside(Letter letter, Page page, double margin) =>
        letter.Value.Trim().Length > 0
        && (letter.StartBaseLine.X < margin || letter.EndBaseLine.X > page.Width - margin || letter.StartBaseLine.Y < 0 || letter.StartBaseLine.Y > page.Height);

    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
