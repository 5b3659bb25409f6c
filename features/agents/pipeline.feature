@agents @wf07
Feature: A pipeline uses the agents
  A pipeline has nobody to ask: it sets the agents up again and again, reads their answers by program, looks how a plan stands, and
  goes by exit codes. Mirrors workflow 7 of the CleverAgents end-to-end suite. Stronger in that the second run is compared with the
  first, the fields of each answer are held against the specification, and every command that there is is tried with a wrong word.

  Rule: What is set is kept

    Scenario Outline: <setting>
      When the pipeline sets "<setting>" to "<value>"
      Then the setting "<setting>" reads "<value>"

      Examples:
        | setting                 | value |
        | core.automation-profile | ci    |
        | core.format             | json  |
        | core.log.level          | debug |

    Scenario: What the log is told to note, it notes
      When the pipeline sets "core.log.level" to "debug"
      Then the log names the command "config set"

  Rule: Setting up twice is setting up once

    Scenario: All of it again
      Given a repository with a greeting to fix
      And the pipeline has set up the project
      When the pipeline sets up the same again
      Then every command has worked
      And there is what there was before

    Scenario: Another thing under the same name is refused
      Given a repository with a greeting to fix
      And the pipeline has set up the project
      When the pipeline tries to register another checkout under the same name
      Then the developer is told that the name is taken
      And there is what there was before

  Rule: A plan of the pipeline's runs to its end by itself

    Scenario: With the profile for pipelines
      Given a repository with a greeting to fix
      And the configuration chooses the profile "ci"
      And the model can plan and carry out the task, with confidence 1
      When the developer makes the plan and types nothing more
      Then the repository has one new commit that changes only "main.py"
      And the model was asked 2 times

  Rule: How a plan stands can be asked at any time

    Scenario: While the model thinks
      Given a repository with a greeting to fix
      And the model plans the fix
      And the plan has been made
      When the pipeline asks how the plan stands while the model is thinking
      Then the plan stands at "execute", "processing"
      And the model was asked 2 times

  Rule: Programs read the answers

    Scenario Outline: <command>
      Given a repository with a greeting to fix
      And the model plans and writes the fix
      When the developer has the plan carried out, and asks how it stands
      Then the answer to "<command>" is in the envelope, with the message "<message>"
      And it tells <facts>
      And it does not call the model's work a stub
      And the model was asked 2 times

      Examples:
        | command     | message         | facts                                                                                                            |
        | plan use    | Plan created    | plan_id, phase, action, project, automation_profile, attempt, inputs, actors, automation, context, next_steps    |
        | plan status | Status refreshed | plan_id, phase, state, action, project, automation, attempt, progress, timing, execution, cost                  |
        | plan apply  | Changes applied | artifacts, changes, project, applied_at, sandbox_cleanup, lifecycle                                              |

    Scenario: What the answers tell in detail
      Given a repository with a greeting to fix
      And the required validation "friendly" that runs "grep -q hi main.py"
      And the model plans and writes the fix
      When the developer has the plan carried out, and asks how it stands
      Then the answers tell in detail
        | command     | of                  | facts                                                                    |
        | plan use    | actors              | strategy, execution, estimation                                          |
        | plan use    | automation          | profile, source, read_only                                               |
        | plan use    | context             | resources, indexed_files, view, hot_token_budget                         |
        | plan status | timing              | started, elapsed, eta                                                    |
        | plan status | execution           | sandbox, tool_calls, files_modified, checkpoints                         |
        | plan status | cost                | tokens_used, cost_so_far, estimated                                      |
        | plan apply  | changes             | insertions, deletions                                                    |
        | plan apply  | validation          | duration_s                                                               |
        | plan apply  | validation.friendly | status, passed, total                                                    |
        | plan apply  | sandbox_cleanup     | worktree, branch, checkpoint                                             |
        | plan apply  | lifecycle           | phase, state, total_duration, total_cost, decisions_made                 |
      And the model was asked 2 times

    Scenario: The first phases are done, and the last one is
      Given a repository with a greeting to fix
      And the model plans and writes the fix
      When the developer has the plan carried out, and asks how it stands
      Then the progress is
        | step       | status |
        | Strategize | done   |
        | Execute    | done   |
        | Apply      | done   |
      And the model was asked 2 times

    Scenario: What can be done about a failed apply is in the envelope
      Given a repository with a greeting to fix
      And the model plans and writes the fix
      And the developer has had the plan executed
      And the developer's unsaved work is in the way
      When the developer tries to apply the plan
      Then the developer is told that a merge was refused
      And the failure is in the envelope, with what went wrong, where, and whether to try again
      And the envelope offers to apply again, to roll back or to cancel
      And the model was asked 2 times

    Scenario: A failure is in the envelope, too
      Given a repository with a greeting to fix
      And the model is down
      When the developer tries to have the plan carried out
      Then the developer is told that the model is unavailable
      And the failure is in the envelope, with what went wrong, where, and whether to try again
      And the model was asked 0 times
