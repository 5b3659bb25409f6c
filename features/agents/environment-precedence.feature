@agents @wf16 @wf17 @wf18
Feature: Where a plan runs: six levels, and the first that speaks decides
  A plan, its project and the repository itself may each ask for a container. From the strongest: plan override, project override,
  nearest devcontainer, plan fallback, project fallback, host. The product once resolved by an older list of four and ignored the
  priorities; here every combination is told, and each level is shown to decide where the work really is.

  Rule: Of all who speak, the strongest decides

    Scenario Outline: Plan <plan>, project <project>, <devcontainer> devcontainer
      Given a repository with a greeting to fix
      And the plan asks for its container as <plan>
      And the project asks for its container as <project>
      And the repository describes <devcontainer> container
      When the developer begins the plan
      Then the environment was chosen at level <level> of 6, "<source>"
      And the model was asked 0 times

      Examples:
        | plan     | project  | devcontainer | level | source               |
        | override | override | its own      | 1     | plan override        |
        | override | override | no           | 1     | plan override        |
        | override | fallback | its own      | 1     | plan override        |
        | override | nothing  | its own      | 1     | plan override        |
        | override | nothing  | no           | 1     | plan override        |
        | fallback | override | its own      | 2     | project override     |
        | fallback | override | no           | 2     | project override     |
        | nothing  | override | its own      | 2     | project override     |
        | nothing  | override | no           | 2     | project override     |
        | fallback | fallback | its own      | 3     | nearest devcontainer |
        | fallback | nothing  | its own      | 3     | nearest devcontainer |
        | nothing  | fallback | its own      | 3     | nearest devcontainer |
        | nothing  | nothing  | its own      | 3     | nearest devcontainer |
        | fallback | fallback | no           | 4     | plan fallback        |
        | fallback | nothing  | no           | 4     | plan fallback        |
        | nothing  | fallback | no           | 5     | project fallback     |
        | nothing  | nothing  | no           | 6     | host                 |

  @container
  Rule: The work is where the deciding level wants it

    Scenario Outline: By the <source>
      Given a repository with a greeting to fix
      And the plan asks for its container as <plan>
      And the project asks for its container as <project>
      And the repository describes <devcontainer> container
      And the model plans and writes the fix
      When the developer has the plan executed
      Then the environment was chosen at level <level> of 6, "<source>"
      And the work is kept in <container>
      And the model was asked 2 times

      Examples:
        | plan     | project  | devcontainer | level | source               | container               |
        | override | override | its own      | 1     | plan override        | the plan's container    |
        | fallback | override | its own      | 2     | project override     | the project's container |
        | fallback | fallback | its own      | 3     | nearest devcontainer | the devcontainer        |
        | fallback | fallback | no           | 4     | plan fallback        | the plan's container    |
        | nothing  | fallback | no           | 5     | project fallback     | the project's container |
        | nothing  | nothing  | no           | 6     | host                 | no container            |
