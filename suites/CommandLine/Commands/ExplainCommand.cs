using System.CommandLine;
using HttpConformance.CommandLine.Help;
using HttpConformance.CommandLine.Options;
using HttpConformance.CommandLine.Output;
using HttpConformance.Reports.Explanations;
using HttpConformance.Yaml;

namespace HttpConformance.CommandLine.Commands;

/// <summary><c>explain</c>: what a check is about.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private readonly ToolContext _context;
    private readonly Option<string?> _fixtures = FixturesOption.Create();
    private readonly Argument<string> _id = new("ID") { HelpName = "ID", Description = "The id of a check, of a family, or of a passive rule." };

    public ExplainCommand(ToolContext context)
        : base("explain", "Explains a check: what is sent, what the section asks, which answers are lawful, and why it matters.")
    {
        _context = context;
        _id.CompletionSources.Add(new Completions(context).Ids);
        Add(_id);
        Add(_fixtures);
        SetAction(Explain);
    }

    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } =
    [
        ("explain keep-alive/http10-closes", "a check"),
        ("explain passive/date-present", "a rule that every response is held to"),
    ];

    private int Explain(ParseResult parsed)
    {
        var files = _context.LoadSuite(parsed.GetValue(_fixtures));
        var id = parsed.GetValue(_id)!;
        var explanation = Explanation.Find(files, id)
            ?? throw new UsageException($"there is no check '{id}'{Spelling.DidYouMean(id, files.Ids.Concat(files.Checks.Select(check => check.Fixture.Id)))}");
        new ExplanationView(_context.Console).Write(explanation);
        return ExitCode.Conformant;
    }
}
