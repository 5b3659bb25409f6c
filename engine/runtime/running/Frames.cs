using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace Reqnroll.Engine.Running;

/// <summary>
/// Throws an error through a method whose debug information says "line n of the feature file", so that its stack trace leads there.
/// The method is made when a step has failed: a statement for each step in generated code would cost every build for it.
/// </summary>
internal static class Frames
{
    [DoesNotReturn]
    public static void Throw(Exception error, string className, string methodName, string file, int line)
    {
        var builder = new PersistedAssemblyBuilder(new AssemblyName("FeatureLine"), typeof(object).Assembly);
        var module = builder.DefineDynamicModule("FeatureLine");
        var document = module.DefineDocument(file);
        var type = module.DefineType(className, TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        var method = type.DefineMethod(methodName, MethodAttributes.Public | MethodAttributes.Static, typeof(void), [typeof(Exception)]);
        var il = method.GetILGenerator();
        il.MarkSequencePoint(document, line, 1, line, 2);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, typeof(ExceptionDispatchInfo).GetMethod(nameof(ExceptionDispatchInfo.Throw), [typeof(Exception)])!);
        il.Emit(OpCodes.Ret);
        type.CreateType();
        var (image, symbols) = Serialized(builder);
        var made = new AssemblyLoadContext("FeatureLine", isCollectible: false).LoadFromStream(image, symbols);
        made.GetType(className)!.GetMethod(methodName)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [error], null);
        throw error;
    }

    private static (Stream Image, Stream Symbols) Serialized(PersistedAssemblyBuilder builder)
    {
        var metadata = builder.GenerateMetadata(out var code, out var data, out var pdb);
        var portable = new PortablePdbBuilder(pdb, metadata.GetRowCounts(), default);
        var symbols = new BlobBuilder();
        var id = portable.Serialize(symbols);
        var debug = new DebugDirectoryBuilder();
        debug.AddCodeViewEntry("FeatureLine.pdb", id, portable.FormatVersion);
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), code, data, debugDirectoryBuilder: debug).Serialize(image);
        return (new MemoryStream(image.ToArray()), new MemoryStream(symbols.ToArray()));
    }
}
