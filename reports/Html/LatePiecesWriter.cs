using System.Text;
using Microsoft.AspNetCore.Components;

namespace HttpConformance.Reports.Html;

/// <summary>Writes what it is given, and a component in place of what stands for one.</summary>
/// <param name="inner">Where to.</param>
/// <param name="pieces">What stands for which component.</param>
/// <param name="render">Renders a component to <paramref name="inner"/>.</param>
internal sealed class LatePiecesWriter(TextWriter inner, LatePieces pieces, Action<Type, ParameterView> render) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(char[] buffer, int index, int count) => inner.Write(buffer, index, count);

    public override void Write(ReadOnlySpan<char> buffer) => inner.Write(buffer);

    public override void Write(string? value)
    {
        if (pieces.Find(value) is { } piece)
        {
            render(piece.Component, piece.Parameters);
        }
        else
        {
            inner.Write(value);
        }
    }
}
