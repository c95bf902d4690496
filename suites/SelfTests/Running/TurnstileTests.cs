using HttpConformance.Running;

namespace HttpConformance.SelfTests.Running;

[TestFixture]
internal sealed class TurnstileTests
{
    [Test]
    public async Task No_more_run_together_than_there_are_places()
    {
        // Given
        var turnstile = new Turnstile(3);
        var (running, most) = (0, 0);
        var gate = new Lock();

        // When
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => turnstile.TogetherAsync(
            TimeSpan.Zero, async () =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++running);
                }

                await Task.Yield();
                lock (gate)
                {
                    return running--;
                }
            },
            default)));

        // Then
        most.ShouldBeInRange(1, 3);
        running.ShouldBe(0);
    }

    [Test]
    public async Task Whoever_is_alone_comes_last_confirmations_before_disturbances()
    {
        // Given
        var turnstile = new Turnstile(2);
        var opened = new TaskCompletionSource();
        var order = new List<string>();
        var first = turnstile.TogetherAsync(
            TimeSpan.Zero, async () =>
            {
                await opened.Task;
                return 0;
            },
            default);

        // When
        var all = new[]
        {
            turnstile.AloneAsync(Solitude.Disturbance, () => NoteAsync("disturbance"), default),
            turnstile.AloneAsync(Solitude.Confirmation, () => NoteAsync("first confirmation"), default),
            turnstile.AloneAsync(Solitude.Confirmation, () => NoteAsync("second confirmation"), default),
            turnstile.TogetherAsync(TimeSpan.Zero, () => NoteAsync("together"), default),
        };
        opened.SetResult();
        await Task.WhenAll([first, .. all]);

        // Then
        order.ShouldBe(["together", "first confirmation", "second confirmation", "disturbance"]);

        Task<int> NoteAsync(string what)
        {
            lock (order)
            {
                order.Add(what);
            }

            return Task.FromResult(0);
        }
    }

    [Test]
    public async Task Who_gave_up_waiting_blocks_nobody()
    {
        // Given
        var turnstile = new Turnstile(1);
        var opened = new TaskCompletionSource();
        var first = turnstile.TogetherAsync(TimeSpan.Zero, () => opened.Task.ContinueWith(_ => 1, TaskScheduler.Default), default);
        using var patience = new CancellationTokenSource();
        var givenUp = turnstile.AloneAsync(Solitude.Confirmation, () => Task.FromResult(2), patience.Token);
        var waiting = turnstile.AloneAsync(Solitude.Confirmation, () => Task.FromResult(3), default);

        // When
        await patience.CancelAsync();
        opened.SetResult();

        // Then
        (await first).ShouldBe(1);
        await Should.ThrowAsync<OperationCanceledException>(() => givenUp);
        (await waiting).ShouldBe(3);
    }

    [Test]
    public async Task An_action_that_fails_gives_its_place_back()
    {
        // Given
        var turnstile = new Turnstile(1);

        // When
        await Should.ThrowAsync<InvalidOperationException>(() => turnstile.TogetherAsync<int>(TimeSpan.Zero, () => throw new InvalidOperationException(), default));
        await Should.ThrowAsync<InvalidOperationException>(() => turnstile.AloneAsync<int>(Solitude.Confirmation, () => throw new InvalidOperationException(), default));

        // Then
        (await turnstile.TogetherAsync(TimeSpan.Zero, () => Task.FromResult(7), default)).ShouldBe(7);
    }

    [Test]
    public async Task Who_waits_longest_is_let_in_first()
    {
        // Given
        var turnstile = new Turnstile(places: 1);
        var opened = new TaskCompletionSource();
        var order = new List<string>();
        var first = turnstile.TogetherAsync(TimeSpan.Zero, () => NoteAsync("first", opened.Task), default);

        // When
        var others = Task.WhenAll(
            turnstile.TogetherAsync(TimeSpan.Zero, () => NoteAsync("quick", Task.CompletedTask), default),
            turnstile.TogetherAsync(TimeSpan.FromSeconds(1), () => NoteAsync("slow", Task.CompletedTask), default),
            turnstile.TogetherAsync(TimeSpan.FromSeconds(2), () => NoteAsync("slowest", Task.CompletedTask), default));
        opened.SetResult();
        await Task.WhenAll(first, others);

        // Then
        order.ShouldBe(["first", "slowest", "slow", "quick"]);

        async Task<int> NoteAsync(string name, Task until)
        {
            await until;
            order.Add(name);
            return 0;
        }
    }
}
