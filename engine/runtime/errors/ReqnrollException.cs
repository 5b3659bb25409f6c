namespace Reqnroll;

/// <summary>The base of what the engine itself throws.</summary>
public class ReqnrollException(string message, Exception? inner = null) : Exception(message, inner);
