using System.Globalization;
using System.Text;
using HttpConformance.Wire.Reading;

namespace HttpConformance.Wire;

/// <summary>Writes a fixture as a file, in the one spelling that this class knows: reading it gives an equal fixture.</summary>
public static class FixturePrinter
{
    /// <summary>The text of the file. Comments stand together, after the fields; lines may be others than in the file that was read.</summary>
    public static string Print(Fixture fixture)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        var text = new StringBuilder();
        PrintFields(text, fixture);
        foreach (var comment in fixture.Comments)
        {
            text.Append(comment.Length == 0 ? "#\n" : $"# {comment}\n");
        }

        foreach (var turn in fixture.Turns)
        {
            text.Append('\n');
            PrintActions(text, turn.Actions);
            foreach (var outcome in turn.Outcomes)
            {
                text.Append('\n');
                OutcomePrinter.Print(text, outcome);
            }
        }

        foreach (var answer in fixture.Answers)
        {
            text.Append('\n');
            PrintAnswer(text, answer);
        }

        return text.ToString();
    }

    internal static string Mark(char sign, int connection) =>
        connection == 1 ? $"{sign}" : string.Create(CultureInfo.InvariantCulture, $"{connection}{sign}");

    private static void PrintFields(StringBuilder text, Fixture fixture)
    {
        text.Append("Title: ").Append(fixture.Title).Append('\n')
            .Append("Requirement: ").AppendJoin(", ", fixture.Requirements).Append('\n');
        if (fixture.Level is { } level)
        {
            text.Append("Level: ").Append(level.ToString().ToLowerInvariant()).Append('\n');
        }

        if (fixture.Needs.Count > 0)
        {
            text.Append("Needs: ").AppendJoin(", ", fixture.Needs).Append('\n');
        }

        foreach (var (name, value) in fixture.Lets)
        {
            text.Append("Let: ").Append(name).Append(" = ").Append(TemplateText.Of(value)).Append('\n');
        }

        if (fixture.Family is { } family)
        {
            text.Append("Each: ").Append(family.Name).Append(" = ").AppendJoin(" | ", family.Values.Select(value => value.Text)).Append('\n');
        }

        if (fixture.Control != Control.Derived)
        {
            var target = fixture.Control.Target is { } template ? " " + TemplateText.Of(template) : "";
            text.Append("Control: ").Append(fixture.Control.Kind.ToString().ToLowerInvariant()).Append(target).Append('\n');
        }

        if (fixture.Tags.Count > 0)
        {
            text.Append("Tags: ").AppendJoin(", ", fixture.Tags).Append('\n');
        }
    }

    private static void PrintActions(StringBuilder text, IReadOnlyList<SendAction> actions)
    {
        SendAction? last = null;
        foreach (var action in actions)
        {
            var mark = Mark('>', action.Connection);
            if (action is SendAction.Write write)
            {
                if (last is SendAction.Write && last.Connection == write.Connection)
                {
                    text.Append(mark).Append(" (flush)\n");
                }

                PrintLines(text, mark, write.Lines);
            }
            else
            {
                text.Append(mark).Append(action switch
                {
                    SendAction.Connect => " (connect)\n",
                    SendAction.Wait wait => $" (wait {Milliseconds(wait.Time)})\n",
                    SendAction.Later later => string.Create(CultureInfo.InvariantCulture, $" (later {(long)later.Time.TotalSeconds}s)\n"),
                    SendAction.ByteByByte { Pause.Ticks: 0 } => " (byte-by-byte)\n",
                    SendAction.ByteByByte slow => $" (byte-by-byte {Milliseconds(slow.Pause)})\n",
                    SendAction.HalfClose => " (half-close)\n",
                    SendAction.Close => " (close)\n",
                    _ => " (reset)\n",
                });
            }

            last = action;
        }
    }

    private static void PrintAnswer(StringBuilder text, ScriptedAnswer answer)
    {
        var usual = answer.IsRight ? Verdict.Pass : Verdict.Fail;
        text.Append(answer.IsRight ? "right" : "wrong")
            .Append(answer.Expected == usual ? "" : " " + LabelLine.WordOf(answer.Expected))
            .Append(": ").Append(answer.Who).Append('\n');
        for (var i = 0; i < answer.Turns.Count; i++)
        {
            text.Append(i == 0 ? "" : "| (next)\n");
            foreach (var action in answer.Turns[i])
            {
                var mark = Mark('|', action.Connection);
                if (action is AnswerAction.Write write)
                {
                    PrintLines(text, mark, write.Lines);
                    continue;
                }

                text.Append(mark).Append(action switch
                {
                    AnswerAction.Wait wait => $" (wait {Milliseconds(wait.Time)})\n",
                    AnswerAction.Close => " (close)\n",
                    AnswerAction.Reset => " (reset)\n",
                    _ => " (silence)\n",
                });
            }
        }
    }

    private static void PrintLines(StringBuilder text, string mark, IReadOnlyList<Template> lines)
    {
        foreach (var line in lines)
        {
            var spelled = TemplateText.OfLine(line);
            text.Append(mark).Append(spelled.Length == 0 ? "" : " ").Append(spelled).Append('\n');
        }
    }

    private static string Milliseconds(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMilliseconds}ms");
}
