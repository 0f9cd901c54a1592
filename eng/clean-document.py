#!/usr/bin/env python3
"""Writes the clean document: the fictitious Renstra of a Dinas Sosial in which every figure follows from the others.

    python3 eng/clean-document.py | dotnet run eng/canonical.cs > seeds/contoh-dinas-sosial-kabupaten.json

Names, indicators and units are those of the nomenclature; region, people and figures are made up. The tests hold that the
auditor finds nothing in it, and break it in one place after the other.
"""
import json
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

YEARS = [2025, 2026, 2027, 2028, 2029, 2030]
PAST = [2020, 2021, 2022, 2023, 2024]


def pct(part, whole):
    exact = Fraction(part) / Fraction(whole) * 100
    text = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP).normalize()
    return float(text) if text != text.to_integral() else int(text)


def series(values, years=YEARS):
    return {str(y): v for y, v in zip(years, values)}


def add(*rows):
    return [sum(column) for column in zip(*rows)]


def grow(first, rate, step=100_000):
    """Six yearly ceilings that grow by a rate, each a multiple of step."""
    out = [first]
    for _ in YEARS[1:]:
        out.append(int(out[-1] * (100 + rate) / 100) // step * step)
    return out


# kode, nama, kinerja, indikator, satuan, target pertama, kenaikan per tahun, pagu pertama, kenaikan % per tahun
SUB = {
    "1.06.01.2.01": [
        ("0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "Tersusunnya Dokumen Perencanaan Perangkat Daerah", "Jumlah Dokumen Perencanaan Perangkat Daerah", "Dokumen", 6, 0, 24_000_000, 4),
        ("0007", "Evaluasi Kinerja Perangkat Daerah", "Terlaksananya Evaluasi Kinerja Perangkat Daerah", "Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "Laporan", 4, 0, 18_500_000, 4),
    ],
    "1.06.01.2.02": [
        ("0001", "Penyediaan Gaji dan Tunjangan ASN", "Tersedianya Gaji dan Tunjangan ASN", "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "Orang/bulan", 36, 0, 3_150_000_000, 3),
    ],
    "1.06.01.2.06": [
        ("0002", "Penyediaan Peralatan dan Perlengkapan Kantor", "Tersedianya Peralatan dan Perlengkapan Kantor", "Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan", "Paket", 12, 0, 42_000_000, 5),
    ],
    "1.06.02.2.03": [
        ("0003", "Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Keluarga Kewenangan Kabupaten/Kota", "Meningkatnya Kapasitas Keluarga Kewenangan Kabupaten/Kota", "Jumlah Keluarga yang Meningkat Kapasitasnya Kewenangan Kabupaten/Kota", "Keluarga", 40, 5, 96_000_000, 6),
        ("0004", "Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota", "Meningkatnya Kapasitas Lembaga Kesejahteraan Sosial Kewenangan Kabupaten/Kota", "Jumlah Lembaga Kesejahteraan Sosial yang Meningkat Kapasitasnya Kewenangan Kabupaten/Kota", "Lembaga", 8, 1, 64_000_000, 6),
    ],
    "1.06.04.2.01": [
        ("0001", "Penyediaan Permakanan", "Terpenuhinya Kebutuhan Permakanan Per Orang Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota", "Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota", "Orang", 310, 10, 465_000_000, 5),
        ("0003", "Penyediaan Alat Bantu", "Terpenuhinya Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai Kebutuhan Kewenangan Kabupaten/Kota", "Jumlah Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai kebutuhan Kewenangan Kabupaten/Kota", "Orang", 60, 5, 180_000_000, 5),
        ("0012", "Pemberian Layanan Rujukan", "Terlaksananya Pemberian Layanan Rujukan Kewenangan Kabupaten/Kota", "Jumlah Orang Mendapatkan Layanan Rujukan Kewenangan Kabupaten/Kota", "Orang", 35, 5, 52_500_000, 5),
    ],
    "1.06.04.2.02": [
        ("0001", "Pemberian Layanan Data dan Pengaduan", "Terlaksananya Pemberian Layanan Data dan Pengaduan Kewenangan Kabupaten/Kota", "Jumlah Orang yang Mendapatkan Layanan Data dan Pengaduan Kewenangan Kabupaten/Kota", "Orang", 120, 10, 38_000_000, 5),
    ],
    "1.06.05.2.02": [
        ("0001", "Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota", "Terlaksananya Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota", "Jumlah Fakir Miskin Cakupan Daerah Kabupaten/Kota yang Didata", "Orang", 9_000, 500, 85_000_000, 4),
        ("0004", "Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat", "Terpenuhinya Orang yang Mendapatkan Bantuan Pengembangan Ekonomi Masyarakat Kewenangan Kabupaten/Kota", "Jumlah Orang Mendapatkan Bantuan Pengembangan Ekonomi Masyarakat Kewenangan Kabupaten/Kota", "Orang", 1_200, 50, 240_000_000, 4),
    ],
    "1.06.06.2.01": [
        ("0001", "Penyediaan Makanan", "Terpenuhinya Orang yang Mendapatkan Permakanan 3x1 Hari dalam Masa Tanggap Darurat (Pengungsian) Kewenangan Kabupaten/Kota", "Jumlah Orang yang Mendapatkan Permakanan 3x1 Hari dalam Masa Tanggap Darurat (Pengungsian) Kewenangan Kabupaten/Kota", "Orang", 500, 20, 175_000_000, 5),
        ("0005", "Pelayanan Dukungan Psikososial", "Terpenuhinya Pelayanan Dukungan Psikososial bagi Korban Bencana Kewenangan Kabupaten/Kota", "Jumlah Korban Bencana yang Mendapatkan Layanan Dukungan Psikososial Kewenangan Kabupaten/Kota", "Orang", 90, 5, 31_000_000, 5),
    ],
    "1.06.06.2.02": [
        ("0002", "Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana", "Terpenuhinya Orang yang Melaksanakan Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana Kewenangan Kabupaten/Kota", "Jumlah Orang yang Melaksanakan Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana Kewenangan Kabupaten/Kota", "Orang", 45, 2, 58_000_000, 5),
    ],
}

KEGIATAN = {
    "1.06.01.2.01": ("Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", "Tersedianya dokumen perencanaan dan evaluasi kinerja", "Persentase dokumen perencanaan dan evaluasi kinerja yang tersedia", [100] * 6, 100),
    "1.06.01.2.02": ("Administrasi Keuangan Perangkat Daerah", "Terlaksananya administrasi keuangan", "Persentase administrasi keuangan yang terlaksana", [100] * 6, 100),
    "1.06.01.2.06": ("Administrasi Umum Perangkat Daerah", "Terlaksananya administrasi umum", "Persentase administrasi umum yang terlaksana", [100] * 6, 100),
    "1.06.02.2.03": ("Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", "Meningkatnya kemampuan potensi sumber kesejahteraan sosial", "Persentase potensi sumber kesejahteraan sosial yang meningkat kemampuannya", [46, 49, 52, 55, 58, 61], 43),
    "1.06.04.2.01": ("Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial", "Terlayaninya penerima rehabilitasi sosial dasar", "Persentase penerima rehabilitasi sosial dasar yang terlayani", [100] * 6, 97.4),
    "1.06.04.2.02": ("Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial", "Terlayaninya penerima rehabilitasi sosial lainnya", "Persentase penerima rehabilitasi sosial lainnya yang terlayani", [72, 75, 78, 81, 84, 87], 69),
    "1.06.05.2.02": ("Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", "Terkelolanya data fakir miskin", "Persentase data fakir miskin yang dimutakhirkan", [80, 84, 88, 92, 96, 98], 76),
    "1.06.06.2.01": ("Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota", "Terlindunginya korban bencana", "Persentase korban bencana yang mendapat perlindungan sosial", [100] * 6, 98.6),
    "1.06.06.2.02": ("Penyelenggaraan Pemberdayaan Masyarakat Terhadap Kesiapsiagaan Bencana Kabupaten/Kota", "Meningkatnya kesiapsiagaan masyarakat", "Persentase desa rawan bencana yang siap siaga", [40, 45, 50, 55, 60, 65], 35),
}

# nama, outcome, indikator, satuan, baseline, target, mendukung
PROGRAM = {
    "1.06.01": ("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "Meningkatnya akuntabilitas kinerja perangkat daerah", "Nilai AKIP perangkat daerah", "Nilai", 68.5, [70.5, 72, 73.5, 75, 76.5, 78], "S2"),
    "1.06.02": ("PROGRAM PEMBERDAYAAN SOSIAL", "Meningkatnya peran potensi sumber kesejahteraan sosial", "Persentase potensi sumber kesejahteraan sosial yang aktif", "%", 51.5, [54, 57, 60, 63, 66, 69], "S1"),
    "1.06.04": ("PROGRAM REHABILITASI SOSIAL", "Meningkatnya penanganan penerima rehabilitasi sosial", "Persentase penerima rehabilitasi sosial yang tertangani", "%", 88, [90, 92, 94, 96, 98, 99], "S1"),
    "1.06.05": ("PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL", "Meningkatnya perlindungan dan jaminan sosial fakir miskin", "Persentase fakir miskin yang mendapat jaminan sosial", "%", 74, [77, 80, 83, 86, 89, 92], "S1"),
    "1.06.06": ("PROGRAM PENANGANAN BENCANA", "Meningkatnya penanganan korban bencana", "Persentase korban bencana yang tertangani", "%", 95, [96, 97, 98, 99, 99.5, 99.8], "S1"),
}

POSISI = {"entri": "posisi", "triwulan": "posisiAkhir", "tahun": "posisiAkhir"}
TAMBAHAN = {"entri": "tambahan", "triwulan": "jumlah", "tahun": "jumlah"}


def indikator(nama, satuan, baseline, target, akumulasi, ident=None):
    out = {"id": ident} if ident else {}
    out |= {
        "nama": nama,
        "satuan": satuan,
        "polaritas": "naik",
        "akumulasi": akumulasi,
        "sifatTarget": "tahunan",
        "baseline": {"tahun": 2024, "nilai": baseline},
        "target": series(target),
    }
    return out


def pendanaan():
    programs = []
    total = [0] * 6
    for p, (kode, (nama, outcome, ind, satuan, base, target, mendukung)) in enumerate(PROGRAM.items(), 1):
        kegiatan = []
        pagu_program = [0] * 6
        for k, (kk, (knama, output, kind, ktarget, kbase)) in enumerate([i for i in KEGIATAN.items() if i[0].startswith(kode)], 1):
            subs = []
            pagu_kegiatan = [0] * 6
            for s, (ss, snama, kinerja, sind, ssatuan, t0, step, p0, rate) in enumerate(SUB[kk], 1):
                pagu = grow(p0, rate)
                pagu_kegiatan = add(pagu_kegiatan, pagu)
                subs.append({
                    "id": f"SK{p}{k}{s}",
                    "kode": f"{kk}.{ss}",
                    "nama": snama,
                    "hasil": [{"uraian": kinerja, "indikator": [indikator(sind, ssatuan, t0, [t0 + step * i for i in range(6)], TAMBAHAN)]}],
                    "pagu": series(pagu),
                    "penanggungJawab": "Dinas Sosial",
                    "lokasi": "Kabupaten Contoh",
                })
            pagu_program = add(pagu_program, pagu_kegiatan)
            kegiatan.append({
                "id": f"K{p}{k}",
                "kode": kk,
                "nama": knama,
                "hasil": [{"uraian": output, "indikator": [indikator(kind, "%", kbase, ktarget, POSISI)]}],
                "paguTercantum": series(pagu_kegiatan),
                "subKegiatan": subs,
            })
        total = add(total, pagu_program)
        programs.append({
            "id": f"P{p}",
            "kode": kode,
            "nama": nama,
            "mendukung": [mendukung],
            "hasil": [{"uraian": outcome, "indikator": [indikator(ind, satuan, base, target, POSISI, f"IP{p}")]}],
            "paguTercantum": series(pagu_program),
            "kegiatan": kegiatan,
        })
    return {
        "paguTercantum": series(total),
        "urusan": [{"kode": "1", "nama": "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR", "paguTercantum": series(total)}],
        "bidang": [{"kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": series(total), "program": programs}],
    }


def money(amount, before, renstra, quarters):
    realised = sum(quarters)
    return {
        "targetRenstra": renstra,
        "realisasiSebelumnya": before,
        "targetRenja": amount,
        "targetRenjaPerubahan": amount,
        "triwulan": dict(zip(["I", "II", "III", "IV"], quarters)),
        "realisasiRenjaTercantum": realised,
        "capaianRenjaTercantum": pct(realised, amount),
        "realisasiRenstraTercantum": before + realised,
        "capaianRenstraTercantum": pct(before + realised, renstra),
    }


def position(renstra, before, renja, quarters):
    return {
        "targetRenstra": renstra,
        "realisasiSebelumnya": before,
        "targetRenja": renja,
        "triwulan": dict(zip(["I", "II", "III", "IV"], quarters)),
        "realisasiRenjaTercantum": quarters[-1],
        "capaianRenjaTercantum": pct(Fraction(str(quarters[-1])), Fraction(str(renja))),
        "realisasiRenstraTercantum": quarters[-1],
        "capaianRenstraTercantum": pct(Fraction(str(quarters[-1])), Fraction(str(renstra))),
    }


def counts(renstra, before, renja, quarters):
    return money(renja, before, renstra, quarters) | {"targetRenjaPerubahan": None}


def clean(node):
    if isinstance(node, dict):
        return {k: clean(v) for k, v in node.items() if v is not None}
    return [clean(v) for v in node] if isinstance(node, list) else node


# Form E.81 of the last year of the plan before: programmes with one kegiatan and its sub kegiatan each.
E81 = {
    "1.06.01": ("1.06.01.2.01", 0, [4_000_000, 5_500_000, 6_000_000, 6_500_000], 23_000_000, (6, [1, 2, 1, 2]), (68.5, [66, 67, 68, 68.5], 68)),
    "1.06.02": ("1.06.02.2.03", 0, [15_000_000, 22_000_000, 25_000_000, 23_000_000], 90_000_000, (38, [8, 10, 10, 10]), (51.5, [48, 49.5, 50.5, 51.5], 52)),
    "1.06.04": ("1.06.04.2.01", 0, [90_000_000, 110_000_000, 115_000_000, 110_000_000], 440_000_000, (300, [70, 75, 80, 75]), (88, [84, 86, 87, 88], 90)),
    "1.06.05": ("1.06.05.2.02", 0, [15_000_000, 20_000_000, 22_000_000, 20_000_000], 80_000_000, (8_600, [2_000, 2_200, 2_200, 2_200]), (74, [70, 72, 73, 74], 75)),
    "1.06.06": ("1.06.06.2.01", 0, [35_000_000, 40_000_000, 45_000_000, 42_000_000], 168_000_000, (480, [110, 120, 130, 120]), (95, [93, 94, 94.5, 95], 96)),
}


def e81():
    rows = []
    sums = {"amount": 0, "before": 0, "renstra": 0, "q": [0] * 4}
    for kode, (kk, index, quarters, amount, (volume, vq), (base, kq, ktarget)) in E81.items():
        before, renstra = amount * 3, amount * 5
        knama, _, kind, _, _ = KEGIATAN[kk]
        ss, snama, _, sind, ssatuan, *_ = SUB[kk][index]
        rp = money(amount, before, renstra, quarters)
        for key, value in (("amount", amount), ("before", before), ("renstra", renstra)):
            sums[key] += value
        sums["q"] = add(sums["q"], quarters)
        rows.append({
            "kode": kode,
            "tingkat": "program",
            "nama": PROGRAM[kode][0],
            "anggaran": rp,
            "indikator": [{"nama": PROGRAM[kode][2], "satuan": PROGRAM[kode][3], "kinerja": position(ktarget + 1, kq[0], ktarget, kq)}],
            "rincian": [{
                "kode": kk,
                "tingkat": "kegiatan",
                "nama": knama,
                "anggaran": rp,
                "indikator": [{"nama": kind, "satuan": "%", "kinerja": position(100, 90, 95, [90, 91, 92, 93])}],
                "rincian": [{
                    "kode": f"{kk}.{ss}",
                    "tingkat": "subKegiatan",
                    "nama": snama,
                    "anggaran": rp,
                    "indikator": [{"nama": sind, "satuan": ssatuan, "kinerja": counts(volume * 5, volume * 3, volume, vq)}],
                }],
            }],
        })

    def mean(*path):
        values = []
        for row in rows:
            node = row
            for step in path:
                node = node[step]
            values.append(Fraction(str(node)))
        return pct(sum(values), len(values) * 100)

    averages = {
        "kinerja": {c: mean("indikator", 0, "kinerja", c + "Tercantum") for c in ("capaianRenja", "capaianRenstra")},
        "anggaran": {c: mean("anggaran", c + "Tercantum") for c in ("capaianRenja", "capaianRenstra")},
    }

    def predikat(value):
        return "Sangat Tinggi" if value >= 91 else "Tinggi" if value >= 76 else "Sedang" if value >= 66 else "Rendah" if value >= 51 else "Sangat Rendah"

    return {
        "judul": "Evaluasi terhadap Hasil Renja Tahun 2024",
        "tahun": 2024,
        "awalRenstra": 2021,
        "akhirRenstra": 2025,
        "baris": rows,
        "jumlah": {"anggaran": money(sums["amount"], sums["before"], sums["renstra"], sums["q"])},
        "rataRata": averages,
        "predikat": {k: {c: predikat(v) for c, v in row.items()} for k, row in averages.items()},
        "faktorPendorong": [{"teks": "Kerja sama dengan pekerja sosial masyarakat"}],
        "faktorPenghambat": [{"teks": "Jarak antardesa"}],
        "sumber": {"tabel": "2.6"},
    }


def budget():
    rows, budget24, spent24 = [], 0, 0
    for kode, (kk, index, quarters, amount, *_rest) in E81.items():
        spent = sum(quarters)
        budget24, spent24 = budget24 + amount, spent24 + spent
        rows.append({"kode": kode, "tingkat": "program", "nama": PROGRAM[kode][0], "anggaran": {"2024": amount}, "realisasi": {"2024": spent}, "persenTercantum": {"2024": pct(spent, amount)}})
    total = {"anggaran": {"2024": budget24}, "realisasi": {"2024": spent24}, "persenTercantum": {"2024": pct(spent24, budget24)}}
    modal, modal_spent = 60_000_000, 55_000_000
    kinds = [
        {"tingkat": "kelompokBelanja", "nama": "Belanja Operasi", "anggaran": {"2024": budget24 - modal}, "realisasi": {"2024": spent24 - modal_spent}, "persenTercantum": {"2024": pct(spent24 - modal_spent, budget24 - modal)}},
        {"tingkat": "kelompokBelanja", "nama": "Belanja Modal", "anggaran": {"2024": modal}, "realisasi": {"2024": modal_spent}, "persenTercantum": {"2024": pct(modal_spent, modal)}},
    ]
    return {"judul": "Anggaran dan Realisasi Belanja", "baris": kinds, "jumlah": total}, {"judul": "Anggaran dan Realisasi Pendanaan Pelayanan", "baris": rows, "jumlah": total}


IKU = [
    ("IS1", "Persentase pemerlu pelayanan kesejahteraan sosial yang terpenuhi kebutuhan dasarnya", "%", 81, [83, 85, 87, 89, 91, 93]),
    ("IT1", "Indeks kesejahteraan sosial", "Indeks", 62.4, [63.5, 64.6, 65.7, 66.8, 67.9, 69]),
]

SPM = [
    ("Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti", "penyandang disabilitas telantar", 120),
    ("Rehabilitasi sosial dasar anak telantar di luar panti", "anak telantar", 85),
    ("Rehabilitasi sosial dasar lanjut usia telantar di luar panti", "lanjut usia telantar", 140),
    ("Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti", "gelandangan dan pengemis", 20),
    ("Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana kabupaten/kota", "korban bencana", 500),
]


def past(base):
    """Targets and realisations of five past years with their ratios."""
    target = [base - 5 + i for i in range(5)]
    real = [t - 1 if i % 2 == 0 else t for i, t in enumerate(target)]
    return {"target": series(target, PAST), "realisasi": series(real, PAST), "rasioTercantum": series([pct(Fraction(str(r)), Fraction(str(t))) for r, t in zip(real, target)], PAST)}


def chapters():
    return [
        ("I", "PENDAHULUAN", 1), ("1.1", "Latar Belakang", 2), ("1.2", "Dasar Hukum Penyusunan", 2), ("1.3", "Maksud dan Tujuan", 2), ("1.4", "Sistematika Penulisan", 2),
        ("II", "GAMBARAN PELAYANAN, PERMASALAHAN, DAN ISU STRATEGIS PERANGKAT DAERAH", 1), ("2.1", "Gambaran Pelayanan Perangkat Daerah", 2), ("2.2", "Permasalahan dan Isu Strategis Perangkat Daerah", 2),
        ("III", "TUJUAN, SASARAN, STRATEGI, DAN ARAH KEBIJAKAN", 1), ("3.1", "Tujuan dan Sasaran", 2), ("3.2", "Strategi dan Arah Kebijakan", 2),
        ("IV", "PROGRAM, KEGIATAN, SUBKEGIATAN, DAN KINERJA PENYELENGGARAAN BIDANG URUSAN", 1), ("4.1", "Program, Kegiatan, dan Subkegiatan", 2), ("4.2", "Kinerja Penyelenggaraan Bidang Urusan", 2),
        ("V", "PENUTUP", 1),
    ]


TABLES = ["Pegawai Menurut Jabatan", "Aset", "Data Pemerlu Pelayanan Kesejahteraan Sosial", "Capaian IKU 2020-2024", "Capaian IKK 2020-2024", "Evaluasi terhadap Hasil Renja Tahun 2024", "Capaian SPM 2020-2024", "Anggaran dan Realisasi Belanja", "Anggaran dan Realisasi Pendanaan Pelayanan"]


def document():
    dana = pendanaan()
    programs = dana["bidang"][0]["program"]
    belanja, anggaran = budget()
    refs = lambda nodes: [{"teks": n["nama"], "id": n["id"]} for n in nodes]
    kegiatan = [k for p in programs for k in p["kegiatan"]]
    subs = [s for k in kegiatan for s in k["subKegiatan"]]
    cascade = [{"tingkat": "program", "sebutan": refs([p])[0], "hasil": p["hasil"][0]["uraian"], "rincian": [
        {"tingkat": "kegiatan", "sebutan": refs([k])[0], "hasil": k["hasil"][0]["uraian"], "rincian": [
            {"tingkat": "subKegiatan", "sebutan": refs([s])[0], "hasil": s["hasil"][0]["uraian"]} for s in k["subKegiatan"]]} for k in p["kegiatan"]]} for p in programs]
    by_sasaran = lambda s: [c for c, p in zip(cascade, programs) if p["mendukung"] == [s]]
    iku = {i: indikator(n, u, b, t, POSISI, i) for i, n, u, b, t in IKU}
    is2 = indikator("Nilai AKIP perangkat daerah", "Nilai", 68.5, [70.5, 72, 73.5, 75, 76.5, 78], POSISI, "IS2")
    permakanan = next(s for s in subs if s["kode"] == "1.06.04.2.01.0001")
    bencana = next(s for s in subs if s["kode"] == "1.06.06.2.01.0001")
    staff = [("Pembina", 4), ("Penata", 18), ("Pengatur", 8)]
    jabatan = [("Kepala Dinas", 1, 0), ("Sekretaris", 1, 0), ("Kepala Bidang", 3, 0), ("Jabatan Fungsional", 15, 4), ("Pelaksana", 10, 2)]
    aset = [("Tanah", 2_500_000_000), ("Peralatan dan Mesin", 1_420_000_000), ("Gedung dan Bangunan", 3_100_000_000)]
    ppks = [("Lanjut usia telantar", 80, 60), ("Penyandang disabilitas telantar", 70, 50), ("Anak telantar", 45, 40)]
    return {
        "format": "renstra/1",
        "identitas": {
            "judul": "Renstra Dinas Sosial Kabupaten Contoh 2025-2029 (Dokumen fiktif)",
            "daerah": {"nama": "Kabupaten Contoh", "jenis": "kabupaten", "provinsi": "Provinsi Contoh"},
            "perangkatDaerah": {"nama": "Dinas Sosial", "bidang": ["1.06"]},
            "periode": {"awal": 2025, "akhir": 2029, "transisi": 2030},
            "peraturan": {"bentuk": "Peraturan Bupati Contoh", "nomor": "21", "tahun": 2025, "tentang": "Rencana Strategis Perangkat Daerah Tahun 2025-2029", "ditetapkan": "2025-09-15", "diundangkan": "2025-09-16",
                           "penandaTangan": [{"jabatan": "Bupati Contoh", "nama": "Nama Bupati", "tempat": "Ibu Kota Contoh", "tanggal": "2025-09-15"}]},
            "dasarHukum": [{"bentuk": "Undang-Undang", "nomor": "23", "tahun": 2014, "tentang": "Pemerintahan Daerah"}, {"bentuk": "Peraturan Menteri Dalam Negeri", "nomor": "86", "tahun": 2017}],
            "penandaTangan": [{"jabatan": "Kepala Dinas Sosial", "nama": "Nama Kepala Dinas", "tempat": "Ibu Kota Contoh", "tanggal": "2025-09-10"}],
            "sumber": {"catatan": "Dokumen fiktif yang seluruh angkanya saling mengikuti; daerah, orang, angka, dan peraturannya rekaan."},
        },
        "kerangka": {
            "bab": [{"nomor": n, "judul": j, "tingkat": t} for n, j, t in chapters()],
            "tabel": [{"nomor": f"2.{i}", "judul": j} for i, j in enumerate(TABLES, 1)]
            + [{"nomor": "3.1", "judul": "Tujuan dan Sasaran"}, {"nomor": "4.1", "judul": "Program dan Pendanaan"}, {"nomor": "4.2", "judul": "Program Prioritas Bupati"}, {"nomor": "4.3", "judul": "IKU"}, {"nomor": "4.4", "judul": "IKK"}, {"nomor": "4.5", "judul": "Target SPM"}],
        },
        "organisasi": {
            "tugas": "Membantu bupati di bidang sosial",
            "fungsi": [{"teks": "Perumusan kebijakan di bidang sosial"}, {"teks": "Pelaksanaan kebijakan di bidang sosial"}],
            "unit": [{"nama": "Kepala Dinas", "bawahan": [{"nama": "Sekretariat"}, {"nama": "Bidang Rehabilitasi Sosial"}, {"nama": "Bidang Perlindungan dan Jaminan Sosial"}, {"nama": "Bidang Pemberdayaan Sosial"}]}],
        },
        "sumberDaya": {
            "pegawai": [
                {"menurut": "status", "jumlahTercantum": 36, "baris": [{"nama": "PNS", "jumlah": 30}, {"nama": "PPPK", "jumlah": 6}]},
                {"menurut": "golongan", "status": "PNS", "jumlahTercantum": 30, "baris": [{"nama": n, "jumlah": j} for n, j in staff]},
                {"menurut": "jenis kelamin", "status": "PNS", "jumlahTercantum": 30, "baris": [{"nama": "Laki-laki", "jumlah": 16}, {"nama": "Perempuan", "jumlah": 14}]},
            ],
            "jabatan": {"judul": TABLES[0], "baris": [{"nama": n, "pns": p, "pppk": q} for n, p, q in jabatan], "jumlah": {"nama": "Jumlah", "pns": 30, "pppk": 6}, "sumber": {"tabel": "2.1"}},
            "aset": {"judul": TABLES[1], "tahun": 2024, "baris": [{"nama": n, "nilai": v} for n, v in aset], "jumlah": {"nama": "Jumlah", "nilai": sum(v for _, v in aset)}, "sumber": {"tabel": "2.2"}},
        },
        "dataLayanan": [{
            "judul": TABLES[2], "tahun": 2024,
            "baris": [{"nama": n, "nilai": {"Laki-laki": a, "Perempuan": b}} for n, a, b in ppks],
            "jumlah": {"nama": "Jumlah", "nilai": {"Laki-laki": sum(a for _, a, _ in ppks), "Perempuan": sum(b for *_, b in ppks)}},
            "sumber": {"tabel": "2.3"},
        }],
        "capaianIku": {"judul": TABLES[3], "baris": [{"nama": n, "satuan": u, "mengulang": i} | past(80 if u == "%" else 61) for i, n, u, _, _ in IKU], "sumber": {"tabel": "2.4"}},
        "capaianIkk": {"judul": TABLES[4], "baris": [{"nama": v[2], "satuan": v[3], "mengulang": f"IP{p}"} | past(int(v[4])) for p, v in enumerate(PROGRAM.values(), 1)], "sumber": {"tabel": "2.5"}},
        "evaluasi": [e81()],
        "capaianSpm": {"judul": TABLES[6], "baris": [{"jenisPelayanan": n, "satuan": "Orang", "targetNspk": 100, "harusDilayani": series([c] * 5, PAST), "realisasi": series([c - 2 * (4 - i) for i in range(5)], PAST)} for n, _, c in SPM], "sumber": {"tabel": "2.7"}},
        "belanja": belanja | {"sumber": {"tabel": "2.8"}},
        "anggaranRealisasi": anggaran | {"sumber": {"tabel": "2.9"}},
        "kelompokSasaran": [{"teks": "Pemerlu pelayanan kesejahteraan sosial"}],
        "permasalahan": {"internal": [{"teks": "Data pemerlu pelayanan belum mutakhir"}], "eksternal": [{"teks": "Jarak antardesa"}], "tantangan": [{"teks": "Bencana yang berulang"}], "peluang": [{"teks": "Pekerja sosial masyarakat yang aktif"}]},
        "isuStrategis": [{"potensi": "Pekerja sosial masyarakat", "permasalahan": "Data pemerlu pelayanan belum mutakhir", "nasional": "Data tunggal sosial dan ekonomi", "isu": [{"nomor": "1", "nama": "Pemutakhiran data kesejahteraan sosial"}]}],
        "rpjmd": {"visi": "Kabupaten Contoh yang sejahtera", "misi": [{"id": "M1", "nomor": "1", "nama": "Meningkatkan kesejahteraan masyarakat", "tujuan": [{"nama": "Meningkatnya kesejahteraan masyarakat", "sasaran": [{"id": "SR1", "nama": "Menurunnya kemiskinan"}]}]}]},
        "tujuan": [{
            "id": "T1", "nama": "Meningkatnya kesejahteraan sosial masyarakat", "acuan": "Menurunnya kemiskinan", "indikator": [iku["IT1"]],
            "sasaran": [
                {"id": "S1", "nama": "Terpenuhinya kebutuhan dasar pemerlu pelayanan kesejahteraan sosial", "indikator": [iku["IS1"]]},
                {"id": "S2", "nama": "Meningkatnya akuntabilitas kinerja Dinas Sosial", "indikator": [is2]},
            ],
        }],
        "penahapan": [{"nama": f"Tahap {r}", "awal": y, "tema": t} for r, y, t in zip(["I", "II", "III", "IV", "V"], YEARS, ["Pemutakhiran data", "Penguatan layanan", "Perluasan layanan", "Pemantapan", "Kemandirian"])],
        "strategi": [
            {"id": "ST1", "nomor": "1", "nama": "Memperluas jangkauan rehabilitasi, perlindungan, dan pemberdayaan sosial", "misi": {"id": "M1"}, "mendukung": ["S1"]},
            {"id": "ST2", "nomor": "2", "nama": "Memperkuat perencanaan dan evaluasi kinerja", "misi": {"id": "M1"}, "mendukung": ["S2"]},
        ],
        "arahKebijakan": [
            {"id": "AK1", "nomor": "1", "nama": "Layanan sosial yang menjangkau semua desa", "strategi": ["ST1"], "program": refs(programs[1:])},
            {"id": "AK2", "nomor": "2", "nama": "Evaluasi kinerja setiap triwulan", "strategi": ["ST2"], "program": refs(programs[:1])},
        ],
        "hubunganStrategi": [
            {"misi": {"id": "M1"}, "tujuan": {"id": "T1"}, "sasaran": {"id": s}, "strategi": {"id": st}, "arahKebijakan": [{"id": ak}], "awal": 2025, "akhir": 2029}
            for s, st, ak in (("S1", "ST1", "AK1"), ("S2", "ST2", "AK2"))
        ],
        "hubunganTupoksi": [{"tupoksi": "Pelaksanaan kebijakan di bidang sosial", "tujuan": {"id": "T1"}, "sasaran": {"id": "S1"}, "program": {"id": "P3"}}],
        "uraian": [{"tingkat": t, "jumlahTercantum": len(nodes), "kelompok": [{"nama": f"Daftar {label}", "jumlahTercantum": len(nodes), "butir": refs(nodes)}]}
                   for t, label, nodes in (("program", "program", programs), ("kegiatan", "kegiatan", kegiatan), ("subKegiatan", "sub kegiatan", subs))],
        "cascading": [{"tingkat": "tujuan", "sebutan": {"id": "T1"}, "rincian": [{"tingkat": "sasaran", "sebutan": {"id": s}, "rincian": by_sasaran(s)} for s in ("S1", "S2")]}],
        "pendanaan": dana | {"sumber": {"tabel": "4.1"}},
        "prioritas": [{
            "judul": "Program Prioritas Bupati", "jenjang": "kabupatenKota",
            "butir": [
                {"nomor": "1", "nama": "Kebutuhan dasar terpenuhi", "dukungan": [{"program": {"id": "P3"}, "subKegiatan": {"teks": permakanan["nama"], "id": permakanan["id"]}, "pagu": permakanan["pagu"]}]},
                {"nomor": "2", "nama": "Tangguh bencana", "dukungan": [{"program": {"id": "P5"}, "subKegiatan": {"teks": bencana["nama"], "id": bencana["id"]}, "pagu": bencana["pagu"]}]},
            ],
            "sumber": {"tabel": "4.2"},
        }],
        "iku": [{"nomor": str(n), "mengulang": i, "indikator": {k: v for k, v in iku[i].items() if k != "id"}} for n, (i, *_) in enumerate(IKU, 1)],
        "ikk": [{"nomor": str(n), "mengulang": f"IP{n}", "indikator": {k: v for k, v in p["hasil"][0]["indikator"][0].items() if k != "id"}} for n, p in enumerate(programs, 1)],
        "spm": [{"nomor": str(i), "jenisPelayanan": n, "indikator": f"Persentase {who} yang terlayani", "satuan": "Orang", "targetPenerima": series([c] * 6), "harusDilayani": series([c] * 6), "targetPersen": series([100] * 6)} for i, (n, who, c) in enumerate(SPM, 1)],
        "pernyataan": [{"uraian": "Jumlah PNS Dinas Sosial", "tahun": 2024, "nilai": 30, "satuan": "Orang"}],
    }


json.dump(clean(document()), sys.stdout, ensure_ascii=False)
