@agents @wf09
Feature: Sessions: a conversation that is remembered
  A developer talks to the agents over many turns. Mirrors workflow 9 of the CleverAgents end-to-end suite, and is
  stronger than the original: what the model is shown is compared from turn to turn, word for word.

  Rule: Every turn shows the model all that was said before

    Scenario Outline: The history grows with <provider>, <delivery>
      Given the model is served by <provider>, <delivery>
      And a session
      And the developer has said "I am Ann" and was answered "Good morning, Ann."
      And the developer has said "I sell tea" and was answered "A fine trade."
      And the model replies "You are Ann, and you sell tea."
      When the developer says "Who am I?"
      Then the developer reads "You are Ann, and you sell tea."
      And each question to the model repeats the one before it and adds one turn
      And the model was asked 3 times

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Chat Completions   | streamed |
        | Anthropic Messages | whole    |
        | Anthropic Messages | streamed |

  Rule: A turn that fails is forgotten

    Scenario: The model is overloaded in the second turn
      Given a session
      And the developer has said "I am Ann" and was answered "Good morning, Ann."
      And the model is then overloaded 3 times
      When the developer tries to say "Who am I?"
      Then the developer is told that the model is unavailable
      And the session's export holds
        | who           | says               |
        | the developer | I am Ann           |
        | the model     | Good morning, Ann. |
      And the model was asked 4 times

  Rule: Two sessions know nothing of each other

    Scenario: The developer goes from one to the other
      Given a session called "tea"
      And a session called "coffee"
      And the developer has said "I sell tea" in "tea" and was answered "A fine trade."
      And the model replies "I do not know yet."
      When the developer says "What do I sell?" in "coffee"
      Then the last question to the model does not show "tea"
      And the list of sessions names "tea" and "coffee"
      And the model was asked 2 times

    @at-once
    Scenario: Both are spoken to at once
      Given a session called "tea"
      And a session called "coffee"
      And the model replies "Tea it is." whenever it is asked about "I sell tea"
      And the model replies "Coffee it is." whenever it is asked about "I sell coffee"
      When the developer says "I sell tea" in "tea" and "I sell coffee" in "coffee" at once
      Then "tea" holds
        | who           | says       |
        | the developer | I sell tea |
        | the model     | Tea it is. |
      And "coffee" holds
        | who           | says          |
        | the developer | I sell coffee |
        | the model     | Coffee it is. |
      And the model was asked 2 times

  Rule: What was said can be read again by people and by programs

    Scenario Outline: The session's <verb>
      Given a session
      And the model replies "Good morning, Ann."
      When the developer says "I am Ann"
      Then the session's <verb> holds
        | who           | says               |
        | the developer | I am Ann           |
        | the model     | Good morning, Ann. |
      And the model was asked 1 time

      Examples:
        | verb   |
        | show   |
        | export |

  Rule: Nothing more is said in a session that is over

    Scenario: It is closed, and can still be read
      Given a session
      And the developer has said "I am Ann" and was answered "Good morning, Ann."
      And the developer has closed the session
      When the developer tries to say "Who am I?"
      Then the developer is told that the session is closed
      And the session's export holds
        | who           | says               |
        | the developer | I am Ann           |
        | the model     | Good morning, Ann. |
      And the model was asked 1 times

    Scenario: It is deleted
      Given a session
      And the developer has deleted the session
      When the developer tries to say "Who am I?"
      Then the developer is told that there is no such session
      And the model was asked 0 times

  Rule: What comes of a conversation can be an action

    Scenario Outline: The model makes one with <provider>, <delivery>
      Given the model is served by <provider>, <delivery>
      And the model follows the script "make-an-action.yaml"
      And a session with somebody who may make actions
      And the developer has said "I would like greet to be called welcome" there
      When the developer says "local/rename"
      Then the developer reads "You can use local/rename now."
      And a tool told the model "made the action local/rename"
      And the action "local/rename" is known
      And the model was asked 3 times

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Chat Completions   | streamed |
        | Anthropic Messages | whole    |
        | Anthropic Messages | streamed |
