using Acceptance.Support.Agents;
using Acceptance.Support.Repositories;
using FluentAssertions;
using Reqnroll;

namespace Acceptance.Steps;

[Binding]
public sealed class ValidationSteps(ValidationSheet validations, TeamRepositories repositories)
{
    [Given("the {word} validation {string} that runs {string}")]
    public void AValidation(string mode, string name, string command) => validations.Describe(name, mode, command);

    [Given("the {word} validation {string} of {string} that runs {string}")]
    public void AValidationOf(string mode, string name, string project, string command) => validations.DescribeFor(TeamRepositories.ProjectOf(project), name, mode, command);

    [Given("the required validation {string} that runs {string} on what was applied")]
    public void AValidationAfterwards(string name, string command) => validations.Describe(name, "required", command, "after-apply");

    [Given("the required validation {string} of {string} that runs {string} on what was applied")]
    public void AValidationOfAfterwards(string name, string project, string command) =>
        validations.DescribeFor(TeamRepositories.ProjectOf(project), name, "required", command, "after-apply");

    [Given("the project {string} has the modules {string}, and no part of it may lack one")]
    public Task TheProjectHasTheModules(string project, string modules)
    {
        validations.DescribeFor(TeamRepositories.ProjectOf(project), "modules", "required", ValidationSheet.NoModuleIsMissing);
        return repositories[project].AddAsync(ValidationSheet.Modules, modules.Replace(", ", "\n"));
    }

    [Given("the developer has added the required validation {string} that runs {string}")]
    public Task AValidationIsAdded(string name, string command) => validations.AddAsync(name, "required", command);

    [Then("the report says that {string} {word}")]
    public void TheReportSays(string name, string status) => validations.Reported(name).Should().Be(status, "that is how {0} went", name);
}
