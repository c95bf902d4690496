using System.Globalization;
using System.Text;

namespace HttpConformance.Wire.Reading;

/// <summary>Spells the <c>&lt;</c> lines of an outcome.</summary>
internal static class OutcomePrinter
{
    public static void Print(StringBuilder text, Outcome outcome)
    {
        if (outcome.Why.Length > 0)
        {
            text.Append(LabelLine.WordOf(outcome.Verdict)).Append(": ").Append(outcome.Why).Append('\n');
        }

        foreach (var expectation in outcome.Expectations)
        {
            var mark = FixturePrinter.Mark('<', expectation.Connection);
            foreach (var response in expectation.Responses)
            {
                Print(text, mark, response);
            }

            if (expectation.End is { } end)
            {
                text.Append(mark).Append(" (").Append(end.ToString().ToLowerInvariant()).Append(")\n");
            }
        }
    }

    private static void Print(StringBuilder text, string mark, ResponsePattern response)
    {
        if (response.Times > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $"{mark} ({response.Times} times)\n");
        }

        text.Append(mark).Append(' ').Append(response.Version).Append(' ').Append(response.Status.Text).Append('\n');
        if (response.AbsentVersion is { } version)
        {
            text.Append(mark).Append("! ").Append(version).Append('\n');
        }

        foreach (var field in response.Fields)
        {
            Print(text, mark + " ", field);
        }

        foreach (var field in response.AbsentFields)
        {
            Print(text, mark + "! ", field);
        }

        if (response.Content is { } content)
        {
            text.Append(mark).Append('\n');
            PrintContent(text, mark, content);
        }
    }

    private static void Print(StringBuilder text, string mark, FieldPattern field)
    {
        var value = TemplateText.Of(field.Value.Parts);
        text.Append(mark).Append(field.Name).Append(':').Append(value.Length == 0 ? "" : " ").Append(value).Append('\n');
    }

    private static void PrintContent(StringBuilder text, string mark, Pattern content)
    {
        var start = 0;
        while (start <= content.Parts.Count && content.Parts.Count > 0)
        {
            var parts = content.Parts.Skip(start).TakeWhile(part => part is not PatternPart.LineBreak).ToList();
            var line = TemplateText.Of(parts);
            if (StatusLineReader.IsStatusLine(line, isContent: true))
            {
                line = @"\x48" + line[1..];
            }

            text.Append(mark).Append(line.Length == 0 ? "" : " ").Append(line).Append('\n');
            start += parts.Count + 1;
        }
    }
}
