using static HttpConformance.SelfTests.Cookies.JarCase;

namespace HttpConformance.SelfTests.Cookies;

[TestFixture]
internal sealed class DomainTests
{
    private const string Home = "http://home.town.example/";
    private const string Below = "http://cellar.home.town.example/";
    private const string Sibling = "http://barn.town.example/";
    private const string Parent = "http://town.example/";

    private static readonly TestCaseData[] Cases =
    [
        Row("no Domain, same host", Home, "a=1", Home, "a=1"),
        Row("no Domain, host below", Home, "a=1", Below, null),
        Row("no Domain, parent", Home, "a=1", Parent, null),
        Row("own host, same host", Home, "a=1; Domain=home.town.example", Home, "a=1"),
        Row("own host, host below", Home, "a=1; Domain=home.town.example", Below, "a=1"),
        Row("own host, sibling", Home, "a=1; Domain=home.town.example", Sibling, null),
        Row("own host, parent", Home, "a=1; Domain=home.town.example", Parent, null),
        Row("parent, same host", Home, "a=1; Domain=town.example", Home, "a=1"),
        Row("parent, sibling", Home, "a=1; Domain=town.example", Sibling, "a=1"),
        Row("parent, parent", Home, "a=1; Domain=town.example", Parent, "a=1"),
        Row("parent, two below", Home, "a=1; Domain=town.example", Below, "a=1"),
        Row("a leading dot is dropped", Home, "a=1; Domain=.town.example", Sibling, "a=1"),
        Row("two leading dots", Home, "a=1; Domain=..home.town.example", Home, null),
        Row("a dot and a space in front", Home, "a=1; Domain=. home.town.example", Home, null),
        Row("whitespace in front", Home, "a=1; Domain= \t.home.town.example ", Home, "a=1"),
        Row("a doubled dot inside", Home, "a=1; Domain=home..town.example", Home, null),
        Row("a trailing dot", Home, "a=1; Domain=home.town.example.", Home, null),
        Row("two trailing dots", Home, "a=1; Domain=home.town.example..", Home, null),
        Row("a sibling", Home, "a=1; Domain=barn.town.example", Sibling, null),
        Row("a host below", Home, "a=1; Domain=cellar.home.town.example", Below, null),
        Row("a suffix that ends inside a label", Home, "a=1; Domain=ome.town.example", Home, null),
        Row("another domain", Home, "a=1; Domain=town.test", Home, null),
        Row("a longer name with the host as its end", "http://town.example/", "a=1; Domain=home.town.example", Home, null),
        Row("capitals in the attribute", Home, "a=1; Domain=HOME.Town.exaMPLE", Home, "a=1"),
        Row("capitals in the URIs", "http://HOME.Town.Example/", "a=1; Domain=town.example", "http://Barn.TOWN.example/", "a=1"),
        Row("a port in the attribute", Home, "a=1; Domain=home.town.example:80", Home, null),
        Row("quotes", Home, "a=1; Domain=\"home.town.example\"", Home, null),
        Row("a scheme", Home, "a=1; Domain=http://home.town.example", Home, null),
        Row("non-ASCII", Home, "a=1; Domain=h\xC3\xB6me.town.example", Home, null),
        Row("empty", Home, "a=1; Domain=", Home, "a=1"),
        Row("empty means host-only", Home, "a=1; Domain=", Below, null),
        Row("a bare word means host-only", Home, "a=1; Domain", Below, null),
        Row("a lone dot means host-only", Home, "a=1; Domain=.", Home, "a=1"),
        Row("the last one counts, good", Home, "a=1; Domain=barn.town.example; Domain=town.example", Sibling, "a=1"),
        Row("the last one counts, bad", Home, "a=1; Domain=town.example; Domain=barn.town.example", Home, null),
        Row("an empty last one after a good one", Home, "a=1; Domain=town.example; Domain=", Sibling, null),
        Row("an empty last one after a bad one", Home, "a=1; Domain=barn.town.example; Domain=", Home, "a=1"),
        Row("a single label", Home, "a=1; Domain=example", Home, null),
        Row("a single label with a dot at each end", Home, "a=1; Domain=.example.", Home, null),
        Row("a single label of a rooted host", "http://home.town.example./", "a=1; Domain=example.", "http://town.example./", null),
        Row("a public suffix of two labels", "http://shop.co.uk/", "a=1; Domain=co.uk", "http://shop.co.uk/", null),
        Row("a public suffix that is the host", "http://co.uk/", "a=1; Domain=co.uk", "http://co.uk/", "a=1"),
        Row("a public suffix that is the host is host-only", "http://co.uk/", "a=1; Domain=co.uk", "http://shop.co.uk/", null),
        Row("a rooted host is another host", Home, "a=1", "http://home.town.example./", null),
        Row("a rooted host with a rooted Domain", "http://home.town.example./", "a=1; Domain=town.example.", "http://barn.town.example./", "a=1"),
        Row("ports do not separate", "http://home.town.example:8080/", "a=1", "http://home.town.example:9090/", "a=1"),
        Row("schemes do not separate", "https://home.town.example/", "a=1", Home, "a=1"),
        Row("localhost", "http://localhost:5000/", "a=1", "http://localhost:5001/", "a=1"),
        Row("Domain=localhost", "http://localhost/", "a=1; Domain=localhost", "http://localhost/", "a=1"),
        Row("Domain=localhost does not reach below", "http://localhost/", "a=1; Domain=localhost", "http://www.localhost/", null),
        Row("a host of one label", "http://server/", "a=1", "http://server/", "a=1"),
        Row("an underscore in the host", "http://my_server.test/", "a=1", "http://my_server.test/", "a=1"),
        Row("IPv4", "http://127.0.0.1:8080/", "a=1", "http://127.0.0.1/", "a=1"),
        Row("IPv4 as Domain", "http://127.0.0.1/", "a=1; Domain=127.0.0.1", "http://127.0.0.1/", "a=1"),
        Row("a part of an IPv4 address", "http://127.0.0.1/", "a=1; Domain=0.0.1", "http://127.0.0.1/", null),
        Row("another IPv4 address", "http://127.0.0.1/", "a=1", "http://127.0.0.2/", null),
        Row("IPv6", "http://[::1]:8080/", "a=1", "http://[::1]/", "a=1"),
        Row("IPv6 written out", "http://[::1]/", "a=1", "http://[0:0:0:0:0:0:0:1]/", "a=1"),
        Row("IPv6 as Domain with brackets", "http://[::1]/", "a=1; Domain=[::1]", "http://[::1]/", "a=1"),
        Row("IPv6 as Domain without brackets", "http://[::1]/", "a=1; Domain=::1", "http://[::1]/", "a=1"),
        Row("an internationalised host in both forms", "http://b\xFC" + "cher.example/", "a=1", "http://xn--bcher-kva.example/", "a=1"),
        Row("an internationalised Domain in A-labels", "http://www.b\xFC" + "cher.example/", "a=1; Domain=xn--bcher-kva.example", "http://xn--bcher-kva.example/", "a=1"),
        Row("an A-label that decodes to nothing", "http://xn--zzzzzzz99999.example/", "a=1", "http://xn--zzzzzzz99999.example/", null),
    ];

    [TestCaseSource(nameof(Cases))]
    public void A_cookie_reaches_the_hosts_that_its_domain_covers(JarCase row) => row.Run();
}
