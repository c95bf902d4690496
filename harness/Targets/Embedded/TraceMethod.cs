using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace HttpConformance.Targets.Embedded;

/// <summary>TRACE: the request as it was received, without the fields that hold secrets (RFC 9110 §9.3.8).</summary>
internal static class TraceMethod
{
    public static Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true })
        {
            return TextResponse.SendBadRequestAsync(context, "A TRACE request has no content.");
        }

        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var fields = FieldSection.Show(
            request.Headers, "\r\n", HeaderNames.Authorization, HeaderNames.ProxyAuthorization, HeaderNames.Cookie);
        var message = $"{request.Method} {target} {request.Protocol}\r\n{fields}\r\n";
        return TextResponse.SendAsync(context, StatusCodes.Status200OK, message, "message/http");
    }
}
