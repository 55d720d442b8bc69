namespace Workshop.Scoring.Promotions;

/// <summary>Pieces of one item in a basket.</summary>
/// <param name="ListPrice">Price of one piece before any promotion, CNY, 0 or more.</param>
/// <param name="Cost">What one piece costs the shop, CNY, 0 or more.</param>
/// <param name="Pieces">How many, at least 1.</param>
public sealed record BasketLine(decimal ListPrice, decimal Cost, int Pieces = 1);
