Feature: What a scenario costs

  Scenario Outline: Hello world, time <n>
      Given a repository with a greeting to fix
      And the model replies "1. Change the greeting in main.py"
      And the model replies
        """
        FILE: main.py
        >>>>>>>
        def greet(): return 'hi'
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "main.py"
      And the file "main.py" in it reads
        """
        def greet(): return 'hi'
        """
      And the model was asked 2 times

      Examples:
        | n   |
        | 1   |
        | 2   |
        | 3   |
        | 4   |
        | 5   |
        | 6   |
        | 7   |
        | 8   |
        | 9   |
        | 10  |
        | 11  |
        | 12  |
        | 13  |
        | 14  |
        | 15  |
        | 16  |
        | 17  |
        | 18  |
        | 19  |
        | 20  |
        | 21  |
        | 22  |
        | 23  |
        | 24  |
        | 25  |
        | 26  |
        | 27  |
        | 28  |
        | 29  |
        | 30  |
        | 31  |
        | 32  |
        | 33  |
        | 34  |
        | 35  |
        | 36  |
        | 37  |
        | 38  |
        | 39  |
        | 40  |
