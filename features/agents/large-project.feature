@agents @m5
Feature: A large project, of which the model is shown what matters
  Ten thousand files do not fit into a question. The files that the task is about are shown with their text, others by name, the rest as
  a number. Mirrors the fifth milestone of the CleverAgents end-to-end suite, which registered a large repository; here the question is looked at.

  Rule: The question stays small, and the file that the task is about is in it

    Scenario: One file in ten thousand
      Given a repository of 10000 files, where "zone/refunds.py" holds "REFUND_DAYS = 14"
      And the task "Give customers 30 days for refunds"
      And the model replies "1. Change the number of days in the refunds module"
      And the model replies
        """
        FILE: zone/refunds.py
        >>>>>>>
        REFUND_DAYS = 30
        <<<<<<<
        """
      When the developer has the plan carried out
      Then the repository has one new commit that changes only "zone/refunds.py"
      And the model was asked 2 times

    Scenario: What the model is shown of it
      Given a repository of 10000 files, where "zone/refunds.py" holds "REFUND_DAYS = 14"
      And the task "Give customers 30 days for refunds"
      And the model plans and writes the fix
      When the developer has the plan executed
      Then the last question to the model shows "REFUND_DAYS = 14"
      And the last question to the model shows "more files, which are not shown"
      And no question to the model is longer than 100000 characters
      And the model was asked 2 times
