@agents @smoke
Feature: Every command explains itself, and says by its exit code what came of it
  The original smoke test tries --version and --help. Here every command that the help lists is asked for its help and given a wrong
  word, and every command that needs something is asked for what is not there: 0 is done, 1 is failed, 2 is typed wrongly; each time in
  sentences, never with a stack trace.

  Rule: The program says what it is and what it can do

    Scenario: Its version
      When the developer asks the agents for their version
      Then they answer with a version

    Scenario: Each command's help
      When the developer asks every command for its help
      Then each says what it does and how it is used

  Rule: What is typed wrongly ends with 2

    Scenario: A wrong word for every command
      When the developer gives every command a word that it does not know
      Then each ends with 2 and a sentence that names the word

  Rule: What cannot be done ends with 1

    Scenario Outline: <command>
      Given the agents are set up
      When the developer tries "<command>"
      Then it ends with 1 and a sentence

      Examples:
        | command                                                     |
        | config get core.colour                                      |
        | config set core.format red                                  |
        | resource add git-checkout nothing --path nowhere            |
        | resource add container-instance box --image x --mount no:/x |
        | resource show nothing                                       |
        | project show nothing                                        |
        | project link-resource nothing nothing                       |
        | project context set nothing --execution-environment nothing |
        | action create --config nothing.yaml                         |
        | plan use nothing --project nothing                          |
        | plan execute nothing                                        |
        | plan status nothing                                         |
        | plan tree nothing                                           |
        | plan diff nothing                                           |
        | plan apply nothing --yes                                    |
        | plan cancel nothing                                         |
