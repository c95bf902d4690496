using HttpConformance.Running;
using HttpConformance.Targets;

namespace HttpConformance.SelfTests.Running;

[TestFixture]
internal sealed class PatienceTests
{
    private static readonly Deadlines Deadlines = new() { FirstPass = TimeSpan.FromSeconds(2) };

    [Test]
    public void A_target_that_nothing_is_known_of_gets_the_whole_time() =>
        new Patience(Deadlines).FirstPass.ShouldBe(TimeSpan.FromSeconds(2));

    [TestCase(1, 400)]
    [TestCase(40, 800)]
    [TestCase(500, 2000)]
    public void The_wait_follows_what_the_target_needs(int controlMs, int waitMs)
    {
        // Given
        var patience = new Patience(Deadlines);

        // When
        for (var control = 0; control < 100; control++)
        {
            patience.Note(TimeSpan.FromMilliseconds(controlMs));
        }

        // Then
        patience.FirstPass.ShouldBe(TimeSpan.FromMilliseconds(waitMs));
    }

    [Test]
    public void One_slow_answer_among_many_does_not_count()
    {
        // Given
        var patience = new Patience(Deadlines);
        patience.Note(TimeSpan.FromSeconds(1));

        // When
        for (var control = 0; control < 40; control++)
        {
            patience.Note(TimeSpan.FromMilliseconds(1));
        }

        // Then
        patience.FirstPass.ShouldBe(TimeSpan.FromMilliseconds(400));
    }
}
