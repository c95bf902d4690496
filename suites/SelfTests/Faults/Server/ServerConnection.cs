namespace HttpConformance.SelfTests.Faults;

/// <summary>Serves one connection from its first request to its end.</summary>
internal sealed class ServerConnection(
    ConnectionInput input, ConnectionOutput output, Router router, ServerSettings settings, ConnectionMemory connection, CancellationToken stop)
{
    private readonly ExchangeReader _exchanges = new(input, output, router, settings, connection);
    private byte[] _held = [];

    public async Task RunAsync()
    {
        var open = true;
        while (open && await ReadBatchAsync() is { Count: > 0 } batch)
        {
            open = await AnswerAsync(batch);
        }

        await output.CloseAsync();
    }

    private async Task<List<Exchange>> ReadBatchAsync()
    {
        var batch = new List<Exchange>();
        while (await _exchanges.ReadAsync() is { } exchange)
        {
            batch.Add(exchange);
            var last = exchange.Ready is { Close: true } || exchange.Request is not { Persistent: true };
            if (last || !exchange.MoreWaiting || !PipelineTampering.TakesBatches(settings))
            {
                break;
            }
        }

        return batch;
    }

    private async Task<bool> AnswerAsync(List<Exchange> batch)
    {
        if (settings.Is(Fault.AnswersByCompletion))
        {
            return await AnswerByCompletionAsync(batch);
        }

        var answers = new Answer[batch.Count];
        foreach (var at in PipelineTampering.Order(batch, settings))
        {
            answers[at] = await AnswerAsync(batch[at]);
        }

        var arranged = PipelineTampering.Arrange(answers, settings).ToList();
        if (settings.Is(Fault.LastAnswerHeld))
        {
            arranged.Insert(0, _held);
            _held = batch.Count > 1 ? arranged[^1] : [];
            arranged.RemoveRange(arranged.Count - (batch.Count > 1 ? 1 : 0), batch.Count > 1 ? 1 : 0);
        }

        var streamed = arranged.Count == answers.Length && Array.Exists(answers, answer => answer.Response.Streamed);
        foreach (var octets in arranged)
        {
            await output.WriteAsync(octets, streamed);
        }

        if (answers[^1].Response.Status == 101)
        {
            await EchoAsync();
            return false;
        }

        return IsOpenAfter(answers);
    }

    /// <summary>Speaks the protocol that was switched to: every octet comes back, until the client ends its side.</summary>
    private async Task EchoAsync()
    {
        do
        {
            await output.WriteAsync(input.Unread.ToArray());
            input.Discard();
        }
        while (await input.FillAsync(settings.IdlePatience));
    }

    private async Task<bool> AnswerByCompletionAsync(List<Exchange> batch)
    {
        var answers = new List<Answer>();
        await foreach (var answer in Task.WhenEach(batch.Select(AnswerAsync)).WithCancellation(stop))
        {
            answers.Add(await answer);
            await output.WriteAsync(answers[^1].Octets);
        }

        return IsOpenAfter(answers);
    }

    private async Task<Answer> AnswerAsync(Exchange exchange)
    {
        var response = exchange.Ready
            ?? router.AnswerFromHead(exchange.Request!)
            ?? await router.PerformAsync(exchange.Request!, stop);
        if (exchange.Request is { } request)
        {
            StatelessnessTampering.AfterAnswer(request, response, settings);
        }

        ResponseCompletion.Complete(exchange.Request, response, settings);
        response.CloseUnannounced |= settings.Is(Fault.ClosesAfterFirst) && exchange.MoreWaiting;
        var octets = ResponsePrinter.Print(exchange, response, settings);
        connection.SeenHead |= exchange.Request is { IsHead: true };
        return new Answer(response, AnswerTampering.Apply(octets, exchange, settings));
    }

    private bool IsOpenAfter(IReadOnlyList<Answer> answers)
    {
        var last = answers[^1].Response;
        var lost = (settings.Is(Fault.LostAfterNotFound) && last.Status == 404)
            || (settings.Is(Fault.SplitRequestLost) && input.Buffered > 0 && input.Unread.IndexOf("\r\n\r\n"u8) < 0);
        if (lost)
        {
            input.Discard();
        }

        return (!last.Close && !last.CloseUnannounced) || (settings.Is(Fault.AnswersAfterClose) && input.Buffered > 0);
    }
}
