@agents @wf08 @title-only
Feature: Cloud: nothing is rolled out before a human says so
  What comes to the main branch of this repository is rolled out by its own hook. Of workflow 8 of the CleverAgents end-to-end suite
  only the title is known, "Cloud Infrastructure Management", and that it is supervised. The cloud is a command line that counts its calls.

  Background:
    Given a repository with a greeting to fix
    And a cloud that rolls out whatever comes to main
    And the task is done by tools

  Rule: A plan shows what would change, and waits

    Scenario: Before the human says yes
      Given the model makes the server larger, with a preview
      When the developer has the plan executed
      Then a tool told the model "1 server to change"
      And the cloud was only asked to "preview"
      And the repository holds nothing new on main
      And the model was asked 4 times

    Scenario: After the human has said yes
      Given the model makes the server larger, with a preview
      When the developer has the plan carried out
      Then the cloud was only asked to "preview, roll-out"
      And the repository has one new commit that changes only "server.yaml"
      And the model was asked 4 times

  Rule: The model cannot roll out by itself

    Scenario: It tries to
      Given the action denies commands like "*roll-out*"
      And the model replies "1. Make the server larger"
      And the model has the cloud "roll-out"
      When the developer tries to have the plan executed
      Then the guard "deny_commands" of the action has stopped the plan
      And the cloud was not asked for anything
      And the model was asked 2 times
