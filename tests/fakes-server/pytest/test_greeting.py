import json

from fake_llm import call


def ask(conversation, text):
    question = {"model": "gpt-5", "messages": [{"role": "user", "content": text}]}
    path = f"c/{conversation['id']}/v1/chat/completions"
    answer = call("POST", path, json.dumps(question), key=conversation["key"])
    return answer["choices"][0]["message"]["content"]


def test_the_user_is_greeted(model):
    conversation = model("turns: [{ says: Hello }]")
    assert ask(conversation, "Hi") == "Hello"
    journal = call("GET", f"_fake/conversations/{conversation['id']}/journal")
    assert journal[0]["shown"] == "Hi"
