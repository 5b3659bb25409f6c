@agents @m6
Feature: Full autonomy: a plan runs by itself as far as it may, and no further
  The flow that the CleverAgents acceptance suite m6 ends with: profile, decomposition, guards and events together.
  Stronger than the original in that every part of it is observed from outside: the commit, the tree, the events that
  another program is told, and how often the model was asked.

  Rule: What runs by itself is split, carried out and told of, and a human applies it

    Scenario: A trusted plan, four levels deep
      Given a repository with a greeting to fix
      And "dashboard" has subscribed to "plan.apply.*"
      And the plan chooses the profile "trusted"
      And the model splits the task into parts of parts, 4 levels deep
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "deepest.txt"
      And the tree shows parts of parts, 4 levels deep
      And "dashboard" is told of "plan.apply.processing, plan.apply.applied"
      And the model was asked 2 times

  Rule: The budget of a plan holds for all plans below it

    Scenario: It is used up somewhere in the depth
      Given a repository with a greeting to fix
      And the plan chooses the profile "ci"
      And the action allows 400 tokens
      And the model splits the task, then the part, and so on, 4 levels deep
      When the developer tries to make the plan
      Then the guard "max_tokens" of the action has stopped the plan
      And the repository holds nothing new on main
      And the model was asked 3 times
