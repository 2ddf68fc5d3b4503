using Bot.Host.Ports;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// Keeps a second writer out: an advisory lock on a file beside the data, which the system gives back even when the
/// process is killed. Readers (export) need none.
/// </summary>
internal sealed class SqliteLock : IDisposable
{
    private readonly FileStream stream;

    private SqliteLock(FileStream stream) => this.stream = stream;

    /// <exception cref="StorageException">Another process has it, or the file cannot be made.</exception>
    public static SqliteLock Take(SqlitePaths paths)
    {
        try
        {
            return new SqliteLock(new FileStream(paths.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageException($"{paths.LockFile} cannot be written: give the bot's user the right to write it and its folder.", e);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new StorageException($"{paths.DataFile} is in use by another bot: stop that one first, or set another Data:Path.", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();
}
