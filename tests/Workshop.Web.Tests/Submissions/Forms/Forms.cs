using System.Collections.Immutable;
using Workshop.Scoring;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Tests.Submissions.Forms;

/// <summary>A small form with a field of every type.</summary>
internal static class Forms
{
    public static readonly Form EveryType = new(
    [
        Field("title", FieldType.Text),
        Field("category", FieldType.Choice) with { Options = [new("cabinet", Words("柜")), new("bed", Words("床"))] },
        Field("price", FieldType.Money),
        Field("points", FieldType.List),
        Field("pictures", FieldType.Files),
        Field("page", FieldType.Blocks) with { Options = [new("scene", Words("场景")), new("details", Words("细节"))] },
        Field("skus", FieldType.Rows) with { Columns = [Column("colour"), Column("stock")] },
        Field("attributes", FieldType.KeyValue) with { Columns = [Column("brand"), Column("style")], OpenKeys = true },
        Field("video", FieldType.Duration) with { TakesFile = true },
    ]);

    private static Field Field(string id, FieldType type) => new(id, type, Words(id));

    private static Column Column(string id) => new(id, FieldType.Text, Words(id + "列"));

    private static LocalText Words(string zh) => new(zh, zh + " en");
}
