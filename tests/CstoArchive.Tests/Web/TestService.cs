using System.Net;
using CstoArchive.Search;
using CstoArchive.Web.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CstoArchive.Tests.Web;

/// <summary>The real service on a free port, over an index and an archive folder that the test made.</summary>
internal sealed class TestService : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly WebApplication _app;

    private TestService(TemporaryFolder folder, WebApplication app)
    {
        _folder = folder;
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
    }

    public HttpClient Client { get; }

    /// <summary>The pattern of every route, with a slash before it.</summary>
    public IEnumerable<string> Routes => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Distinct();

    public string IndexFolder => _folder["index"];

    public string ArchiveFolder => _folder["archive"];

    public static async Task<TestService> StartAsync(IEnumerable<ArchiveDocument> documents, Action<TemporaryFolder>? prepare = null, params (string Key, string Value)[] settings)
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["archive"]);
        Publish(folder["index"], documents);
        prepare?.Invoke(folder);

        var all = new Dictionary<string, string?> { ["Index"] = folder["index"], ["Archive"] = folder["archive"], ["Urls"] = "http://127.0.0.1:0", ["Logs"] = "none", ["Serilog:MinimumLevel:Default"] = "Fatal", ["Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime"] = "Fatal" };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        var mistakes = new List<string>();
        var app = ArchiveService.Build(all, mistakes) ?? throw new InvalidOperationException(string.Join('\n', mistakes));
        await app.StartAsync();
        return new TestService(folder, app);
    }

    /// <summary>Makes the documents the live generation of the index, as a run does.</summary>
    public static void Publish(string indexFolder, IEnumerable<ArchiveDocument> documents)
    {
        var index = new IndexFolder(indexFolder);
        Directory.CreateDirectory(indexFolder);
        using var @lock = index.TryLock();
        using var draft = index.Begin();
        using (var builder = IndexBuilder.Open(draft.Path))
        {
            foreach (var document in documents)
            {
                builder.Put(document, Library.EarlierOf(document.Path));
            }

            builder.Commit();
        }

        draft.Publish();
    }

    /// <summary>The page as text; fails when it is not answered with 200.</summary>
    public async Task<string> PageAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{path}: {text}");
        return text;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
