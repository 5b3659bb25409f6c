@agents @m6
Feature: Events tell other programs what happens
  A queue in the agents' home that all processes share: one publishes, others subscribe, receive and acknowledge.
  Mirrors the event queue of the CleverAgents acceptance suite m6, and is stronger than the original: the subscriber is
  another process than the publisher, the order is compared, and what was not acknowledged is told again.

  Rule: A subscriber is told what is published after it subscribed, in order

    Scenario: Two events of three
      Given the event "shop.opened" was published
      And "dashboard" has subscribed to "shop.*"
      When the events "shop.lit, street.lit, shop.closed" are published
      Then "dashboard" is told of "shop.lit, shop.closed"

    @at-once
    Scenario: Ten programs publish at once
      Given "dashboard" has subscribed to "till.*"
      When 10 programs publish "till.rang" at once
      Then "dashboard" is told of 10 events, each with a number of its own

    Scenario: The subscriber waits before anything happens
      Given "dashboard" has subscribed to "shop.*"
      When "dashboard" waits for an event, and meanwhile "shop.opened" is published
      Then the wait ends with "shop.opened"

  Rule: What is not acknowledged is told again

    Scenario: The subscriber stops before it acknowledges
      Given "dashboard" has subscribed to "shop.*"
      And the event "shop.opened" was published
      And "dashboard" was told of it and stopped before it acknowledged
      When the events "shop.closed" are published
      Then "dashboard" is told of "shop.opened, shop.closed"

    Scenario: It has acknowledged
      Given "dashboard" has subscribed to "shop.*"
      And the event "shop.opened" was published
      And "dashboard" has acknowledged all events
      When the events "shop.closed" are published
      Then "dashboard" is told of "shop.closed"

  Rule: A plan tells each step of its way

    Scenario: From the plan to the commit
      Given a repository with a greeting to fix
      And "dashboard" has subscribed to "plan.*"
      And the model can plan and carry out the task, with confidence 1
      When the developer has the plan carried out
      Then "dashboard" is told of the plan's way
        | event                      |
        | plan.created               |
        | plan.strategize.processing |
        | plan.strategize.complete   |
        | plan.execute.processing    |
        | plan.execute.complete      |
        | plan.apply.processing      |
        | plan.apply.applied         |
      And the model was asked 2 times

    Scenario: A guard stops it
      Given a repository with a greeting to fix
      And "dashboard" has subscribed to "plan.*.blocked"
      And the action allows 1000 tokens
      And the model replies "1. Change the greeting in main.py" for 1200 tokens
      When the developer tries to have the plan carried out
      Then the guard "max_tokens" of the action has stopped the plan
      And "dashboard" is told of "plan.strategize.blocked"
      And the model was asked 1 time
