@agents @wf06 @title-only
Feature: Documentation: written from the code, which stays as it is
  A developer has a page written about what the code does. Of workflow 6 of the CleverAgents end-to-end suite only the title is known,
  "Writing Technical Documentation": the scenarios say what that title promises.

  Background:
    Given a repository with a greeting to fix
    And the task "Describe greet for newcomers"
    And the invariant "Documentation alone": "docs/**" alone may change

  Rule: The writer reads the code, and changes the documentation alone

    Scenario: A page with an example in it
      Given the model replies "1. Describe greet in docs/greeting.md"
      And the model replies
        """
        FILE: docs/greeting.md
        >>>>>>>
        # Greeting
        ```python
        greet()
        ```
        Says hello.
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the last question to the model shows "def greet(): return 'hello'"
      And the repository has one new commit that changes only "docs/greeting.md"
      And the file "docs/greeting.md" in it reads
        """
        # Greeting
        ```python
        greet()
        ```
        Says hello.
        """
      And the model was asked 2 times

    Scenario: The writer mends the code as well
      Given the model replies "1. Describe greet in docs/greeting.md"
      And the model replies
        """
        FILE: docs/greeting.md
        >>>>>>>
        Says hi.
        <<<<<<<
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi'
        <<<<<<<
        """
      When the developer insists on having the plan applied
      Then the developer is told that an invariant is violated
      And the repository holds nothing new on main
      And the model was asked 2 times
