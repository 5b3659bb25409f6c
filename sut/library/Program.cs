using Library;
using ModelContextProtocol.Server;

// The one argument is the ledger: a file that says what was lent.
var desk = new LendingDesk(args[0]);
await using var server = McpServer.Create(new StdioServerTransport("library"), new McpServerOptions
{
    ToolCollection =
    [
        McpServerTool.Create(LendingDesk.Find, new() { Name = "find_book", Description = "Says on which shelf a book stands." }),
        McpServerTool.Create(desk.Lend, new() { Name = "lend_book", Description = "Lends a book, and writes that into the ledger." }),
    ],
});
await server.RunAsync();
