using System.Collections.Concurrent;
using System.Reflection;

namespace Reqnroll.Engine.Features;

/// <summary>The features of generated classes, each read once.</summary>
internal static class FeatureModels
{
    private static readonly ConcurrentDictionary<Type, Lazy<FeatureModel>> Read = new();

    public static FeatureModel Of(Type type, string language) =>
        Read.GetOrAdd(type, each => new(() => new FeatureReader(each.FullName!, each.GetCustomAttribute<FeatureSourceAttribute>()!, language).Read())).Value;

    /// <summary>Reads all features of an assembly on the other processors: xUnit asks for them one after another.</summary>
    public static void ReadAhead(Assembly assembly, string language) => Task.Run(() => System.Threading.Tasks.Parallel.ForEach(
        assembly.GetTypes().Where(type => type.IsDefined(typeof(FeatureSourceAttribute), inherit: false)), type => Of(type, language)));
}
