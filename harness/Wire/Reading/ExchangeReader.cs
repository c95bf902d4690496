namespace HttpConformance.Wire.Reading;

/// <summary>Reads the turns of an exchange: <c>&gt;</c> lines, <c>&lt;</c> lines and the labels of outcomes.</summary>
internal sealed class ExchangeReader
{
    private readonly ReadingContext _context;
    private readonly SendReader _sends;
    private readonly List<TurnDraft> _turns = [];
    private readonly List<Turn> _finished = [];

    public ExchangeReader(ReadingContext context)
    {
        _context = context;
        _sends = new SendReader(context);
    }

    public IReadOnlyList<Turn> Turns => _finished;

    public int TurnCount => _turns.Count;

    public bool IsUsed(int connection, int turn) => _sends.IsUsed(connection, turn);

    public void Send(SourceLine line, LineMark mark)
    {
        if (_turns.Count == 0 || _turns[^1].Outcomes.Count > 0)
        {
            EndOutcome();
            var turn = new TurnDraft(line, []);
            _turns.Add(turn);
            _sends.BeginTurn(turn.Actions);
        }

        _sends.Read(line, mark, _turns.Count - 1);
    }

    /// <summary>Starts an outcome.</summary>
    /// <param name="line">The line of its label.</param>
    /// <param name="verdict">What it is worth; <see langword="null"/> after an error.</param>
    /// <param name="why">What it means.</param>
    public void Label(SourceLine line, Verdict? verdict, string why)
    {
        BeginOutcomes(line);
        EndOutcome();
        _turns[^1].Outcomes.Add(new OutcomeDraft(verdict, why, line));
    }

    public void Expect(SourceLine line, LineMark mark)
    {
        BeginOutcomes(line);
        var turn = _turns[^1];
        if (turn.Outcomes.Count == 0)
        {
            turn.Outcomes.Add(new OutcomeDraft(Verdict.Pass, "", line));
        }

        var outcome = turn.Outcomes[^1];
        var index = _turns.Count - 1;
        if (!outcome.Expectations.TryGetValue(mark.Connection, out var expectation))
        {
            expectation = new ExpectationReader(_context, mark.Connection, index, outcome.Line.Number);
            outcome.Expectations.Add(mark.Connection, expectation);
            outcome.Order.Add(mark.Connection);
            CheckConnection(line, mark, index);
        }

        expectation.Read(line, mark);
    }

    /// <summary>Ends the exchange; where answers begin, or at the end of the file.</summary>
    public void Finish()
    {
        if (_finished.Count > 0)
        {
            return;
        }

        _sends.EndWrite();
        EndOutcome();
        _context.HasDoubtfulConnections |= _turns.Count == 0;
        foreach (var turn in _turns)
        {
            _finished.Add(new Turn(turn.Actions, [.. turn.Outcomes.Select(outcome => outcome.Finish())], turn.Line.Number));
        }
    }

    /// <summary>Says what the exchange lacks.</summary>
    public void CheckComplete(SourceLine lastLine)
    {
        if (_turns.Count == 0)
        {
            _context.Errors.Add(lastLine, 0, "nothing is sent; write '>' lines before the outcomes");
        }
        else if (_turns[^1].Outcomes.Count == 0)
        {
            _context.Errors.Add(_turns[^1].Line, 0, "the last turn has no outcome; write 'pass: why' or '<' lines after it");
        }
    }

    private void BeginOutcomes(SourceLine line)
    {
        _sends.EndWrite();
        if (_turns.Count == 0)
        {
            if (!_context.HasDoubtfulConnections)
            {
                _context.Errors.Add(line, 0, "an outcome before anything is sent; write '>' lines first ('> (connect)' sends nothing)");
            }

            _context.HasDoubtfulConnections = true;
            _turns.Add(new TurnDraft(line, []));
        }
    }

    private void EndOutcome()
    {
        if (_turns.Count > 0 && _turns[^1].Outcomes is [.., { Verdict: not null, Expectations.Count: 0 } last])
        {
            _context.Errors.Add(last.Line, 0, "the outcome has no '<' lines; write what the server sends, such as '< HTTP/1.1 400' or '< (close)'");
        }
    }

    private void CheckConnection(SourceLine line, LineMark mark, int turn)
    {
        var number = mark.Connection == 1 ? "" : mark.Connection + "";
        if (!_sends.IsUsed(mark.Connection, turn))
        {
            if (!_context.HasDoubtfulConnections)
            {
                _context.Errors.Add(line, 0, $"connection {mark.Connection} is not open yet; '{number}> (connect)' opens it without sending");
            }
        }
        else if (_sends.EndOf(mark.Connection) is var (name, endLine))
        {
            _context.Errors.Add(line, 0, $"the client ended connection {mark.Connection} by '({name})' in line {endLine}; nothing can come on it");
        }
    }

    private sealed record TurnDraft(SourceLine Line, List<SendAction> Actions)
    {
        public List<OutcomeDraft> Outcomes { get; } = [];
    }

    private sealed record OutcomeDraft(Verdict? Verdict, string Why, SourceLine Line)
    {
        public Dictionary<int, ExpectationReader> Expectations { get; } = [];

        public List<int> Order { get; } = [];

        public Outcome Finish() => new(Verdict ?? Wire.Verdict.Pass, Why, [.. Order.Select(connection => Expectations[connection].Finish())], Line.Number);
    }
}
