using System.Security.Cryptography;
using System.Text;

namespace CstoArchive.SampleArchive.Pdf;

/// <summary>An empty user password lets anyone read; the owner password guards changes only.</summary>
internal sealed record Passwords(string User, string Owner);

/// <summary>The standard security handler, revision 3 (RC4, 128 bits): old and weak, and what most encrypted papers of an archive have.</summary>
internal sealed class StandardSecurity
{
    private const int Permissions = -3904;

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private readonly byte[] _key;

    public StandardSecurity(Passwords passwords, byte[] id)
    {
        var ownerKey = Md5(Pad(passwords.Owner));
        for (var i = 0; i < 50; i++)
        {
            ownerKey = Md5(ownerKey);
        }

        var owner = Pad(passwords.User);
        for (var i = 0; i < 20; i++)
        {
            owner = Rc4(Mask(ownerKey, i), owner);
        }

        _key = Md5([.. Pad(passwords.User), .. owner, .. BitConverter.GetBytes(Permissions), .. id]);
        for (var i = 0; i < 50; i++)
        {
            _key = Md5(_key);
        }

        var user = Md5([.. Padding, .. id]);
        for (var i = 0; i < 20; i++)
        {
            user = Rc4(Mask(_key, i), user);
        }

        Dictionary = $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P {Permissions} /O <{Convert.ToHexString(owner)}> /U <{Convert.ToHexString(user)}{new string('0', 32)}> >>";
    }

    public string Dictionary { get; }

    public byte[] Encrypt(int objectNumber, byte[] data) =>
        Rc4(Md5([.. _key, (byte)objectNumber, (byte)(objectNumber >> 8), (byte)(objectNumber >> 16), 0, 0]), data);

#pragma warning disable CA5351 // The format asks for MD5; nothing secret is kept with it.
    public static byte[] Md5(byte[] data) => MD5.HashData(data);
#pragma warning restore CA5351

    private static byte[] Pad(string password)
    {
        var bytes = Encoding.Latin1.GetBytes(password);
        return [.. bytes.Concat(Padding).Take(32)];
    }

    private static byte[] Mask(byte[] key, int with) => [.. key.Select(b => (byte)(b ^ with))];

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(data[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }
}
