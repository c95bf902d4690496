using System.Security.Cryptography;
using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Sends a representation, whole or in the ranges asked for (RFC 9110 §14).</summary>
internal static class RangeAnswer
{
    public static Response Of(Request request, Representation representation, ServerSettings settings)
    {
        var ranges = Wanted(request, representation, settings) is { } field
            ? RangeSet.Parse(field, representation.Content.Length, settings)
            : null;
        var response = ranges switch
        {
            null => Response.Of(200, representation.ContentType, representation.Content),
            [] when settings.Is(Fault.UnsatisfiableAs206) => Response.Of(206, representation.ContentType, []),
            [] when settings.Is(Fault.UnsatisfiedWithoutLength) => Response.Text(416, "No range is satisfiable.\n"),
            [] => Response.Text(416, "No range is satisfiable.\n").With("Content-Range", $"bytes */{representation.Content.Length}"),
            [var range] when settings.Is(LawfulVariant.PartsOfOne) && Grammar.Elements(request.Single("Range")!).Skip(1).Any() => SeveralParts(representation, [range], settings),
            [var range] => OnePart(representation, range, settings),
            _ => SeveralParts(representation, ranges, settings),
        };
        return response.Status == 416 ? response : WithValidators(response, request, representation, settings);
    }

    private static string? Wanted(Request request, Representation representation, ServerSettings settings)
    {
        var defined = request.Method is "GET" || (request.IsHead && settings.Is(Fault.RangeOnHead));
        if (!defined || settings.Variant is LawfulVariant.RangesIgnored or LawfulVariant.RangesDeclined || request.Single("Range") is not { } range)
        {
            return null;
        }

        return !request.Has("If-Range") || settings.Is(Fault.IfRangeIgnored) || IsCurrent(request.Single("If-Range"), representation, settings) ? range : null;
    }

    private static bool IsCurrent(string? validator, Representation representation, ServerSettings settings) => validator switch
    {
        _ when settings.Is(LawfulVariant.IfRangeNeverMatches) => false,
        null => false,
        ['"', ..] => validator == representation.Tag || (settings.Is(Fault.IfRangeWeak) && representation.Tag == "W/" + validator),
        ['W', '/', ..] => settings.Is(Fault.IfRangeWeak) && (validator == representation.Tag || validator == "W/" + representation.Tag),
        _ => HttpDate.Parse(validator, settings.Now) is { } date
            && ((date == representation.Modified && settings.Now - date >= TimeSpan.FromSeconds(1)) || (settings.Is(Fault.IfRangeLaterDate) && date > representation.Modified)),
    };

    private static Response OnePart(Representation representation, (long First, long Last) range, ServerSettings settings)
    {
        var response = Response.Of(206, representation.ContentType, Slice(representation, range));
        return settings.Is(Fault.RangeWithoutContentRange) ? response : response.With("Content-Range", ContentRange(representation, range, settings));
    }

    private static Response SeveralParts(Representation representation, List<(long First, long Last)> ranges, ServerSettings settings)
    {
        var boundary = Convert.ToHexStringLower(SHA256.HashData(representation.Content))[..24];
        var content = new List<byte>();
        foreach (var range in settings.Is(Fault.PartsReversed) ? Enumerable.Reverse(ranges) : ranges)
        {
            var place = settings.Is(Fault.PartWithoutContentRange) ? "" : $"Content-Range: {ContentRange(representation, range, settings)}\r\n";
            var head = $"--{boundary}\r\nContent-Type: {representation.ContentType}\r\n{place}\r\n";
            content.AddRange(Encoding.ASCII.GetBytes(head));
            content.AddRange(Slice(representation, range));
            content.AddRange("\r\n"u8);
        }

        content.AddRange(Encoding.ASCII.GetBytes(settings.Is(Fault.RangesUnclosed) ? "" : $"--{boundary}--\r\n"));
        var named = settings.Fault switch
        {
            Fault.BoundaryMissing => "",
            Fault.BoundaryOther => $"; boundary={boundary}x",
            _ => $"; boundary={boundary}",
        };
        return Response.Of(206, $"multipart/byteranges{named}", [.. content]);
    }

    private static Response WithValidators(Response response, Request request, Representation representation, ServerSettings settings)
    {
        if (representation.Tag is { } tag)
        {
            response.With("ETag", tag);
        }

        if (representation.Modified is { } modified && !(response.Status == 206 && request.Has("If-Range")))
        {
            var shown = settings.Is(Fault.LastModifiedInFuture) ? settings.Now.AddDays(1) : modified;
            response.With("Last-Modified", settings.Is(Fault.DatesWithHyphens) ? HttpDate.Format(shown).Replace(' ', '-') : HttpDate.Format(shown));
        }

        response.WithAny("Vary", representation.Vary).WithAny("Content-Encoding", representation.Coding).WithAny("Content-Language", representation.Language);
        return settings.Is(LawfulVariant.RangesIgnored)
            ? response
            : response.With("Accept-Ranges", settings.Is(LawfulVariant.RangesDeclined) ? "none" : "bytes");
    }

    private static byte[] Slice(Representation representation, (long First, long Last) range) =>
        representation.Content[(int)range.First..((int)range.Last + 1)];

    private static string ContentRange(Representation representation, (long First, long Last) range, ServerSettings settings) => settings.Fault switch
    {
        Fault.ContentRangeWrongTotal => $"bytes {range.First}-{range.Last}/{range.Last - range.First + 1}",
        Fault.ContentRangeShifted => $"bytes {range.First + 1}-{range.Last + 1}/{representation.Content.Length}",
        _ => $"bytes {range.First}-{range.Last}/{representation.Content.Length}",
    };
}
