@arithmetic
Feature: Calculator

  Background:
    Given an empty calculator

  Scenario: Two numbers are added
    Given the user enters 2
    And the user enters 3
    When the user adds them
    Then the result is 5

  @rows
  Scenario Outline: Adding <a> and <b>
    Given the user enters <a>
    And the user enters <b>
    When the user adds them
    Then the result is <sum>

    @first
    Examples:
      | a | b | sum |
      | 1 | 1 | 2   |
      | 2 | 2 | 4   |

  @alone
  Scenario: One at a time
    Given the user enters 1

  @alone
  Scenario: And another
    Given the user enters 1

  Rule: What was said is kept

    Background:
      Given the user says:
        """
        hello
        world
        """

    Scenario: Lines, tables and regular expressions
      When the user lists
        | name | age |
        | Ann  | 3   |
      Then 2 lines were said by "Ann" and (others)

  @ignore
  Scenario: Not yet
    Given nothing that exists
