using System.Globalization;
using System.Net;

namespace HttpConformance.LabTargets;

/// <summary>Takes the requests of a <see cref="HttpListener"/> and hands them to <see cref="Resources"/>.</summary>
internal sealed class ListenerHost(int port)
{
    /// <summary>Serves until the process ends.</summary>
    public async Task RunAsync()
    {
        using var listener = new HttpListener();
        listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        listener.AuthenticationSchemeSelectorDelegate = request =>
            request.Url?.AbsolutePath == "/private" ? AuthenticationSchemes.Basic : AuthenticationSchemes.Anonymous;
        listener.Realm = "private";
        listener.Start();
        while (true)
        {
            var context = await listener.GetContextAsync();
            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private static async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            await Resources.AnswerAsync(context);
            context.Response.Close();
        }
        catch (Exception exception) when (exception is IOException or HttpListenerException or InvalidOperationException or ArgumentException)
        {
            // The client went, or its content is malformed: HttpListener has no answer for either.
            context.Response.Abort();
        }
    }
}
