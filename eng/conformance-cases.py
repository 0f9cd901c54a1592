#!/usr/bin/env python3
"""Writes conformance/*.json.

The expected values come from here alone: from figures printed in documents, pinned by hand, and from the formulas below, which are written
from their descriptions with exact fractions and share no line with the library. Run it from anywhere; it writes the same files every time.
"""
import json
import pathlib
from fractions import Fraction as F

OUT = pathlib.Path(__file__).resolve().parent.parent / "conformance"
GROUPS = {}
COUNT = {}

P86 = "Permendagri 86/2017, tingkat capaian kinerja"
E81 = "Permendagri 86/2017, formulir E.81"
LKJ = "laporan kinerja instansi pemerintah"
DOC = "docs/calculations/{}.md"


def case(group, name, op, given, expected, source, note=None):
    COUNT[group, name] = COUNT.get((group, name), 0) + 1
    one = {"id": f"{group}-{name}-{COUNT[group, name]:02d}", "op": op, "input": given, "expected": expected, "source": source}
    if note:
        one["note"] = note
    GROUPS.setdefault(group, []).append(one)


# --- numbers -----------------------------------------------------------------------------------------------------------------------------

class No(Exception):
    """A value that cannot be had, by the name of its reason."""


def half_away(x, digits):
    scaled = abs(F(x)) * 10 ** digits
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return F(whole, 10 ** digits) * (-1 if x < 0 else 1)


def fixed(x, digits):
    x = half_away(x, digits)
    units = int(abs(x) * 10 ** digits)
    text = f"{units // 10 ** digits}.{units % 10 ** digits:0{digits}d}" if digits else str(units)
    return ("-" if x < 0 and units else "") + text


def plain(x):
    text = fixed(x, 10).rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def persen(f, *args, **kw):
    try:
        return {"persen": fixed(f(*args, **kw), 2)}
    except No as no:
        return {"sebab": str(no)}


def nilai(f, *args, **kw):
    try:
        return {"nilai": plain(f(*args, **kw))}
    except No as no:
        return {"sebab": str(no)}


# --- tingkat capaian ---------------------------------------------------------------------------------------------------------------------

SCALES = [
    {"AA": 0, "A": 1, "BB": 2, "B": 3, "CC": 4, "C": 5, "D": 6},
    {"WTP": 0, "WAJAR TANPA PENGECUALIAN": 0, "WDP": 1, "WAJAR DENGAN PENGECUALIAN": 1, "TW": 2, "TIDAK WAJAR": 2, "TMP": 3, "TIDAK MENYATAKAN PENDAPAT": 3},
]


def read(cell):
    """('angka', x) | ('rentang', a, b) | ('batas', sign, x) | ('kata', word)"""
    for sign in (">=", "<=", ">", "<"):
        if cell.startswith(sign):
            return ("batas", sign, F(cell[len(sign):]))
    if ".." in cell:
        a, b = cell.split("..")
        return ("rentang", F(a), F(b))
    if cell[0].isdigit() or cell[0] == "-":
        return ("angka", F(cell.split(" (")[0]))
    return ("kata", cell)


def state(cell, blank, dash, unreadable):
    if cell is None:
        return blank
    return {"-": dash, "?": unreadable, "NA": "tidakBerlaku"}.get(cell)


def naik(r, t):
    if t == 0:
        raise No("targetNol")
    if t < 0:
        raise No("targetNegatif")
    return r / t * 100


def turun(r, t, how="selisih"):
    if r == 0 and t == 0:
        return F(100)
    if t == 0:
        raise No("targetNol")
    if t < 0:
        raise No("targetNegatif")
    if how == "rasioTerbalik":
        if r == 0:
            raise No("realisasiNol")
        if r < 0:
            raise No("realisasiNegatif")
        return t / r * 100
    return max(F(0), (2 * t - r) / t * 100)


def tetap(r, t, how="penyimpangan"):
    if r == t:
        return F(100)
    if how == "samaAtauTidak":
        return F(0)
    if t == 0:
        raise No("targetNol")
    if t < 0:
        raise No("targetNegatif")
    return max(F(0), (t - abs(r - t)) / t * 100)


def capaian(realisasi, target, polaritas=None, turun_="selisih", tetap_="penyimpangan", batas=None, caraBatas="rumus", skala=None):
    r_none = state(realisasi, "tanpaRealisasi", "realisasiStrip", "realisasiTidakTerbaca")
    t_none = state(target, "tanpaTarget", "targetStrip", "targetTidakTerbaca")
    if r_none == "tidakBerlaku":
        raise No(r_none)
    if t_none or r_none:
        raise No(t_none or r_none)
    r, t = read(realisasi), read(target)
    value = _capaian(r, t, polaritas, turun_, tetap_, caraBatas, skala)
    return min(value, F(batas)) if batas else value


def _capaian(r, t, polaritas, turun_, tetap_, caraBatas, skala):
    if "kata" in (r[0], t[0]):
        if r[0] != t[0]:
            raise No("bedaJenis")
        return grades(r[1], t[1], skala)
    if r[0] != "angka":
        if r == t or (r[0] == t[0] == "rentang" and t[1] <= r[1] and r[2] <= t[2]):
            return F(100)
        raise No("bukanAngka")
    r = r[1]
    if t[0] == "batas":
        up = t[1] in (">=", ">")
        kept = {">=": r >= t[2], ">": r > t[2], "<=": r <= t[2], "<": r < t[2]}[t[1]]
        if caraBatas == "terpenuhiSeratus" and kept:
            return F(100)
        if polaritas in (None, "rentang"):
            polaritas = "naik" if up else "turun"
        a = b = t[2]
    elif t[0] == "rentang":
        a, b = t[1], t[2]
        polaritas = polaritas or "rentang"
    else:
        a = b = t[1]
        polaritas = polaritas or "naik"
    if polaritas == "rentang" or a != b:
        if r < a:
            return max(F(0), turun(r, a, turun_) if polaritas == "turun" else naik(r, a))
        if r > b:
            return naik(r, b) if polaritas == "naik" else turun(r, b, turun_)
        return F(100)
    return {"naik": lambda: naik(r, a), "turun": lambda: turun(r, a, turun_), "tetap": lambda: tetap(r, a, tetap_)}[polaritas]()


def grades(r, t, skala):
    scales = [{s["kata"].upper(): i for i, s in enumerate(skala)}] if skala else SCALES
    for scale in scales:
        if r.upper() in scale and t.upper() in scale:
            rank_r, rank_t = scale[r.upper()], scale[t.upper()]
            if skala and skala[rank_r].get("nilai") and skala[rank_t].get("nilai"):
                return naik(F(skala[rank_r]["nilai"]), F(skala[rank_t]["nilai"]))
            if rank_r > rank_t:
                raise No("predikatTanpaJarak")
            return F(100)
    if r.upper() == t.upper():
        return F(100)
    raise No("predikatTidakDikenal")


def capaian_cases():
    def add(name, realisasi, target, polaritas=None, source=P86, note=None, expected=None, **opsi):
        given = {"realisasi": realisasi, "target": target}
        if polaritas:
            given["polaritas"] = polaritas
        if opsi:
            given["opsi"] = opsi
        py = {{"turun": "turun_", "tetap": "tetap_"}.get(k, k): v for k, v in opsi.items()}
        computed = persen(capaian, realisasi, target, polaritas, **py)
        assert expected is None or expected == computed, (name, expected, computed)
        case("capaian", name, "capaian", given, computed, source, note)

    def printed(p):
        return {"persen": p}

    # Printed figures whose arithmetic is right.
    add("naik", "42.5", "300", "naik", "Tabel 2.8, baris 875", expected=printed("14.17"))
    add("naik", "135.71", "300", "naik", "Tabel 2.8, baris 876", expected=printed("45.24"))
    add("naik", "100", "300", "naik", "Tabel 2.8, baris 888", expected=printed("33.33"))
    add("naik", "95", "300", "naik", "Tabel 2.8, baris 891", expected=printed("31.67"))
    add("naik", "95.77", "300", "naik", "Tabel 2.8, baris 918", expected=printed("31.92"))
    add("naik", "41893", "43746", "naik", "Tabel 2.6, baris 785", expected=printed("95.76"))
    add("naik", "8", "8", "naik", "Tabel 2.7, baris 853 (2020)", expected=printed("100.00"))
    add("naik", "4", "8", "naik", "Tabel 2.7, baris 853 (2021)")
    add("naik", "9", "8", "naik", "Tabel 2.7, baris 853 (2022)", "Tanpa batas atas: di atas 100 dibiarkan.")
    add("naik", "0", "98", "naik", "Tabel 2.7, baris 855 (2021)", "Realisasi 0 adalah 0 %, bukan 100 %.", printed("0.00"))
    add("naik", "10", "3", "naik", E81, "333,33 % tercetak demikian di formulir: tidak dibatasi.", printed("333.33"))
    # Branches.
    add("naik", "5", "0", "naik", note="Target 0 bukan pembagi.")
    add("naik", "0", "0", "naik", note="Juga bila realisasinya 0.")
    add("naik", "5", "-10", "naik")
    add("naik", "-5", "10", "naik", note="Realisasi negatif tetap dihitung.")
    add("naik", "1", "3", "naik", note="33,333… dibulatkan ke bawah.")
    add("naik", "2", "3", "naik", note="66,666… dibulatkan ke atas.")
    add("naik", "1.00005", "1", "naik", note="Tepat setengah: 100,005 menjadi 100,01, menjauhi nol.")
    add("naik", "-1.00005", "1", "naik", note="Tepat setengah, negatif: menjauhi nol.")
    add("naik", "0.1", "0.3", "naik", note="Bilangan biner pecahan (float) mudah meleset di sini.")
    add("naik", "5", "10", None, DOC.format("capaian"), "Polaritas yang tidak dinyatakan: makin tinggi makin baik.")
    # Missing cells.
    add("sel", None, "10", "naik", DOC.format("capaian"), "Kosong bukan 0.")
    add("sel", "5", None, "naik", DOC.format("capaian"))
    add("sel", None, None, "naik", DOC.format("capaian"), "Target disebut lebih dahulu.")
    add("sel", "-", "10", "naik", DOC.format("capaian"))
    add("sel", "5", "-", "naik", DOC.format("capaian"))
    add("sel", "?", "10", "naik", DOC.format("capaian"), "Sel yang tidak terbaca.")
    add("sel", "5", "?", "naik", DOC.format("capaian"))
    add("sel", "NA", "NA", "naik", "Tabel 2.7, baris 855 (2024)", "Tercetak \"Tidak ada indikator\".")
    add("sel", "NA", None, "naik", DOC.format("capaian"), "Yang tidak berlaku disebut sebelum yang hilang.")
    # Lower is better.
    add("turun", "8", "10", "turun", LKJ)
    add("turun", "10", "10", "turun", LKJ)
    add("turun", "15", "10", "turun", LKJ)
    add("turun", "20", "10", "turun", LKJ, "Tepat dua kali target: 0.")
    add("turun", "25", "10", "turun", DOC.format("capaian"), "Lebih dari dua kali target: paling rendah 0.")
    add("turun", "0", "10", "turun", LKJ, "Tidak ada kejadian: 200 %.")
    add("turun", "0", "0", "turun", DOC.format("capaian"), "Target 0 tercapai.")
    add("turun", "1", "0", "turun", DOC.format("capaian"))
    add("turun", "1", "-1", "turun", DOC.format("capaian"))
    add("turun-terbalik", "8", "10", "turun", DOC.format("capaian"), turun="rasioTerbalik")
    add("turun-terbalik", "15", "10", "turun", DOC.format("capaian"), turun="rasioTerbalik")
    add("turun-terbalik", "0", "10", "turun", DOC.format("capaian"), turun="rasioTerbalik")
    add("turun-terbalik", "-1", "10", "turun", DOC.format("capaian"), turun="rasioTerbalik")
    add("turun-terbalik", "0", "0", "turun", DOC.format("capaian"), turun="rasioTerbalik")
    # Ranges.
    add("rentang", "3.5", "3..4.5", None, LKJ)
    add("rentang", "3", "3..4.5", "rentang", LKJ, "Ujung bawah termasuk.")
    add("rentang", "4.5", "3..4.5", "rentang", LKJ, "Ujung atas termasuk.")
    add("rentang", "2.4", "3..4.5", "rentang", LKJ, "Di bawah: terhadap ujung bawah.")
    add("rentang", "5", "3..4.5", "rentang", LKJ, "Di atas: terhadap ujung atas.")
    add("rentang", "9.5", "3..4.5", "rentang", DOC.format("capaian"), "Di atas dua kali ujung atas: paling rendah 0.")
    add("rentang", "-1", "3..4.5", "rentang", DOC.format("capaian"), "Di bawah 0: paling rendah 0.")
    add("rentang", "5", "3..4", "naik", DOC.format("capaian"), "Makin tinggi makin baik: melewati ujung atas menguntungkan.")
    add("rentang", "2", "3..4", "turun", DOC.format("capaian"), "Makin rendah makin baik: di bawah ujung bawah menguntungkan.")
    add("rentang", "5", "10", "rentang", DOC.format("capaian"), "Satu angka sebagai rentang yang kedua ujungnya sama.")
    add("rentang", "1", "0..0", "rentang", DOC.format("capaian"))
    add("rentang", "3.2..4", "3..4.5", None, DOC.format("capaian"), "Realisasi berupa rentang di dalam target.")
    add("rentang", "2..4", "3..4.5", None, DOC.format("capaian"), "Realisasi berupa rentang, sebagian di luar.")
    # Fixed.
    add("tetap", "8", "10", "tetap", DOC.format("capaian"))
    add("tetap", "12", "10", "tetap", DOC.format("capaian"), "Menyimpang ke atas sama dengan ke bawah.")
    add("tetap", "25", "10", "tetap", DOC.format("capaian"), "Paling rendah 0.")
    add("tetap", "0", "0", "tetap", DOC.format("capaian"))
    add("tetap", "1", "0", "tetap", DOC.format("capaian"))
    add("tetap", "1", "-2", "tetap", DOC.format("capaian"))
    add("tetap-sama", "10", "10", "tetap", DOC.format("capaian"), tetap="samaAtauTidak")
    add("tetap-sama", "9.99", "10", "tetap", DOC.format("capaian"), tetap="samaAtauTidak")
    # Bounds.
    add("batas", "90", ">=80", None, DOC.format("capaian"), "Arah diambil dari batasnya.")
    add("batas", "4", "<=5", None, DOC.format("capaian"))
    add("batas", "5", ">5", None, DOC.format("capaian"), "Menurut rumus: batas itulah targetnya.")
    add("batas", "6", "<5", "turun", DOC.format("capaian"))
    add("batas", "90", ">=80", "naik", DOC.format("capaian"), caraBatas="terpenuhiSeratus")
    add("batas", "60", ">=80", "naik", DOC.format("capaian"), caraBatas="terpenuhiSeratus")
    add("batas", "5", ">5", None, DOC.format("capaian"), "Batas tegas yang hanya disamai tidak terpenuhi; rumus pun memberi 100.", caraBatas="terpenuhiSeratus")
    add("batas", "4", "<5", None, DOC.format("capaian"), caraBatas="terpenuhiSeratus")
    add("batas", "5", "<=5", "rentang", DOC.format("capaian"), caraBatas="terpenuhiSeratus")
    # Cap.
    add("pembatas", "150", "100", "naik", DOC.format("capaian"), batas="120")
    add("pembatas", "120", "100", "naik", DOC.format("capaian"), "Tepat pada batas.", batas="120")
    add("pembatas", "90", "100", "naik", DOC.format("capaian"), batas="100")
    add("pembatas", "5", "0", "naik", DOC.format("capaian"), "Batas tidak memberi nilai kepada yang tidak terhitung.", batas="100")
    # Grades.
    scale = [{"kata": "A", "nilai": "90"}, {"kata": "B", "nilai": "75"}, {"kata": "C"}]
    add("predikat", "B", "B", None, "Tabel 2.6, baris 786 (target 2024)")
    add("predikat", "CC", "B", None, "Tabel 2.6, baris 786 (2024)", "Predikat berurutan tetapi tidak berjarak.")
    add("predikat", "BB", "B", None, DOC.format("capaian"))
    add("predikat", "wtp", "Wajar Tanpa Pengecualian", None, DOC.format("capaian"), "Huruf besar kecil tidak membedakan.")
    add("predikat", "WDP", "WTP", None, DOC.format("capaian"))
    add("predikat", "DD", "B", None, "Tabel 2.6, baris 786 (2020)", "DD bukan predikat SAKIP.")
    add("predikat", "Paripurna", "paripurna", None, DOC.format("capaian"), "Kata yang sama, di luar skala mana pun.")
    add("predikat", "A", "WTP", None, DOC.format("capaian"), "Dua skala yang berbeda.")
    add("predikat", "90", "A", None, DOC.format("capaian"))
    add("predikat", "B", "A", None, DOC.format("capaian"), "Skala sendiri dengan nilai: 75 ÷ 90.", skala=scale)
    add("predikat", "C", "B", None, DOC.format("capaian"), "Salah satu tanpa nilai: urutannya saja.", skala=scale)
    # Value with its count; scaling.
    add("jumlah", "95.76 (41893 org)", "100 (43746 org)", None, "Tabel 2.6, baris 785", "Jumlah di belakang nilai tidak ikut dihitung.", printed("95.76"))
    for r, t, p, row in ((186305400, 1039000000, "17.93", 875), (2828100, 100000000, "2.83", 888), (360230192, 1250000000, "28.82", 891), (6002003731, 21850975658, "27.47", 918)):
        computed = persen(naik, F(r), F(t))
        assert computed == {"persen": p}, (row, computed)
        case("capaian", "rupiah", "capaian.rupiah", {"realisasi": str(r), "target": str(t)}, computed, f"Tabel 2.8, baris {row}")
    case("capaian", "rupiah", "capaian.rupiah", {"realisasi": "100", "target": "0"}, persen(naik, F(100), F(0)), P86)
    case("capaian", "rupiah", "capaian.rupiah", {"realisasi": "0.50", "target": "3"}, persen(naik, F(1, 2), F(3)), P86, "Sen ikut dihitung.")


