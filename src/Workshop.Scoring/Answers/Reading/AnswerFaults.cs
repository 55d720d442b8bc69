using System.Collections.Immutable;

namespace Workshop.Scoring.Answers.Reading;

/// <summary>Gathers the problems of one submission: the first hundred, and a count of the rest.</summary>
internal sealed class AnswerFaults
{
    private const int Most = 100;

    private readonly ImmutableArray<AnswerProblem>.Builder _problems = ImmutableArray.CreateBuilder<AnswerProblem>();
    private int _more;
    private bool _moreAreMissing = true;

    public int Count => _problems.Count + _more;

    public void Add(AnswerProblem problem)
    {
        if (_problems.Count < Most)
        {
            _problems.Add(problem);
            return;
        }
        _more++;
        _moreAreMissing &= problem.IsMissing;
    }

    public ImmutableArray<AnswerProblem> ToImmutable()
    {
        if (_more > 0) _problems.Add(new("AN1099", "", null, null, [_more]) { IsMissing = _moreAreMissing });
        return _problems.ToImmutable();
    }
}
