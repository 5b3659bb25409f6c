@rely
Feature: What step authors rely on
  Each scenario has been seen to pass on Reqnroll 3.3.3 with the same steps.

  Rule: A step without an expression is named by its method

    Scenario: Words, numbers and quotes
      When the user moves the piece to "e4"
      And The User  moves the PIECE to 'e5'
      And the user moves the piece to e6
      Then the piece was moved to "e4,e5,e6"

    Scenario: A minus and a currency belong to the number
      When he pays -5 or 12 $ at once
      Then he has paid "-5,12 $"

    Scenario: Parameters in capitals, in any order
      When TO "Ann" he gives FROM the box "an apple"
      Then he has paid "Ann,an apple"

  Rule: A method with several expressions is one candidate

    Scenario: The expression that gives as many arguments as there are parameters
      When the user packs bread and butter
      Then the user has packed "bread+butter"

  Rule: A transformation takes part in another one

    Scenario: A text is trimmed before a name is made of it
      When "  Ann  " says hello
      Then the one who said hello is "Ann"

  Rule: A table is what its step asks for

    Scenario Outline: By either name
      Given <a table> of cells
        | x | x |
        | 1 | 2 |
      Then it is a <kind> with the columns "x,x" and the cells "1,2", of which x is "1"

      Examples:
        | a table     | kind      |
        | a Table     | Table     |
        | a DataTable | DataTable |

  Rule: What a cell of the examples holds is not looked at again

    Scenario Outline: A cell that looks like another's place
      Given the note "<first> and <second>, not <third>"
      Then the note is what the cells "<first>" and "<second>" say

      Examples:
        | first      | second      |
        | <second>   | <first>     |
        | a:b::50 %S | one\ntwo: ü |

  Rule: What a context keeps comes back as the type that it was kept as

    Scenario: A factory is called on every look
      Given a factory of numbers is kept
      Then 1, 2 and 3 come out of it

    Scenario: A factory of texts is no factory of objects
      Given a factory of texts is kept under "name"
      Then what is under "name" is still a factory

    Scenario: A class without a public constructor is made all the same
      Then a drawer is made

    Scenario: What has been handed out cannot be replaced
      Given the feature's shelf has been handed out
      Then another shelf is refused

  Rule: Arguments become what the method asks for

    Scenario: Enums, short Guids and nothing
      When he takes the dark blue one, no. c0ffee, and maybe ""
      Then he has "DarkBlue, c0ffee00-0000-0000-0000-000000000000, nothing"

    Scenario: The transformation without an expression comes first, whatever stands above it
      When the length is "3 m"
      Then the length was made by "anything"

  Rule: An attribute of one's own is as good as a given one

    Scenario: A step of one's own kind, and one that is given its expression by name
      Given somebody waits
      When somebody waits
      And the bell rings 2x
      Then it was heard as "waits,waits,2"

  Rule: Scopes of a class and of its methods add up, and so do the tags of a hook

    @north
    Scenario: By the tag of the class
      Then the compass has seen "class hook,step"

    @south
    Scenario: By the tag of the method
      Then the compass has seen "method step"

    @east
    Scenario: By a tag of the hook
      Then nobody's compass has seen "hook"

  Rule: The container makes what is asked for, once, unless it is told otherwise

    Scenario: One a scenario, or one a look
      Given a lamp that is one a look, and one that is one a scenario
      Then the first is another each time, the second never

    Scenario: By name
      Given lamps called "red" and "green"
      Then the lamps are "green,red", know their names, and are no lamps of the feature

    Scenario: What a hook of the feature takes is the feature's
      Then the scenario's clock is that of the feature's hook

  Rule: What is known of a scenario
    Why the rule is.

    @one @two
    Scenario: Titles, tags and texts
      Why the scenario is.
      Then it is known as
        | Folder   | Language | Feature                    | Rule                         | Scenario                | Tags    | All tags    |
        | features | en-US    | What step authors rely on  | What is known of a scenario  | Titles, tags and texts  | one,two | one,two,rely |
      * a star goes on as the step before it
      But so does a But

    Scenario: What a step leaves in the flow is there for the next
      Given a step that is not asynchronous leaves a word
      When an asynchronous one leaves another
      Then the word of the first is there
