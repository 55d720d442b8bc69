using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>Rows are written as role | orders | refund | approval | cost.</summary>
public sealed class PermissionMatrixTests
{
    private const string Service = "service|view|none|none|none";
    private const string Buyer = "buyer|none|none|none|edit";
    private const string Finance = "finance|view|edit|none|none";

    private static readonly ICheck Check = Listing.Check(
        "permission-matrix", ("field", "rights"), ("role", "role"), ("permissions", new[] { "orders", "refund", "approval", "cost" }),
        ("levels", new[] { "none", "view", "edit" }), ("guarded", new[] { "cost" }),
        ("apart", new[] { Plans.Map(("one", "refund"), ("other", "approval")) }),
        ("roles", new[]
        {
            Plans.Map(("role", "service"), ("needs", new[] { "orders" }), ("least", new[] { "orders" }), ("may", new[] { "approval" })),
            Plans.Map(("role", "buyer"), ("needs", new[] { "cost" })),
            Plans.Map(("role", "finance"), ("needs", new[] { "refund" }), ("may", new[] { "orders", "approval" })),
        }));

    private static (decimal, string) Judge(params string[] rows) =>
        Check.Judge(Plans.Rows("rights", rows), 6m) is var verdict ? (verdict.Mark, verdict.Message.Key) : default;

    [Fact]
    public void What_the_work_needs_and_no_more_earns_all() => Assert.Equal((6m, "permission-matrix.fits"), Judge(Service, Buyer, Finance));

    [Theory]
    [InlineData("service|edit|none|none|none", 5, "permission-matrix.too-much")]
    [InlineData("service|view|view|none|none", 5, "permission-matrix.too-much")]
    [InlineData("service|view|none|edit|none", 6, "permission-matrix.fits")]
    [InlineData("service|view||none|none", 5, "permission-matrix.undecided")]
    [InlineData("service|none|none|none|none", 4, "permission-matrix.lacking")]
    [InlineData("service|view|view|none|view", 0, "permission-matrix.guarded")]
    [InlineData("|view|none|none|none", 4, "permission-matrix.no-role")]
    public void Too_much_too_little_and_undecided_cost_the_roles_part(string service, decimal mark, string key) =>
        Assert.Equal((mark, key), Judge(service, Buyer, Finance));

    [Fact]
    public void Two_rights_in_one_hand_halve_what_is_earned() =>
        Assert.Equal((3m, "permission-matrix.together"), Judge(Service, Buyer, "finance|view|edit|edit|none"));

    [Fact]
    public void They_are_found_in_two_rows_of_one_role_too() =>
        Assert.Equal("permission-matrix.together", Judge(Service, Buyer, Finance, "finance|none|none|view|none").Item2);

    [Fact]
    public void A_guarded_right_without_a_role_is_found_as_well() =>
        Assert.Equal((0m, "permission-matrix.guarded"), Judge(Service, Buyer, Finance, "|none|none|none|view"));

    [Theory]
    [InlineData("none")]
    [InlineData("edit")]
    public void The_same_answer_everywhere_earns_nothing(string level) => Assert.Equal(
        0m, Judge([.. new[] { "service", "buyer", "finance" }.Select(r => $"{r}|{level}|{level}|{level}|{level}")]).Item1);

    [Fact]
    public void Levels_are_options_of_every_column() => Assert.True(Listing.Refuses(
        "permission-matrix", ("field", "rights"), ("role", "role"), ("permissions", new[] { "orders" }), ("levels", new[] { "no", "yes" }),
        ("roles", new[] { Plans.Map(("role", "service")) })));
}
