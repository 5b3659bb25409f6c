namespace Engine.Assist.Tests;

public enum Style
{
    Plain,
    VeryFancy,
}
