using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using HttpConformance.Replay;

namespace HttpConformance.SelfTests.Wire;

/// <summary>Shows a fixture as text that is equal for equal fixtures; where things stand in the file is left out.</summary>
internal static class ModelText
{
    private static readonly string[] Places = ["Line", "RequirementPlaces", "Topic"];
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static string Of(object? model)
    {
        var text = new StringBuilder();
        Append(text, model, 0);
        return text.ToString();
    }

    private static PropertyInfo[] Shown(Type type) =>
        [.. type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsStatic: false } && !Places.Contains(property.Name))];

    private static void Append(StringBuilder text, object? model, int depth)
    {
        switch (model)
        {
            case null:
                text.Append("null\n");
                break;
            case ReadOnlyMemory<byte> octets:
                text.Append(CultureInfo.InvariantCulture, $"\"{OctetText.Escape(octets.Span)}\"\n");
                break;
            case string or Enum or int or bool or TimeSpan or ValueTuple<int, int>:
                text.Append(CultureInfo.InvariantCulture, $"{model}\n");
                break;
            case IEnumerable items:
                text.Append("[]\n");
                foreach (var item in items)
                {
                    text.Append(' ', depth * 2).Append("- ");
                    Append(text, item, depth + 1);
                }

                break;
            default:
                text.Append(model.GetType().Name).Append('\n');
                foreach (var property in Properties.GetOrAdd(model.GetType(), Shown))
                {
                    text.Append(' ', depth * 2).Append(property.Name).Append(": ");
                    Append(text, property.GetValue(model), depth + 1);
                }

                break;
        }
    }
}
