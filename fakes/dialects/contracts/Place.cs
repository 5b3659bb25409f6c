namespace Acceptance.Fakes.Dialects;

/// <summary>Where an item is in a list of a request, as OpenAI writes it. It becomes a text when something is wrong there, and for no item that is fine.</summary>
/// <param name="List">The list's field: messages, input.</param>
/// <param name="Index">The item's place in it, from 0.</param>
internal readonly record struct Place(string List, int Index)
{
    public static implicit operator string(Place place) => place.ToString();

    public override string ToString() => $"{List}[{Index}]";
}
