namespace Bot.Core.Understanding.Learned;

/// <summary>The kinds of features. Each is brought to the same length before it is weighed, so that none drowns the others.</summary>
internal enum FeatureGroup
{
    /// <summary>Words, and two or three of them in a row.</summary>
    Words,

    /// <summary>Two to five letters in a row, within a word: what is left of a misspelled or inflected word.</summary>
    Letters,

    /// <summary>What the words mean, the same in every language, and what stands near what.</summary>
    Concepts,

    /// <summary>Which patterns were found, and what the text looks like.</summary>
    Signs,
}
