namespace HttpConformance.Http;

/// <summary>Products and comments, as Server and User-Agent have them (RFC 9110 sections 10.1.5 and 10.2.4).</summary>
public static class ProductList
{
    /// <summary>How many products the value names; null where it does not match the grammar.</summary>
    public static int? Count(ReadOnlySpan<byte> value)
    {
        var products = 0;
        while (true)
        {
            var length = value is [(byte)'(', ..] && products > 0 ? CommentLength(value) : ProductLength(value);
            if (length == 0)
            {
                return null;
            }

            products += value[0] == '(' ? 0 : 1;
            value = value[length..];
            var blanks = FieldSyntax.WhitespaceLength(value);
            if (value.IsEmpty)
            {
                return products;
            }

            if (blanks == 0)
            {
                return null;
            }

            value = value[blanks..];
        }
    }

    private static int ProductLength(ReadOnlySpan<byte> value)
    {
        var name = FieldSyntax.TokenLength(value);
        if (name == 0 || name == value.Length || value[name] != '/')
        {
            return name;
        }

        var version = FieldSyntax.TokenLength(value[(name + 1)..]);
        return version == 0 ? 0 : name + 1 + version;
    }

    private static int CommentLength(ReadOnlySpan<byte> value)
    {
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return i + 1;
                case (byte)'\\':
                    i++;
                    break;
                default:
                    break;
            }
        }

        return 0;
    }
}
