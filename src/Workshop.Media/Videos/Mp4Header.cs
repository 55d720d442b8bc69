using System.Buffers.Binary;
using Workshop.Media.Uploads;

namespace Workshop.Media.Videos;

/// <summary>Reads the length of an MP4 from its movie header (ISO 14496-12, boxes "moov" and "mvhd").</summary>
internal static class Mp4Header
{
    /// <summary>A file with a box that runs past its end is truncated; a whole one without a movie header is damaged.</summary>
    public static VideoHeader Read(ReadOnlySpan<byte> file)
    {
        var movie = Mp4Boxes.Find(file, "moov"u8, out var cut);
        if (cut)
            return new VideoHeader(null, new TruncatedFile());
        var header = Mp4Boxes.Find(movie, "mvhd"u8, out _);
        return header.Length >= 32 ? new VideoHeader(Seconds(header), null) : new VideoHeader(null, new DamagedFile());
    }

    /// <summary>Null where the header leaves the length open, as files written for streaming do.</summary>
    private static decimal? Seconds(ReadOnlySpan<byte> header)
    {
        var wide = header[0] == 1;
        var unitsPerSecond = BinaryPrimitives.ReadUInt32BigEndian(header[(wide ? 20 : 12)..]);
        var units = wide ? BinaryPrimitives.ReadUInt64BigEndian(header[24..]) : BinaryPrimitives.ReadUInt32BigEndian(header[16..]);
        var unknown = wide ? ulong.MaxValue : uint.MaxValue;
        return unitsPerSecond == 0 || units == 0 || units == unknown
            ? null
            : decimal.Round((decimal)units / unitsPerSecond, 2, MidpointRounding.AwayFromZero);
    }
}
