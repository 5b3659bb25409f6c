@report @browser
Feature: The living documentation tells a reader what the system promises and whether it keeps it
  A product owner opens one file in a browser. It is drawn from what the run recorded, asks no server for anything, and is
  readable by everybody. Each scenario here tells of a small run and looks at its page as a person would.

  Rule: The first sentence says whether the promises hold

    Scenario Outline: The verdict when <because>
      Given a run in which <held> scenarios hold and <failed> do not
      When the owner opens the page
      Then the first sentence is "<sentence>"

      Examples:
        | because                 | held | failed | sentence                          |
        | everything holds        | 3    | 0      | All 3 scenarios that ran hold.    |
        | one promise is broken   | 2    | 1      | 1 of 3 scenarios does not hold.   |
        | several are broken      | 0    | 2      | 2 of 2 scenarios do not hold.     |

    Scenario: A run that was killed does not look whole
      Given a run in which 2 scenarios hold and 0 do not
      And the run was killed during "The last one"
      When the owner opens the page
      Then the first sentence is "All 2 scenarios that ran hold, but the run did not come to its end."
      And "The last one" is marked as not run

    Scenario: What holds only at the second try is not green
      Given a run in which "Greeting" held at the second try
      When the owner opens the page
      Then "Greeting" is marked as flaky

  Rule: A failure says where it is, what was expected and what was seen

    Scenario: A wrong greeting
      Given a run in which "Greeting" failed with "Expected the greeting to be "Hello", but found "Goodbye"."
      When the owner opens the scenario "Greeting"
      Then it shows "greeting-visitors.feature:13"
      And it expected "the greeting to be "Hello""
      And it saw "found "Goodbye"."

    Scenario: From the top of the page to what does not hold
      Given a run in which 300 scenarios hold and 1 do not
      And the owner has opened the page
      When the owner follows "Failing 1"
      Then the scenario "Failing 1" is open

    Scenario: A skipped scenario says why
      Given a run in which "Cloning" was skipped because "no container runtime was found"
      When the owner opens the page
      Then it shows "no container runtime was found"

  Rule: A reader sees what the model was asked and what it answered

    Scenario: The talk reads like a chat
      Given a run in which the model was asked "When do we ship?" and answered "On Friday."
      When the owner opens the scenario "A talk"
      Then the program asks "When do we ship?"
      And the model answers "On Friday."

    Scenario: From an answer to the step that scripted it
      Given a run in which the model was asked "When do we ship?" and answered "On Friday."
      And the owner has opened the scenario "A talk"
      When the owner follows the answer to its step
      Then the step "the model replies "On Friday."" is pointed at

    Scenario: The words of the glossary lead to what they mean
      Given a run in which 1 scenario holds and 0 do not
      And the owner has opened the scenario "Scenario 1"
      When the owner follows the word "visitor"
      Then it shows "who comes into the shop"

  Rule: A reader sees how it went in the last runs

    Scenario: What holds today did not hold yesterday
      Given "Greeting" failed on the day before
      And a run in which "Greeting" holds
      When the owner opens the scenario "Greeting"
      Then it shows "Held in 1 of the last 2 runs"
      And it shows "The last 2 runs"

  Rule: What a model says never becomes part of the page

    Scenario Outline: The model answers with <because>
      Given a run in which the model answered
        """
        <text>
        """
      When the owner opens the scenario "A talk"
      Then the model answers "<shown>"
      And nothing in the page has acted by itself

      Examples:
        | because              | text                                                       | shown                         |
        | a script             | Hi <script>alert(1)</script>                               | Hi <script>alert(1)</script>  |
        | a picture that calls | <img src=x onerror=alert(1)>                               | <img src=x onerror=alert(1)>  |
        | the page's own end   | </script></body><h1>All good</h1>                          | <h1>All good</h1>             |

    Scenario: Colours of a terminal are not shown as signs
      Given a run in which "Greeting" failed with red letters "it is wrong"
      When the owner opens the scenario "Greeting"
      Then it shows "it is wrong"
      And the page has no terminal codes

  Rule: Keys are nowhere on the page

    Scenario: A model repeats a key
      Given a run in which the model was asked "What is my key?" and answered "It is sk-proj-abcdefghij0123456789ABCDEFGHIJ"
      When the owner opens the scenario "A talk"
      Then it shows "[redacted]"
      And the page has nowhere "abcdefghij0123456789"

  Rule: Whoever searches finds words in titles, steps and talks

    Scenario Outline: A word in <place>
      Given a run with the scenarios "A talk", "Greeting" and "Parting"
      And the owner has opened the page
      When the owner searches "<words>"
      Then the page lists only "<found>"

      Examples:
        | place   | words        | found    |
        | a title | greet        | Greeting |
        | a step  | waves a hand | Parting  |
        | a talk  | on friday    | A talk   |

    Scenario: Nothing fits
      Given a run with the scenarios "A talk", "Greeting" and "Parting"
      And the owner has opened the page
      When the owner searches "elephants"
      Then it shows "Nothing fits."

  Rule: A link leads to where its sender was

    Scenario: Filters travel with the address
      Given a run in which 2 scenarios hold and 1 do not
      And the owner has opened the page
      And the owner has filtered by "failed"
      When somebody else opens the address
      Then the page lists only "Failing 1"

    Scenario: A scenario travels with the address
      Given a run in which "Greeting" failed with "It said goodbye."
      And the owner has opened the scenario "Greeting"
      When somebody else opens the address
      Then the scenario "Greeting" is open

  Rule: Everybody can read it

    Scenario Outline: No barrier is found, <theme>, <width>
      Given a run with something of everything
      When the owner opens it all on <width>, <theme>
      Then no barrier is found
      And nothing runs off the side

      @picture
      Examples:
        | width    | theme |
        | a phone  | light |
        | a phone  | dark  |
        | a tablet | light |
        | a tablet | dark  |
        | a desk   | light |
        | a desk   | dark  |

    Scenario: With the keyboard alone
      Given a run in which 2 scenarios hold and 1 do not
      And the owner has opened the page
      When the owner presses the keys "j", "j", "Enter"
      Then the scenario "Scenario 2" is open

  Rule: Paper has what could be clicked on a screen

    Scenario: What was folded is printed
      Given a run with something of everything
      And the owner has opened the page
      When the owner prints it
      Then the paper has "line 40"
      And the paper has "found "Hello"."
      And the paper has nowhere "Show all 40 lines"
      And the paper has nowhere "Filters and contents"
      And on the screen no scenario is open

    Scenario: The talk of a scenario that is open is printed
      Given a run in which the model was asked "When do we ship?" and answered "On Friday."
      And the owner has opened the scenario "A talk"
      When the owner prints it
      Then the paper has "There is no action named nothing."

  Rule: It opens at once, however much there is to tell

    Scenario: Two thousand scenarios
      Given a run in which 2000 scenarios hold and 0 do not
      When the owner opens the page
      Then something was to be read within a second
      And every scenario is there
