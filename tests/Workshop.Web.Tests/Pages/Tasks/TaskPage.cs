using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>The task's page as a browser without script holds it: its form can be changed, and sent by any of its buttons.</summary>
internal sealed class TaskPage
{
    public const string Address = "/tasks/product-listing";

    private readonly TestBrowser _browser;
    private readonly List<KeyValuePair<string, string>> _fields;

    private TaskPage(TestBrowser browser, IHtmlDocument document)
        : this(browser, document, Fields((IHtmlFormElement)document.QuerySelector("form#task-form")!))
    {
    }

    private TaskPage(TestBrowser browser, IHtmlDocument document, IEnumerable<KeyValuePair<string, string>> fields) =>
        (_browser, Document, _fields) = (browser, document, [.. fields]);

    public IHtmlDocument Document { get; }

    public static async Task<TaskPage> OpenAsync(TestBrowser browser, string query = "") => new(browser, await browser.ReadAsync(Address + query));

    /// <summary>Reads an answer that must be the page with its form.</summary>
    public static async Task<TaskPage> ReadAsync(TestBrowser browser, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new TaskPage(browser, await TestBrowser.ParseAsync(answer));
    }

    /// <summary>The same page with everything typed, in another browser.</summary>
    public TaskPage In(TestBrowser browser) => new(browser, Document, _fields);

    public string Value(string id) => Document.GetElementById(id) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        var other => throw new InvalidOperationException($"#{id} is no input but {other?.LocalName ?? "missing"}."),
    };

    public string Text(string selector) => Document.QuerySelector(selector)?.TextContent ?? "";

    public string[] Faults => [.. Document.QuerySelectorAll("#error-summary a").Select(a => a.GetAttribute("href")!)];

    /// <summary>Types into an input that occurs once.</summary>
    public TaskPage Type(string name, string value)
    {
        _fields.RemoveAll(f => f.Key == name);
        _fields.Add(new(name, value));
        return this;
    }

    /// <summary>Types into one more input of this name.</summary>
    public TaskPage Add(string name, string value)
    {
        _fields.Add(new(name, value));
        return this;
    }

    /// <summary>Types into a listing everything that must be there.</summary>
    public TaskPage FillIn() => Type("f.title", "栖木床头柜实木北欧简约卧室小户型储物柜新款").Type("f.category", "bedside-cabinet")
        .Type("f.dailyPrice", "599.00").Type("f.promoPrice", "499.00").Type("f.costPrice", "286.00")
        .Type("f.detailPage.kind", "scene").Type("f.detailPage.text", "睡前读物、水杯、手机一伸手就够得着。")
        .Type("f.skus.colour", "白色").Type("f.skus.price", "499.00").Type("f.skus.stock", "120");

    /// <summary>Presses a button; redirects are not followed.</summary>
    public Task<HttpResponseMessage> PressAsync(string button, string? address = null, params (string Name, string FileName, byte[] Bytes)[] files) =>
        SendAsync(address ?? Address, Content([.. _fields, new("do", button)], files));

    /// <summary>Presses a button; once the product has begun with the request and waits for its body, something happens.</summary>
    public Task<HttpResponseMessage> PressAsync(string button, Action meanwhile)
    {
        var body = new LateBody(Content([.. _fields, new("do", button)], []), meanwhile);
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = body };
        request.Headers.ExpectContinue = true;
        return _browser.SendAsync(request);
    }

    /// <summary>Sends the form as the script does while somebody types.</summary>
    public Task<HttpResponseMessage> AutosaveAsync(params KeyValuePair<string, string>[] more) =>
        SendAsync(Address + "/draft", Content([.. _fields, .. more], []), isFetch: true);

    /// <summary>Sends one file as the script does.</summary>
    public Task<HttpResponseMessage> UploadAsync(string field, string fileName, byte[] bytes) =>
        SendAsync(Address + "/files", Content([new("__RequestVerificationToken", Token), new("field", field)], [("file", fileName, bytes)]), isFetch: true);

    /// <summary>Presses the button and reads the page that comes at last.</summary>
    public async Task<TaskPage> GoAsync(string button)
    {
        using var answer = await _browser.FollowAsync(await PressAsync(button));
        return await ReadAsync(_browser, answer);
    }

    private string Token => _fields.Single(f => f.Key == "__RequestVerificationToken").Value;

    private Task<HttpResponseMessage> SendAsync(string address, HttpContent content, bool isFetch = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        if (isFetch)
            request.Headers.Add("X-Requested-With", "fetch");
        return _browser.SendAsync(request);
    }

    private static MultipartFormDataContent Content(
        IEnumerable<KeyValuePair<string, string>> fields, (string Name, string FileName, byte[] Bytes)[] files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(value)), $"\"{name}\"");
        foreach (var (name, fileName, bytes) in files)
            content.Add(new ByteArrayContent(bytes), $"\"{name}\"", $"\"{fileName}\"");
        return content;
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) =>
        form.Elements.Select(Field).Where(f => f.Key.Length > 0);

    private static KeyValuePair<string, string> Field(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: not "file" } input => new(input.Name ?? "", input.Value),
        IHtmlTextAreaElement area => new(area.Name ?? "", area.Value),
        IHtmlSelectElement choice => new(choice.Name ?? "", choice.Value ?? ""),
        _ => new("", ""),
    };
}
