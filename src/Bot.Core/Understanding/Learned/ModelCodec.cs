using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Core.Understanding.Learned;

/// <summary>Writes a model as bytes and reads it again. Equal models give equal bytes.</summary>
/// <remarks><c>RBM1</c>, then in little-endian: labels, group weights, heads, the number of features, their hashes, their weights.</remarks>
internal static class ModelCodec
{
    private static ReadOnlySpan<byte> Magic => "RBM1"u8;

    /// <summary>The bytes of a model.</summary>
    internal static byte[] Encode(LinearModel model)
    {
        var bytes = new List<byte>(model.Rows.Length + (model.Keys.Length * sizeof(uint)) + 1024);
        bytes.AddRange(Magic);
        bytes.Add((byte)model.Labels.Length);
        foreach (var label in model.Labels)
        {
            var name = Encoding.UTF8.GetBytes(label);
            bytes.Add((byte)name.Length);
            bytes.AddRange(name);
        }

        foreach (var weight in model.GroupWeights)
        {
            Add(bytes, BitConverter.SingleToUInt32Bits(weight));
        }

        foreach (var head in model.Heads)
        {
            Add(bytes, BitConverter.SingleToUInt32Bits(head.Bias));
            Add(bytes, BitConverter.SingleToUInt32Bits(head.Step));
        }

        Add(bytes, (uint)model.Keys.Length);
        foreach (var key in model.Keys)
        {
            Add(bytes, key);
        }

        bytes.AddRange(MemoryMarshal.AsBytes(model.Rows));
        return [.. bytes];
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="FormatException">The bytes hold none.</exception>
    internal static LinearModel Decode(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        if (!Take(ref rest, Magic.Length).SequenceEqual(Magic))
        {
            throw new FormatException("These bytes hold no model.");
        }

        var labels = new string[Take(ref rest, 1)[0]];
        for (var label = 0; label < labels.Length; label++)
        {
            labels[label] = Encoding.UTF8.GetString(Take(ref rest, Take(ref rest, 1)[0]));
        }

        var groups = new float[TextFeatures.Groups];
        for (var group = 0; group < groups.Length; group++)
        {
            groups[group] = TakeSingle(ref rest);
        }

        var heads = new Head[labels.Length];
        for (var head = 0; head < heads.Length; head++)
        {
            heads[head] = new Head(TakeSingle(ref rest), TakeSingle(ref rest));
        }

        var keys = new uint[TakeNumber(ref rest)];
        for (var key = 0; key < keys.Length; key++)
        {
            keys[key] = TakeNumber(ref rest);
        }

        var rows = MemoryMarshal.Cast<byte, sbyte>(Take(ref rest, keys.Length * labels.Length)).ToArray();
        return rest.IsEmpty
            ? new LinearModel(ImmutableCollectionsMarshal.AsImmutableArray(labels), [.. heads], [.. groups], (keys, rows))
            : throw new FormatException("There is more in these bytes than a model.");
    }

    private static void Add(List<byte> bytes, uint number)
    {
        Span<byte> four = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(four, number);
        bytes.AddRange(four);
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, int count)
    {
        if (count > rest.Length)
        {
            throw new FormatException("The model is cut off.");
        }

        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    private static uint TakeNumber(ref ReadOnlySpan<byte> rest) => BinaryPrimitives.ReadUInt32LittleEndian(Take(ref rest, sizeof(uint)));

    private static float TakeSingle(ref ReadOnlySpan<byte> rest) => BitConverter.UInt32BitsToSingle(TakeNumber(ref rest));
}
