@agents @wf14 @title-only
Feature: Team: several developers, one home
  Two developers work with the same agents at the same time. Of workflow 14 of the CleverAgents end-to-end suite only the title is known,
  "Server Mode, Team Collaboration", and that it is supervised. There is no server here: what they share is the home, and each command is a process.

  Rule: A plan is applied once, whoever is faster

    Scenario: The second developer comes later
      Given a repository with a greeting to fix
      And the model replies "1. Change the greeting in main.py"
      And the model replies
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi'
        <<<<<<<
        """
      And the developer has had the plan carried out
      When another developer tries to apply the plan
      Then the developer is told that the plan is applied already
      And the repository has one new commit that changes only "main.py"
      And the model was asked 2 times

    Scenario: Both apply it at once
      Given a repository with a greeting to fix
      And the model replies "1. Change the greeting in main.py"
      And the model replies
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi'
        <<<<<<<
        """
      And the developer has had the plan executed
      When two developers try to apply the plan at once
      Then one of them has applied it, and the other is told that somebody has
      And the repository has one new commit that changes only "main.py"
      And the model was asked 2 times

  Rule: Plans that are carried out at once do not get into each other's way

    @at-once
    Scenario: Two tasks, two developers
      Given a repository with a greeting to fix
      And the model can carry out "Describe the greeting" by writing "greeting.md" as "Says hello."
      And the model can carry out "Name the authors" by writing "authors.md" as "Ann and Bob"
      When two developers have "Describe the greeting" and "Name the authors" carried out at once
      Then the file "greeting.md" in it reads
        """
        Says hello.
        """
      And the file "authors.md" in it reads
        """
        Ann and Bob
        """
      And the model was asked 4 times
