using System.Text;
using CsCheck;
using Workshop.Content.Assets;

namespace Workshop.Content.Tests.Assets;

public sealed class ImageSizeTests
{
    [Theory]
    [InlineData("""<svg viewBox="0 0 640 360"/>""", 640, 360)]
    [InlineData("""<svg viewBox="0,0,640,360" width="320" height="180px"/>""", 320, 180)]
    [InlineData("""<?xml version="1.0"?><!-- a --><svg width="100%" viewBox="-5 -5 20 10"/>""", 20, 10)]
    public void A_drawing_says_its_size(string svg, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageSize.Find("a.svg", Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("<svg/>")]
    [InlineData("""<svg viewBox="0 0 640"/>""")]
    [InlineData("""<svg viewBox="0 0 0 0"/>""")]
    [InlineData("""<svg width="10" height="1e9"/>""")]
    [InlineData("<svg")]
    [InlineData("")]
    public void A_drawing_without_a_size_has_none(string svg) => Assert.Null(ImageSize.Find("a.svg", Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("a.png", "89504E470D0A1A0A0000000D49484452000003200000025808060000", 800, 600)]
    [InlineData("a.webp", "524946460000000057454250565038580A00000010000000" + "1F0300" + "570200", 800, 600)]
    [InlineData("a.webp", "5249464600000000574542505650382000000000" + "300100" + "9D012A" + "2003" + "5802", 800, 600)]
    [InlineData("a.webp", "5249464600000000574542505650384C00000000" + "2F" + "1FC39500" + "0000000000", 800, 600)]
    [InlineData("a.jpg", "FFD8FFE000104A46494600010100000100010000" + "FFC0001108" + "0258" + "0320" + "03", 800, 600)]
    public void A_photograph_says_its_size(string file, string hex, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageSize.Find(file, Convert.FromHexString(hex)));

    [Theory]
    [InlineData("a.png", "89504E470D0A1A0A")]
    [InlineData("a.webp", "52494646000000005745425056503858")]
    [InlineData("a.webp", "52494646000000005745425056503820")]
    [InlineData("a.webp", "5249464600000000574542505650384C")]
    [InlineData("a.jpg", "FFD8FF")]
    [InlineData("a.svg", "3C737667")]
    public void No_bytes_make_it_throw(string file, string start) => Gen.Byte.Array[0, 60].Sample(bytes =>
        ImageSize.Find(file, [.. Convert.FromHexString(start), .. bytes]) is null or { Width: > 0, Height: > 0 });
}
