using Workshop.Web.Frame.Language;
using Workshop.Web.Tests.Shipped;
using Xunit;

namespace Workshop.Web.Tests.Sheets.Forms;

/// <summary>Every shipped task by its id, in either language of the product.</summary>
public static class TasksInBothLanguages
{
    public static TheoryData<string, string> All => [.. ShippedWork.Tasks.SelectMany(
        task => new[] { Languages.Chinese, Languages.English }, (task, language) => (task.Id, language))];
}