# --- accumulation ------------------------------------------------------------------------------------------------------------------------

class Gathered:
    def __init__(self, cells, due=None):
        self.values, self.dash, self.missing, self.unreadable, self.undue, self.odd = [], 0, 0, 0, 0, 0
        self.unreadable_behind = False
        for i, cell in enumerate(cells):
            if due is not None and i >= due:
                self.undue += 1
            elif cell is None or cell == "NA":
                self.missing += 1
            elif cell == "-":
                self.dash += 1
            elif cell == "?":
                self.unreadable += 1
                self.unreadable_behind = True
            elif read(cell)[0] != "angka":
                self.odd += 1
            else:
                self.values.append(read(cell)[1])
                self.unreadable_behind = False

    def none(self):
        if self.odd:
            raise No("bukanAngka")
        if not self.values:
            raise No("dataTidakTerbaca" if self.unreadable else "belumJatuhTempo" if self.undue and not self.missing + self.dash else "tanpaData")

    def finish(self, cara, hilangPadaJumlah="tidakDihitung", hilangPadaLain="lewati", strip="tidakMenambah"):
        self.none()
        summed = cara == "jumlah"
        # A figure is printed there; only an end position is not touched by what came before it.
        if self.unreadable_behind if cara == "posisiAkhir" else self.unreadable:
            raise No("dataTidakTerbaca")
        if (hilangPadaJumlah if summed else hilangPadaLain) == "tidakDihitung":
            if self.unreadable:
                raise No("dataTidakTerbaca")
            if self.missing + (0 if summed and strip == "tidakMenambah" else self.dash):
                raise No("dataTidakLengkap")
        v = self.values
        return {"jumlah": lambda: sum(v), "posisiAkhir": lambda: v[-1], "rataRata": lambda: sum(v) / len(v), "maksimum": lambda: max(v)}[cara]()


def quarters(cells, entri=None, cara=None, polaritas="naik", target=None, due=None, entriOpsi="angkaMenentukan", **opsi):
    """(figure, how the quarters were read)"""
    g = Gathered(cells, due)
    if cara in ("rataRata", "maksimum"):
        return g.finish(cara, **opsi), entri
    if entri is None and cara:
        entri = "tambahan" if cara == "jumlah" else "posisi"
    if entri is None:
        running, peak = F(0), None
        for v in g.values:
            running += v
            peak = running if peak is None else max(peak, running)
        if polaritas != "naik" or len(g.values) <= 1:
            entri = "posisi"
        elif state(target, 1, 1, 1) or read(target)[0] != "angka":
            g.none()
            raise No("akumulasiTidakJelas")
        elif peak > read(target)[1]:
            entri = "posisi"
        elif entriOpsi == "tidakDihitung" and all(a <= b for a, b in zip(g.values, g.values[1:])) and running != g.values[-1]:
            raise No("akumulasiTidakJelas")
        else:
            entri = "tambahan"
    return g.finish("jumlah" if entri == "tambahan" else "posisiAkhir", **opsi), entri


def kumulatif_cases():
    def add(name, cells, cara, source=None, note=None, **opsi):
        given = {"periode": cells, "cara": cara}
        if opsi:
            given["opsi"] = opsi
        case("kumulatif", name, "kumulatif", given, nilai(lambda: Gathered(cells).finish(cara, **opsi)), source or DOC.format("kumulatif"), note)

    add("jumlah", ["1", "2", "3.5"], "jumlah", E81)
    add("jumlah", ["1", None, "3"], "jumlah", note="Yang hilang bukan 0: tidak ada jumlahnya.")
    add("jumlah", ["1", None, "3"], "jumlah", hilangPadaJumlah="lewati")
    add("jumlah", ["1", "-", "3"], "jumlah", note="Strip: tidak menambah.")
    add("jumlah", ["1", "-", "3"], "jumlah", strip="sepertiKosong")
    add("jumlah", ["1", "?", "3"], "jumlah")
    add("jumlah", ["1", "?", "3"], "jumlah", hilangPadaJumlah="lewati", note="Yang tidak terbaca bukan yang hilang: tidak dilewati.")
    add("posisi", ["?", "2", "3"], "posisiAkhir", note="Yang tidak terbaca di depan tidak menyentuh posisi akhir.")
    add("posisi", ["1", "2", "?"], "posisiAkhir", note="Posisi akhirnya tidak diketahui.")
    add("maksimum", ["1", "?", "3"], "maksimum")
    add("rata", ["1", "?", "3"], "rataRata")
    add("jumlah", ["1", "0", "0"], "jumlah", note="0 adalah angka.")
    add("jumlah", [None, None], "jumlah")
    add("jumlah", ["?", None], "jumlah")
    add("jumlah", ["1", "3..4"], "jumlah", note="Rentang bukan satu angka.")
    for due, note in ((0, "Belum ada yang jatuh tempo; yang sudah terisi tidak dihitung."), (2, "Dua periode pertama sudah jatuh tempo.")):
        cells = ["1", "2", "3"]
        case("kumulatif", "tempo", "kumulatif", {"periode": cells, "cara": "jumlah", "jatuhTempo": str(due)}, nilai(lambda: Gathered(cells, due).finish("jumlah")), DOC.format("kumulatif"), note)
    add("posisi", ["10", "20", "15"], "posisiAkhir", note="Yang terakhir, bukan yang terbesar.")
    add("posisi", ["10", "20", None], "posisiAkhir", note="Yang terakhir diketahui.")
    add("posisi", ["10", "20", "-"], "posisiAkhir", note="Strip bukan posisi.")
    add("posisi", ["10", "20", None], "posisiAkhir", hilangPadaLain="tidakDihitung")
    add("posisi", ["10", "0"], "posisiAkhir", note="Posisi 0 adalah posisi.")
    add("rata", ["10", "20", "15"], "rataRata")
    add("rata", ["10", None, "15"], "rataRata", note="Dibagi banyaknya yang diketahui.")
    add("rata", ["1", "1", "2"], "rataRata", note="4/3, ditulis sepuluh desimal.")
    add("rata", ["10", "-", "15"], "rataRata", hilangPadaLain="tidakDihitung")
    add("maksimum", ["10", "20", "15"], "maksimum")
    add("maksimum", ["-5", "-2"], "maksimum", note="Maksimum angka negatif bukan 0.")
    add("maksimum", ["?", "20"], "maksimum", hilangPadaLain="tidakDihitung")

    def quarter(name, cells, source=None, note=None, entri=None, cara=None, polaritas=None, target=None, sampai=None, **opsi):
        given = {"triwulan": cells}
        for key, value in (("entri", entri), ("cara", cara), ("polaritas", polaritas), ("target", target), ("sampai", str(sampai) if sampai else None), ("opsi", opsi)):
            if value:
                given[key] = value
        py = {{"entri": "entriOpsi"}.get(k, k): v for k, v in opsi.items()}
        try:
            value, how = quarters(cells, entri, cara, polaritas or "naik", target, sampai, **py)
            expected = {"nilai": plain(value)} | ({"entri": how} if how else {})
        except No as no:
            expected = {"sebab": str(no)}
        case("kumulatif", name, "kumulatif.triwulan", given, expected, source or DOC.format("kumulatif"), note)

    quarter("triwulan", ["11", "1", "4", "1"], E81, "Tambahan yang bersama-sama tidak melebihi target.", target="40")
    quarter("triwulan", ["27.5", "2.5", "10", "2.5"], E81, target="100")
    quarter("triwulan", ["25", "50", "75", "100"], None, "Jumlahnya melebihi target: posisi.", target="100")
    quarter("triwulan", ["10", "20", "30", "40"], None, "Tepat 100: tidak melebihi, jadi tambahan.", target="100")
    quarter("triwulan", ["60", "50", "-20", "0"], None, "Puncaknya melebihi target walaupun akhirnya tidak.", target="100")
    quarter("triwulan", ["10", "20", "30"], None, "Tanpa target tidak ada yang menentukan.")
    quarter("triwulan", ["10"], None, "Satu angka: kedua pembacaan sama.")
    quarter("triwulan", ["10", "20"], None, "Makin rendah makin baik: posisi.", polaritas="turun", target="100")
    quarter("triwulan", ["10", "20", "30", "40"], entri="tambahan")
    quarter("triwulan", ["10", "20", "30", "40"], entri="posisi")
    quarter("triwulan", ["10", "20", "30", "40"], None, "Posisi sudah berupa jumlah berjalan: tidak dijumlahkan lagi.", entri="posisi", cara="jumlah")
    quarter("triwulan", ["10", "20", "30", "40"], None, "Cara menentukan entri.", cara="jumlah")
    quarter("triwulan", ["10", "20", "30", "40"], cara="posisiAkhir")
    quarter("triwulan", ["10", "20", "30", "45"], entri="posisi", cara="rataRata")
    quarter("triwulan", ["10", "50", "30", "40"], entri="posisi", cara="maksimum")
    quarter("triwulan", ["10", "20", "30", "40"], None, "Sampai triwulan II: yang sesudahnya tidak dihitung.", entri="tambahan", sampai=2)
    quarter("triwulan", [None, None, None, None], None, "Sudah jatuh tempo dan kosong.", entri="tambahan")
    quarter("triwulan", ["10", None, "30", "40"], None, "Triwulan kosong bukan 0.", entri="tambahan")
    quarter("triwulan", ["10", None, "30", None], None, "Posisi terakhir yang diketahui.", entri="posisi")
    for cells, note in ((["10", "20", "30", "40"], "Tidak pernah turun: dua pembacaan mungkin."), (["40", "20", "10", "5"], "Pernah turun: bukan posisi.")):
        given = {"triwulan": cells, "target": "100", "opsi": {"entri": "tidakDihitung"}}
        try:
            value, how = quarters(cells, target="100", entriOpsi="tidakDihitung")
            expected = {"nilai": plain(value), "entri": how}
        except No as no:
            expected = {"sebab": str(no)}
        case("kumulatif", "triwulan-ragu", "kumulatif.triwulan", given, expected, DOC.format("kumulatif"), note)

    def money(cells, source, note=None, sampai=None, **opsi):
        given = {"triwulan": cells} | ({"sampai": str(sampai)} if sampai else {}) | ({"opsi": opsi} if opsi else {})
        case("kumulatif", "rupiah", "kumulatif.rupiah", given, nilai(lambda: Gathered(cells, sampai).finish("jumlah", **opsi)), source, note)

    money(["-", "5221400", "2035400", "179048600"], "Tabel 2.8, baris 875", "Tercetak 186.305.400: strip tidak menambah.")
    money(["8792400", "34245880", "40828800", "276363112"], "Tabel 2.8, baris 891")
    money(["100", None, "300", "400"], E81)
    money(["100", "200", None, None], E81, "Triwulan III belum jatuh tempo.", sampai=2)
    money(["100", "-", "300", "400"], DOC.format("kumulatif"), strip="sepertiKosong")
    money(["100", "?", "300", "400"], E81)

    def period(hal, target, realisasi, tahunKe, cara, note=None, expected=None, **more):
        given = {"hal": hal, "target": target, "realisasi": realisasi, "tahunKe": str(tahunKe), "cara": cara} | more
        f = persen if hal in ("capaian", "capaianTercantum", "capaianHarapan", "kemajuan") else nilai
        case("kumulatif", "periode", "kumulatif.periode", given, f(lambda: over_years(hal, target, realisasi, tahunKe, cara, **more)), DOC.format("kumulatif"), note)

    five, done = ["10", "20", "30", "20", "20"], ["8", "22", None, None, None]
    period("realisasi", five, done, 2, "jumlah")
    period("realisasi", five, done, 3, "jumlah", "Tahun ketiga sudah jatuh tempo dan kosong.")
    period("realisasi", five, ["8", "22", "5", "5", "5"], 2, "jumlah", "Yang sesudah tahun itu tidak dihitung.")
    period("target", five, done, 2, "jumlah")
    period("target", five, done, 2, "jumlah", "Target kumulatif: yang terakhir.", sifatTarget="kumulatif")
    period("target", five, done, 2, "posisiAkhir")
    period("target", ["10", "20", "30", "20", None], done, 2, "posisiAkhir", "Target tahun terakhir tidak digantikan oleh yang sebelumnya.")
    period("target", ["10", None, "30", "20", "20"], done, 2, "jumlah")
    period("capaian", five, done, 2, "jumlah", "Terhadap seluruh periode: 30 ÷ 100.")
    period("capaianTercantum", ["100", "100", "100"], ["42.5", None, None], 1, "posisiAkhir", "Tabel 2.8, baris 875: 300 tercantum untuk 3 × 100.", targetTercantum="300")
    period("capaian", ["100", "100", "100"], ["42.5", None, None], 1, "posisiAkhir", "Target menurut kaidah 100.")
    period("harapan", five, done, 2, "jumlah", "Menurut target tahunan.")
    period("capaianHarapan", five, done, 2, "jumlah")
    period("harapan", ["52", "54", "56", "58", "60"], ["53", None, None, None, None], 2, "posisiAkhir", "Garis lurus dari 50 ke 60.", kondisiAwal="50", opsi={"harapan": "linear"})
    period("harapan", ["52", "54", "56", "58", "60"], ["53", None, None, None, None], 2, "posisiAkhir", "Tanpa kondisi awal.", opsi={"harapan": "linear"})
    period("kemajuan", ["52", "54", "56", "58", "60"], ["53", None, None, None, None], 1, "posisiAkhir", kondisiAwal="50")
    period("kemajuan", ["52", "54", "56", "58", "60"], ["53", None, None, None, None], 1, "posisiAkhir")
    period("kemajuan", five, done, 2, "jumlah", "Yang dijumlahkan mulai dari 0.")
    period("sisa", five, done, 2, "jumlah")
    period("sisa", ["10", "10", "10"], ["40", None, None], 1, "jumlah", "Target terlampaui: tidak ada sisa.")
    period("sisa", ["18", "16", "14"], ["20", None, None], 1, "posisiAkhir", "Harus turun: negatif.", polaritas="turun")
    period("sisaPerTahun", five, done, 2, "jumlah", "70 dibagi 3 tahun.")
    period("sisaPerTahun", ["10", "20"], ["5", "10"], 2, "jumlah", "Tidak ada tahun yang tersisa.")

    for b, r, t, note in (("50", "55", "60", None), ("20", "15", "10", "Menurun tidak memerlukan rumus sendiri."), ("50", "45", "60", "Mundur: di bawah 0."), ("50", "70", "60", "Melewati target."), ("50", "55", "50", None)):
        def f(b=F(b), r=F(r), t=F(t)):
            if t == b:
                raise No("tanpaJarak")
            return (r - b) / (t - b) * 100
        case("kumulatif", "kemajuan", "kemajuan", {"kondisiAwal": b, "realisasi": r, "target": t}, persen(f), DOC.format("kumulatif"), note)


