@agents
Feature: What the agents make of the model's answers
  Models give steps and files in many forms, and sometimes in none. Each form that the product documents is read, nothing is cut off,
  nothing is written outside the repository, and an answer that cannot be used is asked for once more and then told as a failure.

  Rule: Steps are read in every form in which models give them

    Scenario Outline: <form>
      Given a repository with a greeting to fix
      And the model plans "Greet" and "Test it", as <form>
      When the developer has the plan made
      Then the plan's steps are "Greet" and "Test it"
      And the model was asked 1 time

      Examples:
        | form                              |
        | a numbered list                   |
        | numbers in brackets               |
        | bullets                           |
        | a list with details below         |
        | a list with sentences around      |
        | an array                          |
        | an array with descriptions        |
        | an array in a fence               |
        | an array with sentences around    |

  Rule: A file arrives whole, whatever is in it

    Scenario: A code fence in a file between arrows
      Given a repository with a greeting to fix
      And the model plans the fix
      And the model replies
        """
        Here it is.

        FILE: docs/use.md
        >>>>>>>
        # Use
        ```sh
        make greet
        ```
        And that was all.
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "docs/use.md"
      And the file "docs/use.md" in it reads
        """
        # Use
        ```sh
        make greet
        ```
        And that was all.
        """
      And the model was asked 2 times

    Scenario: A code fence in a file in a fence
      Given a repository with a greeting to fix
      And the model plans the fix
      And the model replies
        """
        FILE: docs/use.md
        ```markdown
        # Use
        ```sh
        make greet
        ```
        And that was all.
        ```
        """
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "docs/use.md"
      And the file "docs/use.md" in it reads
        """
        # Use
        ```sh
        make greet
        ```
        And that was all.
        """
      And the model was asked 2 times

    Scenario: Several files, in both forms, one in folders that are new
      Given a repository with a greeting to fix
      And the model plans the fix
      And the model replies
        """
        FILE: main.py
        ```python
        def greet(): return 'hi'
        ```
        **FILE: `tests/unit/test_main.py`**
        >>>>>>>
        import main
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the repository has one new commit that changes "main.py" and "tests/unit/test_main.py"
      And the model was asked 2 times

  Rule: Nothing is written outside the repository

    Scenario Outline: <path>
      Given a repository with a greeting to fix
      And the model plans the fix
      And the model insists on writing "<path>"
      When the developer tries to have the plan carried out
      Then the developer is told that the answer holds no usable change
      And the last question to the model shows "only files of the repository may be written"
      And the repository is as it was
      And nothing was written to "<path>" beside it
      And the model was asked 3 times

      Examples:
        | path                   |
        | ../evil.py             |
        | docs/../../evil.py     |
        | /tmp/evil.py           |
        | ~/evil.py              |
        | .git/hooks/post-commit |

  @errors
  Rule: What cannot be used is asked for once more, with what was wrong

    Scenario: The second answer is better
      Given a repository with a greeting to fix
      And the model plans the fix
      And the model replies "I would rather explain it first."
      And the model writes the fix
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the last question to the model shows "it holds no 'FILE: path' block"
      And the model was asked 3 times

    Scenario: The file is never closed
      Given a repository with a greeting to fix
      And the model plans the fix
      And the model breaks off in the middle of a file, twice
      When the developer tries to have the plan carried out
      Then the developer is told that the answer holds no usable change
      And the model was asked 3 times
      And the repository is as it was

    Scenario: There are no steps in it
      Given a repository with a greeting to fix
      And the model replies "That is easy."
      And the model replies "I have done it already."
      When the developer tries to have the plan carried out
      Then the developer is told that the steps cannot be used
      And the last question to the model shows "That is easy."
      And the model was asked 2 times

  Rule: A phase that failed is tried again with what the plan had before

    Scenario: The steps are still known
      Given a repository with a greeting to fix
      And the model plans the fix
      And the model is then overloaded 3 times
      And the developer has been told that the model is unavailable
      And the model writes the fix
      When the developer has the plan carried out
      Then the last question to the model shows "Change the greeting in main.py"
      And the repository has one new commit that changes only "main.py"
      And the model was asked 5 times
