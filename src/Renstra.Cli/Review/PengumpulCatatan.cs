using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Goes through a document and gathers where stated and computed differ, or a figure is missing or unreadable. One owner, one remark.</summary>
internal sealed class PengumpulCatatan
{
    private readonly List<Catatan> _catatan = [];
    private readonly HashSet<object> _dilihat = new(ReferenceEqualityComparer.Instance);
    private readonly PosisiDokumen _posisi;
    private readonly DokumenRenstra _dokumen;
    private readonly TahunAnggaran[] _kolom;
    private readonly TahunAnggaran[] _periode;
    private readonly bool _leavesState;

    private PengumpulCatatan(HasilBaca hasil)
    {
        _posisi = hasil.Posisi;
        _dokumen = hasil.Dokumen!;
        _kolom = [.. _dokumen.Identitas.Periode.GetKolom()];
        _periode = [.. _dokumen.Identitas.Periode.GetTahun()];
        _leavesState = _dokumen.Pendanaan?.GetNoda().Any(static n => n.JumlahAnak == 0 && !n.PaguTercantum.IsKosong) ?? false;
    }

    internal static IReadOnlyList<Catatan> Collect(HasilBaca hasil, RekapPagu? rekap)
    {
        var self = new PengumpulCatatan(hasil);
        self.Tujuan();
        if (self._dokumen.Pendanaan is { } pendanaan && rekap is not null)
        {
            self.Pagu(pendanaan, rekap);
            self.Noda(pendanaan);
        }

        self.Indikator("IKU", self._dokumen.Iku);
        self.Indikator("IKK", self._dokumen.Ikk);
        self.Spm();
        self.Anggaran(self._dokumen.Belanja);
        self.Anggaran(self._dokumen.AnggaranRealisasi);
        self.Lainnya();

        // In the order of the file; what has no place comes last.
        return [.. self._catatan.OrderBy(static c => c.Letak?.Baris ?? int.MaxValue).ThenBy(static c => c.Letak?.Kolom)];
    }

    private void Tujuan()
    {
        foreach (var tujuan in _dokumen.Tujuan)
        {
            Target("", tujuan.Nama, tujuan.Indikator, _kolom);
            foreach (var sasaran in tujuan.Sasaran)
            {
                Target("", sasaran.Nama, sasaran.Indikator, _kolom);
            }
        }
    }

    private void Pagu(Pendanaan pendanaan, RekapPagu rekap)
    {
        var all = PerbandinganPagu.Compare(pendanaan, rekap).ToArray();

        // A level that no row of the document states is left out on purpose; a blank among stated ones is missing.
        var stated = all.Where(static p => !p.Tercantum.IsKosong).Select(static p => p.Tingkat).ToHashSet();
        var differences = all.Where(p => p.Status == StatusPagu.Berbeda || ((p.Status is StatusPagu.TidakTercantum or StatusPagu.TidakDapatDinilai) && stated.Contains(p.Tingkat)));
        foreach (var group in differences.GroupBy(static p => (p.Pemilik, p.Status), OwnerComparer.Instance))
        {
            var same = group.ToArray();
            var first = same[0];
            _catatan.Add(new(
                first.Status switch
                {
                    StatusPagu.Berbeda => JenisCatatan.Berbeda,
                    StatusPagu.TidakTercantum => JenisCatatan.JumlahTidakTercantum,
                    _ => JenisCatatan.TidakDapatDinilai,
                },
                "pagu",
                first.Kode.Teks,
                first.Pemilik is Pendanaan ? "jumlah" : first.Nama,
                [.. same.Select(static p => p.Tahun)],
                [.. same.Select(static p => p.Tercantum.TryGetValue(out var r) ? r.ToString() : p.Tercantum.Teks)],
                [.. same.Select(static p => p.Terhitung.Jumlah.ToString())],
                [.. same.Select(static p => p.Selisih?.ToString() ?? "")],
                Place(first.Pemilik, "paguTercantum", first.Tahun.ToString()),
                first.Pemilik switch { NodaPendanaan n => n.Sumber, BarisUrusan u => u.Sumber, _ => pendanaan.SumberJumlah ?? pendanaan.Sumber }));
        }

        Cells(pendanaan, "pagu", "", "jumlah", "paguTercantum", pendanaan.PaguTercantum, [], pendanaan.SumberJumlah);
        foreach (var urusan in pendanaan.Urusan)
        {
            Cells(urusan, "pagu", urusan.Kode.Teks, urusan.Nama, "paguTercantum", urusan.PaguTercantum, [], urusan.Sumber);
        }
    }

