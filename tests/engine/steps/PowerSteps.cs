using System.Diagnostics;
using Reqnroll;

namespace Engine.Tests.Steps;

/// <summary>A step that ends its own process as nothing can prevent, where a test asks for it.</summary>
[Binding]
public sealed class PowerSteps
{
    public const string Variable = "ENGINE_TESTS_POWER";

    [Given("the power fails if the test wants it to")]
    public static void Fails()
    {
        if (Environment.GetEnvironmentVariable(Variable) == "fails")
        {
            Process.GetCurrentProcess().Kill();
        }
    }

    [Then("the lights are on")]
    public static void AreOn() => Environment.GetEnvironmentVariable(Variable).Should().NotBe("fails");
}
