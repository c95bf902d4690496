using HttpConformance.Wire.Reading;

namespace HttpConformance.Wire;

/// <summary>The checks that fixtures and register make together.</summary>
/// <param name="Checks">One for each fixture, or for each value of its family, in the order of the fixtures.</param>
/// <param name="Errors">What the fixtures say that the register does not bear out; their checks are left out.</param>
public sealed record CheckCatalog(IReadOnlyList<Check> Checks, IReadOnlyList<WireError> Errors)
{
    /// <summary>Holds the fixtures against the register and expands the families. A register that could not be read at all makes no checks.</summary>
    public static CheckCatalog Expand(IEnumerable<Fixture> fixtures, RequirementRegister register)
    {
        ArgumentNullException.ThrowIfNull(fixtures);
        ArgumentNullException.ThrowIfNull(register);
        var checks = new List<Check>();
        var errors = new List<WireError>();
        var isLost = register.All.Count == 0 && register.Errors.Count > 0;
        foreach (var fixture in isLost ? [] : fixtures)
        {
            var before = errors.Count;
            var level = LevelOf(fixture, register);
            errors.AddRange(UnknownRequirements(fixture, register));
            if (level == Level.Hardening && errors.Count == before)
            {
                errors.AddRange(Failing(fixture));
            }

            if (errors.Count == before)
            {
                checks.AddRange(Expand(fixture, level, [.. fixture.Requirements.Select(id => register.Find(id)!)]));
            }
        }

        return new CheckCatalog(checks, errors);
    }

    /// <summary>The level of the fixture, or else the strongest of its requirements; must where none of them is known.</summary>
    public static Level LevelOf(Fixture fixture, RequirementRegister register)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        ArgumentNullException.ThrowIfNull(register);
        return fixture.Level ?? fixture.Requirements
            .Select(register.Find)
            .OfType<Requirement>()
            .Select(requirement => requirement.Level)
            .DefaultIfEmpty(Level.Must)
            .Min();
    }

    private static IEnumerable<Check> Expand(Fixture fixture, Level level, IReadOnlyList<Requirement> requirements) =>
        fixture.Family is { } family
            ? family.Values.Select(value => new Check($"{fixture.Id}[{value.Text}]", fixture, value, level, requirements))
            : [new Check(fixture.Id, fixture, null, level, requirements)];

    private static IEnumerable<WireError> UnknownRequirements(Fixture fixture, RequirementRegister register)
    {
        for (var i = 0; i < fixture.Requirements.Count; i++)
        {
            var id = fixture.Requirements[i];
            if (register.Find(id) is null)
            {
                var place = i < fixture.RequirementPlaces.Count ? fixture.RequirementPlaces[i] : new SourcePlace(1, 1, "");
                var near = Suggestion.Nearest(id, register.All.Select(requirement => requirement.Id));
                var hint = near is null ? "; the ids stand in fixtures/requirements" : $"; did you mean '{near}'?";
                yield return new WireError(fixture.File, place.Line, place.Column, $"unknown requirement '{Suggestion.Short(id)}'{hint}", place.LineText);
            }
        }
    }

    private static IEnumerable<WireError> Failing(Fixture fixture) => fixture.Turns
        .SelectMany(turn => turn.Outcomes)
        .Where(outcome => outcome.Verdict == Verdict.Fail)
        .Select(outcome => new WireError(fixture.File, outcome.Line, 1, FixtureRules.HardeningFail, ""));
}
