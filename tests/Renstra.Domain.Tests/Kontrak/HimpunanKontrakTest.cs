namespace Renstra.Domain.Tests;

public sealed class AlasanTidakDalamDataKontrakTest : KontrakHimpunan<AlasanTidakDalamData>;

public sealed class AsalKesalahanKontrakTest : KontrakHimpunan<AsalKesalahan>;

public sealed class BentukEntriKontrakTest : KontrakHimpunan<BentukEntri>;

public sealed class CaraAkumulasiKontrakTest : KontrakHimpunan<CaraAkumulasi>;

public sealed class DasarPemetaanKontrakTest : KontrakHimpunan<DasarPemetaan>;

public sealed class JenisBacaanSelKontrakTest : KontrakHimpunan<JenisBacaanSel>;

public sealed class JenisDaerahKontrakTest : KontrakHimpunan<JenisDaerah>;

public sealed class JenisPemetaanKontrakTest : KontrakHimpunan<JenisPemetaan>;

public sealed class JenjangPrioritasKontrakTest : KontrakHimpunan<JenjangPrioritas>;

public sealed class KecocokanNamaKontrakTest : KontrakHimpunan<KecocokanNama>;

public sealed class KewenanganKontrakTest : KontrakHimpunan<Kewenangan>;

public sealed class LingkupDaerahKontrakTest : KontrakHimpunan<LingkupDaerah>;

public sealed class PenomoranAkunKontrakTest : KontrakHimpunan<PenomoranAkun>;

public sealed class PerubahanNamaKontrakTest : KontrakHimpunan<PerubahanNama>;

public sealed class PolaritasKontrakTest : KontrakHimpunan<Polaritas>;

public sealed class SebabTidakTerbacaKontrakTest : KontrakHimpunan<SebabTidakTerbaca>;

public sealed class SifatTargetKontrakTest : KontrakHimpunan<SifatTarget>;

public sealed class SistemPemisahKontrakTest : KontrakHimpunan<SistemPemisah>;

public sealed class StatusKodeKontrakTest : KontrakHimpunan<StatusKode>;

public sealed class TingkatAkunKontrakTest : KontrakHimpunan<TingkatAkun>;

public sealed class TingkatBarisKontrakTest : KontrakHimpunan<TingkatBaris>;

public sealed class TingkatKodeKontrakTest : KontrakHimpunan<TingkatKode>;

public sealed class TingkatWilayahKontrakTest : KontrakHimpunan<TingkatWilayah>;

public sealed class KeyakinanKontrakTest : KontrakHimpunan<Perhitungan.Keyakinan>;

public sealed class RumusKontrakTest : KontrakHimpunan<Perhitungan.Rumus>;

public sealed class RumusTetapKontrakTest : KontrakHimpunan<Perhitungan.RumusTetap>;

public sealed class RumusTurunKontrakTest : KontrakHimpunan<Perhitungan.RumusTurun>;

public sealed class SebabTidakTerhitungKontrakTest : KontrakHimpunan<SebabTidakTerhitung>;
public sealed class VersiNomenklaturKontrakTest : KontrakHimpunan<VersiNomenklatur>;
public sealed class JenisKoreksiKodeKontrakTest : KontrakHimpunan<JenisKoreksiKode>;

public sealed class JenisTeksKodeKontrakTest : KontrakHimpunan<JenisTeksKode>;

public sealed class KebijakanCelahKontrakTest : KontrakHimpunan<Perhitungan.KebijakanCelah>;

public sealed class PredikatKinerjaKontrakTest : KontrakHimpunan<Perhitungan.PredikatKinerja>;

public sealed class SkalaPredikatKontrakTest : KontrakHimpunan<Perhitungan.SkalaPredikat>;

public sealed class AlasanEntriKontrakTest : KontrakHimpunan<Perhitungan.AlasanEntri>;

public sealed class CaraBatasKontrakTest : KontrakHimpunan<Perhitungan.CaraBatas>;

public sealed class CatatanCapaianKontrakTest : KontrakHimpunan<Perhitungan.CatatanCapaian>;

public sealed class JalurHarapanKontrakTest : KontrakHimpunan<Perhitungan.JalurHarapan>;

public sealed class KebijakanEntriKontrakTest : KontrakHimpunan<Perhitungan.KebijakanEntri>;

public sealed class KebijakanPeriodeHilangKontrakTest : KontrakHimpunan<Perhitungan.KebijakanPeriodeHilang>;

public sealed class KebijakanStripKontrakTest : KontrakHimpunan<Perhitungan.KebijakanStrip>;