def over_years(hal, target, realisasi, tahunKe, cara, kondisiAwal=None, polaritas="naik", sifatTarget="tahunan", targetTercantum=None, opsi=None):
    opsi = dict(opsi or {})
    path = opsi.pop("harapan", "targetTahunan")
    summed = cara == "jumlah" and sifatTarget == "tahunan"

    def reached():
        return Gathered(realisasi[:len(target)] + [None] * (len(target) - len(realisasi)), tahunKe).finish(cara)

    def promised(upto):
        if summed:
            g = Gathered(target[:upto])
            return g.finish("jumlah")
        if target[upto - 1] is None:
            raise No("tanpaTarget")
        return read(target[upto - 1])[1]

    def start():
        if cara == "jumlah":
            return F(0)
        if kondisiAwal is None:
            raise No("tanpaKondisiAwal")
        return F(kondisiAwal)

    def expected():
        if path == "targetTahunan":
            return promised(tahunKe)
        t, b = promised(len(target)), start()
        return b + (t - b) * F(tahunKe, len(target))

    def measure(t):
        return {"naik": naik, "turun": turun}[polaritas](reached(), t)

    def left():
        t = promised(len(target))
        r = reached()
        return max(F(0), t - r) if polaritas == "naik" else min(F(0), t - r)

    def progress():
        t, r, b = promised(len(target)), reached(), start()
        return (r - b) / (t - b) * 100

    def per_year():
        s, n = left(), len(target) - tahunKe
        if n == 0:
            raise No("pembagiNol")
        return s / n

    return {
        "realisasi": reached, "target": lambda: promised(len(target)), "capaian": lambda: measure(promised(len(target))), "capaianTercantum": lambda: measure(F(targetTercantum)),
        "harapan": expected, "capaianHarapan": lambda: measure(expected()), "kemajuan": progress, "sisa": left, "sisaPerTahun": per_year,
    }[hal]()


# --- E.81 --------------------------------------------------------------------------------------------------------------------------------

def e81_column(i):
    """One computed column of one row, from what the row states."""
    money, kolom, dasar, opsi = i["jenis"] == "anggaran", i["kolom"], i.get("dasar", "triwulan"), i.get("opsi", {})
    first = i.get("tahun") is not None and i.get("tahun") == i.get("awalRenstra")
    years = int(i["akhirRenstra"]) - int(i["awalRenstra"]) + 1 if "akhirRenstra" in i and "awalRenstra" in i else None
    cells = i.get("triwulan", [None] * 4)
    due = int(opsi["sampaiTriwulan"]) if "sampaiTriwulan" in opsi else 4
    unchanged = i.get("targetRenjaPerubahan") == "-" and i.get("targetRenja") is not None  # a dash: the original holds
    changed = i.get("targetRenjaPerubahan") is not None and not unchanged and opsi.get("acuanAnggaran", "perubahanBilaAda") == "perubahanBilaAda"
    renja = i.get("targetRenjaPerubahan") if changed else i.get("targetRenja")
    percent = i.get("satuan") in ("Persen", "%")
    across = "jumlah" if money else i.get("caraTahun") or ("posisiAkhir" if percent else "jumlah")

    def cell(c):
        none = state(c, "tanpaRealisasi", "realisasiStrip", "realisasiTidakTerbaca")
        if c == "-" and (opsi.get("artiStrip", "nihil") == "nihil" if money else across == "jumlah"):
            return F(0)
        if money and c == "-":
            raise No("tanpaRealisasi")
        if none:
            raise No(none)
        return read(c)[1]

    def year():
        if dasar == "tercantum" and kolom != "realisasiRenja":
            return cell(i.get("realisasiRenja"))
        if money:
            dash = "0" if opsi.get("artiStrip", "nihil") == "nihil" else None
            return Gathered([dash if c == "-" else c for c in cells], due).finish("jumlah")
        entri, cara = i.get("entri"), i.get("caraTriwulan")
        if not entri and not percent:
            entri = "tambahan"
        if cara is None and (i.get("entri") or not percent):
            cara = "posisiAkhir" if entri == "posisi" else "jumlah"
        return quarters(cells, entri, cara, i.get("polaritas", "naik"), renja, due)[0]

    def before():
        c = i.get("realisasiSebelumnya")
        if c is None and not first:
            raise No("dataTidakLengkap")
        return cell(c)

    def total():
        if dasar == "tercantum" and kolom != "realisasiRenstra":
            return cell(i.get("realisasiRenstra"))
        if i.get("realisasiSebelumnya") is None and first:
            return year()
        if money:
            return before() + year()
        if across == "posisiAkhir":
            return year()
        if across == "rataRata":
            n = int(i["tahun"]) - int(i["awalRenstra"]) + 1
            return (before() * (n - 1) + year()) / n
        if across == "maksimum":
            return max(before(), year())
        return before() + year()

    def target(c):
        none = state(c, "tanpaTarget", "targetStrip", "targetTidakTerbaca")
        if none:
            raise No(none)
        return F(c)

    def by_rule():
        stated = target(i.get("targetRenstra"))
        if money:
            return stated
        plan = i.get("targetRencana")
        summed = across == "jumlah" and i.get("sifatTarget", "tahunan") == "tahunan"
        if plan:
            return sum(F(p) for p in plan) if summed else F(plan[-1])
        if not summed and years and years > 1 and renja and F(renja) != 0 and stated == F(renja) * years:
            return F(renja)
        return stated

    def measure(r, t):
        t = t()
        value = {"naik": naik, "turun": turun}[i.get("polaritas", "naik")](r(), t)
        cap = opsi.get("kumulatif", {}).get("capaian", {}).get("batas")
        return min(value, F(cap)) if cap else value

    return {
        "realisasiRenja": year,
        "capaianRenja": lambda: measure(year, lambda: target(renja)),
        "realisasiRenstra": total,
        "capaianRenstra": lambda: measure(total, lambda: target(i.get("targetRenstra"))),
        "capaianRenstraKaidah": lambda: measure(total, by_rule),
    }[kolom]()


def mean(values, weights=None, skip=True):
    """Of values that may be reasons: left out and counted, or the reason of the first."""
    weights = weights or [F(1)] * len(values)
    pairs = [(v, w) for v, w in zip(values, weights)]
    if not skip:
        for v, w in pairs:
            if isinstance(v, No):
                raise v
    known = [(v, w) for v, w in pairs if not isinstance(v, No)]
    if not known:
        raise values[0] if len(values) == 1 else No("tanpaData")
    if sum(w for _, w in known) == 0:
        raise No("pembagiNol")
    return sum(v * w for v, w in known) / sum(w for _, w in known)


def attempt(f, *args):
    try:
        return f(*args)
    except No as no:
        return no


