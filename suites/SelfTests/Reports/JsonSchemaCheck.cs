using System.Globalization;
using System.Text.Json.Nodes;

namespace HttpConformance.SelfTests.Reports;

/// <summary>Holds a document to the part of JSON Schema that <c>report.schema.json</c> uses; any other keyword is an error.</summary>
internal sealed class JsonSchemaCheck(JsonObject root)
{
    private static readonly string[] Words = ["description", "title", "$schema", "$id", "$defs", "contentEncoding", "format"];

    private readonly List<string> errors = [];

    public IReadOnlyList<string> ErrorsOf(JsonNode document)
    {
        errors.Clear();
        Check(document, root, "$");
        return [.. errors];
    }

    private void Check(JsonNode? value, JsonObject schema, string path)
    {
        foreach (var (keyword, rule) in schema)
        {
            switch (keyword)
            {
                case "$ref":
                    Check(value, (JsonObject)root["$defs"]![rule!.GetValue<string>().Split('/')[^1]]!, path);
                    break;
                case "type" when !IsOfType(value, rule!.GetValue<string>()):
                    errors.Add($"{path}: not of type {rule}");
                    break;
                case "const" when !JsonNode.DeepEquals(value, rule):
                    errors.Add($"{path}: not {rule}");
                    break;
                case "enum" when !rule!.AsArray().Any(one => JsonNode.DeepEquals(value, one)):
                    errors.Add($"{path}: {value} is none of {rule.ToJsonString()}");
                    break;
                case "minimum" when value!.GetValue<double>() < rule!.GetValue<double>():
                    errors.Add($"{path}: below {rule}");
                    break;
                case "required":
                    errors.AddRange(rule!.AsArray().Select(name => name!.GetValue<string>()).Where(name => !value!.AsObject().ContainsKey(name)).Select(name => $"{path}: lacks {name}"));
                    break;
                case "items":
                    CheckItems(value!.AsArray(), (JsonObject)rule!, path);
                    break;
                case "properties" or "additionalProperties":
                    break;
                default:
                    CheckKeyword(keyword, path);
                    break;
            }
        }

        if (value is JsonObject members)
        {
            CheckMembers(members, schema, path);
        }
    }

    private void CheckItems(JsonArray items, JsonObject schema, string path)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Check(items[i], schema, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
        }
    }

    private void CheckMembers(JsonObject members, JsonObject schema, string path)
    {
        foreach (var (name, member) in members)
        {
            if (schema["properties"]?[name] is JsonObject known)
            {
                Check(member, known, $"{path}.{name}");
            }
            else if (schema["additionalProperties"] is JsonObject any)
            {
                Check(member, any, $"{path}.{name}");
            }
            else if (schema["additionalProperties"] is not null)
            {
                errors.Add($"{path}: unknown key {name}");
            }
        }
    }

    private void CheckKeyword(string keyword, string path)
    {
        if (!Words.Contains(keyword, StringComparer.Ordinal) && keyword is not ("type" or "const" or "enum" or "minimum"))
        {
            errors.Add($"{path}: the schema uses the keyword {keyword}, which this check does not know");
        }
    }

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "integer" => value is JsonValue number && number.GetValueKind() == System.Text.Json.JsonValueKind.Number && number.GetValue<double>() % 1 == 0,
        _ => string.Equals(value?.GetValueKind().ToString().Replace("True", "Boolean", StringComparison.Ordinal).Replace("False", "Boolean", StringComparison.Ordinal), type, StringComparison.OrdinalIgnoreCase),
    };
}
