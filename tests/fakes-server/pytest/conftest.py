pytest_plugins = ["fake_llm"]
