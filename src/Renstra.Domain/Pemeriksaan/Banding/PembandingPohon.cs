namespace Renstra.Domain.Pemeriksaan;

/// <summary>Recognises the nodes of an old funding tree in a new one, level by level from the top, the surest ways first.</summary>
internal sealed class PembandingPohon
{
    private readonly Dictionary<NodaDiperiksa, (NodaDiperiksa Baru, DasarPengenalan Dasar)> _pasangan = [];
    private readonly HashSet<NodaDiperiksa> _terpakai = [];
    private readonly Func<KodeRekening, IEnumerable<KodeRekening>> _penerus;

    private PembandingPohon(Func<KodeRekening, IEnumerable<KodeRekening>>? penerus) => _penerus = penerus ?? (static _ => []);

    internal static Daftar<PerubahanNoda> Compare(DokumenRenstra lama, DokumenRenstra baru, Func<KodeRekening, IEnumerable<KodeRekening>>? penerus)
    {
        NodaDiperiksa[] old = [.. Nodes(lama)], now = [.. Nodes(baru)];
        var pembanding = new PembandingPohon(penerus);
        foreach (var tingkat in new[] { TingkatKode.BidangUrusan, TingkatKode.Program, TingkatKode.Kegiatan, TingkatKode.SubKegiatan })
        {
            pembanding.Match([.. old.Where(n => n.Tingkat == tingkat)], [.. now.Where(n => n.Tingkat == tingkat)]);
        }

        return pembanding.List(old, now).ToDaftar();
    }

    private static Daftar<NodaDiperiksa> Nodes(DokumenRenstra dokumen) => new KonteksPemeriksaan(dokumen, OpsiPemeriksaan.Standar, null).Noda;

    private void Match(NodaDiperiksa[] old, NodaDiperiksa[] now)
    {
        Pair(DasarPengenalan.KodeDanNama, static (a, b) => a.Noda.Kode.HasValue && a.Noda.Kode == b.Noda.Kode && NamaSama.Equals(a.Noda.Nama, b.Noda.Nama));
        Pair(DasarPengenalan.Pemetaan, (a, b) => !a.Kode.IsKosong && b.Kode != a.Kode && _penerus(a.Kode).Contains(b.Kode));
        Pair(DasarPengenalan.Nama, (a, b) => IsSameParent(a, b) && NamaSama.Equals(a.Noda.Nama, b.Noda.Nama), alone: true);
        Pair(DasarPengenalan.NamaTunggal, static (a, b) => NamaSama.Equals(a.Noda.Nama, b.Noda.Nama), alone: true);
        Pair(DasarPengenalan.Kode, static (a, b) => a.Noda.Kode.HasValue && a.Noda.Kode == b.Noda.Kode);

        void Pair(DasarPengenalan dasar, Func<NodaDiperiksa, NodaDiperiksa, bool> same, bool alone = false)
        {
            foreach (var a in old)
            {
                if (_pasangan.ContainsKey(a))
                {
                    continue;
                }

                NodaDiperiksa[] found = [.. now.Where(b => !_terpakai.Contains(b) && same(a, b))];

                // A name that several have tells none of them.
                if (found.Length == 1 && (!alone || old.Count(other => !_pasangan.ContainsKey(other) && same(other, found[0])) == 1))
                {
                    _pasangan.Add(a, (found[0], dasar));
                    _terpakai.Add(found[0]);
                }
                else if (found.Length > 1 && !alone && dasar != DasarPengenalan.Kode)
                {
                    // The same code and name twice, or several successors: the first that hangs below the same parent.
                    var b = Array.Find(found, b => IsSameParent(a, b)) ?? found[0];
                    _pasangan.Add(a, (b, dasar));
                    _terpakai.Add(b);
                }
            }
        }
    }

    private bool IsSameParent(NodaDiperiksa a, NodaDiperiksa b) => a.Induk is null
        ? b.Induk is null
        : b.Induk is not null && _pasangan.TryGetValue(a.Induk, out var pair) && pair.Baru == b.Induk;

    // In the order of the new tree; a removed node behind the nearest node before it that is left.
    private IEnumerable<PerubahanNoda> List(NodaDiperiksa[] old, NodaDiperiksa[] now)
    {
        var back = _pasangan.ToDictionary(static p => p.Value.Baru, static p => (p.Key, p.Value.Dasar));
        var removed = new Dictionary<NodaDiperiksa, List<NodaDiperiksa>>();
        var first = new List<NodaDiperiksa>();
        for (var i = 0; i < old.Length; i++)
        {
            if (_pasangan.ContainsKey(old[i]))
            {
                continue;
            }

            var before = Array.FindLastIndex(old, i, i + 1, _pasangan.ContainsKey);
            if (before < 0)
            {
                first.Add(old[i]);
            }
            else if (removed.TryGetValue(_pasangan[old[before]].Baru, out var list))
            {
                list.Add(old[i]);
            }
            else
            {
                removed.Add(_pasangan[old[before]].Baru, [old[i]]);
            }
        }

        foreach (var gone in first)
        {
            yield return Of(gone, null, null);
        }

        foreach (var node in now)
        {
            var (lama, dasar) = back.TryGetValue(node, out var pair) ? (pair.Key, pair.Dasar) : (null, null);
            yield return Of(lama, node, dasar);
            foreach (var gone in removed.GetValueOrDefault(node) ?? [])
            {
                yield return Of(gone, null, null);
            }
        }
    }

    private PerubahanNoda Of(NodaDiperiksa? lama, NodaDiperiksa? baru, DasarPengenalan? dasar)
    {
        var pagu = PerubahanDeret.Compare(lama?.Noda.PaguTercantum ?? default, baru?.Noda.PaguTercantum ?? default);
        var indikator = PerubahanIndikator.Compare(Indicators(lama), Indicators(baru));
        return new(Kind(), lama, baru, dasar) { Pagu = pagu, Indikator = indikator };

        JenisPerubahan Kind()
        {
            if (lama is null || baru is null)
            {
                return lama is null ? JenisPerubahan.Ditambah : JenisPerubahan.Dihapus;
            }

            return lama.Noda.Kode != baru.Noda.Kode || !IsSameParent(lama, baru) ? JenisPerubahan.Berpindah
                : !NamaSama.Equals(lama.Noda.Nama, baru.Noda.Nama) ? JenisPerubahan.BergantiNama
                : pagu.Count > 0 || indikator.Count > 0 ? JenisPerubahan.Berubah
                : JenisPerubahan.Tetap;
        }
    }

    private static IEnumerable<Indikator> Indicators(NodaDiperiksa? noda) => noda is null ? [] : noda.Noda.Hasil.SelectMany(static h => h.Indikator);
}
