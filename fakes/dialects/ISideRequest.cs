using Acceptance.Fakes.Wires;

namespace Acceptance.Fakes.Dialects;

/// <summary>A request beside the conversation (token counts, model lists, embeddings): it has a standing answer and takes no turn.</summary>
internal interface ISideRequest : IEndpoint
{
    void Answer(Answering answering, Wire wire);
}
