using System.Text;
using HttpConformance.Cookies;

namespace HttpConformance.SelfTests.Cookies;

/// <summary>A row of a table: what one URI sets (a char for each octet) and what another is sent.</summary>
internal sealed record JarCase(string From, string[] Received, string To, string? Sent)
{
    public const string Shop = "http://www.shop.example/basket/add";

    public static TestCaseData Row(string name, string received, string? sent) => Row(name, Shop, [received], Shop, sent);

    public static TestCaseData Row(string name, string[] received, string? sent) => Row(name, Shop, received, Shop, sent);

    public static TestCaseData Row(string name, string from, string received, string to, string? sent) => Row(name, from, [received], to, sent);

    public static TestCaseData Row(string name, string from, string[] received, string to, string? sent) =>
        new TestCaseData(new JarCase(from, received, to, sent)).SetArgDisplayNames(name);

    public void Run()
    {
        // Given
        var jar = new CookieJar(new ManualClock());

        // When
        foreach (string fieldValue in Received)
        {
            jar.Store(new Uri(From), Encoding.Latin1.GetBytes(fieldValue));
        }

        // Then
        jar.CookieHeaderFor(new Uri(To)).ShouldBe(Sent);
    }
}
