using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HttpConformance.Targets.Embedded;

/// <summary><c>counter</c>: POST adds one to the counter of the query and shows it, GET shows it.</summary>
internal static class CounterEndpoint
{
    private const int MostCounters = 10_000;
    private const int LongestQuery = 256;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var counters = new Dictionary<string, int>(StringComparer.Ordinal);
        var gate = new Lock();
        new Resource { Get = context => ShowAsync(context, 0), Post = AddAsync }.MapTo(routes, "/counter");

        async Task AddAsync(HttpContext context)
        {
            // All of it is read before anything is changed: a message that turns out to be malformed must have no effect.
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            await ShowAsync(context, 1);
        }

        Task ShowAsync(HttpContext context, int added)
        {
            var query = context.Request.QueryString.Value ?? "";
            if (query.Length > LongestQuery)
            {
                return TextResponse.SendBadRequestAsync(context, "The query is too long.");
            }

            lock (gate)
            {
                if (added > 0 && counters.Count >= MostCounters && !counters.ContainsKey(query))
                {
                    counters.Clear();
                }

                var count = counters.GetValueOrDefault(query) + added;
                if (added > 0)
                {
                    counters[query] = count;
                }

                return TextResponse.SendVolatileAsync(context, count.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
