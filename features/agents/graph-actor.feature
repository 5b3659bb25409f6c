@agents @wf11
Feature: Review board: several reviewers at once, one report
  A graph actor of five nodes and six edges: what is read goes to three reviewers, and what they find to one who writes the report.
  Mirrors workflow 11 of the CleverAgents end-to-end suite, and is stronger than the original: that the reviewers work at once is
  observed, and so is what each of them, and the writer of the report, was shown.

  Background:
    Given a repository with a greeting to fix

  Rule: The reviewers work at once, each alone, and all that they find is in front of who writes the report

    @at-once
    Scenario Outline: Three reviewers and a report with <provider>, <delivery>
      Given a review board with a security, a performance and a style reviewer
      And the model is served by <provider>, <delivery>
      And the model replies "1. Review main.py"
      And the reviewers answer only once all of them are asked
        | reviewer    | finding                       |
        | security    | The name is not checked.      |
        | performance | The greeting is built twice.  |
        | style       | The function has no comment.  |
      And the report is "Check the name, build once, comment."
      When the developer has the plan executed
      Then the reviewers were asked at once, and none was shown what another found
      And the model was asked 5 times

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Anthropic Messages | streamed |

    @at-once
    Scenario: All findings are in the report
      Given a review board with a security, a performance and a style reviewer
      And the model replies "1. Review main.py"
      And the reviewers find
        | reviewer    | finding                      |
        | security    | The name is not checked.     |
        | performance | The greeting is built twice. |
        | style       | The function has no comment. |
      And the report is "Check the name, build once, comment."
      When the developer has the plan executed
      Then the developer reads the report "Check the name, build once, comment."
      And who writes the report was shown all that they found
      And the model was asked 5 times
      And the repository is as it was

    @at-once
    Scenario: A reviewer gets no answer
      Given a review board with a security, a performance and a style reviewer
      And the model replies "1. Review main.py"
      And the reviewers find
        | reviewer    | finding                      |
        | security    | The name is not checked.     |
        | performance | The greeting is built twice. |
      And the style reviewer is not answered
      When the developer tries to have the plan executed
      Then the developer is told that the model is unavailable
      And the repository is as it was
      And the model was asked 6 times

  Rule: A review changes nothing, whatever the model would like

    @at-once
    Scenario: The report holds a file to write
      Given a review board with a security, a performance and a style reviewer
      And the model replies "1. Review main.py"
      And the reviewers find
        | reviewer    | finding                      |
        | security    | The name is not checked.     |
        | performance | The greeting is built twice. |
        | style       | The function has no comment. |
      And the report is
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi'
        <<<<<<<
        """
      When the developer tries to have the plan executed
      Then the developer is told that the plan is read-only
      And the repository is as it was
      And the model was asked 5 times

    @at-once
    Scenario: The developer would like to apply a review
      Given a review board with a security, a performance and a style reviewer
      And the model replies "1. Review main.py"
      And the reviewers find
        | reviewer    | finding                      |
        | security    | The name is not checked.     |
        | performance | The greeting is built twice. |
        | style       | The function has no comment. |
      And the report is "Check the name, build once, comment."
      When the developer tries to have the plan carried out
      Then the developer is told that the plan is read-only
      And the repository is as it was
      And the model was asked 5 times

  Rule: A board that could never come to a report is refused when it is set up

    Scenario Outline: <because>
      When the developer tries to set up a board with the edges "<edges>"
      Then the developer is told that <telling>
      And the model was asked 0 times

      Examples:
        | because                           | edges                                          | telling                          |
        | Two reviewers wait for each other | read -> security, security -> style, style -> security, style -> report | the nodes wait for each other    |
        | An edge leads to nobody           | read -> security, security -> legal            | an edge names an unknown node    |
        | Two nodes end the work            | read -> security, read -> style                | a graph ends in one node         |
