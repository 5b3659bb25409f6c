using Reqnroll.Assist.ValueComparers;
using Reqnroll.Assist.ValueRetrievers;

namespace Reqnroll.Assist;

/// <summary>What cells are read and compared with. One for the process: change it in a [BeforeTestRun] hook.</summary>
public class Service
{
    /// <summary>The one that the table methods use.</summary>
    public static Service Instance { get; } = new();

    /// <summary>What compares a cell with a value; the first that can is taken.</summary>
    public ServiceComponentList<IValueComparer> ValueComparers { get; private set; } = Comparers();

    /// <summary>What makes a cell a value; the first that can is taken.</summary>
    public ServiceComponentList<IValueRetriever> ValueRetrievers { get; private set; } = Retrievers();

    /// <summary>Forgets all that was registered.</summary>
    public void RestoreDefaults()
    {
        ValueComparers = Comparers();
        ValueRetrievers = Retrievers();
    }

    /// <summary>The retriever of a row of names (first cell) and values (second cell), or null.</summary>
    public IValueRetriever? GetValueRetrieverFor(DataTableRow row, Type targetType, Type propertyType)
    {
        ArgumentNullException.ThrowIfNull(row);
        return RetrieverOf(KeyValuePair.Create(row[0], row[1]), targetType, propertyType);
    }

    internal IValueRetriever? RetrieverOf(KeyValuePair<string, string> cell, Type target, Type type) =>
        ValueRetrievers.FirstOrDefault(each => each.CanRetrieve(cell, target, type));

    internal IValueComparer ComparerOf(object? actual) => ValueComparers.FirstOrDefault(each => each.CanCompare(actual))
        ?? throw new InvalidOperationException($"Nothing compares a {actual?.GetType().Name ?? "null"}: register a comparer with Service.Instance.ValueComparers.Register.");

    private static ServiceComponentList<IValueComparer> Comparers() => new(
        [
            new DateTimeValueComparer(),
            new DateTimeOffsetValueComparer(),
            new DateOnlyValueComparer(),
            new TimeOnlyValueComparer(),
            new BoolValueComparer(),
            new GuidValueComparer(),
            new DecimalValueComparer(),
            new DoubleValueComparer(),
            new FloatValueComparer(),
        ],
        new DefaultValueComparer());

    private static ServiceComponentList<IValueRetriever> Retrievers() => new(
        [
            new StringValueRetriever(),
            new IntValueRetriever(),
            new BoolValueRetriever(),
            new LongValueRetriever(),
            new FloatValueRetriever(),
            new DoubleValueRetriever(),
            new DateTimeValueRetriever(),
            new DateOnlyValueRetriever(),
            new TimeOnlyValueRetriever(),
            new TimeSpanValueRetriever(),
            new GuidValueRetriever(),
            new EnumValueRetriever(),
            new ListValueRetriever(),
            new ArrayValueRetriever(),
            new ByteValueRetriever(),
            new SByteValueRetriever(),
            new UIntValueRetriever(),
            new ShortValueRetriever(),
            new UShortValueRetriever(),
            new ULongValueRetriever(),
            new DecimalValueRetriever(),
            new CharValueRetriever(),
            new DateTimeOffsetValueRetriever(),
            new UriValueRetriever(),
        ]);
}
