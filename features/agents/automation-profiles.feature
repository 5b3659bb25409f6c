@agents @m6
Feature: Automation profiles say what a plan does by itself
  Each of the eight built-in profiles lets some phases run by themselves and has others wait for a human. Mirrors the
  profile resolution of the CleverAgents acceptance suite m6. Stronger than the original, which compared a stored name:
  here each profile shows by what the plan does and how often the model is asked, and an unknown name is an error
  instead of a silent "manual". Six of the profiles are documented by name; auto and preview are the reference's own.

  Rule: Each profile runs the phases it lets run, and stops before the first that it does not

    Scenario Outline: <profile>, when the model's confidence is <confidence>
      Given a repository with a greeting to fix
      And the plan chooses the profile "<profile>"
      And the model can plan and carry out the task, with confidence <confidence>
      When the developer makes the plan and types nothing more
      Then the plan is <standing>
      And the model was asked <asked> times

      Examples:
        | profile    | confidence | standing                      | asked |
        | manual     | 1          | not begun                     | 0     |
        | supervised | 1          | not begun                     | 0     |
        | review     | 1          | planned, waiting for a human  | 1     |
        | cautious   | 0.9        | executed, waiting for a human | 2     |
        | cautious   | 0.89       | planned, waiting for a human  | 1     |
        | trusted    | 0.1        | executed, waiting for a human | 2     |
        | ci         | 0.1        | applied                       | 2     |
        | auto       | 0.8        | applied                       | 2     |
        | auto       | 0.7        | planned, waiting for a human  | 1     |
        | preview    | 0.1        | executed, waiting for a human | 2     |

  Rule: The nearest choice counts: the plan's, then the action's, then the configuration's

    Scenario: The plan's before the action's
      Given a repository with a greeting to fix
      And the configuration chooses the profile "ci"
      And the action chooses the profile "ci"
      And the plan chooses the profile "manual"
      When the developer makes the plan and types nothing more
      Then the plan follows "manual", chosen by plan
      And the plan is not begun
      And the model was asked 0 times

    Scenario: The action's before the configuration's
      Given a repository with a greeting to fix
      And the configuration chooses the profile "ci"
      And the action chooses the profile "supervised"
      When the developer makes the plan and types nothing more
      Then the plan follows "supervised", chosen by action
      And the plan is not begun
      And the model was asked 0 times

    Scenario: The configuration's, where nobody else chooses
      Given a repository with a greeting to fix
      And the configuration chooses the profile "trusted"
      And the model can plan and carry out the task, with confidence 0.5
      When the developer makes the plan and types nothing more
      Then the plan follows "trusted", chosen by global
      And the plan is executed, waiting for a human
      And the model was asked 2 times

    Scenario: Where nobody chooses, plans are supervised
      Given a repository with a greeting to fix
      When the developer makes the plan and types nothing more
      Then the plan follows "supervised", chosen by global
      And the plan is not begun
      And the model was asked 0 times

  Rule: A profile that nobody knows is an error, wherever it is chosen

    Scenario Outline: Chosen by <place>
      Given a repository with a greeting to fix
      And <place> chooses the profile "manuel"
      When the developer tries to make the plan
      Then the developer is told that there is no such profile
      And the repository is as it was
      And the model was asked 0 times

      Examples:
        | place             |
        | the plan          |
        | the action        |
        | the configuration |

  Rule: What waits for a human goes on when the human says so

    Scenario Outline: A <profile> plan is carried out
      Given a repository with a greeting to fix
      And the plan chooses the profile "<profile>"
      And the model can plan and carry out the task, with confidence 0.5
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 2 times

      Examples:
        | profile  |
        | manual   |
        | review   |
        | trusted  |
        | ci       |

    Scenario: A trusted plan leaves the repository alone until then
      Given a repository with a greeting to fix
      And the plan chooses the profile "trusted"
      And the model can plan and carry out the task, with confidence 1
      When the developer makes the plan and types nothing more
      Then the repository holds nothing new on main
      And the model was asked 2 times

    Scenario: A manual plan is applied only after a yes
      Given a repository with a greeting to fix
      And the plan chooses the profile "manual"
      And the model can plan and carry out the task, with confidence 1
      When the developer tries to have the plan applied without a yes
      Then the developer is told that nothing was applied without a yes
      And the repository holds nothing new on main
      And the model was asked 2 times

    Scenario: A preview is never applied
      Given a repository with a greeting to fix
      And the plan chooses the profile "preview"
      And the model can plan and carry out the task, with confidence 1
      When the developer tries to have the plan carried out
      Then the developer is told that the plan only shows what would be done
      And the repository holds nothing new on main
      And the model was asked 2 times

  Rule: A developer can add a profile

    Scenario Outline: It executes by itself from confidence 0.6, <case>
      Given a repository with a greeting to fix
      And a profile "local/brave" of the developer's own, that executes by itself from confidence 0.6
      And the plan chooses the profile "local/brave"
      And the model can plan and carry out the task, with confidence <confidence>
      When the developer makes the plan and types nothing more
      Then the plan is <standing>
      And the model was asked <asked> times

      Examples:
        | case  | confidence | standing                      | asked |
        | above | 0.82       | executed, waiting for a human | 2     |
        | below | 0.55       | planned, waiting for a human  | 1     |

  Rule: A phase that failed is not tried again by itself

    Scenario: The model goes down between planning and execution
      Given a repository with a greeting to fix
      And the plan chooses the profile "ci"
      And the model replies "1. Change the greeting in main.py"
      And the model is then overloaded 3 times
      When the developer tries to make the plan
      Then the developer is told that the model is unavailable
      And the plan is failed
      And the model was asked 4 times
      And the repository is as it was
