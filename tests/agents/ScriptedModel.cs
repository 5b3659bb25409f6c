using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Agents.Tests;

/// <summary>A model on loopback that gives its answers in order, in OpenAI's or Anthropic's form, and keeps what it was asked.</summary>
public sealed class ScriptedModel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Queue<string> _answers;

    private ScriptedModel(WebApplication app, Queue<string> answers) => (_app, _answers) = (app, answers);

    /// <summary>What it was asked, in order.</summary>
    public List<string> Questions { get; } = [];

    /// <summary>The credentials that it was asked with.</summary>
    public List<string> Credentials { get; } = [];

    /// <summary>Where it is.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Starts it; when its answers run out it is overloaded.</summary>
    public static async Task<ScriptedModel> SayingAsync(params string[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var model = new ScriptedModel(builder.Build(), new Queue<string>(answers));
        model._app.MapPost("/v1/chat/completions", context => model.AnswerAsync(context, ModelWire.OpenAi, ModelWire.OpenAiStream));
        model._app.MapPost("/v1/messages", context => model.AnswerAsync(context, ModelWire.Anthropic, ModelWire.AnthropicStream));
        await model._app.StartAsync();
        return model;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, Func<string, string> whole, Func<string, string> streamed)
    {
        var question = (await JsonNode.ParseAsync(context.Request.Body))!;
        Questions.Add(question["messages"]!.AsArray().Single()!["content"] is JsonValue text ? text.GetValue<string>() : question["messages"]![0]!["content"]![0]!["text"]!.GetValue<string>());
        Credentials.Add(context.Request.Headers.Authorization.ToString());
        if (!_answers.TryDequeue(out var answer))
        {
            context.Response.StatusCode = 503;
            await context.Response.WriteAsync("""{"error":{"message":"overloaded","type":"server_error"}}""");
            return;
        }

        var stream = question["stream"]?.GetValue<bool>() == true;
        context.Response.ContentType = stream ? "text/event-stream" : "application/json";
        await context.Response.WriteAsync(stream ? streamed(answer) : whole(answer));
    }
}
