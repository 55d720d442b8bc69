using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks.Baskets;

/// <summary>Kinds of mechanic an author or trainee may state.</summary>
public enum MechanicKind
{
    /// <summary>A share off every piece.</summary>
    [Describe("折扣", "percent off")] PercentOff,

    /// <summary>Every second piece at half price.</summary>
    [Describe("第二件半价", "second piece half price")] SecondPieceHalf,

    /// <summary>So much off once a threshold is reached.</summary>
    [Describe("满减", "spend and save")] SpendAndSave,

    /// <summary>So much off each time the threshold is reached.</summary>
    [Describe("每满减", "spend and save, every time")] EachSpendAndSave,

    /// <summary>A voucher.</summary>
    [Describe("优惠券", "voucher")] Voucher,

    /// <summary>A gift.</summary>
    [Describe("赠品", "gift")] Gift,
}
