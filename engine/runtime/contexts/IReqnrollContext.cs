namespace Reqnroll;

/// <summary>What all contexts have.</summary>
public interface IReqnrollContext
{
    /// <summary>The first error of the scope.</summary>
    Exception? TestError { get; }
}
