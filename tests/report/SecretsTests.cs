using Acceptance.Report.Redaction;

namespace Report.Tests;

/// <summary>Keys are taken out by their shape and by the name that they are given to; what is no key stays as it is.</summary>
public sealed class SecretsTests
{
    // Put together here, so that no scanner takes this file for a leak.
    public static TheoryData<string, string> Planted => new()
    {
        { "the key " + "sk-" + "proj-abcdefghij0123456789ABCDEFGHIJ", "the key [redacted]" },
        { "sk-" + "ant-api03-abcdefghijklmnop_qrstuvwxyz-0123456789", "[redacted]" },
        { "key=" + "AIza" + "SyA0123456789abcdefghijklmnopqrstuv", "key=[redacted]" },
        { "gh" + "p_0123456789abcdefghijABCDEFGHIJ", "[redacted]" },
        { "AKIA" + "0123456789ABCDEF and more", "[redacted] and more" },
        { "Authorization: Bearer " + "0123456789abcdef", "Authorization: Bearer [redacted]" },
        { "OPENAI_API_KEY=" + "some-long-value", "OPENAI_API_KEY=[redacted]" },
        { "{\"password\": \"" + "correct horse" + "\"}", "{\"password\": \"correct horse\"}" },
        { "{\"password\": \"" + "correct-horse" + "\"}", "{\"password\": \"[redacted]\"}" },
        { "{\\\"api_key\\\":\\\"" + "abcdefgh12345" + "\\\"}", "{\\\"api_key\\\":\\\"[redacted]\\\"}" },
        { "-----BEGIN " + "PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----!", "[redacted]!" },
        { "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijklmnop", "[redacted]" },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_key_is_taken_out(string text, string left) => Secrets.Redact(text).Should().Be(left);

    [Theory]
    [InlineData("Authorization: Bearer fake-the-model-is-down-1a2b3c4d")]
    [InlineData("The task is to ask-whoever-is-there-about-the-desk")]
    [InlineData("\"max_tokens\": 1234567890")]
    [InlineData("Incorrect API key provided. You can find your API key at https://platform.openai.com/account/api-keys")]
    [InlineData("commit 99684bcacf01d95875834d87903dcb072306c9ad")]
    public void What_is_no_key_stays(string text) => Secrets.Redact(text).Should().Be(text);
}
