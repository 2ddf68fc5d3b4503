using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Search;

/// <summary>
/// A full-text index over the cards, in memory, with a connection of its own. Two questions at once wait for each other;
/// <see cref="TopicSearch"/> keeps several.
/// </summary>
internal sealed class CardIndex : IDisposable
{
    // The weights say where a word tells most: in a title and in people's own phrasings; least in advice.
    private const string Create = """
        CREATE VIRTUAL TABLE card USING fts5(title, asks, things, idea, advice, tokenize = 'porter unicode61');
        INSERT INTO card(card, rank) VALUES ('rank', 'bm25(5.0, 4.0, 4.0, 1.0, 0.5)');
        """;

    private readonly Lock turn = new();
    private readonly SqliteConnection connection = new("Data Source=:memory:;Pooling=False");
    private readonly SqliteCommand find;
    private readonly SqliteParameter terms;
    private readonly SqliteParameter limit;

    /// <summary>Builds the index.</summary>
    public CardIndex(IEnumerable<IndexedCard> cards)
    {
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText = Create;
        create.ExecuteNonQuery();
        Fill(cards);
        find = connection.CreateCommand();
        find.CommandText = "SELECT rowid, -rank FROM card WHERE card MATCH $terms ORDER BY rank, rowid LIMIT $limit";
        terms = find.Parameters.Add("$terms", SqliteType.Text);
        limit = find.Parameters.Add("$limit", SqliteType.Integer);
        find.Prepare();
    }

    /// <summary>The cards that hold any of some terms, best first, by their number in the order given, from 0.</summary>
    /// <param name="words">Letters and digits only, so that nothing in them can be an operator.</param>
    /// <param name="max">How many at most.</param>
    public ImmutableArray<(int Card, double Score)> Find(IReadOnlyList<string> words, int max)
    {
        if (words.Count == 0)
        {
            return [];
        }

        lock (turn)
        {
            terms.Value = string.Join(" OR ", words.Select(word => $"\"{word}\""));
            limit.Value = max;
            using var rows = find.ExecuteReader();
            var found = ImmutableArray.CreateBuilder<(int, double)>();
            while (rows.Read())
            {
                found.Add((rows.GetInt32(0) - 1, rows.GetDouble(1)));
            }

            return found.ToImmutable();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        find.Dispose();
        connection.Dispose();
    }

    private void Fill(IEnumerable<IndexedCard> cards)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = """
            INSERT INTO card(rowid, title, asks, things, idea, advice)
            VALUES ($row, $title, $asks, $things, $idea, $advice)
            """;
        var row = 0;
        foreach (var card in cards)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$row", ++row);
            insert.Parameters.AddWithValue("$title", string.Join(' ', card.Title));
            insert.Parameters.AddWithValue("$asks", string.Join(' ', card.Asks));
            insert.Parameters.AddWithValue("$things", string.Join(' ', card.Things));
            insert.Parameters.AddWithValue("$idea", string.Join(' ', card.Idea));
            insert.Parameters.AddWithValue("$advice", string.Join(' ', card.Advice));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