def e81_cases():
    def add(name, source, note=None, expected=None, **given):
        percent = given["kolom"].startswith("capaian")
        computed = (persen if percent else nilai)(e81_column, given)
        assert expected is None or expected == computed, (name, source, expected, computed)
        case("e81", name, "e81.kolom", given, computed, source, note)

    years = {"tahun": "2024", "awalRenstra": "2024", "akhirRenstra": "2026"}
    persen_ = {"jenis": "kinerja", "satuan": "Persen", "targetRenja": "100", "targetRenstra": "300"} | years
    # Stated columns: what the printed percentages follow from.
    for row, r, p in ((875, "42.5", "14.17"), (876, "135.71", "45.24"), (888, "100", "33.33"), (891, "95", "31.67"), (918, "95.77", "31.92")):
        add("tercantum", f"Tabel 2.8, baris {row}", None, {"persen": p}, kolom="capaianRenstra", dasar="tercantum", realisasiRenja=r, realisasiRenstra=r, **persen_)
    for row, t, r, p in ((875, "1039000000", "186305400", "17.93"), (888, "100000000", "2828100", "2.83"), (891, "1250000000", "360230192", "28.82"), (918, "21850975658", "6002003731", "27.47")):
        add("tercantum-rp", f"Tabel 2.8, baris {row}", None, {"persen": p}, kolom="capaianRenstra", dasar="tercantum", jenis="anggaran", targetRenstra=t, realisasiRenstra=r, **years)
    add("kaidah", "Tabel 2.8, baris 875", "300 tercantum adalah 3 × 100: menurut kaidah targetnya 100.", {"persen": "42.50"}, kolom="capaianRenstraKaidah", dasar="tercantum", realisasiRenja="42.5", realisasiRenstra="42.5", **persen_)
    # Quarters.
    add("triwulan", E81, "27,5 + 2,5 + 10 + 2,5", {"nilai": "42.5"}, kolom="realisasiRenja", triwulan=["27.5", "2.5", "10", "2.5"], **persen_)
    add("triwulan", E81, "Persen yang bersama-sama melebihi target: posisi.", kolom="realisasiRenja", triwulan=["30", "50", "70", "90"], **persen_)
    add("triwulan", E81, "Yang dihitung banyaknya: tambahan, juga bila melebihi target.", kolom="realisasiRenja", jenis="kinerja", satuan="Orang", targetRenja="10", triwulan=["5", "5", "5", "5"])
    add("triwulan", E81, "Dinyatakan posisi.", kolom="realisasiRenja", jenis="kinerja", satuan="Orang", targetRenja="10", triwulan=["2", "4", "6", "8"], entri="posisi")
    add("triwulan", E81, "Cara triwulan dinyatakan: rata-rata.", kolom="realisasiRenja", jenis="kinerja", satuan="Persen", targetRenja="100", triwulan=["80", "90", "100", "100"], entri="posisi", caraTriwulan="rataRata")
    add("triwulan", E81, "Triwulan kosong bukan 0.", kolom="realisasiRenja", jenis="kinerja", satuan="Orang", targetRenja="10", triwulan=["2", None, "3", "1"])
    add("triwulan", E81, "Strip pada jumlah tidak menambah.", kolom="realisasiRenja", jenis="kinerja", satuan="Orang", targetRenja="10", triwulan=["2", "-", "3", "1"])
    add("triwulan-rp", "Tabel 2.8, baris 891", None, {"nilai": "360230192"}, kolom="realisasiRenja", jenis="anggaran", triwulan=["8792400", "34245880", "40828800", "276363112"], targetRenja="441744300")
    add("triwulan-rp", "Tabel 2.8, baris 875", "Tercetak demikian: strip adalah 0 rupiah.", {"nilai": "186305400"}, kolom="realisasiRenja", jenis="anggaran", triwulan=["-", "5221400", "2035400", "179048600"], targetRenja="253053000")
    add("triwulan-rp", E81, "Strip sebagai sel kosong.", kolom="realisasiRenja", jenis="anggaran", triwulan=["-", "1", "1", "1"], opsi={"artiStrip": "kosong"})
    add("triwulan-rp", E81, "Sampai triwulan II.", kolom="realisasiRenja", jenis="anggaran", triwulan=["100", "200", "300", None], opsi={"sampaiTriwulan": "2"})
    add("triwulan-rp", E81, None, kolom="realisasiRenja", jenis="anggaran", triwulan=["100", "?", "300", "400"])
    add("triwulan-rp", E81, None, kolom="realisasiRenja", jenis="anggaran", triwulan=["100", None, "300", "400"])
    # Achievement of the Renja.
    rp = {"jenis": "anggaran", "triwulan": ["10000000", "12500000", "12500000", "12500000"], "targetRenja": "48000000", "targetRenjaPerubahan": "50000000"}
    add("renja", E81, "Terhadap anggaran perubahan bila ada.", {"persen": "95.00"}, kolom="capaianRenja", **rp)
    add("renja", DOC.format("e81"), "Terhadap anggaran murni.", kolom="capaianRenja", opsi={"acuanAnggaran": "murni"}, **rp)
    add("renja", E81, None, kolom="capaianRenja", jenis="kinerja", satuan="Laporan", triwulan=["1", "1", "0", "1"], targetRenja="4")
    add("renja", E81, "Target 0: kosong, bukan 0.", kolom="capaianRenja", jenis="kinerja", satuan="Laporan", triwulan=["1", "1", "0", "1"], targetRenja="0")
    add("renja", E81, None, kolom="capaianRenja", jenis="kinerja", satuan="Laporan", triwulan=["1", "1", "0", "1"])
    add("renja", E81, "333,33 % dibiarkan.", {"persen": "333.33"}, kolom="capaianRenja", jenis="kinerja", satuan="Orang", triwulan=["10", "0", "0", "0"], targetRenja="3")
    add("renja", DOC.format("e81"), "Dibatasi 100.", kolom="capaianRenja", jenis="kinerja", satuan="Orang", triwulan=["10", "0", "0", "0"], targetRenja="3", opsi={"kumulatif": {"capaian": {"batas": "100"}}})
    add("renja", E81, "Makin rendah makin baik.", kolom="capaianRenja", jenis="kinerja", satuan="Persen", triwulan=["9", "8", "8", "8"], targetRenja="10", polaritas="turun")
    add("renja", DOC.format("e81"), "Strip pada target perubahan: tidak berubah, target murni berlaku.", {"persen": "98.96"}, kolom="capaianRenja", **(rp | {"targetRenjaPerubahan": "-"}))
    # Realisasi of the Renstra.
    later = {"tahun": "2025", "awalRenstra": "2024", "akhirRenstra": "2026"}
    k = {"jenis": "kinerja", "satuan": "Laporan", "triwulan": ["1", "1", "0", "1"], "targetRenja": "4", "targetRenstra": "12"}
    add("renstra", E81, "4 + 3", {"nilai": "7"}, kolom="realisasiRenstra", realisasiSebelumnya="4", **k, **later)
    add("renstra", E81, "Kosong pada tahun kedua: data tidak lengkap.", kolom="realisasiRenstra", **k, **later)
    add("renstra", E81, "Kosong pada tahun pertama: memang belum ada.", kolom="realisasiRenstra", **k, **years)
    add("renstra", DOC.format("e81"), "Posisi: tahun ini.", kolom="realisasiRenstra", realisasiSebelumnya="80", jenis="kinerja", satuan="Persen", triwulan=["20", "20", "20", "25"], targetRenja="100", **later)
    add("renstra", DOC.format("e81"), "Rata-rata dua tahun.", kolom="realisasiRenstra", realisasiSebelumnya="80", jenis="kinerja", satuan="Persen", triwulan=["20", "20", "20", "25"], targetRenja="100", caraTahun="rataRata", **later)
    add("renstra", DOC.format("e81"), "Rata-rata: yang sebelumnya mewakili dua tahun.", kolom="realisasiRenstra", realisasiSebelumnya="80", jenis="kinerja", satuan="Persen", triwulan=["20", "20", "20", "35"], targetRenja="100", caraTahun="rataRata", tahun="2026", awalRenstra="2024", akhirRenstra="2026")
    add("renstra", DOC.format("e81"), "Maksimum.", kolom="realisasiRenstra", realisasiSebelumnya="90", jenis="kinerja", satuan="Persen", triwulan=["20", "20", "20", "25"], targetRenja="100", caraTahun="maksimum", **later)
    m = {"jenis": "anggaran", "triwulan": ["10000000", "12500000", "12500000", "12500000"], "targetRenstra": "144000000"} | later
    add("renstra-rp", E81, None, {"nilai": "91600000"}, kolom="realisasiRenstra", realisasiSebelumnya="44100000", **m)
    add("renstra-rp", E81, None, {"persen": "63.61"}, kolom="capaianRenstra", realisasiSebelumnya="44100000", **m)
    add("renstra-rp", E81, None, kolom="realisasiRenstra", **m)
    add("renstra-rp", E81, "Strip: 0 rupiah.", kolom="realisasiRenstra", realisasiSebelumnya="-", **m)
    add("capaian-renstra", E81, None, {"persen": "58.33"}, kolom="capaianRenstra", realisasiSebelumnya="4", **k, **later)
    add("capaian-renstra", E81, "Yang dijumlahkan: target kaidah sama dengan yang tercantum.", kolom="capaianRenstraKaidah", realisasiSebelumnya="4", **k, **later)
    add("capaian-renstra", DOC.format("e81"), "Target kaidah dari rencana: tahun terakhir.", kolom="capaianRenstraKaidah", jenis="kinerja", satuan="Persen", triwulan=["20", "20", "20", "12"], targetRenja="85", targetRenstra="255", targetRencana=["80", "85", "90"], **years)
    add("capaian-renstra", DOC.format("e81"), "Target kaidah dari rencana: jumlah.", kolom="capaianRenstraKaidah", jenis="kinerja", satuan="Orang", triwulan=["10", "10", "10", "0"], targetRenja="40", targetRenstra="100", targetRencana=["40", "40", "40"], **years)
    add("capaian-renstra", DOC.format("e81"), "Bukan kelipatan jumlah tahun: yang tercantum.", kolom="capaianRenstraKaidah", jenis="kinerja", satuan="Persen", triwulan=["20", "20", "20", "20"], targetRenja="90", targetRenstra="100", **years)

    def one(i):
        return attempt(capaian, i.get("realisasi"), i.get("target"), "naik")

    def combined(note, indikator, source=DOC.format("e81"), **opsi):
        weighted = opsi.get("gabungKinerja") == "berbobot"
        def f():
            return mean([one(i) for i in indikator], [F(i["bobot"]) for i in indikator] if weighted else None, opsi.get("indikatorTidakTerhitung") == "lewati")
        case("e81", "gabung", "e81.gabung", {"indikator": indikator} | ({"opsi": opsi} if opsi else {}), persen(f), source, note)

    two = [{"target": "100", "realisasi": "50", "bobot": "1"}, {"target": "10", "realisasi": "9", "bobot": "3"}]
    combined("Rata-rata: (50 + 90) ÷ 2.", two)
    combined("Berbobot: (50 × 1 + 90 × 3) ÷ 4.", two, gabungKinerja="berbobot")
    combined("Satu tidak terhitung: tidak ada.", two + [{"target": "0", "realisasi": "9", "bobot": "3"}])
    combined("Yang tidak terhitung dilewati.", two + [{"target": "0", "realisasi": "9", "bobot": "3"}], indikatorTidakTerhitung="lewati")
    combined("Bobot 0 semua.", [dict(i, bobot="0") for i in two], gabungKinerja="berbobot")
    combined("Tidak dibulatkan sebelum dirata-rata: 1/3 dan 1/3 dan 1/3.", [{"target": "3", "realisasi": "1"}] * 3)

    def efficiency(hal, k, rp, note=None):
        given = {"hal": hal, "indikator": [{"target": "100", "realisasi": k}], "anggaran": {"target": "100", "realisasi": rp}}
        def f():
            a, b = capaian(k, "100", "naik"), capaian(rp, "100", "naik")
            if hal == "rasio":
                if b == 0:
                    raise No("pembagiNol")
                return a / b
            return a - b
        case("e81", "efisiensi", "e81.efisiensi", given, (nilai if hal == "rasio" else persen)(f), DOC.format("e81"), note)

    efficiency("selisih", "95", "80", "95 − 80 poin.")
    efficiency("selisih", "70", "80", "Negatif: kinerja tertinggal.")
    efficiency("rasio", "95", "80")
    efficiency("rasio", "95", "0")
    efficiency("selisih", None, "80")

    def average(jenis, baris, note=None, source=None, expected=None, **opsi):
        weighted, per_programme = opsi.get("lingkupRataRata") == "berbobot", opsi.get("lingkupRataRata") == "program"
        def value():
            if jenis == "anggaran":
                items = [attempt(capaian, b["anggaran"]["realisasi"], b["anggaran"]["target"], "naik") if "anggaran" in b else No("tanpaData") for b in baris]
                weights = [F(b["anggaran"]["target"]) for b in baris] if weighted else None
            elif per_programme:
                items = [attempt(mean, [one(i) for i in b["indikator"]], None, False) for b in baris]
                weights = None
            else:
                rows = [i for b in baris for i in b["indikator"]]
                items, weights = [one(i) for i in rows], [F(i["bobot"]) for i in rows] if weighted else None
            if opsi.get("pembulatanRataRata") == "duaDesimal":
                items = [x if isinstance(x, No) else half_away(x, 2) for x in items]
            return mean(items, weights, opsi.get("barisTidakTerhitung") != "tidakDihitung")
        computed = persen(value)
        if "persen" in computed:
            computed["predikat"] = predikat(value())
        assert expected is None or expected == computed, (note, expected, computed)
        case("e81", "rerata", "e81.rerata", {"jenis": jenis, "baris": baris} | ({"opsi": opsi} if opsi else {}), computed, source or DOC.format("e81"), note)

    k28 = [("42.5", "135.71"), ("100",), ("95",), ("95.77",)]
    rows = [{"indikator": [{"target": "300", "realisasi": r} for r in rs]} for rs in k28]
    average("kinerja", rows, "Rata-rata kelima baris indikator tingkat program.", "Tabel 2.8, baris 875-918")
    average("kinerja", rows, "Dibagi empat program.", lingkupRataRata="program")
    short = [{"indikator": [{"target": "100", "realisasi": "60", "bobot": "2"}, {"target": "100", "realisasi": "90", "bobot": "1"}]}, {"indikator": [{"target": "100", "realisasi": "96", "bobot": "1"}]}]
    average("kinerja", short)
    average("kinerja", short, lingkupRataRata="program")
    average("kinerja", short, lingkupRataRata="berbobot")
    hole = short + [{"indikator": [{"target": "0", "realisasi": "1"}]}]
    average("kinerja", hole, "Yang tidak terhitung dilewati, bukan 0.")
    average("kinerja", hole, barisTidakTerhitung="tidakDihitung")
    thirds = [{"indikator": [{"target": "300", "realisasi": "1.49"}, {"target": "300", "realisasi": "1.49"}, {"target": "300", "realisasi": "1.52"}]}]
    average("kinerja", thirds, "Dirata-rata tanpa pembulatan: 1,5/3 = 0,5.")
    average("kinerja", [{"indikator": [{"target": "300", "realisasi": r} for r in ("1", "1", "2")]}], "0,333… + 0,333… + 0,666…: 0,44.")
    average("kinerja", [{"indikator": [{"target": "1000", "realisasi": "0.05"}, {"target": "1000", "realisasi": "0.15"}]}], "0,005 dan 0,015 dibulatkan dulu menjadi 0,01 dan 0,02; rata-ratanya 0,015 dicetak 0,02.", pembulatanRataRata="duaDesimal")
    average("kinerja", [{"indikator": [{"target": "1000", "realisasi": "0.05"}, {"target": "1000", "realisasi": "0.15"}]}], "Tanpa pembulatan: 0,01.")
    average("kinerja", [{"indikator": [{"target": "1000", "realisasi": "909.96"}]}], "90,996 tercetak 91,00: Sangat Tinggi.")
    money = [{"anggaran": {"target": t, "realisasi": r}} for t, r in (("1039000000", "186305400"), ("100000000", "2828100"), ("1250000000", "360230192"), ("21850975658", "6002003731"))]
    average("anggaran", money, "Persentase keempat program dirata-rata, bukan dari jumlahnya.", "Tabel 2.8, baris 875-918")
    average("anggaran", money, "Ditimbang dengan anggarannya.", lingkupRataRata="berbobot")
    average("kinerja", [{"indikator": [{"target": None, "realisasi": "1"}]}], "Satu baris saja: sebabnya sendiri.")
    average("kinerja", [{"indikator": [{"target": None, "realisasi": "1"}, {"target": "0", "realisasi": "1"}]}])

    def below(hal, rincian, note=None, source=E81):
        def f():
            def each(r, what):
                if what == "renja":
                    none = state(r.get("targetRenja"), "tanpaTarget", "targetStrip", "targetTidakTerbaca")
                    if none:
                        raise No(none)
                    return F(r["targetRenja"])
                return Gathered(["0" if c == "-" else c for c in r["triwulan"]]).finish("jumlah")
            def fold(what):
                parts = [attempt(each, r, what) for r in rincian]
                bad = [str(p) for p in parts if isinstance(p, No)]
                if any("TidakTerbaca" in b for b in bad):
                    raise No("dataTidakTerbaca")
                if bad:
                    raise No("dataTidakLengkap")
                return sum(parts)
            r = attempt(fold, "realisasi")
            if hal == "capaianRenja":
                t = fold("renja")
                if isinstance(r, No):
                    raise r
                return naik(r, t)
            if isinstance(r, No):
                raise r
            return r
        case("e81", "rincian", "e81.rincian", {"hal": hal, "rincian": rincian}, (persen if hal == "capaianRenja" else nilai)(f), source, note)

    parts = [{"targetRenja": "100", "triwulan": ["25", "25", "0", "0"]}, {"targetRenja": "300", "triwulan": ["100", "100", "50", "20"]}]
    below("realisasiRenja", parts)
    below("capaianRenja", parts, "320 ÷ 400, bukan rata-rata 50 dan 90.")
    below("realisasiRenja", parts + [{"targetRenja": "100", "triwulan": ["1", None, "1", "1"]}])
    below("realisasiRenja", parts + [{"targetRenja": "100", "triwulan": ["1", "?", "1", "1"]}])

    def tc29(kolom, note=None, cara=None, polaritas=None, **columns):
        given = {"kolom": kolom} | columns | ({"cara": cara} if cara else {}) | ({"polaritas": polaritas} if polaritas else {})
        def number(name, reason):
            if columns.get(name) is None:
                raise No(reason)
            return F(columns[name])
        def ten():
            now = columns.get("realisasiTahunBerjalan") or columns.get("targetTahunBerjalan")
            return Gathered([columns.get("realisasiSebelumnya"), columns.get("realisasiTahunLalu"), now]).finish(cara or "jumlah")
        measure = turun if polaritas == "turun" else naik
        f = {"8": lambda: measure(*reversed([number("targetTahunLalu", "tanpaTarget"), number("realisasiTahunLalu", "tanpaRealisasi")])),
             "10": ten,
             "11": lambda: (lambda t: measure(ten(), t))(number("targetRenstra", "tanpaTarget"))}[kolom]
        case("e81", "tc29", "e81.tc29", given, (nilai if kolom == "10" else persen)(f), "Permendagri 86/2017, tabel T-C.29 (menurut praktik aplikasi)", note)

    row = {"targetRenstra": "100", "realisasiSebelumnya": "30", "targetTahunLalu": "25", "realisasiTahunLalu": "20", "targetTahunBerjalan": "25"}
    tc29("8", "8 = 7 ÷ 6 × 100", **row)
    tc29("10", "10 = 5 + 7 + 9", **row)
    tc29("10", "Realisasi tahun berjalan menggantikan targetnya.", **row, realisasiTahunBerjalan="10")
    tc29("11", "11 = 10 ÷ 4 × 100", **row)
    tc29("10", None, **{k: v for k, v in row.items() if k != "realisasiTahunLalu"})
    tc29("8", None, **{k: v for k, v in row.items() if k != "targetTahunLalu"})
    tc29("10", "Posisi: yang terakhir.", cara="posisiAkhir", **row)
    tc29("10", None, cara="maksimum", **row)
    tc29("8", "Makin rendah makin baik.", polaritas="turun", **row)


