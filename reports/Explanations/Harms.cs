using HttpConformance.Wire;

namespace HttpConformance.Reports.Explanations;

/// <summary>What typically goes wrong where a server gets a topic wrong: said once a topic, here.</summary>
internal static class Harms
{
    private static readonly Dictionary<string, string> ByTopic = new(StringComparer.Ordinal)
    {
        ["messages"] = "Two readers of one request who differ about its parts or its host can be played off against each other: access rules are passed by, "
            + "one site's answer is cached for another, or a request is smuggled past the first reader.",
        ["framing"] = "Whoever differs from the next server about where a message ends lets an attacker hide a request in it: request smuggling, "
            + "with which other people's requests are captured, caches are poisoned and access rules are passed by.",
        ["connections"] = "A connection whose two ends differ about its state carries octets that one of them reads as something else, or is kept for nothing "
            + "until there are none left for others.",
        ["keep-alive"] = "A client that takes a connection for open when it is not loses requests; one that waits for an end that never comes hangs.",
        ["pipelining"] = "Where answers are out of step with their requests, each client behind a shared connection gets what belongs to somebody else.",
        ["fields"] = "Fields decide what a message means. A reader who takes them otherwise than the sender meant acts on another message: wrong dates, "
            + "wrong lists, or hop-by-hop fields that reach an application that trusts them.",
        ["methods"] = "A method that does more than its definition says breaks what clients, crawlers and caches take for harmless, and one that does less is a door that looks shut.",
        ["status"] = "A client acts on the status code and its fields without seeing the page: a wrong one sends it elsewhere, makes it ask again for ever, or hides an error.",
        ["statelessness"] = "State that clings to a connection instead of a request mixes up sessions: behind a proxy one connection carries the requests of many users.",
        ["cookies"] = "Cookies carry the session. One that is read or written otherwise than the browser does it is lost, goes to whom it is not meant for, or mixes up sessions.",
        ["conditional"] = "Preconditions keep people from overwriting each other's work and caches from showing what is gone; a server that misreads them loses updates silently.",
        ["ranges"] = "A resumed download is put together from parts. A wrong part makes a broken file that nobody notices, and a thousand overlapping ones are an attack.",
        ["negotiation"] = "A representation that the client did not ask for is shown as garbage, and a cache that is not told what the choice hung on gives it to everybody.",
        ["authentication"] = "A challenge that a client cannot read locks people out; credentials that are read too freely let others in.",
        ["caching"] = "Caches obey what these fields say: a wrong one shows private pages to others, or old ones for a long time.",
        ["robustness"] = "Anybody can send anything: a server that breaks down at it is taken down with one request.",
    };

    /// <summary>Where the sections of a passive rule belong; the first that fits counts.</summary>
    private static readonly (string Section, string Topic)[] BySection =
    [
        ("RFC 9112 §9", "connections"), ("RFC 9112 §6", "framing"), ("RFC 9112 §7", "framing"), ("RFC 9112", "messages"),
        ("RFC 9110 §8.6", "framing"), ("RFC 9110 §9", "methods"), ("RFC 9110 §11", "authentication"), ("RFC 9110 §12", "negotiation"),
        ("RFC 9110 §13", "conditional"), ("RFC 9110 §14", "ranges"), ("RFC 9110 §15", "status"), ("RFC 9110 §8", "negotiation"),
        ("RFC 9110", "fields"), ("RFC 9111", "caching"), ("RFC 6265", "cookies"), ("layered-cookies", "cookies"), ("common practice", "cookies"),
    ];

    private const string OfEveryResponse = "Every client, cache and proxy on the way reads these responses: what is wrong with one is wrong for all of them.";

    /// <summary>The harm of the topic, or for a passive rule that of its first section.</summary>
    public static string Of(string topic, IReadOnlyList<Requirement> requirements) => ByTopic.TryGetValue(topic, out var harm)
        ? harm
        : requirements
            .SelectMany(requirement => BySection.Where(row => requirement.Section.StartsWith(row.Section, StringComparison.Ordinal)))
            .Select(row => ByTopic[row.Topic])
            .FirstOrDefault(OfEveryResponse);
}
