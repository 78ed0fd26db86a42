using System.Buffers.Binary;
using System.Text;

namespace CstoArchive.SampleArchive.Pdf;

/// <summary>The parts of a TrueType font that a PDF needs. A subset keeps the glyph numbers: the outlines that aren't used are empty.</summary>
internal sealed class TrueTypeFile
{
    private static readonly string[] KeptTables = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    private readonly byte[] _data;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly Dictionary<char, int> _glyphs = [];
    private readonly int[] _loca;
    private readonly double _unitsPerEm;
    private readonly int _widthCount;

    public TrueTypeFile(string path)
    {
        _data = File.ReadAllBytes(path);
        for (var i = 0; i < U16(4); i++)
        {
            var entry = 12 + (16 * i);
            _tables[Encoding.ASCII.GetString(_data, entry, 4)] = (I32(entry + 8), I32(entry + 12));
        }

        var head = _tables["head"].Offset;
        _unitsPerEm = U16(head + 18);
        _widthCount = U16(_tables["hhea"].Offset + 34);
        var longOffsets = U16(head + 50) == 1;
        var loca = _tables["loca"].Offset;
        _loca = [.. Enumerable.Range(0, U16(_tables["maxp"].Offset + 4) + 1).Select(g => longOffsets ? I32(loca + (4 * g)) : 2 * U16(loca + (2 * g)))];
        ReadCharacterMap();
    }

    public int Glyph(char c) => _glyphs.GetValueOrDefault(c);

    public double Width(int glyph) => U16(_tables["hmtx"].Offset + (4 * Math.Min(glyph, _widthCount - 1))) * 1000 / _unitsPerEm;

    public byte[] Subset(IEnumerable<int> used)
    {
        var kept = new SortedSet<int> { 0 };
        foreach (var glyph in used)
        {
            Keep(glyph, kept);
        }

        var glyf = new MemoryStream();
        var loca = new byte[4 * _loca.Length];
        for (var g = 0; g < _loca.Length; g++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * g), (int)glyf.Length);
            if (kept.Contains(g))
            {
                glyf.Write(_data, _tables["glyf"].Offset + _loca[g], _loca[g + 1] - _loca[g]);
                glyf.Write(new byte[(4 - (glyf.Length & 3)) & 3]);
            }
        }

        return Assemble(table => table switch
        {
            "glyf" => glyf.ToArray(),
            "loca" => loca,
            "head" => LongOffsets(Table("head")),
            _ => Table(table),
        });
    }

    private static byte[] LongOffsets(byte[] head)
    {
        head[51] = 1;
        return head;
    }

    private byte[] Assemble(Func<string, byte[]> content)
    {
        var names = KeptTables.Where(_tables.ContainsKey).ToArray();
        var directory = new byte[12 + (16 * names.Length)];
        BinaryPrimitives.WriteInt32BigEndian(directory, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(4), (ushort)names.Length);
        var body = new MemoryStream();
        for (var i = 0; i < names.Length; i++)
        {
            var bytes = content(names[i]);
            var entry = directory.AsSpan(12 + (16 * i));
            Encoding.ASCII.GetBytes(names[i], entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], directory.Length + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], bytes.Length);
            body.Write(bytes);
            body.Write(new byte[(4 - (bytes.Length & 3)) & 3]);
        }

        return [.. directory, .. body.ToArray()];
    }

    // A composite glyph (й = и + breve) needs its parts.
    private void Keep(int glyph, SortedSet<int> kept)
    {
        if (!kept.Add(glyph) || _loca[glyph + 1] == _loca[glyph])
        {
            return;
        }

        var at = _tables["glyf"].Offset + _loca[glyph];
        if ((short)U16(at) >= 0)
        {
            return;
        }

        at += 10;
        for (int flags = 0x20; (flags & 0x20) != 0;)
        {
            flags = U16(at);
            Keep(U16(at + 2), kept);
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
    }

    private void ReadCharacterMap()
    {
        var cmap = _tables["cmap"].Offset;
        var format4 = Enumerable.Range(0, U16(cmap + 2)).Select(i => cmap + I32(cmap + 4 + (8 * i) + 4)).First(t => U16(t) == 4);
        var segments = U16(format4 + 6) / 2;
        for (var s = 0; s < segments; s++)
        {
            int end = U16(format4 + 14 + (2 * s)), startAt = format4 + 16 + (2 * segments) + (2 * s);
            int start = U16(startAt), delta = U16(startAt + (2 * segments)), rangeAt = startAt + (4 * segments), range = U16(rangeAt);
            for (var c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : U16(rangeAt + range + (2 * (c - start)));
                _glyphs[(char)c] = glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }
        }
    }

    private byte[] Table(string name) => _data[_tables[name].Offset..(_tables[name].Offset + _tables[name].Length)];

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));

    private int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(_data.AsSpan(at));
}