# --- predikat, SAKIP ---------------------------------------------------------------------------------------------------------------------

P86SCALE = [("Sangat Rendah", None, 50), ("Rendah", 51, 65), ("Sedang", 66, 75), ("Tinggi", 76, 90), ("Sangat Tinggi", 91, 100)]
SUCCESS = [("Tidak Berhasil", None), ("Cukup Berhasil", 55), ("Berhasil", 75), ("Sangat Berhasil", 100)]
LKJIP = [("Sangat Kurang", None), ("Kurang", 30), ("Cukup", 50), ("Baik", 65), ("Sangat Baik", 75), ("Memuaskan", 85)]


def predikat(x, skala="permendagri86", celah="batasBawah"):
    v = half_away(F(x), 2)
    if skala == "keberhasilan":
        return [n for n, low in SUCCESS if low is None or v >= low][-1]
    if skala == "lkjip":
        return [n for n, low in LKJIP if low is None or v > low][-1]
    if celah == "batasAtasTerbuka":
        return "Sangat Tinggi" if v > 90 else "Tinggi" if v > 75 else "Sedang" if v > 65 else "Rendah" if v > 50 else "Sangat Rendah"
    if celah == "bulatkanDulu":
        v = half_away(v, 0)
    return [n for n, low, _ in P86SCALE if low is None or v >= low][-1]


def predikat_cases():
    interval = "Permendagri 86/2017 (interval menurut praktik aplikasi dan laporan perangkat daerah)"

    def add(name, x, source=interval, note=None, **opsi):
        case("predikat", name, "predikat", {"nilai": x} | ({"opsi": opsi} if opsi else {}), {"predikat": predikat(x, **opsi), "tercetak": fixed(F(x), 2)}, source, note)

    for x in ("0", "50", "51", "65", "66", "75", "76", "90", "91", "100"):
        add("batas", x)
    add("celah", "90.5", note="Di antara dua interval: batas bawah yang menentukan.")
    add("celah", "75.99")
    add("celah", "65.5")
    add("celah", "50.99")
    add("cetak", "90.996", note="Yang digolongkan adalah yang tercetak: 91,00.")
    add("cetak", "90.994", note="Tercetak 90,99.")
    add("cetak", "90.995", note="Tepat setengah: 91,00.")
    add("luar", "333.33", note="Di atas 100: predikat tertinggi.")
    add("luar", "-5", note="Negatif: predikat terendah.")
    page = DOC.format("predikat")
    for x in ("90.5", "90.49", "75.5", "65.5", "50.5", "50.49"):
        add("bulat", x, page, celah="bulatkanDulu")
    for x in ("90.01", "90", "75.01", "65.01", "50.01", "50"):
        add("terbuka", x, page, celah="batasAtasTerbuka")
    for x in ("54.99", "55", "75", "100", "99.99", "99.995"):
        add("keberhasilan", x, page, skala="keberhasilan")
    for x in ("30", "30.01", "50.01", "65.01", "75.01", "85", "85.01"):
        add("lkjip", x, page, skala="lkjip")
    for text, expected, skala in (("Sangat Tinggi", {"predikat": "Sangat Tinggi"}, None), ("  sangat   tinggi ", {"predikat": "Sangat Tinggi"}, None), ("Memuaskan", {"sebab": "predikatTidakDikenal"}, None), ("Memuaskan", {"predikat": "Memuaskan"}, "lkjip"), (" ", {"sebab": "tanpaData"}, None)):
        case("predikat", "kenal", "predikat.kenal", {"teks": text} | ({"skala": skala} if skala else {}), expected, page)


SAKIP = [("D", 0), ("C", 30), ("CC", 50), ("B", 60), ("BB", 70), ("A", 80), ("AA", 90)]


def sakip(x):
    if not 0 <= F(x) <= 100:
        raise No("nilaiDiLuarRentang")
    v = half_away(F(x), 2)
    return [letter for letter, low in SAKIP if letter == "D" or v > low][-1]


def sakip_cases():
    panrb = "PermenPANRB 88/2021 (menurut praktik aplikasi)"

    def letter(x):
        try:
            return {"huruf": sakip(x)}
        except No as no:
            return {"sebab": str(no)}

    def add(x, source=panrb, note=None, expected=None):
        assert expected is None or letter(x) == {"huruf": expected}
        case("sakip", "nilai", "sakip", {"nilai": x}, letter(x), source, note)

    add("58.30", "dokumen sumber: nilai SAKIP 58,30", expected="CC")
    add("60.6", "dokumen sumber: nilai SAKIP 60,6", expected="B")
    for x in ("0", "30", "30.01", "50", "50.01", "60", "60.01", "70", "70.01", "80", "80.01", "90", "90.01", "100"):
        add(x)
    add("80.004", note="Tercetak 80,00: BB.")
    add("80.005", note="Tercetak 80,01: A.")
    add("100.01")
    add("-0.01")
    for text, expected in (("bb", {"huruf": "BB"}), (" AA ", {"huruf": "AA"}), ("DD", {"sebab": "predikatTidakDikenal"}), ("", {"sebab": "tanpaData"})):
        case("sakip", "kenal", "sakip.kenal", {"teks": text}, expected, "Tabel 2.6, baris 786 (2020)" if text == "DD" else panrb)
    case("sakip", "periksa", "sakip.periksa", {"teks": "CC", "nilai": "58.30"}, {"cocok": True}, "dokumen sumber: CC, 58,30")
    case("sakip", "periksa", "sakip.periksa", {"teks": "A", "nilai": "80"}, {"cocok": False}, panrb)
    case("sakip", "periksa", "sakip.periksa", {"teks": "DD", "nilai": "58.30"}, {"sebab": "predikatTidakDikenal"}, panrb)
    case("sakip", "periksa", "sakip.periksa", {"teks": "A"}, {"sebab": "tanpaData"}, panrb)
    for year, expected in (("2021", {"aturan": "permenPanrb12Tahun2015"}), ("2022", {"aturan": "permenPanrb88Tahun2021"}), ("2015", {"aturan": "permenPanrb12Tahun2015"}), ("2014", {"sebab": "aturanTidakDikenal"})):
        case("sakip", "aturan", "sakip.aturan", {"tahun": year}, expected, panrb)

    def total(parts, aturan=None, note=None):
        def f():
            if aturan:
                raise No("tidakDihitungUlang")
            if len(parts) != 4:
                raise No("dataTidakLengkap")
            if any(not 0 <= F(x) <= 100 for p in parts for x in p):
                raise No("nilaiDiLuarRentang")
            return sum(w * (F(a) * 20 + F(b) * 30 + F(c) * 50) / 10000 for w, (a, b, c) in zip((30, 30, 15, 25), parts))
        komponen = [dict(zip(("keberadaan", "kualitas", "pemanfaatan"), p)) for p in parts]
        case("sakip", "jumlah", "sakip.jumlah", {"komponen": komponen} | ({"aturan": aturan} if aturan else {}), nilai(f), panrb, note)

    total([("100", "100", "100")] * 4)
    total([("80", "70", "60"), ("90", "60", "50"), ("100", "80", "70"), ("75", "65", "55")], note="30/30/15/25; 20/30/50 di dalamnya.")
    total([("100", "0", "0"), ("0", "0", "0"), ("0", "0", "0"), ("0", "0", "0")], note="Keberadaan perencanaan: 30 × 20 %.")
    total([("0", "0", "0"), ("0", "100", "0"), ("0", "0", "0"), ("0", "0", "0")])
    total([("0", "0", "0"), ("0", "0", "0"), ("0", "0", "100"), ("0", "0", "0")])
    total([("80", "70", "60")] * 3)
    total([("80", "70", "101")] + [("80", "70", "60")] * 3)
    total([("80", "70", "60")] * 5, "permenPanrb12Tahun2015", "Yang lama tidak dihitung ulang.")


# --- pagu --------------------------------------------------------------------------------------------------------------------------------

def amount(x):
    x = F(x)
    return str(int(x)) if x.denominator == 1 else fixed(x, 2)


def proportional(now, total, unit=1):
    now, total, unit = [int(F(x) * 100) for x in now], int(F(total) * 100), unit * 100
    if total < 0 or any(x < 0 for x in now):
        raise No("jumlahNegatif")
    if sum(now) == total:
        return [F(x, 100) for x in now]
    if sum(now) == 0:
        raise No("tanpaPaguBebas")
    exact = [F(x * total, sum(now) * unit) for x in now]
    parts = [int(e) * unit for e in exact]
    order = sorted(range(len(now)), key=lambda k: (-(exact[k] - int(exact[k])), k))
    left = total - sum(parts)
    for k in order:
        more = min(unit, left)
        parts[k] += more
        left -= more
    return [F(x, 100) for x in parts]


def roll(node, year):
    """(cells of the lowest level that states anything in any year, whether anything does)"""
    below = [roll(c, year) for c in node.get("kegiatan", []) + node.get("sub", [])]
    stated = any(c is not None for c in node.get("pagu", []))
    if any(s for _, s in below):
        return [c for cells, _ in below for c in cells], True
    own = node.get("pagu", [])
    return [own[year] if year < len(own) else None], stated


def amounts(f):
    try:
        return {"jumlah": [amount(x) for x in f()]}
    except No as no:
        return {"sebab": str(no)}


