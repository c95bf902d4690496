using HttpConformance.Targets;
using HttpConformance.Yaml;

namespace HttpConformance.SelfTests.Targets;

[TestFixture]
internal sealed class ProfileCredentialsTests
{
    [TestCase("name: x", "user:secret", "dXNlcjpzZWNyZXQ=")]
    [TestCase("credentials: 'ann:a:b c'", "ann:a:b c", "YW5uOmE6YiBj")]
    [TestCase("credentials: 'ann:'", "ann:", "YW5uOg==")]
    public void Credentials_are_user_and_secret(string yaml, string credentials, string encoded)
    {
        // When
        var profile = Load(yaml);

        // Then
        (profile.Credentials, profile.EncodedCredentials).ShouldBe((credentials, encoded));
    }

    [TestCase("credentials: dXNlcjpwYXNz")]
    [TestCase("credentials: ':secret'")]
    [TestCase("credentials: \"ann:\\t\"")]
    public void What_is_no_user_and_secret_is_refused(string yaml) =>
        Should.Throw<YamlFileException>(() => Load(yaml)).Message.ShouldContain("no user and secret; write user:secret in ASCII");

    private static TargetProfile Load(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml + "\n");
            return ProfileReader.Load(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
