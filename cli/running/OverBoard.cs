using Spectre.Console.Rendering;

namespace Acceptance.Cli.Running;

/// <summary>A line that takes the place where the board was: what was there is wiped away first, since the line may be shorter.</summary>
internal sealed class OverBoard(IRenderable line) : IRenderable
{
    // ECMA-48: erase from here to the end of the screen.
    private const string EraseBelow = "\u001b[J";

    public Measurement Measure(RenderOptions options, int maxWidth) => line.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => line.Render(options, maxWidth).Prepend(Segment.Control(EraseBelow));
}
