using System.Buffers.Binary;
using System.Text;

namespace CstoArchive.Search;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, straight from the index's memory. Throws <see cref="InvalidDataException"/> where it ends too early.</summary>
internal ref struct KeptBytes(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public delegate T Item<out T>(ref KeptBytes from);

    public static InvalidDataException Damage() => new("What the index keeps of a document is damaged.");

    public byte Byte() => Take(1)[0];

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>Seven bits a byte, the lowest first; not negative.</summary>
    public int Number()
    {
        var number = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte();
            number |= (next & 0x7Fu) << shift;
            if (next < 0x80)
            {
                return number <= int.MaxValue ? (int)number : throw Damage();
            }
        }

        throw Damage();
    }

    public string String() => Encoding.UTF8.GetString(Take(Number()));

    public string? OptionalString() => Byte() == 0 ? null : String();

    public DateOnly? Date() => Number() switch
    {
        0 => null,
        var day when day - 1 <= DateOnly.MaxValue.DayNumber => DateOnly.FromDayNumber(day - 1),
        _ => throw Damage(),
    };

    public T[] List<T>(Item<T> item)
    {
        var count = Number();
        if (count == 0)
        {
            return [];
        }

        // Each item takes a byte at least: a count that is damaged must not ask for gigabytes.
        var list = new T[count <= _rest.Length ? count : throw Damage()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = item(ref this);
        }

        return list;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _rest.Length)
        {
            throw Damage();
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