public sealed class AcuanAnggaranKontrakTest : KontrakHimpunan<Perhitungan.AcuanAnggaran>;

public sealed class ArtiStripKontrakTest : KontrakHimpunan<Perhitungan.ArtiStrip>;

public sealed class AsalDeklarasiKontrakTest : KontrakHimpunan<Perhitungan.AsalDeklarasi>;

public sealed class AsalTargetKaidahKontrakTest : KontrakHimpunan<Perhitungan.AsalTargetKaidah>;

public sealed class CaraPadananKontrakTest : KontrakHimpunan<Perhitungan.CaraPadanan>;

public sealed class CaraGabungKinerjaKontrakTest : KontrakHimpunan<Perhitungan.CaraGabungKinerja>;

public sealed class DasarHitungKontrakTest : KontrakHimpunan<Perhitungan.DasarHitung>;

public sealed class KebijakanTidakTerhitungKontrakTest : KontrakHimpunan<Perhitungan.KebijakanTidakTerhitung>;

public sealed class KolomE81KontrakTest : KontrakHimpunan<Perhitungan.KolomE81>;

public sealed class LingkupRataRataKontrakTest : KontrakHimpunan<Perhitungan.LingkupRataRata>;

public sealed class PembulatanRataRataKontrakTest : KontrakHimpunan<Perhitungan.PembulatanRataRata>;

public sealed class StatusE81KontrakTest : KontrakHimpunan<Perhitungan.StatusE81>;

public sealed class TataLetakE81KontrakTest : KontrakHimpunan<Perhitungan.TataLetakE81>;
public sealed class BentukRasioKontrakTest : KontrakHimpunan<Perhitungan.BentukRasio>;

public sealed class CaraBagianKontrakTest : KontrakHimpunan<Perhitungan.CaraBagian>;

public sealed class CaraPengenalanKontrakTest : KontrakHimpunan<Perhitungan.CaraPengenalan>;

public sealed class CaraPenyesuaianKontrakTest : KontrakHimpunan<Perhitungan.CaraPenyesuaian>;

public sealed class CaraPertumbuhanKontrakTest : KontrakHimpunan<Perhitungan.CaraPertumbuhan>;

public sealed class KelompokPaguKontrakTest : KontrakHimpunan<Perhitungan.KelompokPagu>;

public sealed class SifatUsulanKontrakTest : KontrakHimpunan<Perhitungan.SifatUsulan>;
public sealed class AturanSakipKontrakTest : KontrakHimpunan<Perhitungan.AturanSakip>;

public sealed class BidangSpmKontrakTest : KontrakHimpunan<Perhitungan.BidangSpm>;

public sealed class CaraPengenalanSpmKontrakTest : KontrakHimpunan<Perhitungan.CaraPengenalanSpm>;

public sealed class JenisPelayananSpmKontrakTest : KontrakHimpunan<Perhitungan.JenisPelayananSpm>;

public sealed class KategoriSpmKontrakTest : KontrakHimpunan<Perhitungan.KategoriSpm>;

public sealed class KebijakanMutuHilangKontrakTest : KontrakHimpunan<Perhitungan.KebijakanMutuHilang>;

public sealed class KebijakanSpmHilangKontrakTest : KontrakHimpunan<Perhitungan.KebijakanSpmHilang>;

public sealed class NilaiKategoriSpmKontrakTest : KontrakHimpunan<Perhitungan.NilaiKategoriSpm>;

public sealed class PredikatSakipKontrakTest : KontrakHimpunan<Perhitungan.PredikatSakip>;

public sealed class SumberPenerimaKontrakTest : KontrakHimpunan<Perhitungan.SumberPenerima>;

public sealed class JenisPemilikKontrakTest : KontrakHimpunan<Renstra.Domain.Pemeriksaan.JenisPemilik>;

public sealed class KeamananUsulanKontrakTest : KontrakHimpunan<Renstra.Domain.Pemeriksaan.KeamananUsulan>;

public sealed class KeparahanKontrakTest : KontrakHimpunan<Renstra.Domain.Pemeriksaan.Keparahan>;

public sealed class StatusTemuanKontrakTest : KontrakHimpunan<Renstra.Domain.Pemeriksaan.StatusTemuan>;

public sealed class JenisPerubahanKontrakTest : KontrakHimpunan<Renstra.Domain.Pemeriksaan.JenisPerubahan>;

public sealed class DasarPengenalanKontrakTest : KontrakHimpunan<Renstra.Domain.Pemeriksaan.DasarPengenalan>;
