using System.Text;
using Workshop.Content.Assets;
using Workshop.Content.Faults;

namespace Workshop.Content.Tests.Assets;

public sealed class SvgInspectionTests
{
    [Theory]
    [InlineData("""<rect fill="url(#a)" clip-path="url('#b')"/><use href="#c"/>""")]
    [InlineData("""<image href="data:image/png;base64,AAAA"/>""")]
    [InlineData("""<style>.a { fill: url(#b); color: red }</style><text class="a">once on time</text>""")]
    [InlineData("""<title>图</title><desc>说明</desc><g onset="" transform="scale(2)"/>""", "CT1513")]
    [InlineData("""<script>a()</script>""", "CT1512")]
    [InlineData("""<SCRIPT>a()</SCRIPT>""", "CT1512")]
    [InlineData("""<foreignObject/>""", "CT1512")]
    [InlineData("""<a href="#x"><text>t</text></a>""", "CT1512")]
    [InlineData("""<set attributeName="href" to="javascript:a()"/>""", "CT1512", "CT1514")]
    [InlineData("""<rect OnLoad="a()"/>""", "CT1513")]
    [InlineData("""<image href="https://example.org/a.png"/>""", "CT1514")]
    [InlineData("""<image href="//example.org/a.png"/>""", "CT1514")]
    [InlineData("""<image href="other.svg"/>""", "CT1514")]
    [InlineData("""<use href="data:image/svg+xml;base64,AAAA"/>""", "CT1514")]
    [InlineData("""<rect fill="url( 'https://example.org/a' )"/>""", "CT1514")]
    [InlineData("""<rect style="fill:u\72l(https://example.org/a)"/>""", "CT1514")]
    [InlineData("""<style>@import url(#a);</style>""", "CT1514")]
    [InlineData("""<style><![CDATA[ a { background: url(https://example.org) } ]]></style>""", "CT1514")]
    [InlineData("""<?xml-stylesheet href="https://example.org/a.css"?>""", "CT1514")]
    [InlineData("""<rect>""", "CT1511")]
    public void Only_what_makes_it_more_than_a_picture_is_refused(string content, params string[] codes) =>
        Assert.Equal(codes, Inspect($"""<svg xmlns="http://www.w3.org/2000/svg">{content}</svg>"""));

    [Theory]
    [InlineData("<html/>", "CT1511")]
    [InlineData("", "CT1511")]
    [InlineData("""<!DOCTYPE svg PUBLIC "a" "https://example.org/svg.dtd"><svg xmlns="http://www.w3.org/2000/svg"/>""", "CT1512")]
    [InlineData("""<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script/></x:svg>""", "CT1512")]
    public void Other_documents_are_not_svg(string document, string code) => Assert.Equal([code], Inspect(document));

    private static IEnumerable<string> Inspect(string document)
    {
        var problems = new ProblemBag();
        SvgInspection.Run("a.svg", Encoding.UTF8.GetBytes(document), problems);
        return problems.InOrder().Select(p => p.Code);
    }
}
