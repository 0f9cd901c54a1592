using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>A code's entry as text for people.</summary>
internal sealed class TampilanKode(Lingkungan lingkungan)
{
    private const string Indent = "  ";
    private const int Label = 13;

    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(JawabanKode jawaban, PermintaanLookup asked)
    {
        if (jawaban.Bacaan.Describe(lingkungan.Bahasa) is { Length: > 0 } koreksi)
        {
            _alur.Prose("", $"{Bantuan.Short(jawaban.Bacaan.Teks)} → {jawaban.Bacaan.Kode} ({koreksi})", Indent);
        }

        if (jawaban.Entri.IsKosong)
        {
            Miss(jawaban, asked);
            return;
        }

        foreach (var (entri, i) in jawaban.Entri.AsEnumerable().Select(static (e, i) => (e, i)))
        {
            if (i > 0)
            {
                _alur.Line();
            }

            Entry(jawaban, entri, asked);
        }
    }

    private void Miss(JawabanKode jawaban, PermintaanLookup asked)
    {
        var rujukan = jawaban.Rujukan;
        var status = rujukan.Status.Sebut(lingkungan.Bahasa) + (rujukan.Alasan is { } alasan ? $": {Why(alasan, asked)}" : "");
        _alur.Prose("", $"{jawaban.Kode}: {status} ({asked.Nomenklatur.Versi.Sebut(lingkungan.Bahasa)})", Indent);
        new TampilanPemetaan(lingkungan).Elsewhere(jawaban.DiVersiLain);
    }

    // Where no region was named, "this kind of region" means nothing.
    private string Why(AlasanTidakDalamData alasan, PermintaanLookup asked) => alasan == AlasanTidakDalamData.DaftarDaerahTidakDimiliki && asked.Daerah is null
        ? KataKekurangan.OfNomenclature(asked.Nomenklatur, asked.Opsi, lingkungan.Bahasa).First()
        : alasan.Sebut(lingkungan.Bahasa);

    private void Entry(JawabanKode jawaban, EntriNomenklatur entri, PermintaanLookup asked)
    {
        _alur.Prose("", $"{entri.Kode}  {entri.Nama}", Indent);
        Row(_id ? "tingkat" : "level", entri.Tingkat.Sebut(lingkungan.Bahasa));
        Row(_id ? "daftar" : "list", entri.Lingkup!.Sebut(lingkungan.Bahasa));
        Row("kinerja", entri.Kinerja);
        Row("indikator", entri.Indikator);
        Row("satuan", entri.Satuan.ToString());
        Row("SPM", entri.IsSpm ? (_id ? "ya" : "yes") : "");
        Row(_id ? "templat" : "template", entri.IsDariTemplat ? $"{entri.Kode.ToTemplate()}" : "");
        Row(_id ? "menggantikan" : "replaces", string.Join(", ", entri.GetPendahulu().AsEnumerable()));
        Row(_id ? "versi" : "version", Version(entri, asked));
        if (!JawabanKode.Sederajat(jawaban.Bacaan.Kode!.Value).First().Equals(jawaban.Kode))
        {
            Row(_id ? "catatan" : "note", _id ? $"dalam versi ini sub kegiatan bernomor {(entri.Kode.IsSubKegiatanDuaDigit ? "dua" : "empat")} angka" : $"in this version a sub kegiatan has {(entri.Kode.IsSubKegiatanDuaDigit ? "two" : "four")} digits");
        }

        foreach (var keraguan in entri.GetKeraguan())
        {
            Row(_id ? "keraguan" : "doubt", KataKeraguan.Of(keraguan, lingkungan.Bahasa));
        }

        foreach (var leluhur in entri.GetLeluhur().Reverse())
        {
            Row(leluhur.Tingkat == TingkatKode.Urusan ? (_id ? "di atasnya" : "above") : "", $"{leluhur.Kode} {leluhur.Nama}");
        }

        if (entri.Tingkat != TingkatKode.SubKegiatan)
        {
            var anak = entri.GetAnak().Count();
            var tingkat = TingkatKode.Semua[entri.Tingkat.Value + 1].Sebut();
            Row(_id ? "di bawahnya" : "below", $"{anak} {tingkat}");
        }
    }

    private string Version(EntriNomenklatur entri, PermintaanLookup asked)
    {
        var (dari, tanya) = (entri.Versi!, asked.Nomenklatur.Versi);
        return dari == tanya ? dari.Sebut(lingkungan.Bahasa)
            : _id ? $"{dari.Sebut()}; ditanyakan {tanya.Sebut()}{(tanya.IsDimiliki ? "" : ", yang tidak ada dalam data")}"
            : $"{dari.Sebut(Bahasa.Inggris)}; asked for {tanya.Sebut(Bahasa.Inggris)}{(tanya.IsDimiliki ? "" : ", which is not held")}";
    }

    private void Row(string label, string teks)
    {
        if (teks.Length > 0)
        {
            _alur.Prose(Indent, Alur.Pad(label, Label) + teks, new string(' ', Label));
        }
    }
}
