@agents @wf18 @container
Feature: Container clone among others: nothing is lost, and nothing is left
  A remote is shared: colleagues push while a plan is under way, a second plan wants to work at the same time, and programs get
  killed. Goes beyond workflow 18 of the CleverAgents end-to-end suite, which knows one plan and no colleague.

  Background:
    Given a remote repository with a greeting to fix
    And a container that clones it on first use

  Rule: The clone is as fresh as the execution, not as the plan

    Scenario: Colleagues push while the plan waits
      Given the model plans and writes the fix
      And the plan has been made
      And a colleague has since pushed "news.py"
      When the developer has the plan carried out
      Then the remote has one new commit that changes only "main.py"
      And the last question to the model shows "news.py"
      And the model was asked 2 times

  Rule: Who pushes too late is told, loses nothing, and can try again

    Scenario: Too late
      Given the model plans and writes the fix
      And the developer has had the plan executed
      And a colleague has since pushed "news.py"
      When the developer tries to have the plan carried out
      Then the developer is told that the push was refused
      And the remote is as it was
      And the container still holds the change
      And the model was asked 2 times

    Scenario: The second try builds upon what the colleague pushed
      Given the model plans and writes the fix
      And the developer has had the plan executed
      And a colleague has since pushed "news.py"
      And the developer has been told that the push was refused
      When the developer has the plan carried out
      Then the remote has one new commit that changes only "main.py"
      And no container is left
      And the model was asked 2 times

    Scenario: The colleague changed the same line
      Given the model plans and writes the fix
      And the developer has had the plan executed
      And a colleague has since pushed "main.py"
      And the developer has been told that the push was refused
      When the developer tries to have the plan carried out
      Then the developer is told that both changed the same lines
      And the container still holds the change
      And the model was asked 2 times

  Rule: Plans that work at the same time do so in containers of their own

    Scenario: Two plans at once
      Given a second plan, in a container of its own
      When the developer has both plans executed at once
      Then each plan has changed its own file in its own container
      And the model was asked 4 times
      And the remote is as it was

    Scenario: Two plans that want the same container
      Given the model plans and writes the fix
      And the developer has had the plan executed
      And a second plan, in the same container
      When the developer tries to have the second plan executed
      Then the developer is told that the container is in use
      And the container still holds the work
      And the model was asked 3 times

  Rule: No container outlives its plan, however the plan ends

    Scenario: The developer gives the plan up
      Given the model plans and writes the fix
      And the developer has had the plan executed
      When the developer gives the plan up
      Then no container is left
      And the remote is as it was
      And the model was asked 2 times

    Scenario: The model goes down in mid-execution
      Given the model plans the fix
      And the model is then overloaded 3 times
      When the developer tries to have the plan carried out
      Then the developer is told that the model is unavailable
      And no container is left
      And the model was asked 4 times

    Scenario: The agents are killed in mid-execution, and start over
      Given the model plans the fix
      And the plan has been made
      And the agents were killed while the model was thinking
      And the model writes the fix
      When the developer has the plan carried out
      Then the remote has one new commit that changes only "main.py"
      And no container is left
      And the model was asked 3 times

    Scenario: The agents are killed in mid-execution, and the developer gives up
      Given the model plans the fix
      And the plan has been made
      And the agents were killed while the model was thinking
      When the developer gives the plan up
      Then no container is left
      And the remote is as it was
      And the model was asked 2 times
