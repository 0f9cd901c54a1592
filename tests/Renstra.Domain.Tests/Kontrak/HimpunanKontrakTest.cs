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

public sealed class VersiNomenklaturKontrakTest : KontrakHimpunan<VersiNomenklatur>;
public sealed class JenisKoreksiKodeKontrakTest : KontrakHimpunan<JenisKoreksiKode>;

public sealed class JenisTeksKodeKontrakTest : KontrakHimpunan<JenisTeksKode>;
