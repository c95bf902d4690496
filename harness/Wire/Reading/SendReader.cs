namespace HttpConformance.Wire.Reading;

/// <summary>Reads what the client does in the turns of one exchange.</summary>
internal sealed class SendReader(ReadingContext context)
{
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    private readonly Dictionary<int, int> _firstTurns = [];
    private readonly Dictionary<int, (string Name, int Line)> _ends = [];
    private readonly HashSet<int> _pastEnd = [];
    private readonly List<Template> _lines = [];
    private List<SendAction> _actions = [];
    private (int Connection, int Line) _write;

    /// <summary>Whether the connection is used in that turn or before.</summary>
    public bool IsUsed(int connection, int turn) => _firstTurns.TryGetValue(connection, out var first) && first <= turn;

    /// <summary>What the client itself ended the connection with, or <see langword="null"/>.</summary>
    public (string Name, int Line)? EndOf(int connection) =>
        _ends.TryGetValue(connection, out var end) && end.Name != "half-close" ? end : null;

    /// <summary>Starts to collect the actions of a turn.</summary>
    public void BeginTurn(List<SendAction> actions) => _actions = actions;

    /// <summary>Ends the write that is being collected.</summary>
    public void EndWrite()
    {
        if (_lines.Count > 0)
        {
            _actions.Add(new SendAction.Write(_write.Connection, [.. _lines], _write.Line));
            _lines.Clear();
        }
    }

    public void Read(SourceLine line, LineMark mark, int turn)
    {
        if (mark.Start < line.Text.Length && line.Text[mark.Start] == '(')
        {
            EndWrite();
            if (Direction.Read(context.Errors, line, mark) is { } direction)
            {
                ReadDirection(line, mark, direction, turn);
            }
            else
            {
                _firstTurns.TryAdd(mark.Connection, turn);
            }

            return;
        }

        if (!CanGoOn(line, mark))
        {
            return;
        }

        _firstTurns.TryAdd(mark.Connection, turn);
        if (_lines.Count > 0 && _write.Connection != mark.Connection)
        {
            EndWrite();
        }

        if (_lines.Count == 0)
        {
            _write = (mark.Connection, line.Number);
        }

        _lines.Add(OctetLine.Read(context, line, mark, new TemplatePlace(turn, AllowsCookies: true)) ?? Template.Empty);
    }

    private void ReadDirection(SourceLine line, LineMark mark, Direction direction, int turn)
    {
        var connection = mark.Connection;
        if (ReadTimed(line, connection, direction) is var (action, isTimed) && isTimed)
        {
            if (action is SendAction.ByteByByte && CanGoOn(line, mark))
            {
                _firstTurns.TryAdd(connection, turn);
            }

            Add(action);
            return;
        }

        if (!direction.IsBare(context.Errors, line) || !CanGoOn(line, mark, allowsHalfClosed: direction.Name is "close" or "reset"))
        {
            return;
        }

        if (direction.Name == "connect" && !_firstTurns.TryAdd(connection, turn))
        {
            context.Errors.Add(line, direction.Position, $"connection {connection} is open already; '(connect)' stands before its first line");
            return;
        }

        _firstTurns.TryAdd(connection, turn);
        if (direction.Name is "half-close" or "close" or "reset")
        {
            _ends[connection] = (direction.Name, line.Number);
        }

        Add(direction.Name switch
        {
            "connect" => new SendAction.Connect(connection, line.Number),
            "half-close" => new SendAction.HalfClose(connection, line.Number),
            "close" => new SendAction.Close(connection, line.Number),
            "reset" => new SendAction.Reset(connection, line.Number),
            _ => null,
        });
    }

    private (SendAction? Action, bool IsTimed) ReadTimed(SourceLine line, int connection, Direction direction)
    {
        var errors = context.Errors;
        switch (direction.Name)
        {
            case "wait":
                return (direction.Time(errors, line, "ms s", Millisecond, TimeSpan.FromSeconds(60), "(wait 300ms)") is { } wait
                    ? new SendAction.Wait(connection, wait, line.Number) : null, true);
            case "later":
                return (direction.Time(errors, line, "s m h d", TimeSpan.FromSeconds(1), TimeSpan.FromDays(400), "(later 2h)") is { } later
                    ? new SendAction.Later(connection, later, line.Number) : null, true);
            case "byte-by-byte" when direction.Argument.Length == 0:
                return (new SendAction.ByteByByte(connection, TimeSpan.Zero, line.Number), true);
            case "byte-by-byte":
                return (direction.Time(errors, line, "ms s", Millisecond, TimeSpan.FromSeconds(1), "(byte-by-byte 2ms)") is { } pause
                    ? new SendAction.ByteByByte(connection, pause, line.Number) : null, true);
            default:
                return (null, false);
        }
    }

    private void Add(SendAction? action)
    {
        if (action is not null)
        {
            _actions.Add(action);
        }
    }

    private bool CanGoOn(SourceLine line, LineMark mark, bool allowsHalfClosed = false)
    {
        if (!_ends.TryGetValue(mark.Connection, out var end) || (allowsHalfClosed && end.Name == "half-close"))
        {
            return true;
        }

        if (_pastEnd.Add(mark.Connection))
        {
            context.Errors.Add(line, 0, $"connection {mark.Connection} was ended by '({end.Name})' in line {end.Line}; nothing more is sent on it");
        }

        return false;
    }
}
