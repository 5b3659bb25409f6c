namespace System.Runtime.CompilerServices;

// Records need it, and netstandard2.0, which a generator must target, lacks it.
internal static class IsExternalInit;
