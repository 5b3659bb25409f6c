@agents @wf04
Feature: Several projects: one plan changes many repositories
  A library moves on, and the services that use it with it. Mirrors workflow 4, which in the original is always
  skipped; here the repositories themselves tell what was merged into them and in which order.

  Background:
    Given the project "library" whose repository holds "greeting.py"
    And the project "shop" whose repository holds "window.py"
    And the project "billing" whose repository holds "invoice.py"

  Rule: Each file goes to the repository that has it, and the library is changed first

    Scenario: Three repositories change
      Given the model plans "Move to version 2"
      And the model replies
        """
        FILE: billing/invoice.py
        >>>>>>>
        version = 2
        <<<<<<<
        FILE: window.py
        >>>>>>>
        version = 2
        <<<<<<<
        FILE: greeting.py
        >>>>>>>
        version = 2
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the repository of "library" has one new commit that changes only "greeting.py"
      And the repository of "shop" has one new commit that changes only "window.py"
      And the repository of "billing" has one new commit that changes only "invoice.py"
      And "library" was changed first, "shop" second and "billing" third
      And the model was asked 2 times

    Scenario: A repository without a change is left alone
      Given the model changes "shop/docs/new.md" to "version 2"
      When the developer has the plan carried out
      Then the repository of "shop" has one new commit that changes only "docs/new.md"
      And the repository of "library" holds nothing new on main
      And the repository of "billing" holds nothing new on main
      And the model was asked 2 times

    Scenario: A file that all of them have
      Given the model changes "main.py" to "version = 2"
      And the model replies with "main.py" as "version = 3"
      When the developer tries to have the plan carried out
      Then the developer is told that it is not clear which repository is meant
      And the repository of "library" holds nothing new on main
      And the model was asked 3 times

  Rule: A merge that fails neither stops the others nor is hidden

    Scenario: Unsaved work is in the way in one of them
      Given unsaved work of the developer's in "window.py" of "shop"
      And the model plans "Move to version 2"
      And the model replies
        """
        FILE: library/greeting.py
        >>>>>>>
        version = 2
        <<<<<<<
        FILE: shop/window.py
        >>>>>>>
        version = 2
        <<<<<<<
        FILE: billing/invoice.py
        >>>>>>>
        version = 2
        <<<<<<<
        """
      When the developer tries to have the plan carried out
      Then the developer is told that a merge was refused
      And the repository of "shop" holds nothing new on main
      And the repository of "library" has one new commit that changes only "greeting.py"
      And the repository of "billing" has one new commit that changes only "invoice.py"
      And the model was asked 2 times

  @errors
  Rule: What was applied to some can be taken back from all

    Scenario: One merge was refused, and the developer goes back
      Given unsaved work of the developer's in "window.py" of "shop"
      And the model plans "Move to version 2"
      And the model replies
        """
        FILE: library/greeting.py
        >>>>>>>
        version = 2
        <<<<<<<
        FILE: shop/window.py
        >>>>>>>
        version = 2
        <<<<<<<
        """
      And the developer has tried to have the plan carried out
      When the developer goes back to checkpoint "cp-1"
      Then the repository of "library" holds nothing new on main
      And the repository of "shop" holds nothing new on main
      And the model was asked 2 times

  Rule: A validation is for the projects that it names

    Scenario: Only the shop's change is looked at
      Given the required validation "open" of "shop" that runs "grep -q open window.py"
      And the model plans "Move to version 2"
      And the model replies
        """
        FILE: library/greeting.py
        >>>>>>>
        version = 2
        <<<<<<<
        FILE: shop/window.py
        >>>>>>>
        state = 'open'
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the repository of "shop" has one new commit that changes only "window.py"
      And the report says that "open" passed
      And the model was asked 2 times
