using System.CommandLine;
using HttpConformance.CommandLine.Filters;
using HttpConformance.CommandLine.Help;
using HttpConformance.CommandLine.Options;
using HttpConformance.CommandLine.Output;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>list</c>: the checks, or some of them.</summary>
internal sealed class ListCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly FilterOptions _filters;
    private readonly Option<string?> _fixtures = FixturesOption.Create();
    private readonly Option<bool> _json = new("--json") { Description = "For programs: an array with id, title, topic, level, tags, requirements and sections." };

    public ListCommand(ToolContext context)
        : base("list", "Lists the checks: id, level and title.")
    {
        _context = context;
        _filters = new FilterOptions(new Completions(context));
        _filters.AddTo(this);
        Add(_json);
        Add(_fixtures);
        SetAction(List);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("list", "every check and every passive rule"),
        ("list --topic framing --level must", "what a server MUST do about framing"),
        ("list --rfc 9112-6 --json", "what rests on section 6 and those below it, for a program"),
    ];

    private int List(ParseResult parsed)
    {
        var entries = new CheckFilter(_filters.Read(parsed)).ChooseEntries(_context.LoadSuite(parsed.GetValue(_fixtures)));
        if (parsed.GetValue(_json))
        {
            EntryJson.Write(entries, _context.Console.Profile.Out.Writer);
        }
        else
        {
            EntryList.Write(_context.Console, entries);
        }

        return ExitCode.Conformant;
    }
}
