using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace HttpConformance.Reports.Json;

/// <summary>How text is spelt in every JSON file.</summary>
internal static class ReadableJson
{
    /// <summary>A section sign is readable; what HTML, a terminal or the direction of text would act on is still escaped.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(ReadableCharacters());

    private static TextEncoderSettings ReadableCharacters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement);
        settings.ForbidCharacter('\u00AD');
        return settings;
    }
}
