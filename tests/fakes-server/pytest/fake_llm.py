"""A conversation with the fake LLM, as a pytest fixture. The standard library is all it needs."""
import json
import os
import urllib.request

import pytest

FAKE = os.environ["FAKE_LLM_URL"]


def call(method, path, body=None, key=None):
    request = urllib.request.Request(FAKE + path, method=method, data=body.encode() if body else None)
    request.add_header("Content-Type", "application/json")
    if key:
        request.add_header("Authorization", "Bearer " + key)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


@pytest.fixture
def model():
    """Opens conversations, and fails the test when one was not played as it was written."""
    opened = []

    def plays(script):
        opened.append(call("POST", "_fake/conversations", script))
        return opened[-1]

    yield plays
    for conversation in opened:
        verdict = call("DELETE", "_fake/conversations/" + conversation["id"])
        assert verdict["passed"], "\n".join(verdict["sentences"])
