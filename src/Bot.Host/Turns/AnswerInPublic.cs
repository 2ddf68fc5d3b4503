using System.Collections.Immutable;
using Bot.Core;
using Bot.Core.Replies;
using NodaTime;

namespace Bot.Host.Turns;

/// <summary>Answers an input where others are, without a journey.</summary>
internal delegate ImmutableArray<Reply> AnswerInPublic(Input input, Instant now);
