@agents @m6
Feature: The facade: one door for other programs
  A program that is no person and no pipeline has sessions, plans and events through one command, which is told the name of an operation. Mirrors
  the facade of the CleverAgents acceptance suite m6, of which is known that sessions and plans go their whole way through it; the operations'
  names are the reference's own. Stronger than the original: what was done is looked at from outside, by the commands that people type.

  Rule: A session goes its whole way through the facade

    Scenario: Three turns
      Given the model replies "Good morning, Ann."
      And the model replies "A fine trade."
      And the model replies "You are Ann, and you sell tea."
      When a program has the facade do
        | operation      | told             |
        | session.create |                  |
        | session.tell   | text: I am Ann   |
        | session.tell   | text: I sell tea |
        | session.tell   | text: Who am I?  |
        | session.close  |                  |
      Then the session's show holds
        | who           | says                           |
        | the developer | I am Ann                       |
        | the model     | Good morning, Ann.             |
        | the developer | I sell tea                     |
        | the model     | A fine trade.                  |
        | the developer | Who am I?                      |
        | the model     | You are Ann, and you sell tea. |
      And each question to the model repeats the one before it and adds one turn
      And the model was asked 3 times

    Scenario: Nothing is said in it once it is closed
      When a program tries to have the facade do
        | operation      | told           |
        | session.create |                |
        | session.close  |                |
        | session.tell   | text: I am Ann |
      Then the program is told that the session is closed
      And the model was asked 0 times

  Rule: A plan goes its whole way through the facade

    Scenario Outline: From the plan to the commit with <provider>, <delivery>
      Given a repository with a greeting to fix
      And the model is served by <provider>, <delivery>
      And the model plans and writes the fix
      When a program has the facade do
        | operation    | told |
        | plan.use     |      |
        | plan.execute |      |
        | plan.execute |      |
        | plan.apply   |      |
      Then the repository has one new commit that changes only "main.py"
      And the plan is applied
      And the model was asked 2 times

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Anthropic Messages | streamed |

    Scenario: A developer goes on with it
      Given a repository with a greeting to fix
      And the model plans and writes the fix
      And a program has had the facade do
        | operation    | told |
        | plan.use     |      |
        | plan.execute |      |
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 2 times

    Scenario: It is given up
      Given a repository with a greeting to fix
      And the model plans and writes the fix
      When a program has the facade do
        | operation    | told |
        | plan.use     |      |
        | plan.execute |      |
        | plan.execute |      |
        | plan.cancel  |      |
      Then the repository is as it was
      And the model was asked 2 times

  Rule: Profiles and guards hold behind the facade, too

    Scenario: What may run by itself does
      Given a repository with a greeting to fix
      And the model can plan and carry out the task, with confidence 1
      When a program has the facade do
        | operation | told                   |
        | plan.use  | automation_profile: ci |
      Then the repository has one new commit that changes only "main.py"
      And the plan follows "ci", chosen by plan
      And the model was asked 2 times

    Scenario: A profile that nobody knows
      Given a repository with a greeting to fix
      When a program tries to have the facade do
        | operation | told                       |
        | plan.use  | automation_profile: manuel |
      Then the program is told that there is no such profile
      And the model was asked 0 times

    Scenario: The budget is used up
      Given a repository with a greeting to fix
      And the action allows 1000 tokens
      And the model replies "1. Change the greeting in main.py" for 1200 tokens
      When a program tries to have the facade do
        | operation    | told |
        | plan.use     |      |
        | plan.execute |      |
      Then the guard "max_tokens" of the action has stopped the plan
      And the repository is as it was
      And the model was asked 1 time

  Rule: What is done through the facade is told, and so is what could not be done

    Scenario: Another program watches
      Given a repository with a greeting to fix
      And "dashboard" has subscribed to "facade.*"
      And the model is down
      When a program tries to have the facade do
        | operation    | told |
        | plan.use     |      |
        | plan.execute |      |
      Then the program is told that the model is unavailable
      And "dashboard" is told of "facade.plan.use.done, facade.plan.execute.failed"
      And the model was asked 0 times

    Scenario: The plan's own way is told as well
      Given a repository with a greeting to fix
      And "dashboard" has subscribed to "plan.*"
      And the model plans the fix
      When a program has the facade do
        | operation    | told |
        | plan.use     |      |
        | plan.execute |      |
      Then "dashboard" is told of "plan.created, plan.strategize.processing, plan.strategize.complete"
      And the model was asked 1 time

    Scenario: Events go through it in both directions
      When a program has the facade do
        | operation       | told                      |
        | event.subscribe | name: till; topic: shop.* |
        | event.publish   | topic: shop.opened        |
        | event.receive   | name: till                |
      Then the facade has told the program of "shop.opened"
      And "till" is told of "shop.opened"

  Rule: What it cannot do it says in one sentence, and does nothing

    Scenario Outline: <because>
      Given a repository with a greeting to fix
      When a program tries to have the facade do "<operation>", told "<told>"
      Then the program is told that <telling>
      And the model was asked 0 times
      And the repository is as it was

      Examples:
        | because                   | operation      | told                                             | telling                        |
        | Nobody knows it           | plan.dance     |                                                  | there is no such operation     |
        | It is not said with what  | plan.use       | action: local/fix-greeting                       | a parameter is missing         |
        | Something else is said    | session.create | colour: red                                      | there is no such parameter     |
        | A text is said for a list | plan.use       | action: local/fix-greeting; projects: local/shop | a parameter is of another kind |
        | There is no such plan     | plan.execute   | plan_id: nothing                                 | there is no such plan          |
        | There is no such session  | session.tell   | session_id: nothing; text: Hello                 | there is no such session       |

    Scenario: What it is told is no object
      Given the agents are set up
      When the developer tries "facade dispatch session.create --params hello"
      Then it ends with 1 and a sentence
      And the model was asked 0 times
