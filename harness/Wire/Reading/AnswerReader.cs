namespace HttpConformance.Wire.Reading;

/// <summary>Reads one scripted answer.</summary>
internal sealed class AnswerReader(ReadingContext context, ExchangeReader exchange, SourceLine label, bool isRight, Verdict expected, string who)
{
    private readonly List<List<AnswerAction>> _turns = [[]];
    private readonly List<Template> _lines = [];
    private readonly Dictionary<int, (string Name, int Line)> _ends = [];
    private readonly HashSet<int> _reported = [];
    private (int Connection, int Line) _write;
    private bool _isTooLong;

    public void Read(SourceLine line, LineMark mark)
    {
        if (_isTooLong)
        {
            return;
        }

        if (mark.Start < line.Text.Length && line.Text[mark.Start] == '(')
        {
            EndWrite();
            if (Direction.Read(context.Errors, line, mark) is { } direction)
            {
                ReadDirection(line, mark, direction);
            }

            return;
        }

        CheckConnection(line, mark);
        if (_lines.Count > 0 && _write.Connection != mark.Connection)
        {
            EndWrite();
        }

        if (_lines.Count == 0)
        {
            _write = (mark.Connection, line.Number);
        }

        _lines.Add(OctetLine.Read(context, line, mark, new TemplatePlace(_turns.Count - 1)) ?? Template.Empty);
    }

    public ScriptedAnswer Finish()
    {
        EndWrite();
        return new ScriptedAnswer(isRight, expected, who, _turns, label.Number);
    }

    private void EndWrite()
    {
        if (_lines.Count > 0)
        {
            _turns[^1].Add(new AnswerAction.Write(_write.Connection, [.. _lines], _write.Line));
            _lines.Clear();
        }
    }

    private void ReadDirection(SourceLine line, LineMark mark, Direction direction)
    {
        var errors = context.Errors;
        if (direction.Name == "next")
        {
            ReadNext(line, mark, direction);
            return;
        }

        CheckConnection(line, mark);
        if (direction.Name == "wait")
        {
            if (direction.Time(errors, line, "ms s", TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(60), "(wait 50ms)") is { } time)
            {
                _turns[^1].Add(new AnswerAction.Wait(mark.Connection, time, line.Number));
            }
        }
        else if (direction.IsBare(errors, line))
        {
            _turns[^1].Add(direction.Name switch
            {
                "close" => new AnswerAction.Close(mark.Connection, line.Number),
                "reset" => new AnswerAction.Reset(mark.Connection, line.Number),
                _ => new AnswerAction.Silence(mark.Connection, line.Number),
            });
            _ends.TryAdd(mark.Connection, (direction.Name, line.Number));
        }
    }

    private void ReadNext(SourceLine line, LineMark mark, Direction direction)
    {
        if (mark.Connection != 1)
        {
            context.Errors.Add(line, 0, "'(next)' is about all connections; write '| (next)'");
        }

        if (!direction.IsBare(context.Errors, line))
        {
            return;
        }

        if (_turns.Count >= exchange.TurnCount && !context.HasDoubtfulConnections)
        {
            context.Errors.Add(line, direction.Position, $"one '(next)' too many; the exchange has {(exchange.TurnCount == 1 ? "one turn" : $"{exchange.TurnCount} turns")}");
            _isTooLong = true;
            return;
        }

        _turns.Add([]);
    }

    private void CheckConnection(SourceLine line, LineMark mark)
    {
        var isEnded = _ends.TryGetValue(mark.Connection, out var end);
        var isFine = !isEnded && (context.HasDoubtfulConnections || exchange.IsUsed(mark.Connection, _turns.Count - 1));
        if (isFine || !_reported.Add(mark.Connection))
        {
            return;
        }

        if (isEnded)
        {
            context.Errors.Add(line, 0, $"connection {mark.Connection} was ended by '({end.Name})' in line {end.Line}; nothing more is played on it");
        }
        else
        {
            context.Errors.Add(line, 0, exchange.IsUsed(mark.Connection, exchange.TurnCount)
                ? $"connection {mark.Connection} is opened in a later turn; write '| (next)' first"
                : $"the exchange never uses connection {mark.Connection}; open it with a '>' line, or leave this line out");
        }
    }
}
