@agents @m6 @m4
Feature: A large task is split into child plans
  The model can make a step of its strategy a plan of its own, with its own parts. Mirrors the hierarchical decomposition
  of the CleverAgents acceptance suites m6 and m4. Stronger than the original, whose decomposition was seen to end at two
  levels: the depth is read from the tree and from the file that only the deepest plan writes; that parts run at once is
  observed by the model, which answers none of them before it was asked about all; the order, by what each was shown.

  Background:
    Given a repository with a greeting to fix

  Rule: Parts can have parts, as deep as the work needs

    Scenario: The strategy has all four levels
      Given the model splits the task into parts of parts, 4 levels deep
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "deepest.txt"
      And the tree shows parts of parts, 4 levels deep
      And the model was asked 2 times

    Scenario: Each level makes its own strategy
      Given the model splits the task, then the part, and so on, 4 levels deep
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "deepest.txt"
      And the tree shows parts of parts, 4 levels deep
      And the model was asked 6 times

  Rule: Parts that do not depend on each other run at once

    @at-once
    Scenario: Ten at once
      Given the model splits the task into 10 parts that do not depend on each other
      And the model answers about no part before it was asked about all
      When the developer has the plan executed
      Then all parts were under way at once
      And 10 of 10 child plans are complete
      And the model was asked 11 times

  Rule: A part begins when what it depends on is done, and is shown what came of it

    Scenario: The order of the answer is not the order of the work
      Given the model splits the task into
        | part        | after                    |
        | the counter | the shelves, the lights  |
        | the shelves | the walls                |
        | the lights  | the walls, the shelves   |
        | the walls   |                          |
      When the developer has the plan executed
      Then each part was carried out after what it depends on
      And 4 of 4 child plans are complete
      And the model was asked 5 times

    Scenario: A circle is refused
      Given the model splits the task into
        | part        | after       |
        | the counter | the shelves |
        | the shelves | the counter |
      And the model replies "I insist."
      When the developer tries to have the plan carried out
      Then the developer is told that the steps could not be used
      And every later question to the model shows "depend on each other in a circle"
      And the model was asked 2 times
      And the repository is as it was

  @errors
  Rule: A part that fails stops those that depend on it, and no others, and is not hidden

    Scenario: One of three fails
      Given the model splits the task into
        | part        | after     |
        | the walls   |           |
        | the lights  |           |
        | the shelves | the walls |
      And the model cannot carry out "the walls"
      When the developer tries to have the plan carried out
      Then the developer is told that a child plan failed
      And "the shelves" was not begun
      And the plan is failed
      And 1 of 3 child plans are complete
      And the repository holds nothing new on main
      And the model was asked 4 times

    Scenario: What is done is not done again
      Given the model splits the task into
        | part        | after     |
        | the walls   |           |
        | the shelves | the walls |
      And the model cannot carry out "the shelves"
      And a plan that stopped since a child plan failed
      When the model can carry out "the shelves" and the developer has the plan carried on
      Then the repository has one new commit that changes only "the-shelves.txt, the-walls.txt"
      And the model was asked 5 times

    @at-once
    Scenario: Two parts want the same line
      Given the model splits the task into
        | part       | after | writes  |
        | the walls  |       | main.py |
        | the lights |       | main.py |
      And the model answers about no part before it was asked about all
      When the developer tries to have the plan carried out
      Then the developer is told that the changes of two child plans do not fit
      And 1 of 2 child plans are complete
      And the repository holds nothing new on main
      And the model was asked 3 times

  Rule: The model can hand work out while it works

    @at-once
    Scenario: Two child plans in one answer
      Given the model hands out in one answer
        | part       | after     |
        | the walls  |           |
        | the lights | the walls |
      When the developer has the plan carried out
      Then each part was carried out after what it depends on
      And a tool told the model "is done and changed the-walls.txt"
      And the repository has one new commit that changes only "the-lights.txt, the-walls.txt"
      And the model was asked 7 times
