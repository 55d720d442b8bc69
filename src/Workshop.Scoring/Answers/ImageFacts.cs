namespace Workshop.Scoring.Answers;

/// <summary>Measurements of one picture. Shares are decimals in [0, 1] with at most four places, so that they store exactly.</summary>
/// <param name="Width">Pixels, at least 1, after the orientation tag has been applied.</param>
/// <param name="Height">Pixels, at least 1, after the orientation tag has been applied.</param>
/// <param name="WhiteGround">Share of the picture's outer frame (a tenth of the shorter side deep) that is near white: red, green and blue at least 244 of 255. A white ground has 0.9 or more.</param>
/// <param name="Sharpness">0 = featureless or blurred, 1 = crisp: how much of an edge's height is climbed in one pixel, over the steepest quarter of the edges. Under 0.3 a picture looks blurred.</param>
/// <param name="Collage">0 = one photograph, 1 = certainly several put together: the share of its length along which the strongest straight seam can be seen. From 0.6 on a collage is likely.</param>
/// <param name="Fingerprint">64-bit perceptual hash; the same picture scaled or compressed anew differs in 6 bits at most, unrelated pictures in 12 or more.</param>
public sealed record ImageFacts(int Width, int Height, decimal WhiteGround, decimal Sharpness, decimal Collage, ulong Fingerprint);
