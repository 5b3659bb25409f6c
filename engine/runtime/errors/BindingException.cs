namespace Reqnroll;

/// <summary>A binding cannot be used as it is.</summary>
public class BindingException(string message, Exception? inner = null) : ReqnrollException(message, inner);
