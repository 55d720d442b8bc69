namespace Workshop.Moderation.Sampling;

/// <summary>A part of the submissions within which each had the same chance: one marker's, in one band or a run of neighbouring bands.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="FormedIn">The step that formed it.</param>
/// <param name="MarkerId">Whose submissions.</param>
/// <param name="FirstBand">Lowest band in it.</param>
/// <param name="LastBand">Highest band in it.</param>
/// <param name="Size">Submissions in it, those read in any case left out.</param>
/// <param name="Drawn">How many of them were drawn.</param>
public sealed record SamplingStratum(int Number, int FormedIn, string MarkerId, int FirstBand, int LastBand, int Size, int Drawn)
{
    /// <summary>Each submission's chance, from 0 to 1.</summary>
    public double Probability => Size == 0 ? 0 : (double)Drawn / Size;
}
