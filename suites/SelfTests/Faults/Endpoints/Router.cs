using System.Text;

namespace HttpConformance.SelfTests.Faults;

/// <summary>Finds the resource of a request and answers it.</summary>
internal sealed class Router(ServerSettings settings)
{
    /// <summary>The methods that are implemented for any resource; CONNECT is not.</summary>
    public static readonly string[] KnownMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

    private readonly ResourceMap _resources = new(settings);

    /// <summary>The final answer where the head alone settles it, otherwise <see langword="null"/>.</summary>
    public Response? AnswerFromHead(Request request)
    {
        request.Method = settings.Is(Fault.UnknownMethodServed) && !IsKnown(request.Method) ? "GET" : request.Method;
        if (!IsKnown(request.Method))
        {
            return UnknownMethod();
        }

        if (settings.Is(LawfulVariant.UnknownHostsRefused) && request.Authority.Length > 0 && !IsThisHost(request.Authority))
        {
            return Response.Text(421, "The request is for another host.\n");
        }

        if (settings.Is(LawfulVariant.GetContentRefused) && request is { Method: "GET" or "HEAD" or "DELETE", Framed: true } && request.Single("Content-Length") is not "0")
        {
            return Response.Text(400, "The method takes no content.\n");
        }

        if (request.Path is "*")
        {
            return settings.Is(Fault.OptionsStarRefused) ? Response.Text(400, "There is no resource *.\n") : Options(KnownMethods);
        }

        if (settings.Is(Fault.ConditionsOnMissing) && _resources.Find(request.Path) is null && (request.Has("If-Match") || request.Has("If-None-Match")))
        {
            return request.Has("If-Match") ? Response.Text(412, "A precondition is false.\n") : new Response(304);
        }

        if (_resources.Find(request.Path) is not { } endpoint || (settings.Is(Fault.NotFoundSticks) && request.Connection.SeenNotFound))
        {
            return settings.Is(Fault.HeadOf404Found) && request.IsHead ? Response.Text(200, "Found.\n") : Response.Text(404, "There is nothing here.\n");
        }

        var refused = settings.Is(Fault.HeadRefused) && request.IsHead;
        if (refused || !Methods(endpoint).Contains(request.Method, StringComparer.Ordinal))
        {
            return NotAllowed(request, endpoint);
        }

        var conditional = request.Method is not ("OPTIONS" or "TRACE");
        var selection = settings.Is(Fault.RangeBeforeConditions) && request.Has("Range") ? Selection.None : endpoint.Select(request);
        var condition = conditional ? Preconditions.Check(request, selection, settings) : null;
        return settings.Is(Fault.ConditionsBeforeCredentials) ? condition ?? endpoint.Refuse(request) : endpoint.Refuse(request) ?? condition;
    }

    /// <summary>Performs the method of a request that its head did not settle.</summary>
    public Task<Response> PerformAsync(Request request, CancellationToken stop)
    {
        var endpoint = _resources.Find(request.Path)!;
        if (request.Method is "TRACE")
        {
            return Task.FromResult(TraceAnswer.Of(request, settings));
        }

        if (request.Method is "OPTIONS" && endpoint is not (EchoEndpoint or ReflectEndpoint))
        {
            if (settings.Is(Fault.OptionsDeletes))
            {
                request.Connection.Server.Store.Delete(request.Path);
            }

            return Task.FromResult(Options(Methods(endpoint)));
        }

        return endpoint.AnswerAsync(request, stop);
    }

    private bool IsKnown(string method) => settings.Variant switch
    {
        LawfulVariant.NothingOptional => method is "GET" or "HEAD",
        LawfulVariant.OptionsRefused when method is "OPTIONS" => false,
        _ => KnownMethods.Contains(method, StringComparer.Ordinal),
    };

    private IReadOnlyList<string> Methods(IEndpoint endpoint) =>
        settings.Is(LawfulVariant.TraceRefused) ? [.. endpoint.Methods.Where(method => method != "TRACE")] : endpoint.Methods;

    private static bool IsThisHost(string authority) => authority.Split(':')[0] is "127.0.0.1" or "a";

    private Response UnknownMethod()
    {
        if (settings.Is(LawfulVariant.UnknownMethodsNotAllowed))
        {
            return Response.Text(405, "The method is not known.\n").With("Allow", string.Join(", ", KnownMethods));
        }

        return Response.Text(settings.Is(Fault.UnknownMethodAs400) ? 400 : 501, "The method is not known.\n");
    }

    private Response Options(IEnumerable<string> methods)
    {
        var response = new Response(200);
        if (settings.Is(Fault.OptionsListsForeignMethod))
        {
            methods = methods.Append("DELETE");
        }

        return settings.Is(Fault.OptionsWithoutAllow) ? response : response.With("Allow", Listed(methods));
    }

    private Response NotAllowed(Request request, IEndpoint endpoint)
    {
        if (settings.Is(Fault.NotAllowedServed))
        {
            return Response.Of(200, "text/plain", Encoding.ASCII.GetBytes("Served.\n"));
        }

        if (settings.Is(Fault.NotAllowedAs404))
        {
            return Response.Text(404, "There is nothing here.\n");
        }

        var methods = Methods(endpoint).Where(method => !(settings.Is(Fault.HeadRefused) && method == "HEAD"));
        if (settings.Is(Fault.NotAllowedListsMethod))
        {
            methods = methods.Append(request.Method);
        }

        var response = Response.Text(405, "The method is not allowed here.\n");
        return settings.Is(Fault.NotAllowedWithoutAllow) ? response : response.With("Allow", Listed(methods));
    }

    private string Listed(IEnumerable<string> methods) => string.Join(settings.Is(Fault.AllowWithoutCommas) ? " " : ", ", methods);
}
