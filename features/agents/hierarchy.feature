@agents @wf12
Feature: Hierarchy: one task, four projects, six child plans
  Customers are to get text messages: the message format, the service, the worker and the page change together. Mirrors workflow 12 of the
  CleverAgents end-to-end suite, and is stronger than the original: a module is really missing, the repositories themselves note in which
  order they change, and what could not be changed keeps what needs it from changing.

  Background:
    Given the projects
      | project  | holds         |
      | frontend | page.py       |
      | api      | service.py    |
      | worker   | modules.txt   |
      | protos   | message.proto |
    And the model splits the task into
      | part              | project  | after                          | writes         | text                                  |
      | the format        | protos   |                                | message.proto  | number = 1                            |
      | the service       | api      | the format                     | service.py     | number of the message                 |
      | the jobs          | worker   | the format                     | jobs.py        | import queue                          |
      | the text messages | worker   | the jobs                       | sms.py         | import twilio                         |
      | the page          | frontend | the service, the text messages | page.py        | The number of the message             |
      | the common checks | frontend | the page                       | together.sh    | grep -q number ../protos/message.proto && grep -q number ../api/service.py |
    And the plan chooses the profile "supervised"

  @errors
  Rule: A part is held against the rules of its own project before others build on it

    Scenario: A module is missing in mid-execution
      Given the project "worker" has the modules "queue", and no part of it may lack one
      When the developer tries to have the plan carried out
      Then the developer is told that a child plan failed
      And the developer is told "No module named twilio"
      And 3 of 6 child plans are complete
      And "the page" was not begun
      And no project holds anything new on main
      And the model was asked 5 times

  Rule: What is added to a part is done by that part, and the plan goes on from there

    Scenario: The developer adds the module
      Given the project "worker" has the modules "queue", and no part of it may lack one
      And a plan that stopped since a child plan failed
      And the model can add "List twilio, too" to "the text messages" by writing "modules.txt" as "queue, twilio"
      When the developer adds "List twilio, too" to "the text messages" and has the plan carried on
      Then 6 of 6 child plans are complete
      And the repository of "worker" has one new commit that changes only "jobs.py, modules.txt, sms.py"
      And the repository of "frontend" has one new commit that changes only "page.py, together.sh"
      And the model was asked 8 times

  Rule: Each part is shown what came of those that it depends on, in whatever project

    Scenario: From the format to the page
      Given the project "worker" has the modules "queue, twilio", and no part of it may lack one
      When the developer has the plan executed
      Then each part was carried out after what it depends on
      And 6 of 6 child plans are complete
      And no project holds anything new on main
      And the model was asked 7 times

  Rule: The projects change in the order in which they need each other, whatever order they were named in

    Scenario: All of them, and the common checks at the end
      Given the required validation "together" of "frontend" that runs "sh together.sh" on what was applied
      When the developer has the plan carried out
      Then the projects were changed in the order "protos, api, worker, frontend"
      And the report says that "together" passed
      And the model was asked 7 times

    Scenario: One refuses
      Given unsaved work of the developer's in "service.py" of "api"
      When the developer tries to have the plan carried out
      Then the developer is told that a merge was refused
      And the developer is told "frontend was left alone, since it needs api"
      And the projects were changed in the order "protos, worker"
      And the repository of "frontend" holds nothing new on main
      And the model was asked 7 times

    Scenario: It no longer refuses
      Given unsaved work of the developer's in "service.py" of "api"
      And the developer has been told that a merge was refused
      And the developer has thrown that work away
      When the developer has the plan carried out
      Then the projects were changed in the order "protos, worker, api, frontend"
      And the model was asked 7 times

  Rule: What is taken back is done anew, by every part

    Scenario: Back to the beginning
      Given the developer has had the plan executed
      When the developer goes back to checkpoint "cp-1" and has the plan applied
      Then the projects were changed in the order "protos, api, worker, frontend"
      And 6 of 6 child plans are complete
      And the model was asked 13 times

    Scenario: Done over, and split in the same way
      Given the developer has had the plan executed
      And the model would split the task in the same way again
      When the developer has it done over with the guidance "Be polite"
      Then the projects were changed in the order "protos, api, worker, frontend"
      And 6 of 6 child plans are complete
      And the model was asked 14 times

    Scenario: A part that is done is not corrected by itself
      Given the developer has had the plan executed
      When the developer tries to add "Be polite" to "the page"
      Then the developer is told that the part is done already
      And the model was asked 7 times

  Rule: The whole is not applied before the common checks hold, and can be taken back as a whole

    Scenario: They do not hold, and the developer goes back
      Given the required validation "together" of "frontend" that runs "grep -q price ../protos/message.proto" on what was applied
      And the developer has tried to have the plan carried out
      When the developer goes back to checkpoint "cp-1"
      Then the plan is planned
      And no project holds anything new on main
      And the model was asked 7 times
