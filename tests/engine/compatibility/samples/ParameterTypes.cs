using Reqnroll;

namespace Engine.Tests.Compatibility.Samples;

/// <summary>The steps of the kit's sample "parameter-types".</summary>
public sealed class ParameterTypes
{
    [StepArgumentTransformation("([A-Z]{3})-([A-Z]{3})", Name = "flight")]
    public static Flight Flight(string from, string to) => new(from, to);

    [Given("{flight} has been delayed")]
    public static void Delayed(Flight flight) => flight.Should().Be(new Flight("LHR", "CDG"));
}
