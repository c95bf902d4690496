namespace HttpConformance.SelfTests.Faults;

/// <summary>Resources that clients put, get and delete.</summary>
internal sealed class StoreEndpoint(ServerSettings settings) : IEndpoint
{
    public IReadOnlyList<string> Methods { get; } = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

    public Selection Select(Request request) => Find(request) is { } current
        ? new Selection(Evaluated: true, current)
        : request.Method is "PUT" ? Selection.Absent : Selection.None;

    public Response? Refuse(Request request) =>
        request.Method is "PUT" && request.Has("Content-Range") && !settings.Is(Fault.PartialPutStored)
            ? Response.Text(400, "A part cannot be put here.\n")
            : null;

    public Task<Response> AnswerAsync(Request request, CancellationToken stop) => Task.FromResult(request.Method switch
    {
        "PUT" => Put(request),
        "DELETE" => Delete(request),
        _ => Get(request),
    });

    private Representation? Find(Request request)
    {
        var hidden = settings.Is(Fault.StoreByConnection) && !request.Connection.StoredHere.Contains(request.Path);
        return hidden ? null : request.Connection.Server.Store.Find(request.Path);
    }

    private Response Get(Request request)
    {
        var store = request.Connection.Server.Store;
        if (settings.Is(Fault.GetContentStored) && request.Content.Length > 0)
        {
            Store(request, request.Content);
        }

        if (Find(request) is not { } current)
        {
            if (settings.Is(Fault.HeadCreates) && request.IsHead)
            {
                Store(request, []);
            }

            return NotFound();
        }

        if (settings.Is(Fault.GetTakesAway) && request.Method is "GET")
        {
            store.Delete(request.Path);
        }

        return RangeAnswer.Of(request, current, settings);
    }

    private Response Put(Request request)
    {
        var before = Find(request);
        var stored = Store(request, settings.Is(Fault.PutAppends) && before is not null ? [.. before.Content, .. request.Content] : request.Content);
        var created = (before is null && !settings.Is(Fault.PutFirstAs200)) || settings.Is(Fault.PutAlways201);
        var response = created ? Response.Text(201, "Stored.\n")
            : settings.Is(LawfulVariant.PutAnswers200) || before is null ? Response.Text(200, "Replaced.\n")
            : new Response(204);
        return stored.Tag is { } tag ? response.With("ETag", tag) : response;
    }

    private Representation Store(Request request, byte[] content)
    {
        var type = request.Single("Content-Type") is { } given && IsMediaType(given) ? given : "application/octet-stream";
        var representation = Representation.WithValidators(content, type, settings.Now, settings);
        if (!settings.Is(Fault.PutNotStored))
        {
            request.Connection.Server.Store.Put(request.Path, representation);
            request.Connection.StoredHere.Add(request.Path);
        }

        return representation;
    }

    private Response Delete(Request request)
    {
        var store = request.Connection.Server.Store;
        if (settings.Is(Fault.DeleteTakesAll))
        {
            store.DeleteAll();
            return new Response(204);
        }

        if (Find(request) is null)
        {
            if (settings.Is(Fault.SecondDeleteRestores))
            {
                store.Restore(request.Path);
            }

            return NotFound();
        }

        if (!settings.Is(Fault.DeleteNotDone))
        {
            store.Delete(request.Path);
        }

        return settings.Is(LawfulVariant.OtherStatuses) ? Response.Text(202, "It is being deleted.\n")
            : settings.Is(LawfulVariant.PutAnswers200) ? Response.Text(200, "Deleted.\n") : new Response(204);
    }

    private static bool IsMediaType(string value) =>
        value.Split('/') is [var type, var subtype] && Grammar.IsToken(type) && Grammar.IsToken(subtype);

    private Response NotFound() => Response.Text(settings.Is(LawfulVariant.OtherStatuses) ? 410 : 404, "There is nothing here.\n");
}
