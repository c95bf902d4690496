namespace HttpConformance.Wire.Reading;

/// <summary>Collects the errors of one file.</summary>
internal sealed class ErrorList(string file)
{
    /// <summary>A file that is no fixture at all should not fill the screen.</summary>
    public const int Most = 100;

    private readonly List<WireError> _errors = [];
    private readonly HashSet<int> _closed = [];

    public bool IsEmpty => _errors.Count == 0;

    /// <param name="line">The line of the error.</param>
    /// <param name="position">The index in the line, from 0.</param>
    /// <param name="message">What is wrong, and what to write instead.</param>
    public void Add(SourceLine line, int position, string message)
    {
        if (!_closed.Contains(line.Number))
        {
            _errors.Add(new WireError(file, line.Number, position + 1, message, line.Raw));
        }
    }

    /// <summary>What else is found on that line would only follow from what was said about it.</summary>
    public void Close(SourceLine line) => _closed.Add(line.Number);

    public IReadOnlyList<WireError> InOrder()
    {
        var ordered = _errors.OrderBy(error => error.Line).ThenBy(error => error.Column).ToList();
        if (ordered.Count > Most)
        {
            var next = ordered[Most];
            ordered.RemoveRange(Most, ordered.Count - Most);
            ordered.Add(next with { Message = $"more than {Most} errors; correct those above first" });
        }

        return ordered;
    }
}