    private void Noda(Pendanaan pendanaan)
    {
        foreach (var noda in pendanaan.GetNoda())
        {
            if (noda.Kode.Keadaan == KeadaanTercantum.TidakTerbaca)
            {
                _catatan.Add(new(JenisCatatan.TidakTerbaca, "kode", noda.Kode.Teks, noda.Nama, [], [noda.Kode.Teks], [], [], Place(noda, "kode"), noda.Sumber)
                {
                    Sebab = noda.Kode.Sebab,
                    Asal = noda.Kode.Asal,
                    Bentuk = BentukKode.Fault(noda.Kode.Teks),
                    Saran = KodeFromAnak(noda),
                });
            }

            // A primary figure may be missing; a parent's blank is the business of the comparison above.
            var primary = noda.JumlahAnak == 0 && _leavesState;
            Cells(noda, "pagu", noda.Kode.Teks, noda.Nama, noda.Tingkat == TingkatKode.SubKegiatan ? "pagu" : "paguTercantum", noda.PaguTercantum, primary ? _kolom : [], noda.Sumber);
            foreach (var hasil in noda.Hasil)
            {
                Target(noda.Kode.Teks, noda.Nama, hasil.Indikator, _kolom);
            }
        }
    }

    private void Indikator(string tabel, Daftar<BarisIndikator> rows)
    {
        foreach (var row in rows)
        {
            Target(tabel, row.Indikator.Nama, [row.Indikator], _kolom);
        }
    }

    private void Spm()
    {
        foreach (var row in _dokumen.Spm)
        {
            Cells(row, "target", "SPM", row.JenisPelayanan, "targetPenerima", row.TargetPenerima, row.TargetPenerima.IsKosong ? [] : _periode, row.Sumber);
            Cells(row, "target", "SPM", row.JenisPelayanan, "harusDilayani", row.HarusDilayani, [], row.Sumber);
            Cells(row, "target", "SPM", row.JenisPelayanan, "targetPersen", row.TargetPersen, row.TargetPersen.IsKosong ? [] : _periode, row.Sumber);
        }
    }

    private void Target(string kode, string owner, Daftar<Indikator> indikator, TahunAnggaran[] expected)
    {
        foreach (var i in indikator)
        {
            Cells(i, "target", kode, i.Nama.Length > 0 ? i.Nama : owner, "target", i.Target, i.Target.IsKosong ? [] : expected, i.Sumber);
            if (i.Baseline is { } seen)
            {
                _dilihat.Add(seen);
            }

            if (i.Baseline is { Nilai.Keadaan: KeadaanTercantum.TidakTerbaca } baseline)
            {
                Unreadable(i, "baseline", kode, i.Nama, ["baseline", "nilai"], [], baseline.Nilai.Teks, baseline.Nilai.Sebab, baseline.Nilai.Asal, i.Sumber);
            }
        }
    }

    private void Anggaran(TabelAnggaran? tabel)
    {
        if (tabel is null)
        {
            return;
        }

        foreach (var d in PerbandinganAnggaran.Compare(tabel))
        {
            var member = d.Hal switch { HalAnggaran.Anggaran => "anggaran", HalAnggaran.Realisasi => "realisasi", _ => "persenTercantum" };
            _catatan.Add(new(JenisCatatan.Berbeda, member, d.Baris.Kode.Teks, d.Baris.Nama.Length > 0 ? d.Baris.Nama : "jumlah", [d.Tahun], [d.Tercantum], [d.Terhitung], [Difference(d.Tercantum, d.Terhitung)], Place(d.Baris, member, d.Tahun.ToString()), d.Baris.Sumber));
        }

        foreach (var row in tabel.GetBaris().Concat(tabel.Jumlah is { } jumlah ? [jumlah] : []))
        {
            Cells(row, "anggaran", row.Kode.Teks, row.Nama.Length > 0 ? row.Nama : "jumlah", "anggaran", row.Anggaran, [], row.Sumber);
            Cells(row, "realisasi", row.Kode.Teks, row.Nama, "realisasi", row.Realisasi, [], row.Sumber);
            Cells(row, "persen", row.Kode.Teks, row.Nama, "persenTercantum", row.PersenTercantum, [], row.Sumber);
        }
    }

