using System.Globalization;

namespace HttpConformance.Wire.Reading;

/// <summary>Reads what one outcome expects on one connection.</summary>
internal sealed class ExpectationReader(ReadingContext context, int connection, int turn, int outcomeLine)
{
    private const int MostTimes = 100_000;

    private readonly List<ResponsePattern> _responses = [];
    private readonly List<FieldPattern> _fields = [];
    private readonly List<FieldPattern> _absentFields = [];
    private ResponsePattern? _response;
    private List<PatternPart>? _content;
    private bool _isFirstContentLine;
    private bool _isPastEnd;
    private SourceLine? _timesLine;
    private int _times = 1;
    private (ConnectionEnd End, int Line)? _end;

    public void Read(SourceLine line, LineMark mark)
    {
        if (_end is var (_, endLine))
        {
            if (!_isPastEnd)
            {
                context.Errors.Add(line, 0, $"line {endLine} says how connection {connection} stands after the responses; nothing more comes on it in this outcome");
            }

            _isPastEnd = true;
            return;
        }

        var text = line.Text.AsSpan(Math.Min(mark.Start, line.Text.Length));
        if (mark.IsAbsent)
        {
            ReadAbsent(line, mark);
        }
        else if (text.StartsWith("("))
        {
            ReadDirection(line, mark);
        }
        else if (StatusLineReader.IsStatusLine(text, isContent: _content is not null))
        {
            BeginResponse(line, mark);
        }
        else if (_response is null || _timesLine is not null)
        {
            context.Errors.Add(line, 0, text.IsEmpty
                ? "content without a status line; write '< HTTP/1.1 200' before it"
                : "a field line before the status line; write '< HTTP/1.1 200' before it");
            _response ??= Any(line);
            NoteTimes();
            BeginContent(text.IsEmpty);
        }
        else if (_content is not null)
        {
            ReadContent(line, mark);
        }
        else if (text.IsEmpty)
        {
            BeginContent(isContent: true);
        }
        else
        {
            ReadField(line, mark.Start, _fields);
        }
    }

    public Expectation Finish()
    {
        EndResponse();
        if (_timesLine is { } line)
        {
            context.Errors.Add(line, 0, "no response follows '(N times)'; write its status line");
        }

        return new Expectation(connection, _responses, _end?.End);
    }

    private static ResponsePattern Any(SourceLine line) =>
        new() { Version = "HTTP/1.1", Status = new StatusPattern("*", [(0, 999)]), Line = line.Number };

    private void BeginContent(bool isContent) => (_content, _isFirstContentLine) = (isContent ? [] : null, isContent);

    private void NoteTimes() => (_times, _timesLine) = (1, null);

    private void BeginResponse(SourceLine line, LineMark mark)
    {
        EndResponse();
        var (version, status) = StatusLineReader.Read(context.Errors, line, mark.Start);
        _response = new ResponsePattern { Version = version, Status = status, Times = _times, Line = line.Number };
        NoteTimes();
    }

    private void EndResponse()
    {
        if (_response is null)
        {
            return;
        }

        _responses.Add(_response with
        {
            Fields = [.. _fields],
            AbsentFields = [.. _absentFields],
            Content = _content is null ? null : new Pattern(_content),
        });
        _fields.Clear();
        _absentFields.Clear();
        (_response, _content) = (null, null);
    }

    private PatternPlace Place(bool isAbsent) => new(turn, outcomeLine, _response?.Times > 1, isAbsent);

    private void ReadAbsent(SourceLine line, LineMark mark)
    {
        if (mark.Start >= line.Text.Length)
        {
            context.Errors.Add(line, 0, "'<!' names nothing; write '<! Name' or '<! Name: value'");
        }
        else if (_response is null || _timesLine is not null)
        {
            context.Errors.Add(line, 0, "a field line before the status line; write '< HTTP/1.1 200' before it");
            _response ??= Any(line);
            NoteTimes();
        }
        else if (_content is not null)
        {
            context.Errors.Add(line, 0, "'<!' stands among the field lines; move it before the '<' that starts the content");
        }
        else if (line.Text.AsSpan(mark.Start).StartsWith("HTTP/"))
        {
            _response = _response with { AbsentVersion = StatusLineReader.Version(context.Errors, line, mark.Start, line.Text.Length) };
        }
        else
        {
            ReadField(line, mark.Start, _absentFields);
        }
    }

    private void ReadField(SourceLine line, int start, List<FieldPattern> fields)
    {
        var isAbsent = ReferenceEquals(fields, _absentFields);
        var colon = line.Text.IndexOf(':', start);
        if (colon < 0 && !isAbsent)
        {
            context.Errors.Add(line, start, "a field line without ':'; write 'Name: value', or '<' alone before the content");
            return;
        }

        var name = colon < 0 ? line.Text[start..] : line.Text[start..colon];
        if (name.Length == 0 || !name.All(IsTokenCharacter))
        {
            context.Errors.Add(line, start, $"bad field name '{Suggestion.Short(name)}'; write a token directly before ':'");
            return;
        }

        if (colon < 0)
        {
            fields.Add(new FieldPattern(name, Pattern.Anything));
            return;
        }

        var value = colon + 1;
        while (value < line.Text.Length && line.Text[value] == ' ')
        {
            value++;
        }

        fields.Add(new FieldPattern(name, PatternReader.Read(context, line, value, Place(isAbsent))));
    }

    private void ReadContent(SourceLine line, LineMark mark)
    {
        if (!_isFirstContentLine)
        {
            _content!.Add(new PatternPart.LineBreak());
        }

        _isFirstContentLine = false;
        _content!.AddRange(PatternReader.Read(context, line, Math.Min(mark.Start, line.Text.Length), Place(isAbsent: false)).Parts);
    }

    private void ReadDirection(SourceLine line, LineMark mark)
    {
        if (Direction.Read(context.Errors, line, mark) is not { } direction)
        {
            return;
        }

        EndResponse();
        if (direction.Argument == "times")
        {
            if (int.TryParse(direction.Name, NumberStyles.None, CultureInfo.InvariantCulture, out _times) && _times is >= 2 and <= MostTimes)
            {
                _timesLine = line;
                return;
            }

            _times = 1;
            context.Errors.Add(line, direction.Position, string.Create(CultureInfo.InvariantCulture, $"bad repeat count; write '(N times)' with N from 2 to {MostTimes:N0} in digits"));
        }
        else if (direction.IsBare(context.Errors, line))
        {
            _end = (Enum.Parse<ConnectionEnd>(direction.Name, ignoreCase: true), line.Number);
        }
    }

    private static bool IsTokenCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || "!#$%&'*+-.^_`|~".Contains(character, StringComparison.Ordinal);
}
