namespace HttpConformance.Wire.Reading;

/// <summary>Reads what follows the fields: the exchange, then the scripted answers.</summary>
internal sealed class BodyReader(ReadingContext context, FieldSection fields)
{
    private readonly ExchangeReader _exchange = new(context);
    private readonly List<AnswerReader> _answers = [];
    private readonly List<ScriptedAnswer> _finished = [];
    private bool _isMisplaced;
    private bool _hasUnknownLine;
    private int _unknownLine = -1;

    public IReadOnlyList<Turn> Turns => _exchange.Turns;

    public IReadOnlyList<ScriptedAnswer> Answers => _finished;

    public void Read(IReadOnlyList<SourceLine> lines, int start)
    {
        for (var i = start; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsComment)
            {
                context.Comment(line);
            }
            else if (!line.IsBlank)
            {
                ReadLine(line, lines, i);
            }
        }

        _exchange.Finish();
        _finished.AddRange(_answers.Select(answer => answer.Finish()));
        if (!_hasUnknownLine)
        {
            CheckComplete(lines[^1]);
        }
    }

    private void ReadLine(SourceLine line, IReadOnlyList<SourceLine> lines, int index)
    {
        if (LineMark.TryRead(context, line, out var mark))
        {
            ReadMarked(line, mark);
        }
        else if (LabelLine.TryRead(line) is { IsFarFromAny: false } label)
        {
            ReadLabel(label, lines, index);
        }
        else
        {
            if (_unknownLine != line.Number - 1)
            {
                context.Errors.Add(line, 0, "unknown kind of line; a line begins with '>', '<', '|', '#', or with a label such as 'pass: why'");
            }

            _unknownLine = line.Number;
            _hasUnknownLine = true;
            context.HasDoubtfulConnections = true;
        }
    }

    private void ReadMarked(SourceLine line, LineMark mark)
    {
        if (mark.Sign == '|')
        {
            if (_answers.Count > 0)
            {
                _answers[^1].Read(line, mark);
            }
            else
            {
                Misplaced(line, "a '|' line outside of an answer; write 'right: who' or 'wrong: who' above it");
            }
        }
        else if (_answers.Count > 0)
        {
            Misplaced(line, $"a '{mark.Sign}' line among the answers; the exchange stands before the first 'right:' or 'wrong:'");
        }
        else if (mark.Sign == '>')
        {
            _exchange.Send(line, mark);
        }
        else
        {
            _exchange.Expect(line, mark);
        }
    }

    private void ReadLabel(LabelLine label, IReadOnlyList<SourceLine> lines, int index)
    {
        var line = label.Line;
        if (char.IsAsciiLetterUpper(label.Word[0]) && Suggestion.Nearest(label.Word, FieldSection.Known) is { } field)
        {
            context.Errors.Add(line, 0, $"the field '{field}' behind the empty line that ends the fields; move it up");
            fields.Mention(field, line);
            return;
        }

        if (label.IsAnswer)
        {
            ReadAnswerLabel(label);
            return;
        }

        if (label.OutcomeVerdict(context.Errors) is not { } verdict)
        {
            _hasUnknownLine = true;
            if (LeadsToAnswer(lines, index + 1))
            {
                BeginAnswer(label, isRight: true, Verdict.Pass);
            }
            else if (_answers.Count == 0)
            {
                _exchange.Label(line, verdict: null, label.Text);
            }

            return;
        }

        if (_answers.Count > 0)
        {
            Misplaced(line, "an outcome among the answers; it stands before the first 'right:' or 'wrong:'");
            return;
        }

        if (label.Text.Length == 0)
        {
            context.Errors.Add(line, line.Text.Length, $"'{label.Word}:' says nothing; write what this outcome means");
        }

        _exchange.Label(line, verdict, label.Text);
    }

    private void ReadAnswerLabel(LabelLine label)
    {
        if (label.AnswerVerdict(context.Errors) is not { } expected)
        {
            expected = label.IsRight ? Verdict.Pass : Verdict.Fail;
        }
        else if (label.Text.Length == 0)
        {
            context.Errors.Add(label.Line, label.Line.Text.Length, $"'{label.Word}:' says nothing; write which server answers so");
        }

        BeginAnswer(label, label.IsRight, expected);
    }

    private void BeginAnswer(LabelLine label, bool isRight, Verdict expected)
    {
        _exchange.Finish();
        _isMisplaced = false;
        _answers.Add(new AnswerReader(context, _exchange, label.Line, isRight, expected, label.Text));
    }

    private static bool LeadsToAnswer(IReadOnlyList<SourceLine> lines, int next)
    {
        while (next < lines.Count && (lines[next].IsBlank || lines[next].IsComment))
        {
            next++;
        }

        return next < lines.Count && LineMark.SignOf(lines[next].Text) == '|';
    }

    /// <summary>Reports the first line of a misplaced block; the others follow from it.</summary>
    private void Misplaced(SourceLine line, string message)
    {
        if (!_isMisplaced)
        {
            context.Errors.Add(line, 0, message);
        }

        _isMisplaced = true;
        _hasUnknownLine = true;
    }

    private void CheckComplete(SourceLine lastLine)
    {
        if (Turns.Count == 0 && _finished.Count == 0)
        {
            context.Errors.Add(lastLine, 0, "no exchange; write '>' lines, '<' lines, and 'right:' and 'wrong:' with '|' lines");
            return;
        }

        _exchange.CheckComplete(lastLine);
        if (!_finished.Exists(answer => answer.IsRight))
        {
            context.Errors.Add(lastLine, 0, "no right answer; write 'right: who' and '|' lines that have to pass");
        }

        if (!_finished.Exists(answer => !answer.IsRight))
        {
            context.Errors.Add(lastLine, 0, "no wrong answer; write 'wrong: who' and '|' lines that have to fail");
        }
    }
}
