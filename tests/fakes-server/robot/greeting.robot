*** Settings ***
Library           RequestsLibrary
Suite Setup       Create Session    fake    %{FAKE_LLM_URL}
Test Teardown     The Whole Script Was Played

*** Test Cases ***
The User Is Greeted
    The Model Plays    turns: [{ says: Hello }]
    ${answer}=    The User Says    Hi
    Should Be Equal    ${answer}    Hello

*** Keywords ***
The Model Plays
    [Arguments]    ${script}
    ${opened}=    POST On Session    fake    /_fake/conversations    data=${script}
    Set Test Variable    ${MODEL}    ${opened.json()}

The User Says
    [Arguments]    ${text}
    ${message}=    Create Dictionary    role=user    content=${text}
    ${messages}=    Create List    ${message}
    ${question}=    Create Dictionary    model=gpt-5    messages=${messages}
    ${headers}=    Create Dictionary    Authorization=Bearer ${MODEL}[key]
    ${answer}=    POST On Session    fake    /c/${MODEL}[id]/v1/chat/completions    json=${question}    headers=${headers}
    RETURN    ${answer.json()}[choices][0][message][content]

The Whole Script Was Played
    ${verdict}=    DELETE On Session    fake    /_fake/conversations/${MODEL}[id]
    Should Be True    ${verdict.json()}[passed]    ${verdict.json()}[sentences]
