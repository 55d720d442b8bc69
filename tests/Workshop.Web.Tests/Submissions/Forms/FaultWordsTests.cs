using System.Reflection;
using Workshop.Media.Uploads;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Submissions.Forms;

/// <summary>Nothing that can be refused is refused without words.</summary>
public sealed class FaultWordsTests
{
    private static readonly int[] Codes = [.. Enumerable.Range(1000, 18), 1020, 1021, 1099];

    [Fact]
    public void Every_problem_of_an_answer_has_words() =>
        Assert.All(Codes, code => Assert.Contains($"AN{code}", ResourceFile.Chinese("TaskWords").Texts.Keys));

    [Fact]
    public void Every_refusal_of_a_file_has_words()
    {
        var refusals = typeof(UploadRefusal).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(UploadRefusal))).ToList();

        Assert.True(refusals.Count >= 8);
        Assert.All(refusals, type => Assert.Contains(CodeOf(type), ResourceFile.Chinese("TaskWords").Texts.Keys));
    }

    private static string CodeOf(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)[0];
        var defaults = constructor.GetParameters().Select(p => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null);
        return ((UploadRefusal)constructor.Invoke([.. defaults])).Code;
    }
}
