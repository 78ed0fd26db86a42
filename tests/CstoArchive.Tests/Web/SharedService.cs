namespace CstoArchive.Tests.Web;

/// <summary>One service over <see cref="Library"/> for every test that only reads from it.</summary>
[SetUpFixture]
internal sealed class SharedService
{
    public static TestService Service { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start() => Service = await TestService.StartAsync(Library.Documents, Library.WriteFiles);

    [OneTimeTearDown]
    public async Task Stop() => await Service.DisposeAsync();
}
