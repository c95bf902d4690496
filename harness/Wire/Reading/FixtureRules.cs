namespace HttpConformance.Wire.Reading;

/// <summary>Checks what only the whole file shows.</summary>
internal sealed class FixtureRules(ReadingContext context, FieldSection section, FixtureFields fields)
{
    public const string HardeningFail = "a hardening check fails nobody; write 'warn:'";

    public void Check(SourceLine firstLine, IReadOnlyList<Turn> turns)
    {
        RequireField(firstLine, "Title", "one sentence on what a right server does");
        RequireField(firstLine, "Requirement", "an id of fixtures/requirements");
        if (fields.Control.Kind == ControlKind.None && context.Comments.Count == 0 && section.Find("Control") is { } control)
        {
            context.Errors.Add(control.Line, control.Start, "'none' without a reason; write a comment ('# ...') that says why no control can be sent");
        }

        if (fields.Level == Level.Hardening)
        {
            foreach (var outcome in turns.SelectMany(turn => turn.Outcomes).Where(outcome => outcome.Verdict == Verdict.Fail))
            {
                context.Errors.Add(context.Lines[outcome.Line - 1], 0, HardeningFail);
            }
        }

        CheckReachable(turns);
    }

    private void RequireField(SourceLine firstLine, string name, string meaning)
    {
        if (!section.IsMentioned(name))
        {
            context.Errors.Add(firstLine, 0, $"no '{name}' field; write '{name}: ' and {meaning}");
        }
    }

    private void CheckReachable(IReadOnlyList<Turn> turns)
    {
        for (var i = 0; i < turns.Count - 1; i++)
        {
            if (turns[i].Outcomes.Count > 0 && !turns[i].Outcomes.Any(outcome => ExchangeFlow.GoesOn(turns, i, outcome)))
            {
                context.Errors.Add(context.Lines[turns[i + 1].Line - 1], 0, $"never sent; every outcome of the turn in line {turns[i].Line} ends the exchange, or a connection that is used here");
                return;
            }
        }
    }
}
