@agents @wf05 @sqlite
Feature: Database migration: all of it or nothing, and not before it is applied
  A developer has a column added to a table of a real database. Mirrors workflow 5 of the CleverAgents end-to-end suite, and is
  stronger than the original, which only counted decisions: here the database itself is asked what is in it, after every phase.

  Background:
    Given a repository with a greeting to fix
    And the task adds the column "status" to the table "orders"

  Rule: A migration takes effect when the plan is applied, and not before

    Scenario Outline: Executed, but not applied, on <database>
      Given a <database> database with the orders of Ann and Bob
      And the model follows the script "add-a-column.yaml"
      When the developer has the plan executed
      Then the orders have the columns "id, customer"
      And a tool told the model "Ann,new"
      And the repository holds nothing new on main
      And the model was asked 6 times

      Examples:
        | database |
        | SQLite   |

      @postgres
      Examples:
        | database   |
        | PostgreSQL |

    Scenario Outline: Applied, on <database>
      Given a <database> database with the orders of Ann and Bob
      And the model follows the script "add-a-column.yaml"
      When the developer has the plan carried out
      Then the orders have the columns "id, customer, status"
      And every order has the status "new"
      And the repository has one new commit that changes only "orders.sql"
      And every question to the model shows "column_name: status"
      And the model was asked 6 times

      Examples:
        | database |
        | SQLite   |

      @postgres
      Examples:
        | database   |
        | PostgreSQL |

  Rule: What fails in between takes back all that was done before it

    Scenario: The model makes a mistake, and gives up
      Given a SQLite database with the orders of Ann and Bob
      And the model follows the script "give-up-a-migration.yaml"
      When the developer tries to have the plan carried out
      Then a tool told the model "All changes to orders were rolled back; begin again."
      And the developer is told that the answer holds no usable change
      And the orders have the columns "id, customer"
      And the model was asked 4 times

    Scenario Outline: Somebody else was faster, on <database>
      Given a <database> database with the orders of Ann and Bob
      And the model follows the script "keep-a-record.yaml"
      And the developer has had the plan executed
      And somebody has added the column "status" to the orders
      When the developer tries to apply the plan
      Then the developer is told that the database refused the migration
      And the database has no table "record"
      And the repository holds nothing new on main
      And the model was asked 5 times

      Examples:
        | database |
        | SQLite   |

      @postgres
      Examples:
        | database   |
        | PostgreSQL |

  Rule: The model cannot end the transaction that it works in

    Scenario Outline: <because>
      Given a SQLite database with the orders of Ann and Bob
      And the model replies "1. Add the column"
      And the model changes the database by "<statement>"
      And the model replies "I could not."
      When the developer tries to have the plan carried out
      Then a tool told the model "the SQL was not run"
      And the developer is told that the answer holds no usable change
      And the orders have the columns "id, customer"
      And the model was asked 3 times

      Examples:
        | because                | statement                                             |
        | It commits             | ALTER TABLE orders ADD COLUMN status TEXT; COMMIT     |
        | It hides in a comment  | ALTER TABLE orders ADD COLUMN status TEXT; /**/COMMIT |
        | It opens another file  | ATTACH DATABASE 'other.db' AS other                   |

  Rule: A kind of database has a name and a strategy, which has to be one that there is

    Scenario: The strategy is not known
      When the developer tries to add a kind of database with the strategy "hope"
      Then the developer is told that there is no such strategy

  Rule: What was decided can be counted, and a migration goes back to where it began

    Scenario: The strategy and its steps, at least
      Given a SQLite database with the orders of Ann and Bob
      And the model follows the script "add-a-column.yaml"
      When the developer has the plan executed
      Then at least 2 decisions of the plan stand
      And the plan's tree shows
        | decision  | what                                | status |
        | strategy  | 2 steps                             | stands |
        | step      | Add the column                      | stands |
        | step      | Fill it for the orders that there are | stands |
        | execution | 1 changed                           | stands |
        | file      | orders.sql                          | stands |
      And the model was asked 6 times

    Scenario: The checkpoint before the first execution
      Given a SQLite database with the orders of Ann and Bob
      And the model follows the script "add-a-column.yaml"
      And the developer has had the plan executed
      And the model follows the script "add-it-once-more.yaml"
      When the developer goes back to checkpoint "cp-1" and has the plan applied
      Then the orders have the columns "id, customer, status"
      And every order has the status "old"
      And the model was asked 10 times

    @errors
    Scenario: A checkpoint that there never was
      Given a SQLite database with the orders of Ann and Bob
      And the model follows the script "add-a-column.yaml"
      And the developer has had the plan executed
      When the developer tries to go back to checkpoint "cp-99"
      Then the developer is told that there is no such checkpoint
      And the orders have the columns "id, customer"
      And the model was asked 6 times
