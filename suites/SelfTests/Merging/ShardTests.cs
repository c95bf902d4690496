using HttpConformance.Running;

namespace HttpConformance.SelfTests.Merging;

[TestFixture]
internal sealed class ShardTests
{
    [TestCase("1/1", 1, 1)]
    [TestCase("2/8", 2, 8)]
    [TestCase("1000/1000", 1000, 1000)]
    public void A_shard_is_read(string text, int index, int count)
    {
        // When
        var error = Shard.TryParse(text, out var shard);

        // Then
        error.ShouldBeNull();
        shard.ShouldBe(new Shard(index, count));
        shard!.ToString().ShouldBe(text);
    }

    [TestCase("", "'' is no shard; write which one of how many, such as 2/8")]
    [TestCase("2", "'2' is no shard; write which one of how many, such as 2/8")]
    [TestCase("2/8/9", "'2/8/9' is no shard; write which one of how many, such as 2/8")]
    [TestCase("-1/8", "'-1/8' is no shard; write which one of how many, such as 2/8")]
    [TestCase(" 1/8", "' 1/8' is no shard; write which one of how many, such as 2/8")]
    [TestCase("0/8", "there is no shard '0/8'; write 1/N to N/N, and N from 1 to 1000")]
    [TestCase("9/8", "there is no shard '9/8'; write 1/N to N/N, and N from 1 to 1000")]
    [TestCase("1/1001", "there is no shard '1/1001'; write 1/N to N/N, and N from 1 to 1000")]
    public void What_is_no_shard_is_refused_with_what_to_write(string text, string error)
    {
        // When, Then
        Shard.TryParse(text, out var shard).ShouldBe(error);
        shard.ShouldBeNull();
    }

    [TestCase("framing/differing-lengths", 2)]
    [TestCase("methods/get-only[PATCH]", 3)]
    [TestCase("", 5)]
    public void The_same_id_is_in_the_same_shard_on_every_machine_and_in_every_version(string id, int index)
    {
        // When, Then
        Enumerable.Range(1, 8).Where(each => new Shard(each, 8).Contains(id)).ShouldBe([index]);
    }

    [TestCase(2)]
    [TestCase(8)]
    [TestCase(31)]
    public void Every_check_is_in_one_shard_and_the_shards_are_about_as_large(int count)
    {
        // Given
        var ids = FixtureCatalog.Checks.Select(check => check.Id).ToList();

        // When
        var shards = Enumerable.Range(1, count).Select(index => ids.Where(new Shard(index, count).Contains).ToList()).ToList();

        // Then
        shards.SelectMany(shard => shard).Order(StringComparer.Ordinal).ShouldBe(ids.Order(StringComparer.Ordinal));
        shards.ShouldAllBe(shard => shard.Count * count > ids.Count / 2 && shard.Count * count < ids.Count * 2);
    }
}
