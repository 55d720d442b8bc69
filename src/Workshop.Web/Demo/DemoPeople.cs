using System.Collections.Immutable;
using Workshop.Data.Cohorts;

namespace Workshop.Web.Demo;

/// <summary>One invented person.</summary>
/// <param name="UserName">What they sign in with.</param>
/// <param name="DisplayName">The name others see.</param>
/// <param name="Role">Null for the school's administrator.</param>
/// <param name="Group">Index of a trainee's group; null for others.</param>
public sealed record DemoPerson(string UserName, string DisplayName, CohortRole? Role, int? Group);

/// <summary>The people of the demo school. All names are invented.</summary>
public static class DemoPeople
{
    public static readonly ImmutableArray<string> Groups = ["启航组", "云帆组", "星火组", "晨曦组"];

    private static readonly string[] Trainees =
    [
        "林晓雨", "陈子昂", "王思琪", "赵一鸣", "孙嘉怡", "周子轩", "吴梦瑶", "郑浩然", "冯雨桐", "何俊杰", "许若兰", "沈亦凡",
        "韩诗涵", "杨明轩", "朱雅婷", "秦志远", "尤佳宁", "苏文博", "潘语嫣", "葛天佑", "范心怡", "彭宇航", "鲁静姝", "韦泽楷",
    ];

    /// <summary>Everybody, in the order they are shown.</summary>
    public static readonly ImmutableArray<DemoPerson> All =
    [
        .. Trainees.Select((name, i) => new DemoPerson($"trainee{i + 1:00}", name, CohortRole.Trainee, i / 6)),
        new("ta1", "李敏（助教）", CohortRole.TeachingAssistant, null),
        new("ta2", "高翔（助教）", CohortRole.TeachingAssistant, null),
        new("lecturer", "顾老师（讲师）", CohortRole.Lecturer, null),
        new("admin", "教务处管理员", null, null),
    ];

    /// <summary>Those offered on the sign-in page, one of each kind and a trainee who has not begun.</summary>
    public static readonly ImmutableArray<DemoPerson> SignIns =
        [.. All.Where(p => p.UserName is "trainee01" or "trainee07" or "trainee13" or "ta1" or "ta2" or "lecturer" or "admin")];
}
