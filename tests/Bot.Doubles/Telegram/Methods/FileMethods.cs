using Bot.Doubles.Telegram.Api;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Says where a file can be fetched.</summary>
internal sealed class FileMethods(TelegramWorld world)
{
    private const int LargestDownload = 20 << 20;

    public void AddTo(MethodTable table) => table.Add("getFile", GetFile);

    private ApiAnswer GetFile(ApiCall call)
    {
        var file = world.FindFile(call.Text("file_id")) ?? throw new ApiProblem("invalid file_id");
        if (file.Bytes.Length > LargestDownload)
        {
            throw new ApiProblem("file is too big");
        }

        var json = MessageJson.WriteFile(file);
        json["file_path"] = file.Path;
        return ApiAnswer.Ok(json);
    }
}
