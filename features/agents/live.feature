@agents @live
Feature: What holds whatever the model writes
  These scenarios also run with a real model, by hand: USE_REAL_LLM=true. The scripted replies are left out then, so
  nothing here may lean on their wording.

  Rule: A task that names one file and one change ends in a commit of that file

    Scenario Outline: A greeting is changed with <provider>, <delivery>
      Given a repository with a greeting to fix
      And the model is served by <provider>, <delivery>
      And the task "Make greet() in main.py return 'hello there'. Change no other file, and answer with exactly one step."
      And the model replies "1. Make greet() in main.py return 'hello there'"
      And the model replies
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hello there'
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And every question to the model shows "return 'hello there'"

      Examples:
        | provider           | delivery |
        | Chat Completions   | whole    |
        | Chat Completions   | streamed |
        | Anthropic Messages | whole    |
        | Anthropic Messages | streamed |

  Rule: A plan that is only made changes nothing

    Scenario: The strategy is asked for, and the repository stays as it was
      Given a repository with a greeting to fix
      And the model replies "1. Change the greeting in main.py"
      When the developer has the plan made
      Then every question to the model shows "Task: "
      And the repository is as it was
