using System.Text;
using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>A handle on a row of a list; what the entries of all lists have in common. <c>default</c> is no row.</summary>
internal readonly record struct BarisDaftar(TabelNomenklatur? Tabel, int Baris)
{
    internal bool IsKosong => Tabel is null;

    internal ReadOnlySpan<byte> NamaUtf8 => Tabel is null ? default : Tabel.GetNama(Baris);

    internal string Nama => Encoding.UTF8.GetString(NamaUtf8);

    internal int Golongan => Tabel is null ? 0 : Tabel.GetLingkup(Baris);

    internal bool IsDiragukan => Tabel is not null && (Tabel.GetTanda(Baris) & TataTabel.TandaDiragukan) != 0;

    internal static TKode ToKode<TKode, TTingkat>(ulong nomor)
        where TKode : struct, IKodeBertingkat<TKode, TTingkat>
        where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat> => TKode.TryFromUInt64(nomor, out var kode)
        ? kode
        : throw new InvalidDataException("The embedded data are broken: a number that is no code.");

    internal TKode GetKode<TKode, TTingkat>()
        where TKode : struct, IKodeBertingkat<TKode, TTingkat>
        where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat> => Tabel is null ? default : ToKode<TKode, TTingkat>(Tabel.GetKode(Baris));

    internal Daftar<Keraguan> GetKeraguan() => Tabel is null ? default : Tabel.GetKeraguan(Baris);
}
