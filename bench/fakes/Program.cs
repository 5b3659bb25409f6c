using Acceptance.Fakes.Bench;

// dotnet run -c Release -- all | rates | scripts | memory | opening | starts ; the rest is what it starts itself, one process a core.
return args switch
{
    ["serve", "bare"] => await BareServer.Serve(),
    ["serve", "fake", var scripts] => await FakeServer.Serve(int.Parse(scripts, System.Globalization.CultureInfo.InvariantCulture)),
    ["rates"] => await Measures.Rates(),
    ["scripts"] => await Measures.Scripts(),
    ["memory"] => await Measures.Memory(),
    ["starts"] => await Starts.Measure(),
    ["opening"] => await Measures.Opening(),
    _ => await Measures.Rates() + await Measures.Scripts() + await Measures.Memory() + await Measures.Opening() + await Starts.Measure(),
};
