using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Workshop.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without a host.</summary>
internal sealed class WorkshopDbFactory : IDesignTimeDbContextFactory<WorkshopDb>
{
    public WorkshopDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<WorkshopDb>().UseSqlite("Data Source=design.db").Options);
}
