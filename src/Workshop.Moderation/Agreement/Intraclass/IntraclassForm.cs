namespace Workshop.Moderation.Agreement.Intraclass;

/// <summary>The six forms of Shrout and Fleiss 1979: the model, and whether one mark or the mean of k marks is judged.</summary>
public enum IntraclassForm
{
    /// <summary>ICC(1,1): each work has its own markers; one mark.</summary>
    OneWaySingle,

    /// <summary>ICC(2,1): the same markers throughout, seen as a sample of markers, so that their severity counts as error; one mark.</summary>
    TwoWayRandomSingle,

    /// <summary>ICC(3,1): these markers only, severity not counted; one mark.</summary>
    TwoWayMixedSingle,

    /// <summary>ICC(1,k): as <see cref="OneWaySingle"/>, for the mean of k marks.</summary>
    OneWayAverage,

    /// <summary>ICC(2,k): as <see cref="TwoWayRandomSingle"/>, for the mean of k marks.</summary>
    TwoWayRandomAverage,

    /// <summary>ICC(3,k): as <see cref="TwoWayMixedSingle"/>, for the mean of k marks.</summary>
    TwoWayMixedAverage,
}
