using EngineFigures;

// Usage: dotnet run --project bench/engine [-- features]. Writes its suites to the temp folder and prints the figures of the engine.
var count = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 500;
var repository = Repository.Root();
var work = Directory.CreateTempSubdirectory("engine-figures-").FullName;
try
{
    var facts = new SampleSuite(Path.Combine(work, "facts"), repository);
    var suite = new SampleSuite(Path.Combine(work, "features"), repository);
    facts.WriteFacts(count);
    suite.WriteFeatures(count);
    Measured.Run(facts.Folder, "restore", "-v", "q");
    Measured.Run(suite.Folder, "restore", "-v", "q");
    Measured.Run(repository, "build", "engine/runtime/Engine.csproj", "-v", "q", "--nologo");
    Measured.Run(repository, "build", "engine/generator/Engine.Generator.csproj", "-v", "q", "--nologo");
    string[] build = ["build", "--no-restore", "-v", "q", "--nologo"];
    string[] test = ["test", "--no-build", "-v", "q", "--nologo"];

    Console.WriteLine($"{count} features x 10 scenarios x 5 steps, against {count} classes x 10 empty facts");
    Console.WriteLine($"clean build, facts     {Measured.Run(facts.Folder, build)}");
    Console.WriteLine($"clean build, features  {Measured.Run(suite.Folder, build)}");
    Console.WriteLine($"no-op build, features  {Measured.Run(suite.Folder, build)}");
    Pairs.Print("dotnet test", () => Measured.Run(facts.Folder, test), () => Measured.Run(suite.Folder, test), count * 10);
    suite.Touch();
    Console.WriteLine($"touched one, features  {Measured.Run(suite.Folder, build)}");
    GeneratorTime.Print(suite.Features);
    Workers.Print(Path.Combine(work, "waiting"), repository);
}
finally
{
    Directory.Delete(work, recursive: true);
}
