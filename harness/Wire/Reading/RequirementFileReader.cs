using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HttpConformance.Wire.Reading;

/// <summary>Reads one file of the register: a list of mappings.</summary>
internal sealed class RequirementFileReader(string file)
{
    private const int DeepestNesting = 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] Required = ["id", "section", "level", "text"];
    private static readonly string[] Optional = ["untestable"];
    private static readonly string[] Kept = ["binds", "testable", "passive"];
    private static readonly string[] Texts = [.. Required, .. Optional];
    private static readonly string[] Keywords = ["MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY", "grammar", "hardening"];

    private readonly List<WireError> _errors = [];
    private readonly List<(Requirement Requirement, SourcePlace Place)> _requirements = [];
    private string[] _lines = [];

    public string File => file;

    public IReadOnlyList<(Requirement Requirement, SourcePlace Place)> Requirements => _requirements;

    public IReadOnlyList<WireError> Errors => _errors;

    /// <summary>Reads the file at the path; a file that cannot be read is an error like any other.</summary>
    public void Read(string path, int mostOctets)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Length > mostOctets)
            {
                _errors.Add(new WireError(file, 1, 1, $"the file is larger than {mostOctets:N0} octets; split it", ""));
                return;
            }

            // What has no length is not opened: a pipe would be waited for without end.
            Read(info.Length == 0 ? [] : System.IO.File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _errors.Add(new WireError(file, 1, 1, $"cannot read the file: {exception.Message}", ""));
        }
    }

    public void Read(ReadOnlySpan<byte> octets)
    {
        try
        {
            var text = Utf8.GetString(octets).TrimStart('\ufeff');
            _lines = text.Split('\n');
            var parser = new Parser(new StringReader(text));
            if (!Advance(parser) || !Advance(parser) || parser.Current is not DocumentStart)
            {
                _errors.Add(new WireError(file, 1, 1, "the file is empty; write '- id: ...'", ""));
                return;
            }

            Advance(parser);
            ReadList(parser);
        }
        catch (DecoderFallbackException)
        {
            _errors.Add(new WireError(file, 1, 1, "the file is not UTF-8; save it as such", ""));
        }
        catch (YamlException exception)
        {
            Add(exception.Start, $"broken YAML: {exception.Message}");
        }
    }

    private void ReadList(Parser parser)
    {
        if (parser.Current is not SequenceStart)
        {
            Add(parser.Current!.Start, "a file is a list of requirements; write '- id: ...'");
            return;
        }

        while (Advance(parser) && parser.Current is not SequenceEnd)
        {
            if (parser.Current is MappingStart start)
            {
                ReadRequirement(parser, start.Start);
            }
            else
            {
                Add(parser.Current!.Start, "no requirement; write '- id: ...'");
                Skip(parser);
            }
        }

        if (Advance(parser) && Advance(parser) && parser.Current is DocumentStart second)
        {
            Add(second.Start, "a second document; a file is one list");
        }
    }

    private void ReadRequirement(Parser parser, Mark start)
    {
        var values = new Dictionary<string, (string Text, Mark At)>(StringComparer.Ordinal);
        var before = _errors.Count;
        while (Advance(parser) && parser.Current is not MappingEnd)
        {
            var key = parser.Current as Scalar;
            var at = parser.Current!.Start;
            Skip(parser);
            Advance(parser);
            if (key is null || !(Texts.Contains(key.Value, StringComparer.Ordinal) || Kept.Contains(key.Value, StringComparer.Ordinal)))
            {
                var name = key?.Value ?? "";
                Add(at, $"unknown key '{Suggestion.Short(name)}'{Suggestion.Clause(name, [.. Required, .. Kept, .. Optional])}");
            }
            else if (Texts.Contains(key.Value, StringComparer.Ordinal))
            {
                ReadValue(parser.Current!, key.Value, at, values);
            }

            Skip(parser);
        }

        if (before < _errors.Count)
        {
            return;
        }

        var missing = Required.Where(key => !values.ContainsKey(key)).ToList();
        if (missing.Count > 0)
        {
            Add(start, $"a requirement without {string.Join(", ", missing.Select(key => $"'{key}'"))}; write '{missing[0]}: ...'");
            return;
        }

        Keep(values);
    }

    private void ReadValue(ParsingEvent value, string key, Mark at, Dictionary<string, (string Text, Mark At)> values)
    {
        var text = (value as Scalar)?.Value.Trim() ?? "";
        if (text.Length == 0)
        {
            Add(at, $"'{key}' has no text; write '{key}: ...'");
        }
        else if (!values.TryAdd(key, (text, value.Start)))
        {
            Add(at, $"'{key}' stands twice; leave one out");
        }
    }

    private void Keep(Dictionary<string, (string Text, Mark At)> values)
    {
        var (id, at) = values["id"];
        var (level, levelAt) = values["level"];
        if (!Keywords.Contains(level, StringComparer.Ordinal))
        {
            Add(levelAt, $"unknown level '{Suggestion.Short(level)}'{Suggestion.Clause(level, Keywords)}");
        }
        else if (!id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.'))
        {
            Add(at, $"bad id '{Suggestion.Short(id)}'; write letters, digits, '-' and '.'");
        }
        else
        {
            _requirements.Add((new Requirement(id, values["section"].Text, level, values["text"].Text)
            {
                Untestable = values.GetValueOrDefault("untestable").Text,
            }, Place(at)));
        }
    }

    /// <summary>Moves to the next event. The scanner answers some broken flow collections with exceptions that carry no place.</summary>
    private static bool Advance(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is not (YamlException or OutOfMemoryException))
        {
            var at = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "the text behind this place is no YAML; quote it, or close its brackets", exception);
        }
    }

    /// <summary>Moves to the end of the node that the parser stands at.</summary>
    private static void Skip(Parser parser)
    {
        var depth = parser.Current?.NestingIncrease ?? 0;
        while (depth > 0 && Advance(parser))
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw new YamlException(parser.Current.Start, parser.Current.End, "nested too deeply; write text");
            }
        }
    }

    private void Add(Mark at, string message)
    {
        var place = Place(at);
        _errors.Add(new WireError(file, place.Line, place.Column, message, place.LineText));
    }

    private SourcePlace Place(Mark at)
    {
        var line = (int)Math.Clamp((long)at.Line, 1, _lines.Length);
        return new SourcePlace(line, (int)Math.Max(1, (long)at.Column), _lines[line - 1].TrimEnd('\r'));
    }
}
