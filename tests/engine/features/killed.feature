Feature: A run that is killed

  Rule: What was told before is in the file of messages, whole

    Scenario: The power fails within a step
      Given the power fails if the test wants it to
      Then the lights are on
