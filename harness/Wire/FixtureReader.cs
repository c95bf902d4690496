using HttpConformance.Wire.Reading;

namespace HttpConformance.Wire;

/// <summary>Reads <c>.wire</c> files; <c>fixtures/README.md</c> has the grammar.</summary>
public static class FixtureReader
{
    /// <summary>The largest file that is read, in octets.</summary>
    public const int MostOctets = 1024 * 1024;

    internal const string TooLarge = "the file is larger than 1,048,576 octets; {\"text\" * N} repeats a text";

    private const string EmptyFile = "the file is empty; copy a fixture and change it";

    /// <summary>Reads one file. Bad input never throws: it is reported, at the octet that is wrong.</summary>
    /// <param name="id">The path below the fixture root, with <c>/</c> and without <c>.wire</c>.</param>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="octets">The whole file.</param>
    public static FixtureReading Read(string id, string file, ReadOnlyMemory<byte> octets)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(file);
        if (octets.Length is 0 or > MostOctets)
        {
            return new FixtureReading(null, [new WireError(file, 1, 1, octets.IsEmpty ? EmptyFile : TooLarge, "")]);
        }

        var context = new ReadingContext(file);
        var lines = SourceText.Split(octets.Span, context.Errors);
        context.Lines = lines;
        var section = new FieldSection(context);
        var start = section.Read(lines);
        var fields = new FixtureFields(context, section);
        fields.Read();
        var body = new BodyReader(context, section);
        body.Read(lines, start);
        new FixtureRules(context, section, fields).Check(lines[0], body.Turns);
        var names = new NameRules(context, body.Turns, fields.Needs, section.IsMistaken("Needs"));
        names.Check();
        if (context.Errors.IsEmpty)
        {
            names.CheckUnused();
        }

        if (!context.Errors.IsEmpty)
        {
            return new FixtureReading(null, context.Errors.InOrder());
        }

        var fixture = new Fixture
        {
            Id = id,
            File = file,
            Title = fields.Title,
            Requirements = fields.Requirements,
            RequirementPlaces = fields.RequirementPlaces,
            Level = fields.Level,
            Needs = fields.Needs,
            Control = fields.Control,
            Lets = fields.Lets,
            Family = fields.Family,
            Tags = fields.Tags,
            Turns = body.Turns,
            Answers = body.Answers,
            Comments = context.Comments,
        };
        return new FixtureReading(fixture, []);
    }

}
