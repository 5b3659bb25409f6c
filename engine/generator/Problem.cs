using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Reqnroll.Engine.Generator;

/// <summary>Something wrong in a feature file, at its line and column: a build error.</summary>
internal sealed record Problem(string Path, int Line, int Column, string Message)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "BDD0001", "Feature file cannot be used", "{0}", "Gherkin", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public Diagnostic ToDiagnostic()
    {
        var position = new LinePosition(Math.Max(0, Line - 1), Math.Max(0, Column - 1));
        return Diagnostic.Create(Descriptor, Location.Create(Path, default, new LinePositionSpan(position, position)), Message);
    }
}