def pagu_cases():
    page = DOC.format("pagu")

    def total(name, program, years, note=None, source=page, expected=None):
        sums = []
        for year in range(years):
            cells = [c for p in program for c in roll(p, year)[0]]
            values = [F(c) for c in cells if c not in (None, "-", "?")]
            sums.append(amount(sum(values)) if values and "?" not in cells else None)
        assert expected is None or sums == expected, (sums, expected)
        case("pagu", name, "pagu.jumlah", {"tahun": str(years), "program": program}, {"jumlah": sums}, source, note)

    sub = lambda *pagu: {"pagu": list(pagu)}
    total("jumlah", [{"kegiatan": [{"sub": [sub("100"), sub("250.50")]}]}], 1)
    total("jumlah", [{"pagu": ["999"], "kegiatan": [{"pagu": ["888"], "sub": [sub("100"), sub("200")]}]}], 1, "Yang tercantum di atas tidak menambah: sub kegiatan yang menentukan.")
    total("jumlah", [{"pagu": ["999"], "kegiatan": [{"pagu": ["888"], "sub": [sub(), sub()]}]}], 1, "Sub kegiatan tidak menyatakan apa pun: kegiatan.")
    total("jumlah", [{"pagu": ["999"]}, {"pagu": ["1"]}], 1, "Hanya program yang menyatakan.")
    total("jumlah", [{"pagu": ["999", "500"], "kegiatan": [{"sub": [sub("100", None)]}]}], 2, "Sub kegiatan menyatakan satu tahun: tahun lain kosong, bukan milik program.")
    total("jumlah", [{"kegiatan": [{"sub": [sub("100"), sub("-")]}]}], 1, "Strip tidak menambah.")
    total("jumlah", [{"pagu": ["999"], "kegiatan": [{"sub": [sub("-")]}]}], 1, "Strip pun sebuah pernyataan: jumlahnya tidak ada, bukan 999.")
    total("jumlah", [{"kegiatan": [{"sub": [sub("100"), sub("?")]}]}], 1, "Satu tidak terbaca: tidak ada jumlah.")
    total("jumlah", [{"kegiatan": [{"sub": [sub("100"), sub("0")]}]}, {"pagu": ["50"]}], 1, "Tiap cabang pada tingkatnya sendiri.")
    total("jumlah", [{"kegiatan": [{"sub": [sub("100", "110"), sub("200", "220")]}]}], 2)
    total("belanja", [{"kegiatan": [{"sub": [sub("3616383708"), sub("4205446292"), sub("43363600"), sub("866172500")]}]}], 1, None, "Tabel 2.10, baris 1032-1035", ["8731366100"])
    total("belanja", [{"pagu": ["8731366100"]}, {"pagu": ["104043900"]}], 1, None, "Tabel 2.10, baris 1031, 1036, 1038", ["8835410000"])

    def share(part, whole, source=page):
        def f():
            if F(whole) == 0:
                raise No("pembagiNol")
            if F(whole) < 0:
                raise No("dasarNegatif")
            return F(part) / F(whole) * 100
        case("pagu", "bagian", "pagu.bagian", {"bagian": part, "keseluruhan": whole}, persen(f), source)

    for part, whole in (("25", "100"), ("1", "3"), ("-5", "100"), ("5", "0"), ("5", "-100")):
        share(part, whole)
    share("3616383708", "8835410000", "Tabel 2.10, baris 1032 dan 1038")

    def rounded(parts, digits=2, note=None):
        try:
            if any(F(p) < 0 for p in parts):
                raise No("jumlahNegatif")
            if not parts:
                raise No("tanpaData")
            if sum(F(p) for p in parts) == 0:
                raise No("pembagiNol")
            units = 100 * 10 ** digits
            exact = [F(p) / sum(F(q) for q in parts) * units for p in parts]
            whole = [int(e) for e in exact]
            for k in sorted(range(len(parts)), key=lambda k: (-(exact[k] - whole[k]), k))[:units - sum(whole)]:
                whole[k] += 1
            expected = {"persen": [fixed(F(w, 10 ** digits), digits) for w in whole]}
        except No as no:
            expected = {"sebab": str(no)}
        case("pagu", "bagian-bulat", "pagu.bagianBulat", {"jumlah": parts} | ({"desimal": str(digits)} if digits != 2 else {}), expected, page, note)

    rounded(["1", "1", "1"], note="Sisa yang sama besar: menurut urutan.")
    rounded(["1", "2", "3"])
    rounded(["1", "1", "1"], 0)
    rounded(["1", "2", "4"], 1)
    rounded(["0", "5"])
    rounded(["3", "3", "1"], note="Sisa terbesar lebih dahulu.")
    rounded(["0", "0"])
    rounded([])
    rounded(["5", "-1"])

    def scaled(now, total, unit=1, note=None):
        case("pagu", "sebanding", "pagu.sebanding", {"sekarang": now, "jumlah": total} | ({"kelipatan": str(unit)} if unit != 1 else {}), amounts(lambda: proportional(now, total, unit)), page, note)

    scaled(["100", "200", "300"], "300")
    scaled(["100", "100", "100"], "100", note="Sisa satu rupiah kepada yang pertama.")
    scaled(["1", "2", "4"], "100")
    scaled(["1", "2", "4"], "100000", 1000)
    scaled(["1", "2", "4"], "100500", 1000, "Kurang dari satu kelipatan: satu yang menerima sisanya.")
    scaled(["10", "20"], "30", note="Sudah sama: tidak berubah.")
    scaled(["0", "20"], "30", note="0 tetap 0.")
    scaled(["10", "20"], "0")
    scaled(["0", "0"], "30")
    scaled(["10", "-20"], "30")
    scaled(["10", "20"], "-30")
    scaled(["0.50", "1"], "3", note="Dibagi dalam rupiah.")

    def scenario(pagu, plafon, tetap=(), ditetapkan=(), note=None, unit=1):
        def f():
            fixed_, set_ = {int(t) - 1 for t in tetap}, {int(d["nomor"]) - 1: F(d["jumlah"]) for d in ditetapkan}
            if any(c == "?" and k not in set_ for k, c in enumerate(pagu)):
                raise No("dataTidakTerbaca")
            now = [set_.get(k, F(0) if c in (None, "-", "?") else F(c)) for k, c in enumerate(pagu)]
            free = [k for k in range(len(pagu)) if k not in fixed_ and k not in set_]
            firm = sum((x for k, x in enumerate(now) if k not in free), F(0))
            if F(plafon) < 0 or any(x < 0 for x in set_.values()):
                raise No("jumlahNegatif")
            if firm > F(plafon):
                raise No("plafonTerlampaui")
            for k, x in zip(free, proportional([now[k] for k in free], F(plafon) - firm, unit)):
                now[k] = x
            return now
        given = {"pagu": pagu, "plafon": plafon} | ({"tetap": list(tetap)} if tetap else {}) | ({"ditetapkan": list(ditetapkan)} if ditetapkan else {}) | ({"kelipatan": str(unit)} if unit != 1 else {})
        case("pagu", "skenario", "pagu.skenario", given, amounts(f), page, note)

    scenario(["100", "200", "300"], "500", note="Semua disesuaikan.")
    scenario(["100", "200", "300"], "500", ["3"], note="Yang ketiga tetap: 200 bagi kedua lainnya.")
    scenario(["100", "200", "300"], "500", [], [{"nomor": "1", "jumlah": "150"}])
    scenario(["100", "200", "300"], "500", ["1"], [{"nomor": "1", "jumlah": "150"}], "Yang ditetapkan mendahului yang tetap.")
    scenario(["100", "200", "300"], "250", ["3"])
    scenario(["100", "200", "300"], "700", ["1", "2", "3"], note="Tidak ada yang dapat disesuaikan.")
    scenario(["100", None, "-"], "200", note="Kosong dan strip: 0, jadi tetap 0.")
    scenario(["100", "?"], "200")
    scenario(["100", "?"], "200", [], [{"nomor": "2", "jumlah": "50"}], "Yang tidak terbaca boleh ditetapkan.")
    scenario(["100", "200"], "-1")
    scenario(["100", "200", "400"], "10000", unit=1000)

    def composition(kelompok, rows, note=None):
        def group(kode):
            s = kode.split(".") if kode else []
            if len(s) < 3:
                return "tidakDikenali"
            if int(s[2]) != 1:
                return "programLain"
            return "gaji" if len(s) == 6 and int(s[4]) == 2 and int(s[5]) == 1 else "penunjangLain"
        part = sum((F(p) for k, p in rows if group(k) == kelompok), F(0))
        whole = sum(F(p) for _, p in rows)
        if not any(group(k) == kelompok for k, _ in rows):
            expected = {"sebab": "tanpaData"}
        else:
            expected = {"persen": fixed(part / whole * 100, 2)}
        case("pagu", "komposisi", "pagu.komposisi", {"kelompok": kelompok, "sub": [({"kode": k} if k else {}) | {"pagu": [p]} for k, p in rows]}, expected | {"jumlah": amount(part)}, page, note)

    rows = [("1.06.01.2.02.0001", "600"), ("1.06.01.2.02.0002", "100"), ("1.06.01.2.06.0001", "100"), ("1.06.04.2.01.0001", "150"), (None, "50")]
    composition("gaji", rows, "Kegiatan 02, sub kegiatan 0001 dari program 01.")
    composition("penunjangLain", rows)
    composition("programLain", rows)
    composition("tidakDikenali", rows, "Tanpa kode.")
    composition("gaji", rows[1:])
    composition("gaji", [("X.XX.01.2.02.0001", "75"), ("1.06.04.2.01.0001", "25")], "Juga pada templat X.XX.")

    def priority(butir, expected, note=None):
        program = [{"kode": "1.06.04", "kegiatan": [{"kode": "1.06.04.2.01", "sub": [{"kode": "1.06.04.2.01.0001", "pagu": ["100"]}, {"kode": "1.06.04.2.01.0002", "pagu": ["200"]}]}]}]
        case("pagu", "prioritas", "pagu.prioritas", {"program": program, "butir": [{"kode": b} for b in butir]}, {"jumlah": expected}, page, note)

    priority([["1.06.04.2.01.0001"], ["1.06.04.2.01.0002"]], "300")
    priority([["1.06.04.2.01.0001"], ["1.06.04.2.01.0001"]], "100", "Disebut dua kali, dihitung sekali.")
    priority([["1.06.04.2.01"], ["1.06.04.2.01.0001"]], "300", "Sudah termasuk kegiatannya.")
    priority([["1.06.04"]], "300")


# --- growth ------------------------------------------------------------------------------------------------------------------------------

def growth(before, after):
    if before == 0:
        raise No("pembagiNol")
    if before < 0:
        raise No("dasarNegatif")
    return (after - before) / before * 100


def no_growth(cells):
    stated = [c for c in cells if c not in (None, "-", "?")]
    if not stated:
        return No("tanpaData")
    if len(stated) == 1:
        return No("kurangTahun")
    for a, b in zip(cells, cells[1:]):
        if a not in (None, "-", "?") and b not in (None, "-", "?"):
            r = attempt(growth, F(a), F(b))
            if isinstance(r, No):
                return r
    return No("dataTidakLengkap")


def growth_over(cells, cara):
    pairs = [(F(a), F(b)) for a, b in zip(cells, cells[1:]) if a not in (None, "-", "?") and b not in (None, "-", "?")]
    if cara == "selisihRupiah":
        if not pairs:
            raise no_growth(cells)
        return sum(b - a for a, b in pairs) / len(pairs)
    if cara == "majemuk":
        stated = [(k, F(c)) for k, c in enumerate(cells) if c not in (None, "-", "?")]
        if len(stated) < 2:
            raise no_growth(cells)
        (i, a), (j, b) = stated[0], stated[-1]
        if a == 0:
            raise No("pembagiNol")
        if a < 0:
            raise No("dasarNegatif")
        if b < 0:
            raise No("jumlahNegatif")
        # The root by bisection to twenty digits: only two are printed, and no case lies near a half.
        low, high, n = F(0), max(F(1), b / a), j - i
        for _ in range(120):
            mid = (low + high) / 2
            low, high = (mid, high) if mid ** n <= b / a else (low, mid)
            low, high = F(int(low * 10 ** 30), 10 ** 30), F(int(high * 10 ** 30) + 1, 10 ** 30)
        return (low - 1) * 100
    rates = [g for g in (attempt(growth, a, b) for a, b in pairs) if not isinstance(g, No)]
    if not rates:
        raise no_growth(cells)
    return sum(rates) / len(rates)


def pertumbuhan_cases():
    page = DOC.format("pagu")

    def add(name, cells, cara="rataRataTahunan", note=None, source="Permendagri 86/2017, tabel T-C.24 (kelaziman)"):
        given = {"deret": cells} | ({"cara": cara} if cara != "rataRataTahunan" else {})
        case("pertumbuhan", name, "pertumbuhan", given, (nilai if cara == "selisihRupiah" else persen)(growth_over, cells, cara), source, note)

    pagu = ["6743239328", "5783347586", "5848150473", "6136235185", "6438724133"]
    add("rata", pagu, note="Pagu 2025-2029.", source="Tabel 4.3, baris 1723")
    add("rata", ["100", "110", "99"], note="+10 dan −10: rata-rata 0, walaupun akhirnya 99.")
    add("rata", ["100", "100", "100"])
    add("rata", ["0", "100", "150"], note="Tahun sesudah 0 dilewati.")
    add("rata", ["100", None, "150"], note="Tidak ada dua tahun berurutan.")
    add("rata", ["100", "120", None, "150", "300"], note="Hanya pasangan yang lengkap.")
    add("rata", ["100"])
    add("rata", [None, "-"])
    add("rata", ["0", "100"])
    add("rata", ["-100", "100"])
    add("rata", ["100", "0"], note="Turun menjadi 0: −100 %.")
    add("rata", ["100", "?", "150"])
    add("majemuk", pagu, "majemuk", "Pagu 2025-2029.", "Tabel 4.3, baris 1723")
    add("majemuk", ["100", "110", "121"], "majemuk")
    add("majemuk", ["100", None, "121"], "majemuk", "Yang di tengah tidak diperlukan, tahunnya dihitung.")
    add("majemuk", ["100", "200"], "majemuk")
    add("majemuk", ["100", "50", "25"], "majemuk", "Menurun.")
    add("majemuk", ["100", "90", "0"], "majemuk")
    add("majemuk", ["0", "90", "100"], "majemuk")
    add("majemuk", ["100", "-50"], "majemuk")
    add("majemuk", ["-100", "50"], "majemuk")
    add("majemuk", ["100"], "majemuk")
    add("selisih", ["100", "110", "99"], "selisihRupiah")
    add("selisih", ["0", "100", "150"], "selisihRupiah", "Dari 0 pun dapat dihitung.")
    add("selisih", ["100", "110", "111", "111"], "selisihRupiah", "11/3, ditulis sepuluh desimal.")
    add("selisih", ["100"], "selisihRupiah")
    add("selisih", pagu, "selisihRupiah", "Pagu 2025-2029.", "Tabel 4.3, baris 1723")
    for a, b in (("100", "125"), ("125", "100"), ("3", "4"), ("0", "5"), ("-5", "5"), ("6743239328", "5783347586")):
        case("pertumbuhan", "tahun", "pertumbuhan.tahun", {"sebelum": a, "sesudah": b}, persen(growth, F(a), F(b)), "Tabel 4.3, baris 1723" if len(a) == 10 else page)

    def ratio(r, a, bentuk=None, source="Permendagri 86/2017, tabel T-C.24 (kelaziman)", note=None, expected=None):
        def f():
            if a == "?":
                raise No("dataTidakTerbaca")
            if a in (None, "-"):
                raise No("tanpaAnggaran")
            if r == "?":
                raise No("realisasiTidakTerbaca")
            if r in (None, "-"):
                raise No("tanpaRealisasi")
            if F(a) <= 0:
                raise No("pembagiNol" if F(a) == 0 else "dasarNegatif")
            return F(r) / F(a) * 100
        computed = persen(f)
        if bentuk == "hasilBagi" and "persen" in computed:
            computed = {"hasilBagi": fixed(f() / 100, 2)}
        assert expected is None or expected == list(computed.values())[0], (r, a, computed)
        case("pertumbuhan", "rasio", "pertumbuhan.rasio", {"realisasi": r, "anggaran": a} | ({"bentuk": bentuk} if bentuk else {}), computed, source, note)

    for a, r, p, row in (("3616383708", "3539404445", "97.87", 1032), ("4205446292", "3806834985", "90.52", 1033), ("43363600", "23365250", "53.88", 1034), ("866172500", "52172500", "6.02", 1035), ("104043900", "103329500", "99.31", 1036), ("8835410000", "7525106680", "85.17", 1038)):
        ratio(r, a, None, f"Tabel 2.10, baris {row}", None, p)
    ratio("8731366100", "8731366100")
    ratio("7525106680", "8835410000", "hasilBagi", "Tabel 2.10, baris 1038", "Sebagai hasil bagi.", "0.85")
    ratio("6202500", "1000000", "hasilBagi")
    ratio("5", "0", note="Anggaran 0.")
    ratio("5", "-1")
    ratio("5", None)
    ratio("5", "-")
    ratio("5", "?")
    ratio(None, "5")
    ratio("?", "5")
    ratio("5", "0", "hasilBagi")
    ratio("120", "100", note="Di atas anggaran: dibiarkan.")


