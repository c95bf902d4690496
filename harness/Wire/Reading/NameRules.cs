using HttpConformance.Targets;

namespace HttpConformance.Wire.Reading;

/// <summary>Holds the uses of names against what the file and the harness define.</summary>
internal sealed class NameRules(ReadingContext context, IReadOnlyList<Turn> turns, IReadOnlyList<string> needs, bool hasDoubtfulNeeds)
{
    private readonly NameTable _names = context.Names;
    private readonly ILookup<string, NameCapture> _captures =
        context.Names.Captures.ToLookup(capture => capture.Name, StringComparer.Ordinal);

    public void Check()
    {
        CheckCaptures();
        foreach (var use in _names.Uses)
        {
            CheckUse(use);
        }

        foreach (var (connection, line, position) in _names.Jars)
        {
            if (connection > 0 && !context.HasDoubtfulConnections && !turns.Any(turn => turn.Actions.Any(action => action.Connection == connection)))
            {
                context.Errors.Add(line, position, $"the exchange never uses connection {connection}; its jar stays empty");
            }
        }
    }

    /// <summary>Says which <c>Let</c> and <c>Each</c> nothing refers to; of use only in a file without other errors.</summary>
    public void CheckUnused()
    {
        var used = _names.Uses.Select(use => use.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in _names.Definitions.Values.Where(definition => !used.Contains(definition.Name)))
        {
            context.Errors.Add(definition.Line, definition.Position, $"'{definition.Name}' is never used; write '{{{definition.Name}}}' somewhere, or leave the field out");
        }
    }

    private void CheckCaptures()
    {
        foreach (var captures in _captures)
        {
            var seen = new List<NameCapture>();
            foreach (var capture in captures)
            {
                var other = seen.Find(earlier => earlier.Turn != capture.Turn || earlier.OutcomeLine == capture.OutcomeLine);
                if (other is not null)
                {
                    context.Errors.Add(capture.Line, capture.Position, $"'{capture.Name}' is captured already in line {other.Line.Number}; choose another name");
                }

                seen.Add(capture);
            }
        }
    }

    private void CheckUse(NameUse use)
    {
        if (NameSyntax.BuiltIns.Contains(use.Name, StringComparer.Ordinal))
        {
            return;
        }

        if (CapabilityCatalog.ByPath(use.Name) is { } capability)
        {
            if (capability.Name != "resource" && !hasDoubtfulNeeds && !needs.Contains(capability.Name, StringComparer.Ordinal))
            {
                context.Errors.Add(use.Line, use.Position, $"'{{{use.Name}}}' is a path of the capability '{capability.Name}'; write 'Needs: {capability.Name}'");
            }
        }
        else if (_names.Definitions.TryGetValue(use.Name, out var definition))
        {
            if (use.Turn < 0 && definition.Field == "Each" && use.Line.Text.StartsWith("Let", StringComparison.Ordinal))
            {
                context.Errors.Add(use.Line, use.Position, $"'{use.Name}' is the name of 'Each'; a 'Let' has one value for the whole family: write '{{{use.Name}}}' where it is sent");
            }
            else if (use.Turn < 0 && !use.Line.Text.StartsWith("Control", StringComparison.Ordinal) && definition.Line.Number >= use.Line.Number)
            {
                context.Errors.Add(use.Line, use.Position, $"'{use.Name}' is used before it has a value (line {definition.Line.Number}); move that field up");
            }
        }
        else if (_captures.Contains(use.Name))
        {
            CheckCaptureUse(use);
        }
        else if (!_names.Doubtful.Contains(use.Name))
        {
            ReportUnknown(use);
        }
    }

    private void CheckCaptureUse(NameUse use)
    {
        var earlier = _captures[use.Name].Where(capture => capture.Turn < use.Turn).ToList();
        if (earlier.Count == 0)
        {
            context.Errors.Add(use.Line, use.Position, $"'{use.Name}' has no value yet; it is captured in line {_captures[use.Name].First().Line.Number}, for the turns after that one");
            return;
        }

        var turn = earlier[0].Turn;
        if (turn >= turns.Count)
        {
            return;
        }

        var without = turns[turn].Outcomes.FirstOrDefault(outcome =>
            ExchangeFlow.GoesOn(turns, turn, outcome) && !earlier.Exists(capture => capture.OutcomeLine == outcome.Line));
        if (without is not null)
        {
            context.Errors.Add(use.Line, use.Position, $"'{use.Name}' has no value after the outcome in line {without.Line}; capture it there as well");
        }
    }

    private void ReportUnknown(NameUse use)
    {
        var known = NameSyntax.BuiltIns
            .Concat(_names.Definitions.Keys)
            .Concat(_captures.Select(captures => captures.Key))
            .Concat(use.IsPattern ? NameSyntax.Kinds.Keys : [])
            .Concat(CapabilityCatalog.All.SelectMany(capability => capability.Paths).Select(path => path.Name))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var what = use.IsPattern ? "name or kind" : "name";
        context.Errors.Add(use.Line, use.Position, $"unknown {what} '{Suggestion.Short(use.Name)}'{Suggestion.Clause(use.Name, known)}");
    }
}
