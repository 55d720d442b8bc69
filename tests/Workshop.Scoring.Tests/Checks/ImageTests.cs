using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Checks;

public sealed class ImageTests
{
    private readonly Scoring.Checks.ICheck _set = Listing.Check(
        "image-set", ("field", "mainImages"), ("count", "5"), ("width", "800"), ("height", "800"), ("firstOnWhite", "true"),
        ("maxKilobytes", "200"), ("types", new[] { "image/webp" }));

    private readonly Scoring.Checks.ICheck _share = Listing.Check("image-share", ("field", "detailPage"), ("whiteGround", "0.6"));

    private readonly Scoring.Checks.ICheck _quality = Listing.Check(
        "image-quality", ("fields", new[] { "mainImages", "detailPage" }), ("leastSharpness", "0.3"), ("collageFrom", "0.6"), ("sameWithin", "6"));

    private static readonly FileFacts Document = new("a.pdf", new('0', 64), 1, "application/pdf", null);

    private static FileFacts[] Five(FileFacts first) => [first, .. Enumerable.Repeat(Listing.Picture(white: 0.2m), 4)];

    public static TheoryData<FileFacts[], decimal, string> Sets => new()
    {
        { Five(Listing.Picture()), 5, "image-set.right" },
        { Five(Listing.Picture(white: 0.9m)), 5, "image-set.right" },
        { Five(Listing.Picture(white: 0.8999m)), 4, "image-set.not-on-white" },
        { Five(Listing.Picture(width: 799)), 4, "image-set.wrong-size" },
        { Five(Listing.Picture(height: 1200)), 4, "image-set.wrong-size" },
        { Five(Listing.Picture(bytes: 204_800)), 5, "image-set.right" },
        { Five(Listing.Picture(bytes: 204_801)), 4, "image-set.too-heavy" },
        { Five(Listing.Picture(type: "image/png")), 4, "image-set.wrong-type" },
        { Five(Document), 4, "image-set.no-picture" },
        { Five(Listing.Picture())[..4], 4, "image-set.too-few" },
        { [.. Five(Listing.Picture()), .. Five(Listing.Picture())], 2.5m, "image-set.too-many" },
        { [], 0, "nothing.handed-in" },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_right_picture_of_a_set_earns_its_share(FileFacts[] files, decimal mark, string key)
    {
        var verdict = _set.Judge("mainImages", Listing.Files(files), 5m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
        Assert.Equal(mark == 5m, verdict.Next is null);
    }

    [Fact]
    public void A_wrong_size_is_told_with_the_right_one()
    {
        var verdict = _set.Judge("mainImages", Listing.Files([Listing.Picture(), Listing.Picture(640, 480)]));

        Assert.Equal(["mainImages", "2", "640×480", "800×800", "1"], verdict.Message.Arguments.Select(a => a.Text));
        Assert.Equal([new(1, null, null, null)], verdict.Places);
    }

    [Theory]
    [InlineData(3, 2, 6, "image-share.enough")]
    [InlineData(5, 0, 6, "image-share.enough")]
    [InlineData(1, 1, 5, "image-share.too-few")]
    [InlineData(0, 5, 0, "image-share.too-few")]
    [InlineData(0, 0, 0, "image-share.none")]
    public void Enough_pictures_of_the_page_stand_on_white(int white, int scenes, decimal mark, string key)
    {
        var blocks = Enumerable.Repeat(Listing.Picture(), white).Concat(Enumerable.Repeat(Listing.Picture(white: 0.1m), scenes))
            .Select(p => new Block("scene", "", "", p)).Append(new("reviews", "", "没有图", null));

        var verdict = _share.Judge("detailPage", new BlocksAnswer([.. blocks]), 6m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    public static TheoryData<FileFacts[], decimal, string> Qualities => new()
    {
        { [Listing.Picture(print: Listing.Print(0)), Listing.Picture(collage: 0.5999m, sharp: 0.3m, print: Listing.Print(1))], 4, "image-quality.good" },
        { [Listing.Picture(print: Listing.Print(0)), Listing.Picture(print: Listing.Print(0) ^ 0b111111)], 2, "image-quality.twice" },
        { [Listing.Picture(print: Listing.Print(0)), Listing.Picture(print: Listing.Print(0) ^ 0b1111111)], 4, "image-quality.good" },
        { [Listing.Picture(print: Listing.Print(0)), Listing.Picture(sharp: 0.29m, print: Listing.Print(1))], 2, "image-quality.blurred" },
        { [Listing.Picture(print: Listing.Print(0)), Listing.Picture(collage: 0.6m, print: Listing.Print(1))], 2, "image-quality.collage" },
        { [Document], 0, "image-quality.no-picture" },
        { [.. Enumerable.Range(0, 6).Select(i => Listing.Picture(sharp: i < 1 ? 0.1m : 1m, print: Listing.Print(i)))], 2, "image-quality.blurred" },
        { [.. Enumerable.Range(0, 6).Select(i => Listing.Picture(sharp: i < 2 ? 0.1m : 1m, print: Listing.Print(i)))], 1, "image-quality.blurred" },
        { [.. Enumerable.Range(0, 6).Select(i => Listing.Picture(sharp: i < 3 ? 0.1m : 1m, print: Listing.Print(i)))], 0, "image-quality.blurred" },
        { [], 0, "nothing.handed-in" },
    };

    [Theory]
    [MemberData(nameof(Qualities))]
    public void Each_bad_picture_costs(FileFacts[] files, decimal mark, string key)
    {
        var verdict = _quality.Judge("mainImages", Listing.Files(files));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void A_main_image_may_stand_on_the_page_again()
    {
        var picture = Listing.Picture(print: Listing.Print(3));
        var answers = Listing.Answers(
            ("mainImages", Listing.Files(picture)), ("detailPage", new BlocksAnswer([new("scene", "", "", picture)])));

        Assert.Equal(4m, _quality.Judge(answers).Mark);
    }
}
