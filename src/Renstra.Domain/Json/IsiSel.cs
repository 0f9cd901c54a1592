using System.Text.Json;

namespace Renstra.Domain.Json;

/// <summary>The members that the object of a cell can have, whichever kind of cell it turns out to be.</summary>
internal sealed class IsiSel
{
    private static readonly string[] TargetNames = ["tertulis", "sebab", "asal", "dari", "sampai", "minimal", "maksimal", "lebihDari", "kurangDari", "nilai", "jumlah", "satuan"];
    private static readonly string[] OtherNames = ["tertulis", "sebab", "asal"];

    private readonly decimal?[] _numbers = new decimal?[8];
    private int _offset;

    internal string? Tertulis { get; private set; }

    internal SebabTidakTerbaca? Sebab { get; private set; }

    internal AsalKesalahan? Asal { get; private set; }

    internal Satuan? Satuan { get; private set; }

    internal decimal? Dari => _numbers[0];

    internal decimal? Sampai => _numbers[1];

    internal decimal? Minimal => _numbers[2];

    internal decimal? Maksimal => _numbers[3];

    internal decimal? LebihDari => _numbers[4];

    internal decimal? KurangDari => _numbers[5];

    internal decimal? Nilai => _numbers[6];

    internal decimal? Jumlah => _numbers[7];

    internal bool HasNumbers => Satuan is not null || Array.Exists(_numbers, static n => n is not null);

    internal bool Read(ref PembacaJson json, bool target)
    {
        _offset = json.Offset;
        var names = target ? TargetNames : OtherNames;
        Span<int> seen = stackalloc int[12];
        seen.Clear();
        var good = true;
        var any = false;
        while (json.Next() && json.Token == JsonTokenType.PropertyName)
        {
            any = true;
            var offset = json.Offset;
            var name = json.GetText();
            var index = Array.IndexOf(names, name);
            if (index < 0)
            {
                json.Error(new(JenisGalat.AnggotaTakDikenal, offset, json.Found(), HarapanBaca.TidakAda) { Anggota = name ?? "", Pilihan = names, Saran = json.Catatan.Suggest(name, names) });
                json.Next();
                json.Skip();
                good = false;
                continue;
            }

            if (seen[index] != 0)
            {
                json.Error(new(JenisGalat.AnggotaGanda, offset, json.Found(), HarapanBaca.Dihilangkan) { Anggota = name!, OffsetPertama = seen[index] - 1 });
                good = false;
            }

            seen[index] = offset + 1;
            json.Next();
            good &= ReadMember(ref json, index);
        }

        if (!any)
        {
            json.Error(new(JenisGalat.NilaiKosong, _offset, "{}", HarapanBaca.Dihilangkan));
            return false;
        }

        return good;
    }

    internal bool Refuse(ref PembacaJson json, HarapanBaca harapan)
    {
        json.Error(new(JenisGalat.JenisNilai, _offset, "{…}", harapan));
        return false;
    }

    private bool ReadMember(ref PembacaJson json, int index)
    {
        switch (index)
        {
            case 0:
                var read = json.TryText(HarapanBaca.Teks, out var text);
                Tertulis = text;
                return read;
            case 1:
                SebabTidakTerbaca? sebab = null;
                var known = JenisHimpunan<SebabTidakTerbaca>.Tunggal.Read(ref json, ref sebab);
                Sebab = sebab;
                return known;
            case 2:
                AsalKesalahan? asal = null;
                var named = JenisHimpunan<AsalKesalahan>.Tunggal.Read(ref json, ref asal);
                Asal = asal;
                return named;
            case 11:
                var satuan = Domain.Satuan.Kosong;
                var unit = JenisSatuan.Tunggal.Read(ref json, ref satuan);
                Satuan = satuan;
                return unit;
            default:
                if (json.Token != JsonTokenType.Number)
                {
                    return json.Refuse(HarapanBaca.BilanganTepat);
                }

                if (!AngkaJson.TryDecimal(json.Raw, out var number))
                {
                    json.Error(JenisGalat.Ketelitian, HarapanBaca.BilanganTepat);
                    return false;
                }

                _numbers[index - 3] = number;
                return true;
        }
    }
}
