namespace Renstra.Domain.Json;

/// <content>The objects of this part of the format.</content>
internal static partial class Skema
{
    private static Deskripsi<DokumenRenstra>? _dokumen;

    internal static Deskripsi<DokumenRenstra> Dokumen => _dokumen ??= new("dokumen", new("Rencana strategis sebuah perangkat daerah.", "A Renstra, the strategic plan of a regional agency."), TataLetak.Blok,
        new AnggotaFormat(),
        new Anggota<DokumenRenstra, Identitas>("identitas", static t => ref t._identitas, new JenisObjek<Identitas>(static () => Identitas), new("Rencana apa ini: daerah, perangkat daerah, periode, dan peraturannya.", "What the plan is: region, agency, period and regulation."), wajib: true),
        new Anggota<DokumenRenstra, Kerangka?>("kerangka", static t => ref t._kerangka, Satu(static () => Kerangka), new("Bab dan tabel dokumen menurut urutan cetaknya.", "Headings and tables in the order of print.")),
        new Anggota<DokumenRenstra, Organisasi?>("organisasi", static t => ref t._organisasi, Satu(static () => Organisasi), new("Tugas, fungsi, dan susunan organisasi.", "Task, functions and units of the agency.")),
        new Anggota<DokumenRenstra, SumberDaya?>("sumberDaya", static t => ref t._sumberDaya, Satu(static () => SumberDaya), new("Sumber daya manusia, sarana, dan prasarana.", "People and assets.")),
        new Anggota<DokumenRenstra, Daftar<TabelData>>("dataLayanan", static t => ref t._dataLayanan, Banyak(static () => TabelData), new("Data bidang urusan: yang harus dilayani, yang dilayani, mitra.", "Data of the agency's field: those to be served, those served, partners.")),
        new Anggota<DokumenRenstra, TabelCapaian?>("capaianIku", static t => ref t._capaianIku, Satu(static () => TabelCapaian), new("Capaian indikator kinerja utama tahun-tahun lalu.", "Past performance of the main indicators (IKU).")),
        new Anggota<DokumenRenstra, TabelCapaian?>("capaianIkk", static t => ref t._capaianIkk, Satu(static () => TabelCapaian), new("Capaian indikator kinerja kunci tahun-tahun lalu.", "Past performance of the key indicators (IKK).")),
        new Anggota<DokumenRenstra, Daftar<FormulirE81>>("evaluasi", static t => ref t._evaluasi, Banyak(static () => FormulirE81), new("Formulir E.81: evaluasi Renja.", "Forms E.81: the evaluation of yearly plans.")),
        new Anggota<DokumenRenstra, CapaianSpm?>("capaianSpm", static t => ref t._capaianSpm, Satu(static () => CapaianSpm), new("Capaian standar pelayanan minimal tahun-tahun lalu.", "What was achieved of the minimum service standards.")),
        new Anggota<DokumenRenstra, TabelAnggaran?>("belanja", static t => ref t._belanja, Satu(static () => TabelAnggaran), new("Anggaran dan realisasi menurut jenis belanja.", "Budget and realisasi by expenditure.")),
        new Anggota<DokumenRenstra, TabelAnggaran?>("anggaranRealisasi", static t => ref t._anggaranRealisasi, Satu(static () => TabelAnggaran), new("Anggaran dan realisasi menurut program, kegiatan, dan sub kegiatan.", "Budget and realisasi by program, kegiatan and sub kegiatan.")),
        new Anggota<DokumenRenstra, Daftar<ButirUraian>>("kelompokSasaran", static t => ref t._kelompokSasaran, Banyak(static () => ButirUraian), new("Kelompok sasaran layanan.", "Whom the agency serves.")),
        new Anggota<DokumenRenstra, PermasalahanPelayanan?>("permasalahan", static t => ref t._permasalahan, Satu(static () => PermasalahanPelayanan), new("Permasalahan, tantangan, dan peluang pelayanan.", "Problems, challenges and chances of the service.")),
        new Anggota<DokumenRenstra, Daftar<TelaahIsu>>("isuStrategis", static t => ref t._isuStrategis, Banyak(static () => TelaahIsu), new("Telaah isu strategis.", "The review of strategic issues.")),
        new Anggota<DokumenRenstra, AcuanRpjmd?>("rpjmd", static t => ref t._rpjmd, Satu(static () => AcuanRpjmd), new("Visi, misi, tujuan, sasaran, dan kebijakan RPJMD yang diacu.", "What the plan takes from the RPJMD.")),
        new Anggota<DokumenRenstra, Daftar<Tujuan>>("tujuan", static t => ref t._tujuan, Banyak(static () => Tujuan), new("Tujuan dan sasaran beserta indikatornya.", "Tujuan and sasaran with their indicators.")),
        new Anggota<DokumenRenstra, Daftar<Tahap>>("penahapan", static t => ref t._penahapan, Banyak(static () => Tahap), new("Tahap-tahap rencana.", "The stages of the plan.")),
        new Anggota<DokumenRenstra, Daftar<Strategi>>("strategi", static t => ref t._strategi, Banyak(static () => Strategi), new("Strategi.", "The strategies.")),
        new Anggota<DokumenRenstra, Daftar<ArahKebijakan>>("arahKebijakan", static t => ref t._arahKebijakan, Banyak(static () => ArahKebijakan), new("Arah kebijakan.", "The policy directions.")),
        new Anggota<DokumenRenstra, Daftar<HubunganStrategi>>("hubunganStrategi", static t => ref t._hubunganStrategi, Banyak(static () => HubunganStrategi), new("Hubungan tujuan, sasaran, strategi, dan arah kebijakan (T-C.26).", "How tujuan, sasaran, strategi and arah kebijakan hang together (T-C.26).")),
        new Anggota<DokumenRenstra, Daftar<HubunganTupoksi>>("hubunganTupoksi", static t => ref t._hubunganTupoksi, Banyak(static () => HubunganTupoksi), new("Hubungan tupoksi dengan tujuan, sasaran, dan program.", "How the agency's tasks relate to tujuan, sasaran and program.")),
        new Anggota<DokumenRenstra, Daftar<UraianTingkat>>("uraian", static t => ref t._uraian, Banyak(static () => UraianTingkat), new("Daftar program, kegiatan, dan sub kegiatan dalam teks.", "The lists of programmes, kegiatan and sub kegiatan in the text.")),
        new Anggota<DokumenRenstra, Daftar<NodaCascading>>("cascading", static t => ref t._cascading, Banyak(static () => NodaCascading), new("Cascading kinerja.", "The cascade.")),
        new Anggota<DokumenRenstra, Pendanaan?>("pendanaan", static t => ref t._pendanaan, Satu(static () => Pendanaan), new("Program dan pendanaannya.", "Programmes and their funding.")),
        new Anggota<DokumenRenstra, Daftar<TabelPrioritas>>("prioritas", static t => ref t._prioritas, Banyak(static () => TabelPrioritas), new("Program prioritas nasional, provinsi, dan kabupaten/kota.", "Priority programmes of nation, province and region.")),
        new Anggota<DokumenRenstra, Daftar<BarisIndikator>>("iku", static t => ref t._iku, Banyak(static () => BarisIndikator), new("Indikator kinerja utama (IKU).", "The main performance indicators (IKU).")),
        new Anggota<DokumenRenstra, Daftar<BarisIndikator>>("ikk", static t => ref t._ikk, Banyak(static () => BarisIndikator), new("Indikator kinerja kunci (IKK).", "The key performance indicators (IKK).")),
        new Anggota<DokumenRenstra, Daftar<TargetSpm>>("spm", static t => ref t._spm, Banyak(static () => TargetSpm), new("Target standar pelayanan minimal (SPM).", "The targets of minimum service standards (SPM).")),
        new Anggota<DokumenRenstra, Daftar<Pernyataan>>("pernyataan", static t => ref t._pernyataan, Banyak(static () => Pernyataan), new("Angka yang dinyatakan teks di luar tabel.", "Figures that the text states outside the tables.")),
        new Anggota<DokumenRenstra, Daftar<Pengecualian>>("pengecualian", static t => ref t._pengecualian, Banyak(static () => Pengecualian), new("Temuan pemeriksaan yang diterima, dengan alasannya.", "Findings of the audit that are accepted, with the reason.")));
}
