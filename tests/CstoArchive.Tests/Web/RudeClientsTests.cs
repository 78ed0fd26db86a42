using System.Net;
using System.Net.Sockets;
using System.Text;
using CstoArchive.Tests.Search;

namespace CstoArchive.Tests.Web;

/// <summary>Clients that mean no good, beside readers who only want to read.</summary>
public class RudeClientsTests
{
    private static TestService Service => SharedService.Service;

    [Test]
    public async Task Readers_are_answered_while_others_dawdle_hang_up_and_send_too_much()
    {
        using var over = new CancellationTokenSource();
        var rude = new[] { Again(Dawdle, over.Token), Again(Dawdle, over.Token), Again(HangUp, over.Token), Again(SendTooMuch, over.Token), Again(FloodHeaders, over.Token) };

        for (var i = 0; i < 40; i++)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            using var response = await Service.Client.GetAsync($"/?q=drugs&from=20{i:00}", patience.Token);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        await over.CancelAsync();
        Assert.That(await Task.WhenAll(rude), Has.All.Positive, "each was rude at least once");
        Assert.That(await Service.PageAsync("/health/ready"), Does.Contain("ready"));
    }

    /// <summary>As many as are let in at a time. Their first pieces are short and are sent; those after them are more than the system keeps for a reader who does not read.</summary>
    [Test]
    public async Task Exports_that_nobody_reads_on_hold_nobody_up()
    {
        await using var service = await TestService.StartAsync(Enumerable.Range(0, 800).Select(i => TestIndex.Document($"{i:000}.html", new string('x', i < 200 ? 10 : 20_000), "drugs")));
        var unread = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 4; i++)
            {
                var client = new TcpClient { ReceiveBufferSize = 4_096, ReceiveTimeout = 20_000 };
                unread.Add(client);
                await client.ConnectAsync(IPAddress.Loopback, service.Client.BaseAddress!.Port);
                await client.GetStream().WriteAsync("GET /api/export?q=&format=jsonl HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"u8.ToArray());
                Assert.That(client.GetStream().ReadByte(), Is.EqualTo('H'));
            }

            for (var i = 0; i < 20; i++)
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
                using var response = await service.Client.GetAsync($"/api/search?q=drugs&from=20{i:00}", patience.Token);
                Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            }
        }
        finally
        {
            unread.ForEach(client => client.Dispose());
        }
    }

    [Test]
    public async Task A_flood_of_headers_is_refused()
    {
        Assert.That(await FloodHeaders(CancellationToken.None), Does.StartWith("HTTP/1.1 431"));
    }

    [Test]
    public async Task A_body_that_says_it_is_too_large_is_refused_before_it_is_read()
    {
        Assert.That(await SendTooMuch(CancellationToken.None), Does.StartWith("HTTP/1.1 413"));
    }

    [Test]
    public async Task A_request_line_without_end_is_refused()
    {
        Assert.That(await AskAsync("GET /?q=" + new string('x', 100_000) + " HTTP/1.1\r\n", CancellationToken.None), Does.StartWith("HTTP/1.1 414"));
    }

    /// <summary>Does it over and over until it is told to stop; gives how often.</summary>
    private static async Task<int> Again(Func<CancellationToken, Task<string>> act, CancellationToken over)
    {
        var times = 0;
        do
        {
            try
            {
                times++;
                await act(over);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // The service hung up first, or the test is over.
            }
        }
        while (!over.IsCancellationRequested);

        return times;
    }

    /// <summary>A byte at a time.</summary>
    private static async Task<string> Dawdle(CancellationToken over)
    {
        using var client = await ConnectAsync();
        foreach (var letter in "GET /?q=cooperation HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        {
            await client.GetStream().WriteAsync(new[] { (byte)letter }, over);
            await Task.Delay(20, over);
        }

        return "";
    }

    /// <summary>Asks for everything and leaves after the first line.</summary>
    private static Task<string> HangUp(CancellationToken over) => AskAsync("GET /api/export?q=&format=jsonl HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", over);

    private static Task<string> SendTooMuch(CancellationToken over) =>
        AskAsync("POST /api/symbols/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: 500000000\r\n\r\nA/75/906 ", over);

    private static Task<string> FloodHeaders(CancellationToken over) =>
        AskAsync("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + string.Concat(Enumerable.Range(0, 1_000).Select(n => $"X-{n}: {new string('x', 200)}\r\n")), over);

    /// <summary>Sends it, reads what comes first, and hangs up.</summary>
    private static async Task<string> AskAsync(string request, CancellationToken over)
    {
        using var client = await ConnectAsync();
        try
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), over);
        }
        catch (IOException)
        {
            // Refused before all of it was sent; what the service said may still be read.
        }

        var buffer = new byte[1_024];
        var read = await client.GetStream().ReadAsync(buffer, over);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }

    private static async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Service.Client.BaseAddress!.Port);
        return client;
    }
}
