@agents @wf10 @title-only
Feature: From a conversation to a commit
  A developer talks about what is missing, the model makes an action of it, and a plan carries that out. Of workflow 10 of the CleverAgents
  end-to-end suite not even the title was found: this flow stands in its place, since it joins two workflows that are known (1 and 9).

  Rule: An action that came of a conversation is carried out like any other

    Scenario: The action that the model made
      Given a repository with a greeting to fix
      And the model follows the script "rename-greet.yaml"
      And a session with somebody who may make actions
      And the developer has said "I would like greet to be called welcome" there
      And the developer has said "local/rename" there
      When the developer has the action "local/rename" carried out
      Then the repository has one new commit that changes only "main.py"
      And the last question to the model shows "Rename greet to welcome"
      And the model was asked 5 times
