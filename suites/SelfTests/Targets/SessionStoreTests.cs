using HttpConformance.Targets.Embedded;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class SessionStoreTests
{
    [Test]
    public void A_session_ends_when_its_time_is_over()
    {
        // Given
        var clock = new Clock();
        var sessions = new SessionStore(clock);
        var (sid, expires) = sessions.Open();

        // Then
        sessions.IsOpen(sid).ShouldBeTrue();
        clock.Now = expires;
        sessions.IsOpen(sid).ShouldBeFalse();
    }

    [Test]
    public void The_oldest_session_gives_way()
    {
        // Given
        var sessions = new SessionStore(TimeProvider.System, capacity: 2);

        // When
        var sids = Enumerable.Range(0, 3).Select(_ => sessions.Open().Sid).ToArray();

        // Then
        sids.Select(sessions.IsOpen).ShouldBe([false, true, true]);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
