using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks;

/// <summary>The pictures within an answer, in order: the files of a files field, or the pictures of blocks.</summary>
/// <remarks>A file that is no picture is there, without measurements; a block without a picture is not.</remarks>
internal readonly struct Pictures(Answer? answer)
{
    public static Pictures Of(FormAnswers answers, string field) => new(answers.ByField.GetValueOrDefault(field));

    /// <summary>Rows to look at; some may have no picture.</summary>
    public int Rows => answer switch
    {
        FilesAnswer files => files.Files.Length,
        BlocksAnswer page => page.Blocks.Length,
        _ => 0,
    };

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var row = 0; row < Rows; row++)
                if (Find(row) is not null) count++;
            return count;
        }
    }

    /// <summary>The file in a row, or null.</summary>
    public FileFacts? Find(int row) => answer switch
    {
        FilesAnswer files => files.Files[row],
        BlocksAnswer page => page.Blocks[row].Image,
        _ => null,
    };
}
