namespace EngineFigures;

/// <summary>Where the sources are: the folder above that holds Engine.targets.</summary>
internal static class Repository
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "engine/Engine.targets")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The figures are taken from the sources: run this from inside the repository.");
    }
}
