using System.Diagnostics;
using System.Diagnostics.SymbolStore;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace Reqnroll.Engine.Running;

/// <summary>
/// A small assembly, made when it is wanted, whose one method has its debug information in a feature file:
/// a statement for each step in generated code would cost every build for it.
/// </summary>
internal sealed record FeatureModule(string ClassName, string MethodName, byte[] Image, byte[] Symbols)
{
    public const string Name = "FeatureLine";

    /// <summary>Writes the method. What it takes is given; it returns nothing.</summary>
    public static FeatureModule Of(string className, string methodName, Type[] parameters, string file, Action<ILGenerator, ISymbolDocumentWriter> write)
    {
        var builder = new PersistedAssemblyBuilder(new AssemblyName(Name), typeof(object).Assembly);
        // A debugger looks for the lines of optimized code in vain.
        builder.SetCustomAttribute(new(
            typeof(DebuggableAttribute).GetConstructor([typeof(DebuggableAttribute.DebuggingModes)])!,
            [DebuggableAttribute.DebuggingModes.Default | DebuggableAttribute.DebuggingModes.DisableOptimizations]));
        var module = builder.DefineDynamicModule(Name);
        var type = module.DefineType(className, TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        var method = type.DefineMethod(methodName, MethodAttributes.Public | MethodAttributes.Static, typeof(void), parameters);
        write(method.GetILGenerator(), module.DefineDocument(file));
        type.CreateType();

        var metadata = builder.GenerateMetadata(out var code, out var data, out var pdb);
        var portable = new PortablePdbBuilder(pdb, metadata.GetRowCounts(), default);
        var symbols = new BlobBuilder();
        var id = portable.Serialize(symbols);
        var debug = new DebugDirectoryBuilder();
        debug.AddCodeViewEntry(Name + ".pdb", id, portable.FormatVersion);
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), code, data, debugDirectoryBuilder: debug).Serialize(image);
        return new(className, methodName, image.ToArray(), symbols.ToArray());
    }

    /// <summary>The method, ready to be called.</summary>
    public MethodInfo Load() =>
        new AssemblyLoadContext(Name, isCollectible: false).LoadFromStream(new MemoryStream(Image), new MemoryStream(Symbols)).GetType(ClassName)!.GetMethod(MethodName)!;
}
