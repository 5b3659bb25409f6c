using System.Text.Json.Nodes;
using Agents.Domain;
using Agents.Models;

namespace Agents.Cli;

/// <summary>A session as it is shown and exported.</summary>
internal static class SessionView
{
    /// <summary>Its facts without what was said.</summary>
    public static JsonObject Short(Session session) => new()
    {
        ["session_id"] = session.Id,
        ["actor"] = session.Actor,
        ["state"] = session.Closed ? "closed" : "open",
        ["turns"] = session.Turns(),
        ["model_calls"] = session.ModelUse.Calls,
        ["tokens_used"] = session.ModelUse.InputTokens + session.ModelUse.OutputTokens,
        ["created"] = session.Created.ToString("O"),
        ["updated"] = session.Updated.ToString("O"),
    };

    /// <summary>Its facts and all that was said.</summary>
    public static JsonObject Of(Session session)
    {
        var view = Short(session);
        view["messages"] = new JsonArray([.. session.Messages.SelectMany(Messages)]);
        return view;
    }

    private static IEnumerable<JsonObject> Messages(Message message) => message switch
    {
        Asked asked => [new() { ["role"] = "user", ["content"] = asked.Text }],
        Answered answered => [Answer(answered)],
        Returned returned => returned.Results.Select(result =>
            new JsonObject { ["role"] = "tool", ["tool_call_id"] = result.CallId, ["content"] = result.Text }),
        _ => throw new InvalidOperationException($"{message.GetType().Name} is no message that can be shown."),
    };

    private static JsonObject Answer(Answered answered)
    {
        var view = new JsonObject { ["role"] = "assistant", ["content"] = answered.Text };
        if (answered.Calls.Count > 0)
        {
            view["tool_calls"] = new JsonArray([.. answered.Calls.Select(call =>
                new JsonObject { ["id"] = call.Id, ["tool"] = call.Tool, ["arguments"] = call.Arguments })]);
        }

        return view;
    }
}
