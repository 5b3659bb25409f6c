using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Reqnroll.Engine.Generator;

/// <summary>A list that is equal to another with equal items: the incremental pipeline compares by value.</summary>
internal sealed class EquatableList<T>(IReadOnlyList<T> items) : IEquatable<EquatableList<T>>, IEnumerable<T>
{
    public bool Equals(EquatableList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode() => items.Count;

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