    // Of all other parts only what cannot be read is remarked. That nothing is to be stated is a statement, no fault.
    private void Lainnya()
    {
        var cells = RenstraJson.GetSel(_dokumen).Where(s => s.Keadaan == KeadaanTercantum.TidakTerbaca && s.Sebab != SebabTidakTerbaca.TidakBerlaku && !_dilihat.Contains(s.Pemilik));
        foreach (var s in cells)
        {
            string[] members = s.Anggota.Split(['.', '[', ']', '\''], StringSplitOptions.RemoveEmptyEntries);
            TahunAnggaran[] years = TahunAnggaran.TryParse(members[^1], null, out var tahun) ? [tahun] : [];
            var member = LabelAnggota.Of(years.Length > 0 ? members[^2] : s.Pemilik is PerangkatDaerah ? members[0] : members[^1]);
            var hal = s.Pemilik is IsianTriwulan<Rupiah> or IsianTriwulan<Target> or IsianTriwulan<Persen> ? "triwulan " + member : member;
            Unreadable(s.Pemilik, hal, "", s.Nama, members, years, s.Teks, s.Sebab, s.Asal, s.Sumber, BentukKode.Fault(s));
        }
    }

    // Unreadable cells of a series, and blanks in years that are expected.
    private void Cells<T>(object owner, string hal, string kode, string nama, string member, DeretTahunan<Tercantum<T>> series, TahunAnggaran[] expected, Sumber? sumber)
        where T : notnull
    {
        _dilihat.Add(owner);

        // Years whose cells say the same are one remark, placed at the first.
        var unreadable = series.GetTahun()
            .Where(t => series[t].Keadaan == KeadaanTercantum.TidakTerbaca)
            .GroupBy(t => (series[t].Teks, series[t].Sebab, series[t].Asal));
        foreach (var group in unreadable)
        {
            TahunAnggaran[] years = [.. group];
            Unreadable(owner, hal, kode, nama, [member, years[0].ToString()], years, group.Key.Teks, group.Key.Sebab, group.Key.Asal, sumber);
        }

        TahunAnggaran[] outside = owner is BarisAnggaran ? [] : [.. series.GetTahun().Where(t => !series[t].IsKosong && !_kolom.Contains(t))];
        if (outside.Length > 0)
        {
            _catatan.Add(new(JenisCatatan.DiLuarPeriode, hal, kode, nama, outside, [.. outside.Select(t => series[t].Teks)], [], [], Place(owner, member, outside[0].ToString()), sumber));
        }

        TahunAnggaran[] missing = [.. expected.Where(t => series.GetTercantum(t).IsKosong)];
        if (missing.Length > 0)
        {
            _catatan.Add(new(JenisCatatan.TidakAda, hal, kode, nama, missing, [], [], [], Place(owner, member), sumber));
        }
    }

    private void Unreadable(object owner, string hal, string kode, string nama, string[] member, TahunAnggaran[] tahun, string teks, SebabTidakTerbaca? sebab, AsalKesalahan? asal, Sumber? sumber, ParseError? bentuk = null) =>
        _catatan.Add(new(JenisCatatan.TidakTerbaca, hal, kode, nama, tahun, [teks], [], [], Place(owner, member), sumber) { Sebab = sebab, Asal = asal, Bentuk = bentuk });

    private LetakJson? Place(object owner, params string[] member) => _posisi.TryGet(owner, out var letak, member) ? letak : null;

    private static string Difference(string stated, string computed) =>
        Rupiah.TryParse(stated, out var a) && Rupiah.TryParse(computed, out var b) ? (a - b).ToString() : "";

    // If all children hang below one code of this node's level, that is the code that is meant.
    private static string? KodeFromAnak(NodaPendanaan noda)
    {
        var parents = new HashSet<KodeRekening>();
        for (var i = 0; i < noda.JumlahAnak; i++)
        {
            if (noda.GetAnak(i).Kode.TryGetValue(out var kode))
            {
                parents.Add(kode.Induk);
            }
        }

        return parents.Count == 1 && parents.Single() is var only && only.Tingkat == noda.Tingkat ? only.ToString() : null;
    }

    private sealed class OwnerComparer : IEqualityComparer<(object Owner, StatusPagu Status)>
    {
        internal static readonly OwnerComparer Instance = new();

        public bool Equals((object Owner, StatusPagu Status) x, (object Owner, StatusPagu Status) y) => ReferenceEquals(x.Owner, y.Owner) && x.Status == y.Status;

        public int GetHashCode((object Owner, StatusPagu Status) obj) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Owner), obj.Status);
    }
}