# --- SPM ---------------------------------------------------------------------------------------------------------------------------------

def cap100(x):
    return min(x, F(100))


def penerima(i):
    served, must, stated = i.get("dilayani"), i.get("harusDilayani"), i.get("persenTercantum")
    def counted():
        if served is None:
            raise No("tanpaRealisasi")
        if must is None:
            raise No("tanpaJumlahDilayani")
        if F(served) < 0 or F(must) < 0:
            raise No("nilaiDiLuarRentang")
        if F(must) == 0:
            raise No("tidakAdaYangHarusDilayani")
        return cap100(F(served) / F(must) * 100)
    value = attempt(counted)
    if not isinstance(value, No):
        return value
    if str(value) == "nilaiDiLuarRentang" or i.get("opsi", {}).get("penerima") == "hanyaDihitung":
        raise value
    if stated is None:
        raise value
    if F(stated) < 0:
        raise No("nilaiDiLuarRentang")
    return cap100(F(stated))


def mutu(i):
    parts = i.get("mutu", [])
    if not parts:
        raise No("tanpaMutu")
    values = []
    for p in parts:
        if "tersedia" in p:
            a, b = F(p["tersedia"]), F(p["dibutuhkan"])
            if a < 0 or b < 0 or b == 0:
                raise No("dataTidakLengkap")
            values.append(cap100(a / b * 100))
        elif p.get("persen") is None:
            raise No("dataTidakLengkap")
        elif F(p["persen"]) < 0:
            raise No("nilaiDiLuarRentang")
        else:
            values.append(cap100(F(p["persen"])))
    return sum(values) / len(values)


def index(i):
    opsi = i.get("opsi", {})
    weight = F(opsi.get("bobotPenerima", "80"))
    p = penerima(i)
    m = attempt(mutu, i)
    if isinstance(m, No):
        if str(m) == "tanpaMutu" and opsi.get("mutuHilang") == "penerimaSaja":
            return p
        raise m
    return (weight * p + (100 - weight) * m) / 100


def mean_of(values, hilang="tidakDihitung"):
    known = [v for v in values if v is not None]
    if not known:
        raise No("tanpaData")
    if len(known) < len(values) and hilang == "tidakDihitung":
        raise No("dataTidakLengkap")
    return sum(known) / (len(values) if hilang == "hitungNol" else len(known))


FIELDS = {"pendidikan": 3, "kesehatan": 12, "pekerjaanUmum": 2, "perumahanRakyat": 2, "trantibumlinmas": 5, "sosial": 5}


def spm_cases():
    law, page = "Permendagri 59/2021 (bobot menurut praktik aplikasi)", DOC.format("spm")

    def service(name, op, f, note=None, source=page, **given):
        case("spm", name, op, given, (nilai if given.get("hal") == "belumDilayani" else persen)(f, given), source, note)

    service("penerima", "spm.penerima", penerima, None, law, dilayani="60", harusDilayani="75")
    service("penerima", "spm.penerima", penerima, "Paling tinggi 100.", page, dilayani="103", harusDilayani="100")
    service("penerima", "spm.penerima", penerima, "Tanpa jumlah yang harus dilayani tidak dinilai.", page, dilayani="60")
    service("penerima", "spm.penerima", penerima, "Persen yang tercantum dipakai.", page, dilayani="60", persenTercantum="80")
    service("penerima", "spm.penerima", penerima, None, page, dilayani="60", persenTercantum="80", opsi={"penerima": "hanyaDihitung"})
    service("penerima", "spm.penerima", penerima, "Jumlahnya mendahului persen yang tercantum.", page, dilayani="60", harusDilayani="75", persenTercantum="50")
    service("penerima", "spm.penerima", penerima, None, page, harusDilayani="75")
    service("penerima", "spm.penerima", penerima, None, page, dilayani="0", harusDilayani="0")
    service("penerima", "spm.penerima", penerima, None, page, dilayani="-1", harusDilayani="10")
    service("penerima", "spm.penerima", penerima, "Realisasi 0 adalah 0 %.", page, dilayani="0", harusDilayani="10")
    service("penerima", "spm.penerima", penerima, "Persen tercantum di atas 100 dibatasi.", "Tabel 2.9, baris 1005 (2023)", persenTercantum="103")
    service("mutu", "spm.mutu", mutu, None, page, mutu=[{"persen": "100"}, {"persen": "80"}, {"persen": "75"}])
    service("mutu", "spm.mutu", mutu, "Setiap komponen paling tinggi 100.", page, mutu=[{"persen": "150"}, {"persen": "50"}])
    service("mutu", "spm.mutu", mutu, None, page, mutu=[{"tersedia": "3", "dibutuhkan": "4"}, {"persen": "100"}])
    service("mutu", "spm.mutu", mutu, None, page)
    service("mutu", "spm.mutu", mutu, None, page, mutu=[{"persen": None}, {"persen": "100"}])
    service("mutu", "spm.mutu", mutu, "Tidak ada yang dibutuhkan: komponennya tidak ada.", page, mutu=[{"tersedia": "3", "dibutuhkan": "0"}])
    service("mutu", "spm.mutu", mutu, None, page, mutu=[{"persen": "-1"}])
    full = {"dilayani": "60", "harusDilayani": "75", "mutu": [{"persen": "100"}, {"persen": "80"}]}
    service("indeks", "spm.indeks", index, "80 % × 80 + 20 % × 90", law, **full)
    service("indeks", "spm.indeks", index, "70/30", page, **full, opsi={"bobotPenerima": "70"})
    service("indeks", "spm.indeks", index, None, page, dilayani="60", harusDilayani="75")
    service("indeks", "spm.indeks", index, None, page, dilayani="60", harusDilayani="75", opsi={"mutuHilang": "penerimaSaja"})
    service("indeks", "spm.indeks", index, None, page, dilayani="60", mutu=[{"persen": "100"}])
    service("indeks", "spm.indeks", index, "Komponen yang hilang bukan mutu yang hilang.", page, dilayani="60", harusDilayani="75", mutu=[{"persen": None}], opsi={"mutuHilang": "penerimaSaja"})
    service("indeks", "spm.indeks", index, None, law, dilayani="75", harusDilayani="75", mutu=[{"persen": "100"}])

    def field(indeks, note=None, nama="sosial", **opsi):
        case("spm", "bidang", "spm.bidang", {"nama": nama, "indeks": indeks} | ({"opsi": opsi} if opsi else {}), persen(lambda: mean_of([None if x is None else F(x) for x in indeks], **opsi)), page, note)

    field(["80", "90", "100", "70", "60"])
    field(["80", None, "100", "70", "60"])
    field(["80", None, "100", "70", "60"], hilang="hitungNol")
    field(["80", None, "100", "70", "60"], hilang="abaikan")
    field([None] * 5)
    field(["80", "100"], "Perumahan rakyat: dua jenis pelayanan.", "perumahanRakyat")

    def region(note=None, hilang=None, **fields):
        opsi = {"hilang": hilang} if hilang else {}
        def f():
            return mean_of([attempt(lambda: mean_of([F(x) for x in fields[n]])) if n in fields else None for n in FIELDS], **opsi)
        case("spm", "daerah", "spm.daerah", {"bidang": [{"nama": n, "indeks": v} for n, v in fields.items()]} | ({"opsi": opsi} if opsi else {}), persen(f), page, note)

    region("Rata-rata keenam bidang, bukan semua jenis pelayanan.", pendidikan=["90"] * 3, kesehatan=["80"] * 12, pekerjaanUmum=["70"] * 2, perumahanRakyat=["100"] * 2, trantibumlinmas=["60"] * 5, sosial=["50", "60", "70", "80", "90"])
    region("Lima bidang tidak ada.", sosial=["80"] * 5)
    region("Lima bidang diabaikan.", "abaikan", sosial=["80"] * 5)
    region("Lima bidang dihitung 0.", "hitungNol", sosial=["90"] * 5)

    def category(x, note=None, **opsi):
        v = half_away(F(x), 2) if opsi.get("nilaiKategori") == "tercetak" else F(x)
        seventy, sixty = ("Tuntas Muda", "Tuntas Pratama") if opsi.get("tangga") == "mudaDiAtasPratama" else ("Tuntas Pratama", "Tuntas Muda")
        word = "Tuntas Paripurna" if v >= 100 else "Tuntas Utama" if v >= 90 else "Tuntas Madya" if v >= 80 else seventy if v >= 70 else sixty if v >= 60 else "Belum Tuntas"
        case("spm", "kategori", "spm.kategori", {"indeks": x} | ({"opsi": opsi} if opsi else {}), {"kategori": word}, page, note)

    for x in ("100", "99.5", "90", "89.99", "80", "79.99", "70", "69.99", "60", "59.99", "0"):
        category(x)
    category("99.996", "Menurut nilai tepat.")
    category("99.996", "Tercetak 100,00.", nilaiKategori="tercetak")
    category("75", tangga="mudaDiAtasPratama")
    category("65", tangga="mudaDiAtasPratama")

    def target(hal, expected, note=None, source="PP 2/2018: target SPM 100 % setiap tahun", **cells):
        case("spm", "target", "spm.target", {"hal": hal} | cells, expected, source, note)

    target("seratus", {"ya": True}, persen="100")
    target("seratus", {"ya": False}, persen="95")
    target("seratus", {"sebab": "tanpaTarget"})
    target("seratus", {"sebab": "targetTidakTerbaca"}, persen="?")
    target("semuaDilayani", {"ya": True}, penerima="75", harusDilayani="75")
    target("semuaDilayani", {"ya": False}, penerima="74", harusDilayani="75")
    target("semuaDilayani", {"sebab": "tanpaJumlahDilayani"}, penerima="74")
    target("semuaDilayani", {"sebab": "tanpaTarget"}, harusDilayani="75")

    def lack(i):
        hal = i["hal"]
        if hal == "belumDilayani":
            for name, reason in (("dilayani", "tanpaRealisasi"), ("harusDilayani", "tanpaJumlahDilayani")):
                if i.get(name) is None:
                    raise No(reason)
            return max(F(0), F(i["harusDilayani"]) - F(i["dilayani"]))
        if hal == "poinPenerima":
            return (100 - penerima(i)) * 80 / 100
        return 100 - index(i)

    service("kekurangan", "spm.kekurangan", lack, None, page, hal="belumDilayani", **full)
    service("kekurangan", "spm.kekurangan", lack, "Lebih dari yang harus: tidak ada yang kurang.", page, hal="belumDilayani", dilayani="80", harusDilayani="75")
    service("kekurangan", "spm.kekurangan", lack, None, page, hal="belumDilayani", dilayani="80")
    service("kekurangan", "spm.kekurangan", lack, "80 % dari yang kurang.", page, hal="poinPenerima", **full)
    service("kekurangan", "spm.kekurangan", lack, None, page, hal="indeks", **full)


# --- statistics --------------------------------------------------------------------------------------------------------------------------

def statistik_cases():
    page = DOC.format("statistik")

    def add(name, angka, dasar, source=page, note=None, expected=None):
        def f():
            a, d = F(angka), F(dasar)
            if d == 0:
                raise No("pembagiNol")
            return (a - d) / abs(d) * 100 if name == "perubahan" else a / d * 100
        computed = persen(f)
        assert expected is None or computed == {"persen": expected}, (name, computed)
        case("statistik", name, f"statistik.{name}", {"angka": angka, "dasar": dasar}, computed, source, note)

    add("bagian", "41893", "43746", "dokumen sumber, baris 800: 95,76 %", None, "95.76")
    add("bagian", "1", "3")
    add("bagian", "5", "0")
    add("bagian", "0", "5")
    add("penurunan", "8108", "50001", "dokumen sumber, baris 800: 16,22 %", "Hitungannya benar; dasarnya (yang ditangani terhadap yang terdata) meragukan.", "16.22")
    add("penurunan", "0", "10")
    add("penurunan", "1", "0")
    add("kenaikan", "25", "50")
    add("kenaikan", "150", "50")
    add("kenaikan", "1", "0")
    add("perubahan", "41893", "50001", note="Turun: negatif. 8.108 dari 50.001.")
    add("perubahan", "29147", "25626", "Tabel 2.6, baris 784 (2020-2021)")
    add("perubahan", "-5", "-10", note="Dasar negatif dihitung menurut besarnya: naik.")
    add("perubahan", "5", "0")
    add("perubahan", "10", "10")


# --- codes -------------------------------------------------------------------------------------------------------------------------------

def parse_code(s):
    """The strict form U.BB.PP.K.KK.SS[SS], or cause and place of what is wrong first."""
    def no(cause, at):
        return {"galat": cause, "posisi": str(at)}
    if not s:
        return no("empty", 0)
    template = s[0] == "X"
    if not template:
        if not s[0].isdigit() or not s[0].isascii():
            return no("unexpectedCharacter", 0)
        if s[0] == "0":
            return no("outOfRange", 0)
    at, levels = 1, ["urusan"]
    widths = [("bidangUrusan", 2), ("program", 2), (None, 1), ("kegiatan", 2), ("subKegiatan", 0)]
    for level, width in widths:
        if at == len(s):
            if level == "kegiatan":
                return no("incompleteLevel", at)
            break
        if s[at] != ".":
            return no("trailingText" if s[at].isdigit() else "unexpectedCharacter", at)
        at += 1
        if template and level == "bidangUrusan":
            for k in (at, at + 1):
                if k >= len(s):
                    return no("unexpectedEnd", k)
                if s[k] != "X":
                    return no("mixedTemplate" if s[k].isdigit() else "unexpectedCharacter", k)
            at += 2
            levels.append(level)
            continue
        if level == "bidangUrusan" and at < len(s) and s[at] == "X":
            return no("mixedTemplate", at)
        if level == "subKegiatan":
            run = 0
            while at + run < len(s) and s[at + run].isdigit():
                run += 1
            width = 2 if run == 2 or (run < 2 and len(s) < 17) else 4
        digits = s[at:at + width]
        for k in range(width):
            if k >= len(digits):
                return no("unexpectedEnd", at + k)
            if not digits[k].isdigit():
                return no("unexpectedCharacter", at + k)
        if width == 1 and not "1" <= digits <= "8":
            return no("outOfRange", at)
        if width > 1 and not digits.strip("0"):
            return no("outOfRange", at)
        at += width
        if level:
            levels.append(level)
    if at != len(s):
        return no("trailingText", at)
    if template and len(levels) == 1:
        return None
    parts = s.split(".")
    answer = {"kode": s, "tingkat": levels[-1]}
    parent = parts[:3] if len(parts) == 5 else parts[:-1]
    if parent:
        answer["induk"] = ".".join(parent)
    if len(parts) >= 5:
        answer["kewenangan"] = parts[3]
    return answer


