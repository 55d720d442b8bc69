using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Workshop.Testing;

/// <summary>A browser without script: keeps cookies, follows redirects when asked, posts forms with the fields of the page.</summary>
public sealed class TestBrowser : IDisposable
{
    private readonly HttpClient _client;
    private static readonly HtmlParser Parser = new();

    /// <param name="address">Where the product answers.</param>
    /// <param name="cookies">Those of another browser, to be gone on with; null to start without any.</param>
    public TestBrowser(Uri address, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        // A request that expects to be told to go on waits for it: only then does a test know that the product has begun with it.
        var handler = new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        _client = new HttpClient(handler) { BaseAddress = address };
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-CN");
    }

    public CookieContainer Cookies { get; }

    /// <summary>What the browser asks in.</summary>
    public void Speak(string language)
    {
        _client.DefaultRequestHeaders.AcceptLanguage.Clear();
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    /// <summary>One request, redirects not followed.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path);

    /// <summary>One request with a body or headers of the test's own.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    /// <summary>A page that must answer 200, parsed.</summary>
    public async Task<IHtmlDocument> ReadAsync(string path)
    {
        using var response = await FollowAsync(await _client.GetAsync(path));
        if (response.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}.");
        return await ParseAsync(response);
    }

    /// <summary>Parses an answer. Its forms say where they go even where that is the page itself.</summary>
    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response)
    {
        var document = await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        foreach (var form in document.Forms)
            form.SetAttribute("action", new Uri(response.RequestMessage!.RequestUri!, form.GetAttribute("action") ?? "").PathAndQuery);
        return document;
    }

    /// <summary>Posts the form found by this selector on a page, with some fields changed; redirects are not followed.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string path, string form, IReadOnlyDictionary<string, string>? changes = null, string? button = null)
    {
        var page = await ReadAsync(path);
        return await PostAsync(page.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{path} has no {form}."), changes, button);
    }

    /// <summary>Posts a form as the page holds it, with some fields changed; redirects are not followed.</summary>
    public Task<HttpResponseMessage> PostAsync(IHtmlFormElement form, IReadOnlyDictionary<string, string>? changes = null, string? button = null)
    {
        var fields = FieldsOf(form).Where(f => changes?.ContainsKey(f.Key) != true).ToList();
        fields.AddRange(changes ?? new Dictionary<string, string>());
        var action = form.GetAttribute("action") ?? "";
        if (button is not null && form.QuerySelector($"button[name='{button}'], button[formaction*='{button}']") is IHtmlButtonElement pressed)
        {
            action = pressed.GetAttribute("formaction") ?? action;
            if (pressed.Name is { Length: > 0 } name)
                fields.Add(new(name, pressed.Value ?? ""));
        }
        return _client.PostAsync(new Uri(action, UriKind.RelativeOrAbsolute), new FormUrlEncodedContent(fields));
    }

    /// <summary>Goes where a redirect leads, ten times at most.</summary>
    public async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; hops < 10 && response.Headers.Location is { } next && (int)response.StatusCode is >= 300 and < 400; hops++)
        {
            response.Dispose();
            response = await _client.GetAsync(next);
        }
        return response;
    }

    /// <summary>Signs in through the page.</summary>
    public async Task SignInAsync(string userName, string password)
    {
        var page = await ReadAsync("/sign-in");
        var form = page.QuerySelector("form#sign-in") as IHtmlFormElement ?? throw new InvalidOperationException("The sign-in page has no form#sign-in.");
        using var answer = await PostAsync(form, new Dictionary<string, string> { ["Input.UserName"] = userName, ["Input.Password"] = password });
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"Signing in as {userName} answered {(int)answer.StatusCode}.");
    }

    public void Dispose() => _client.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            if (element is IHtmlInputElement input && input.Name is { Length: > 0 }
                && input.Type is not ("submit" or "button" or "file") && (input.Type is not ("checkbox" or "radio") || input.IsChecked))
                yield return new(input.Name, input.Value);
            else if (element is IHtmlTextAreaElement area && area.Name is { Length: > 0 })
                yield return new(area.Name, area.Value);
            else if (element is IHtmlSelectElement select && select.Name is { Length: > 0 })
                yield return new(select.Name, select.Value ?? "");
        }
    }
}
