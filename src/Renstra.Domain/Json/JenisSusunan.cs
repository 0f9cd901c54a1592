using System.Text.Json;
using System.Text.Json.Nodes;

namespace Renstra.Domain.Json;

/// <summary>An array of values.</summary>
internal sealed class JenisDaftar<T>(JenisNilai<T> butir, Func<T> kosong, bool inline = false) : JenisNilai<Daftar<T>>
{
    internal override bool IsAbsent(Daftar<T> value) => value.IsKosong;

    internal override bool IsSebaris(Daftar<T> value) => inline || value.IsKosong;

    internal override bool Read(ref PembacaJson json, ref Daftar<T> value)
    {
        if (json.Token != JsonTokenType.StartArray)
        {
            return json.Refuse(HarapanBaca.Larik);
        }

        var items = new List<T>();
        var good = true;
        while (json.Next() && json.Token != JsonTokenType.EndArray)
        {
            var item = kosong();
            var read = butir.Read(ref json, ref item);
            good &= read;

            // An item with nothing but empty lists says as little as they do, and could not be written.
            if (read && !butir.IsAbsent(item))
            {
                items.Add(item);
            }
        }

        value = items.Count == 0 ? default : new([.. items]);
        return good;
    }

    internal override void Write(PenulisJson json, Daftar<T> value)
    {
        json.StartArray(inline);
        foreach (var item in value)
        {
            butir.Write(json, item);
        }

        json.EndArray();
    }

    internal override bool CanFill(PengisiContoh pengisi) => butir.CanFill(pengisi);

    internal override JsonObject Describe(DefinisiSkema definisi) => new() { ["type"] = "array", ["items"] = butir.Describe(definisi) };

    internal override void Fill(PengisiContoh pengisi, ref Daftar<T> value)
    {
        var item = kosong();
        butir.Fill(pengisi, ref item);
        value = new([item]);
    }

    internal override IsiNilai Isi => butir.Isi;

    internal override void Visit(Pengunjung pengunjung, Daftar<T> value)
    {
        for (var i = 0; i < value.Count; i++)
        {
            pengunjung.Push(i);
            butir.Visit(pengunjung, value[i]);
            pengunjung.Pop();
        }
    }
}

/// <summary>An object that is described by its members. The description is asked for late, since objects may nest themselves.</summary>
internal sealed class JenisObjek<T>(Func<Deskripsi<T>> deskripsi) : JenisNilai<T>
    where T : class
{
    internal override bool IsAbsent(T value) => value is null || deskripsi().IsBlank(value);

    internal override bool IsSebaris(T value) => deskripsi().IsSebaris(value);

    internal override bool Read(ref PembacaJson json, ref T value) => deskripsi().Read(ref json, value);

    internal override void Write(PenulisJson json, T value) => deskripsi().Write(json, value);

    internal override bool CanFill(PengisiContoh pengisi) => pengisi.CanEnter(deskripsi().Nama);

    internal override JsonObject Describe(DefinisiSkema definisi) => deskripsi().Describe(definisi);

    internal override void Fill(PengisiContoh pengisi, ref T value) => deskripsi().Fill(pengisi, value);

    internal override IsiNilai Isi => IsiNilai.Semua;

    internal override void Visit(Pengunjung pengunjung, T value) => deskripsi().Visit(pengunjung, value);
}

/// <summary>An object that may be absent.</summary>
internal sealed class JenisObjekOpsional<T>(Func<Deskripsi<T>> deskripsi, Func<T> buat) : JenisNilai<T?>
    where T : class
{
    internal override bool IsAbsent(T? value) => value is null || deskripsi().IsBlank(value);

    internal override bool IsSebaris(T? value) => value is null || deskripsi().IsSebaris(value);

    internal override bool Read(ref PembacaJson json, ref T? value)
    {
        var read = buat();
        var good = deskripsi().Read(ref json, read);

        // With nothing but empty lists in it, it says as little as they do.
        value = good && deskripsi().IsBlank(read) ? null : read;
        return good;
    }

    internal override void Write(PenulisJson json, T? value) => deskripsi().Write(json, value!);

    internal override bool CanFill(PengisiContoh pengisi) => pengisi.CanEnter(deskripsi().Nama);

    internal override JsonObject Describe(DefinisiSkema definisi) => deskripsi().Describe(definisi);

    internal override void Fill(PengisiContoh pengisi, ref T? value)
    {
        value = buat();
        deskripsi().Fill(pengisi, value);
    }

    internal override IsiNilai Isi => IsiNilai.Semua;

    internal override void Visit(Pengunjung pengunjung, T? value)
    {
        if (value is not null)
        {
            deskripsi().Visit(pengunjung, value);
        }
    }
}

/// <summary>A period: first and last year, and the forward year.</summary>
internal sealed class JenisPeriode : JenisNilai<PeriodeRenstra>
{
    internal override bool IsAbsent(PeriodeRenstra value) => value is null;

    internal override bool Read(ref PembacaJson json, ref PeriodeRenstra value)
    {
        var offset = json.Offset;
        var tahun = new TahunPeriode();
        if (!Skema.Periode.Read(ref json, tahun))
        {
            return false;
        }

        var (awal, akhir) = (tahun.Awal!.Value, tahun.Akhir!.Value);
        if (akhir < awal || akhir - awal >= PeriodeRenstra.MaxTahun || (tahun.Transisi is { } transisi && transisi - akhir != 1))
        {
            json.Error(new(JenisGalat.Tahun, offset, $"{awal}-{akhir}{(tahun.Transisi is { } t ? $"+{t}" : "")}", HarapanBaca.PeriodeUrut));
            return false;
        }

        value = new(awal, akhir, tahun.Transisi);
        return true;
    }

    internal override void Write(PenulisJson json, PeriodeRenstra value) =>
        Skema.Periode.Write(json, new() { Awal = value.Awal, Akhir = value.Akhir, Transisi = value.Transisi });

    internal override JsonObject Describe(DefinisiSkema definisi) => Skema.Periode.Describe(definisi);

    internal override void Fill(PengisiContoh pengisi, ref PeriodeRenstra value) => value = pengisi.Periode;
}

/// <summary>The three years while they are read.</summary>
internal sealed class TahunPeriode
{
    internal TahunAnggaran? Awal;
    internal TahunAnggaran? Akhir;
    internal TahunAnggaran? Transisi;
}