def kode_cases():
    law = "Kepmendagri 900.1.15.5-1317/2023"

    def add(name, text, note=None, source=law, expected=None):
        computed = parse_code(text)
        assert expected is None or expected == computed, (text, computed)
        case("kode", name, "kode", {"teks": text}, computed, source, note)

    for text in ("1", "1.06", "1.06.04", "1.06.04.2.01", "1.06.04.2.01.0001"):
        add("tingkat", text)
    add("tingkat", "1.06.04.2.01.01", "Dua angka: kode sebelum 2023.", "Permendagri 90/2019")
    add("tingkat", "X.XX.01.2.02.0001", "Templat program penunjang.")
    add("tingkat", "X.XX")
    add("tingkat", "9.01.02.7.01.0001", "Kewenangan 7: Aceh.")
    add("tingkat", "1.02.02.1.01.0001", "Kewenangan 1: provinsi.")
    for text, note in (("", None), ("0.06", "Urusan 0 tidak ada."), ("A.06", None), ("1-06", None), ("1.", None), ("1.6", "Dua angka."), ("1.00", None), ("1.XX", "Templat berlaku untuk urusan dan bidang sekaligus."), ("X.06", None), ("1.06.4", None), ("1.06.00", None),
                       ("1.06.04.2", "Empat ruas bukan tingkat: kegiatan mempunyai lima."), ("1.06.04.0.01", "Kewenangan 0."), ("1.06.04.9.01", "Kewenangan 9."), ("1.06.04.02.01", "Kewenangan satu angka."), ("1.06.04.2.00", None), ("1.06.04.2.01.001", "Tiga angka."),
                       ("1.06.04.2.01.0000", None), ("1.06.04.2.01.00012", None), ("1.06.04.2.01.0001.5", None), ("1.06.04.2.01.0001 ", "Spasi di belakang."), (" 1.06", "Spasi di depan."), ("1.060", None), ("1.06.04.2.1", None), ("x.xx.01", "Huruf kecil."), ("1.06.O4", "Huruf O, bukan nol.")):
        add("galat", text, note)

    account = "Permendagri 90/2019, Kepmendagri 050-3708/2020"
    def akun(text, expected, note=None):
        case("kode", "akun", "kode.akun", {"teks": text}, expected, account, note)

    akun("5", {"kode": "5", "tingkat": "akun"})
    akun("5.1", {"kode": "5.1", "tingkat": "kelompok", "induk": "5"})
    akun("5.1.02", {"kode": "5.1.02", "tingkat": "jenis", "induk": "5.1"})
    akun("5.1.02.01", {"kode": "5.1.02.01", "tingkat": "objek", "induk": "5.1.02"})
    akun("5.1.02.01.01", {"kode": "5.1.02.01.01", "tingkat": "rincianObjek", "induk": "5.1.02.01"})
    akun("5.1.02.01.01.0001", {"kode": "5.1.02.01.01.0001", "tingkat": "subRincianObjek", "induk": "5.1.02.01.01"})
    akun("", {"galat": "empty", "posisi": "0"})
    akun("5.1.2", {"galat": "unexpectedEnd", "posisi": "5"}, "Jenis: dua angka.")
    akun("5,1", {"galat": "unexpectedCharacter", "posisi": "1"})

    def lenient(op, text, kode, koreksi=(), periksa=False, note=None, **opsi):
        name = "longgar" if op == "kode.longgar" else "akun-longgar"
        case("kode", name, op, {"teks": text} | ({"opsi": opsi} if opsi else {}), {"kode": kode, "koreksi": list(koreksi), "periksa": periksa}, "docs/codes.md", note)

    def refused(op, text, jenis, kemungkinan=(), note=None):
        name = "tolak" if op == "kode.longgar" else "akun-tolak"
        case("kode", name, op, {"teks": text}, {"penolakan": jenis, "kemungkinan": list(kemungkinan)}, "docs/codes.md", note)

    k = "kode.longgar"
    lenient(k, "1.06.04.2.01.0001", "1.06.04.2.01.0001")
    lenient(k, "8.01.06.02.01.0001", "8.01.06.2.01.0001", ["kewenanganDuaDigit"])
    lenient(k, "1.06.04.02.01", "1.06.04.2.01", ["kewenanganDuaDigit"], True, "Lima ruas: kode yang lebih tua tampak sama.")
    lenient(k, "1.06.04.2.1", "1.06.04.2.01", ["nolKurang"])
    lenient(k, "01.06.04.2.01", "1.06.04.2.01", ["nolBerlebih"])
    lenient(k, " 1.06. 04 ", "1.06.04", ["spasi", "spasi", "spasi"])
    lenient(k, "1 06 04", "1.06.04", ["pemisah", "pemisah"])
    lenient(k, "1,06", "1.06", ["pemisah"], True, "Dapat berupa bilangan desimal.")
    lenient(k, "1.06..04", "1.06.04", ["pemisahGanda"], True, "Satu ruas mungkin hilang.")
    lenient(k, "1.06.04.", "1.06.04", ["titikTepi"])
    lenient(k, "x.xx.01", "X.XX.01", ["hurufTemplat", "hurufTemplat"], note="Satu koreksi untuk setiap ruas.")
    lenient(k, "'1.06.04", "1.06.04", ["tandaKutip"])
    lenient(k, "1.06.04 Rehabilitasi Sosial", "1.06.04", ["namaDiBelakang"])
    lenient(k, "1.06.04.2.01.01", "1.06.04.2.01.01", note="Kode lama tetap seperti adanya.")
    lenient(k, "1.06.04.2.01.01", "1.06.04.2.01.0001", ["subKegiatanDiperlebar"], True, subKegiatan="empat")
    refused(k, " ", "kosong")
    refused(k, "1.13.01.15.07", "kodeLama")
    refused(k, "5.1.02.01.01.0001", "kodeAkun", ["5.1.02.01.01.0001"])
    refused(k, "1.06.5.1.02.01.01.0001", "akunSetelahBidang", ["1.06", "5.1.02.01.01.0001"])
    refused(k, "1.03.0.00.0.00.01.0000", "kodePerangkatDaerah", ["1.03.0.00.0.00.01.0000"])
    refused(k, "62.07", "kodeWilayah", ["62.07"])
    refused(k, "x.x.xx.xx", "pola")
    refused(k, "1.06.04.2", "antaraTingkat", ["1.06.04"])
    refused(k, "5.1", "bermaknaGanda", ["5.01", "5.10", "5.1"])
    refused(k, "1.06.01 dan 1.06.02", "beberapaKode", ["1.06.01", "1.06.02"])
    refused(k, "2025-08-20", "tanggal")
    refused(k, "1.000.000", "angka")
    refused(k, "10604", "tanpaPemisah")
    refused(k, "1.06.O4", "bukanKode", note="Huruf yang menyerupai angka tidak pernah diperbaiki.")
    a = "kode.akun.longgar"
    lenient(a, "5-1-02-01", "5.1.02.01", ["pemisah", "pemisah", "pemisah"])
    lenient(a, "5.1.2", "5.1.02", ["nolKurang"], True)
    refused(a, "1.06.04.2.01", "kodePerencanaan", ["1.06.04.2.01"])


# --- numbers as texts --------------------------------------------------------------------------------------------------------------------

def angka_cases():
    notation = "notasi Indonesia: titik mengelompokkan ribuan, koma mendahului desimal"

    def add(jenis, text, expected, note=None, source=notation):
        case("angka", jenis, "angka", {"jenis": jenis, "teks": text}, expected, source, note)

    def refused(jenis, text, galat, posisi, note=None, source=notation):
        add(jenis, text, {"galat": galat, "posisi": str(posisi)}, note, source)

    for text, value in (("0", "0"), ("7", "7"), ("1234", "1234"), ("1.234", "1234"), ("1.234.567,89", "1234567.89"), ("95,77", "95.77"), ("0,125", "0.125"), ("1.234,567", "1234.567"), ("-5", "-5"), ("(1.000)", "-1000"), ("\u22125", "-5")):
        add("angka", text, {"nilai": value})
    add("angka", "12,50", {"nilai": "12.5"}, "Nol di belakang tidak berarti.")
    add("angka", "", {"keadaan": "kosong"})
    add("angka", "-", {"keadaan": "strip"})
    add("angka", "\u2013", {"keadaan": "strip"})
    refused("angka", "95.77", "invalidGrouping", 5, "Titik bukan koma desimal.")
    refused("angka", "1,234", "ambiguousSeparator", 1, "Satu koma 234 perseribu, atau 1.234 cara Amerika.")
    refused("angka", "8,696,000,000.00", "ambiguousSeparator", 1, source="Tabel 2.8 (notasi Amerika)")
    refused("angka", "282.8100", "invalidGrouping", 7, source="Tabel 2.8, baris 888")
    refused("angka", "19,464,65", "ambiguousSeparator", 2, "Koma kedua tepat tiga angka di belakang yang pertama: cara Amerika.", "Tabel 2.8, baris 978")
    refused("angka", "12.34.567", "invalidGrouping", 5)
    refused("angka", "01", "unexpectedCharacter", 0)
    refused("angka", "12,", "unexpectedEnd", 3)
    refused("angka", "12a", "unexpectedCharacter", 2)
    refused("angka", "(12", "unbalanced", 3)
    refused("angka", "#REF!", "spreadsheetError", 0)
    refused("angka", "12 Dokumen", "unexpectedCharacter", 2, "Bukan 0, dan bukan 12.")
    for text, value in (("Rp1.000", "1000"), ("Rp. 1.000.000,-", "1000000"), ("rp 5", "5"), ("1.039.000.000", "1039000000"), ("250,50", "250.50"), ("-Rp3.500", "-3500")):
        add("rupiah", text, {"nilai": value}, "Dua desimal atau tidak sama sekali." if value == "250.50" else None)
    add("rupiah", "-", {"keadaan": "strip"}, "Strip bukan 0.")
    refused("rupiah", "1,005", "ambiguousSeparator", 1)
    refused("rupiah", "0,005", "tooManyDecimals", 4)
    refused("rupiah", "100000000000000000", "overflow", 0)
    for text, value in (("100%", "100"), ("95,77 %", "95.77"), ("95,77", "95.77")):
        add("persen", text, {"nilai": value})
    refused("persen", "%", "unexpectedEnd", 0)

    def cell(text, jenis, value=None, notasi=None, source="docs/cells.md", **more):
        case("angka", "sel", "angka.sel", {"teks": text} | ({"notasi": notasi} if notasi else {}), {"jenis": jenis} | ({"nilai": value} if value is not None else {}) | more, source)

    cell(" ", "kosong", "")
    cell("\u2014", "strip", "-")
    cell("Rp -", "strip", "-")
    cell("n.a.", "tanpaNilai", "NA")
    cell("Tidak ada indikator", "tanpaNilai", "NA", source="Tabel 2.7, baris 855")
    cell("100", "angka", "100")
    cell("95,77", "angka", "95.77")
    cell("95.77", "angka", "95.77")
    cell("95.77", "tidakDikenal", notasi="indonesia", galat="invalidGrouping")
    cell("1.235", "bermaknaGanda", indonesia="1235", amerika="1.235")
    cell("1.235", "angka", "1235", "indonesia")
    cell("1.235", "angka", "1.235", "amerika")
    cell("8,696,000,000.00", "angka", "8696000000")
    cell("(1.000)", "angka", "-1000", "indonesia")
    cell("95,77 %", "persen", "95.77%")
    cell("Rp. 1.000.000,-", "uang", "1000000")
    cell("Rp 1.000", "uang", "1000")
    cell("12\nDokumen", "kuantitas", "12 Dokumen")
    cell("43 Orang/bulan", "kuantitas", "43 Orang/bulan")
    cell("3,00-4,50", "rentang", "3..4.5")
    cell("3 s/d 4", "rentang", "3..4")
    cell("s/d 4,50", "setengahRentang", "..4.5")
    cell("Kurang dari 5 hari", "batas", "<5 hari")
    cell("\u2265 100%", "batas", ">=100%")
    cell("BB", "kata", "BB")
    cell("95,76% (41.893 org)", "angkaDenganJumlah", "95.76% (41893 org)", source="Tabel 2.6, baris 785")
    cell("#VALUE!", "galatLembar", "#VALUE!")
    cell("Rp 1,2 M", "tidakDikenal", galat="magnitudeAbbreviation")
    cell("12 Dokumen 3 Laporan", "tidakDikenal", galat="multipleValues")
    cell("- 5", "tidakDikenal", galat="ambiguousDash")
    cell("1.06.04", "tidakDikenal", galat="codeNotNumber")
    cell("282.8100", "tidakDikenal", notasi="indonesia", galat="invalidGrouping", source="Tabel 2.8, baris 888")
    cell("4,50-3,00", "tidakDikenal", galat="wrongOrder")


def main():
    for make in (kode_cases, angka_cases, capaian_cases, kumulatif_cases, e81_cases, predikat_cases, sakip_cases, pagu_cases, pertumbuhan_cases, spm_cases, statistik_cases):
        make()
    OUT.mkdir(exist_ok=True)
    for group, cases in GROUPS.items():
        body = ",\n".join("    " + json.dumps(c, ensure_ascii=False) for c in cases)
        (OUT / f"{group}.json").write_text(f'{{\n  "format": "renstra-conformance/1",\n  "group": "{group}",\n  "cases": [\n{body}\n  ]\n}}\n', encoding="utf-8")
        print(f"{group:12} {len(cases)}")
    print(f"{'total':12} {sum(map(len, GROUPS.values()))}")


if __name__ == "__main__":
    main()
