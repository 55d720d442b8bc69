using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Workshop.Data;

/// <summary>Keeps moments as UTC date and time, and reads them back with offset zero.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
