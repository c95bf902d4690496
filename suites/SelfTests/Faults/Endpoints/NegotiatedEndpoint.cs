using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>One resource in two types, two codings and two languages (RFC 9110 §12.1).</summary>
internal sealed class NegotiatedEndpoint : IEndpoint
{
    private const string Fields = "Accept, Accept-Encoding, Accept-Language";
    private static readonly DateTimeOffset Written = new(2024, 3, 5, 7, 8, 9, TimeSpan.Zero);

    // The first of each is the server's own choice.
    private static readonly string[] Types = ["text/plain", "text/html"];
    private static readonly string[] Codings = ["identity", "gzip"];
    private static readonly string[] Languages = ["en", "fr"];

    private readonly ServerSettings _settings;
    private readonly Dictionary<(string Type, string Coding, string Language), Representation> _all;

    public NegotiatedEndpoint(ServerSettings settings)
    {
        _settings = settings;
        _all = (from type in Types from coding in Codings from language in Languages select (type, coding, language)).ToDictionary(key => key, Make);
    }

    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "OPTIONS"];

    public Selection Select(Request request) => Choose(request) is { } chosen ? new Selection(Evaluated: true, chosen) : Selection.None;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) => Task.FromResult(Choose(request) is { } chosen
        ? RangeAnswer.Of(request, chosen, _settings)
        : Response.Text(406, "There are text/plain and text/html, as they are or in gzip.\n").With("Vary", Fields));

    private string? Accepted(Request request, string name)
    {
        var list = request.Joined(name);
        if (list is null || !(_settings.Is(Fault.WeightsIgnored) || (_settings.Is(Fault.RefusedCodingSent) && name is "Accept-Encoding")))
        {
            return _settings.Is(Fault.CodingCaseCounts) ? list?.Replace("GZIP", "none", StringComparison.Ordinal).Replace("Gzip", "none", StringComparison.Ordinal) : list;
        }

        return string.Join(", ", Grammar.Elements(list).Select(element => element.Split(';')[0]));
    }

    private Representation? Choose(Request request)
    {
        var type = Preference.Choose(Types, Accepted(request, "Accept"), Preference.TypeFit);
        var coding = Preference.Choose(Codings, Accepted(request, "Accept-Encoding"), Preference.CodingFit);

        // A text in a language that was not asked for is better than none (RFC 9110 §12.5.4).
        var language = Preference.Choose(Languages, request.Joined("Accept-Language"), Preference.LanguageFit) ?? Languages[0];
        return type is null || coding is null ? null : _all[(type, coding, language)];
    }

    private Representation Make((string Type, string Coding, string Language) key)
    {
        var text = key.Language is "fr" ? "Bonne nuit" : "Good night";
        var content = Encoding.ASCII.GetBytes(key.Type is "text/plain" ? text + "\n" : $"<!doctype html>\n<html lang=\"{key.Language}\"><title>{text}</title>\n<p>{text}\n");
        var isCoded = key.Coding is "gzip";
        var label = isCoded && _settings.Is(Fault.CodedInNameOnly) ? content : isCoded ? Faults.Coding.Compressed(content) : content;
        return Representation.WithValidators(label, key.Type, Written, _settings) with
        {
            Tag = _settings.Is(Fault.OneTagForAll) ? "\"one\"" : Representation.WithValidators(label, key.Type, Written, _settings).Tag,
            Coding = isCoded && !_settings.Is(Fault.CodingNotNamed) ? key.Coding : null,
            Language = key.Language,
            Vary = _settings.Is(Fault.VaryMissing) ? null : Fields,
        };
    }
}
