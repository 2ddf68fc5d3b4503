namespace Bot.Core.Replies;

/// <summary>The little emphasis that every platform can show.</summary>
public enum SpanStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Strong.</summary>
    Bold,

    /// <summary>Emphasised.</summary>
    Italic,

    /// <summary>Somebody's words, set apart.</summary>
    Quote,
}
