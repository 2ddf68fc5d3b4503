using System.Text;
using Bot.Host.Ports;

namespace Bot.Host.Storage.Encryption;

/// <summary>The file a master key lives in when the settings hold none: base64, readable by its owner alone.</summary>
internal sealed class MasterKeyFile(string path)
{
    /// <summary>Reads the key; null when there is no file.</summary>
    /// <exception cref="StorageException">It cannot be read, or holds no key.</exception>
    public MasterKey? Read()
    {
        try
        {
            return File.Exists(path) ? MasterKey.Parse(File.ReadAllText(path), path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The master key file {path} cannot be read: give the bot's user the right to read it.", e);
        }
    }

    /// <summary>Writes the key durably and whole: a crash leaves the old file or the new one.</summary>
    /// <exception cref="StorageException">It cannot be written.</exception>
    public void Write(MasterKey key)
    {
        var draft = path + ".new";
        try
        {
            File.Delete(draft);
            using (var stream = new FileStream(draft, PrivateFile()))
            {
                stream.Write(Encoding.ASCII.GetBytes(key.ToBase64() + "\n"));
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The master key file {path} cannot be written: give the bot's user the right to write there.", e);
        }
    }

    private static FileStreamOptions PrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
