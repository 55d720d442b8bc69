using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Workshop.Data;

/// <summary>Registers the database.</summary>
public static class DataRegistration
{
    /// <summary>SQLite in one file, made and migrated at start.</summary>
    public static IServiceCollection AddWorkshopSqlite(this IServiceCollection services, Func<IServiceProvider, string> databaseFile)
    {
        services.AddSingleton<SqliteWriteGate>();
        services.AddSingleton<AccessChanges>();
        services.AddDbContextPool<WorkshopDb>((provider, options) => options
            .UseSqlite(Connection(databaseFile(provider)))
            .AddInterceptors(provider.GetRequiredService<SqliteWriteGate>(), provider.GetRequiredService<AccessChanges>()));
        return services;
    }

    private static string Connection(string databaseFile) =>
        new SqliteConnectionStringBuilder { DataSource = databaseFile, ForeignKeys = true, Pooling = true }.ToString();

    /// <summary>Brings the database to the newest shape; write-ahead logging lets readers go on while one writes.</summary>
    public static async Task MigrateAsync(this WorkshopDb db, CancellationToken cancellation = default)
    {
        // Asking first spares a warm start the comparison of the whole model with the newest migration.
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            await db.Database.MigrateAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellation);
    }
}
