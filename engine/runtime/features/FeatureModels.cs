using System.Collections.Concurrent;
using System.Reflection;

namespace Reqnroll.Engine.Features;

/// <summary>The features of generated classes, each read once.</summary>
internal static class FeatureModels
{
    private static readonly ConcurrentDictionary<Type, FeatureModel> Read = new();

    public static FeatureModel Of(Type type, string language) =>
        Read.GetOrAdd(type, each => new FeatureReader(each.FullName!, each.GetCustomAttribute<FeatureSourceAttribute>()!, language).Read());
}
