using System.Resources;
using Workshop.Web.Frame.Language;

namespace Workshop.Web.Resources;

/// <summary>What the files of a pack say: one pack is kept for many readers.</summary>
/// <param name="language">A language tag of <see cref="Languages"/>.</param>
public sealed class PackWording(string language) : FixedWording(Texts, language)
{
    private static readonly ResourceManager Texts = new("Workshop.Web.Texts.ResourceWords", typeof(PackWording).Assembly);
}
