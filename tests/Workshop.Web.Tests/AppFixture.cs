using Microsoft.Extensions.DependencyInjection;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Workshop.Web.Tests.AppFixture))]

namespace Workshop.Web.Tests;

/// <summary>One product for all tests; each test makes a school of its own in it, so none sees another's data.</summary>
public sealed class AppFixture : IDisposable
{
    private int _schools;

    public WorkshopApp App { get; } = new();

    /// <summary>The shipped course as the product serves it.</summary>
    public Course Course => App.Services.GetRequiredService<LiveLibrary>().Current.FindCourse("ecommerce-operations")!;

    /// <summary>A new school with the people of <see cref="SchoolBuilder.CreateAsync"/>.</summary>
    public Task<SchoolBuilder> NewSchoolAsync() => SchoolBuilder.CreateAsync(App, $"s{Interlocked.Increment(ref _schools)}");

    public void Dispose() => App.Dispose();
}
