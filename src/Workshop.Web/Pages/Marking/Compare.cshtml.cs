using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Access;
using Workshop.Web.Marking.Similarity;

namespace Workshop.Web.Pages.Marking;

/// <summary>A work beside another, or beside the brief where no other is named; what they share is marked in both.</summary>
public sealed class CompareModel(CurrentActor current, CompareWorks compare) : PageModel
{
    public WorkComparison Comparison { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? other, CancellationToken cancellation)
    {
        var found = other is { } otherId
            ? await compare.WithWorkAsync(current.Get(), id, otherId, cancellation)
            : await compare.WithBriefAsync(current.Get(), id, cancellation);
        if (found is null)
            return NotFound();
        Comparison = found;
        return Page();
    }
}
