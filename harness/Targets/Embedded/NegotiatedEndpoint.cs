using System.IO.Compression;
using System.Text;
using HttpConformance.Targets.Embedded.Representations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>negotiated</c>: one resource in two types, two codings and two languages (RFC 9110 §12.1).</summary>
internal static class NegotiatedEndpoint
{
    private static readonly DateTimeOffset Written = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    // The first of each is the server's own choice.
    private static readonly string[] Types = ["text/html", TextResponse.PlainText];
    private static readonly string[] Codings = [Preferences.Identity, "gzip"];
    private static readonly string[] Languages = ["en", "fr"];

    private static readonly Dictionary<(string Type, string Coding, string Language), Representation> Variants =
        (from type in Types from coding in Codings from language in Languages select (type, coding, language)).ToDictionary(key => key, Make);

    public static void Map(IEndpointRouteBuilder routes) => new Resource { Get = AnswerAsync }.MapTo(routes, "/negotiated");

    private static Task AnswerAsync(HttpContext context)
    {
        var fields = context.Request.Headers;
        context.Response.Headers.Vary = "Accept, Accept-Encoding, Accept-Language";
        if (Preferences.Choose(Types, fields.Accept, Preferences.TypeFit) is not { } type
            || Preferences.Choose(Codings, fields.AcceptEncoding, Preferences.CodingFit) is not { } coding)
        {
            return TextResponse.SendAsync(context, StatusCodes.Status406NotAcceptable, "text/html or text/plain, as it is or in gzip.\n");
        }

        // A text in a language that was not asked for is better than none (RFC 9110 §12.5.4).
        var language = Preferences.Choose(Languages, fields.AcceptLanguage, Preferences.LanguageFit) ?? Languages[0];
        return RepresentationResponse.SendAsync(context, Variants[(type, coding, language)]);
    }

    private static Representation Make((string Type, string Coding, string Language) key)
    {
        var text = key.Language == "fr" ? "Bonjour" : "Good morning";
        var page = key.Type == TextResponse.PlainText
            ? text + "\n"
            : $"<!DOCTYPE html>\n<html lang=\"{key.Language}\"><head><title>{text}</title></head><body><p>{text}</p></body></html>\n";
        var content = Encoding.ASCII.GetBytes(page);
        var isCoded = key.Coding != Preferences.Identity;
        return new Representation(isCoded ? Compress(content) : content, key.Type, Written)
        {
            ContentEncoding = isCoded ? key.Coding : null,
            ContentLanguage = key.Language,
        };
    }

    private static byte[] Compress(byte[] content)
    {
        using var coded = new MemoryStream();
        using (var gzip = new GZipStream(coded, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return coded.ToArray();
    }
}
