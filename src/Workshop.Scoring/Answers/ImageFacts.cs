namespace Workshop.Scoring.Answers;

/// <summary>Measurements of one picture. Shares are decimals in [0, 1] with at most four places, so that they store exactly.</summary>
/// <param name="Width">Pixels, at least 1, after the orientation tag has been applied.</param>
/// <param name="Height">Pixels, at least 1, after the orientation tag has been applied.</param>
/// <param name="WhiteGround">Share of the picture's outer frame (a tenth of the shorter side deep) that is near white.</param>
/// <param name="Sharpness">0 = featureless or blurred, 1 = crisp: the strength of fine edges against that of coarse ones.</param>
/// <param name="Collage">0 = one photograph, 1 = certainly several put together: the strongest straight seam across the whole picture.</param>
/// <param name="Fingerprint">64-bit perceptual hash; pictures that look the same differ in few bits.</param>
public sealed record ImageFacts(int Width, int Height, decimal WhiteGround, decimal Sharpness, decimal Collage, ulong Fingerprint);
