def test_a_reply_that_nobody_asks_for_fails_the_test(model):
    model("turns: [{ says: Hello }]")
