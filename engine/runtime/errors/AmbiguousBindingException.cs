namespace Reqnroll;

/// <summary>A step fits several definitions; the message names them.</summary>
public class AmbiguousBindingException(string message) : BindingException(message);
