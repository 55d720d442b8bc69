using System.Text;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>Tells by its content what kind of file it is.</summary>
public static class FileKind
{
    /// <summary>Most bytes of an uploaded workbook.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Older office files, and every one with a password, are compound files ([MS-CFB] 2.2).</summary>
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];

    /// <summary>The stream that holds an encrypted workbook ([MS-OFFCRYPTO] 2.3.4.4), as its directory names it.</summary>
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Why the file cannot be a workbook that is read here; null where it may be one.</summary>
    public static BookRefusal? Refuse(ReadOnlySpan<byte> bytes) => bytes switch
    {
        { Length: 0 } => BookRefusal.Empty,
        { Length: > MostBytes } => BookRefusal.TooLarge,
        _ when bytes.StartsWith(Compound) => bytes.IndexOf(Encrypted) >= 0 ? BookRefusal.Encrypted : BookRefusal.OldFormat,
        _ when !bytes.StartsWith(Zip) => BookRefusal.NotAWorkbook,
        _ => null,
    };
}
