namespace Renstra.Cli;

/// <summary>The help, in both languages.</summary>
internal static class TeksBantuan
{
    // Where the list of options, and that of the kinds of calculation, are put in.
    internal const string DaftarOpsi = "{OPSI}";
    internal const string DaftarHitung = "{HITUNG}";
    internal const string DaftarBagian = "{BAGIAN}";
    internal const string DaftarTataLetak = "{TATALETAK}";

    internal static string Indonesia(string? verb) => verb switch
    {
        null => """
            renstra: membaca dan memeriksa Rencana Strategis perangkat daerah

            Pemakaian:
              renstra PERINTAH [BERKAS] [pilihan]

            Perintah:
              review        ringkasan satu layar: identitas, pagu, anggaran dan realisasi, IKU, selisih
              show          isi dokumen: pohon program beserta pagu dan target, atau tabel mana pun
              check         memeriksa dengan aturan: temuan beserta tempat, yang tercantum, yang terhitung, dan usulannya
              rule          halaman sebuah aturan, atau daftar semuanya
              fix           menerapkan perbaikan yang aman pada salinan, sesudah memperlihatkan perubahannya
              diff          perbedaan dua versi Renstra: noda, target, dan pagu, juga bila kodenya berganti nomenklatur
              migrate       usulan perpindahan kode ke versi nomenklatur lain beserta pagu yang ikut berpindah
              evaluate      formulir E.81, SPM, anggaran, IKU, SAKIP: yang tercantum di samping yang terhitung
              trace         asal-usul sebuah hasil: rumus, masukan beserta letaknya, langkah, asumsi, dasar
              lookup        mencari kode atau nama dalam nomenklatur, akun, wilayah, dan sumber dana; kelanjutan kode di versi lain
              nomenclature  versi nomenklatur yang dimiliki, dan perbedaan antara dua versi
              new           menulis kerangka Renstra untuk diisi
              normalize     merapikan kode atau angka dari berkas atau masukan standar, baris demi baris
              conformance   menjalankan kasus-kasus acuan pada pustaka ini atau pada program lain
              schema        skema JSON dari format renstra/1

            Pilihan:
              --lang      id atau en; bawaannya dari LC_ALL, LC_MESSAGES, atau LANG, selain itu id
              --help      bantuan ini; renstra PERINTAH --help untuk perintahnya
              --version   versi program

            Kode keluar: 0 selesai; 1 yang diminta tidak ditemukan, atau ada baris yang ditolak; 2 berkas tidak terbaca atau pemakaian salah.
            """,
        "check" => """
            renstra check: memeriksa Renstra dengan aturan

            Pemakaian:
              renstra check BERKAS|FOLDER...|- [pilihan]

            Setiap temuan menyebut tempatnya, yang tercantum, yang terhitung, selisihnya, dan usulan bila mengikuti dari data. Yang tidak
            dapat dinilai (misalnya karena keputusannya tidak ada dalam data) dihitung tersendiri dan tidak pernah menggagalkan. Temuan yang
            diterima ditulis dalam dokumen sebagai "pengecualian" beserta alasannya. Lihat docs/check.md dan docs/rules.

            Pilihan:
              --format           text (bawaan), json, sarif, github, junit, csv, md; tidak mengubah kode keluar
              --fail-on          galat (bawaan), peringatan, saran, atau tidak: sejak keparahan mana kode keluarnya 1
              --select           hanya aturan ini: id, nama, atau kelompok (PAGU), dipisah koma
              --ignore           bukan aturan ini
              --config           berkas pengaturan; bawaannya renstra.config.json di folder dokumen atau di atasnya, satu untuk semua dokumen
              --baseline         temuan dalam berkas ini sudah dikenal dan didiamkan
              --update-baseline  menulis temuan sekarang ke berkas --baseline
              --worksheet        kertas kerja pereviu (.csv atau .md) dengan kolom tanggapan yang kosong
              --worksheet-in     kertas kerja yang sudah diisi; tanggapannya terbawa
              --nomenclature     versi (1317, sipd-2027, …), tahun (bawaan: menurut tahun rencana), atau tanpa
              --jobs             banyaknya dokumen yang diperiksa bersamaan (bawaannya banyaknya inti)
              --ndjson           berkas yang disebut memuat satu dokumen per baris
              --pemisah          pemisah CSV: koma (bawaan), titik-koma, atau tab
              --lang             id atau en

            Kode keluar: 0 tanpa temuan sejak --fail-on; 1 ada; 2 ada yang tidak terbaca, atau pemakaian salah.
            """,
        "rule" => """
            renstra rule: aturan pemeriksaan

            Pemakaian:
              renstra rule                          daftar semua aturan
              renstra rule PAGU001|pagu-negatif     halaman sebuah aturan: alasan, dasar, ambang, contoh salah dan benar
              renstra rule --output FOLDER          menulis semua halaman (Markdown) ke folder itu

            Pilihan:
              --format    text (bawaan), json, md
              --lang      id atau en

            Kode keluar: 0 selesai; 1 aturannya tidak ada; 2 pemakaian salah.
            """,
        "fix" => """
            renstra fix: perbaikan yang aman

            Pemakaian:
              renstra fix BERKAS [--output SALINAN] [--select ATURAN,...] [--ignore ATURAN,...]

            Yang aman hanya mengubah penulisan (nama menurut nomenklatur, kata PROGRAM, dua angka menjadi empat, nol yang hilang, X.XX,
            nomor tahap) atau mengisi pagu induk yang kosong dengan jumlah rinciannya. Perubahannya diperlihatkan; berkasnya sendiri tidak disentuh, dan bita lain pada salinan tetap.

            Kode keluar: 0 selesai; 2 berkas tidak terbaca, SALINAN sudah ada, atau pemakaian salah.
            """,
        "diff" => """
            renstra diff: perbedaan dua versi Renstra, seperti Renstra dan perubahannya

            Pemakaian:
              renstra diff LAMA BARU [--kode KODE] [--tahun TAHUN] [--format text|json|md]

            Noda dikenali dari kode dan nama, dari kode penerus menurut nomenklatur, dari nama, lalu dari kode; dasarnya disebut.

            Kode keluar: 0 selesai, berbeda atau tidak; 2 ada berkas yang tidak terbaca, atau pemakaian salah.
            """,
        "migrate" => """
            renstra migrate: usulan perpindahan kode ke versi nomenklatur lain

            Pemakaian:
              renstra migrate BERKAS --to VERSI [--from VERSI] [--tahun TAHUN] [--output USULAN.json] [--format text|json]

            Setiap noda: tetap, diusulkan penerusnya beserta dasarnya, atau perlu keputusan; dan pagu sejak tahun berlakunya. Berkas
            Renstra tidak diubah. Tanpa --from, versi terbaru sebelum --to yang dimiliki untuk jenis daerahnya; tanpa --tahun, tahun
            sesudah keputusan itu ditetapkan.

            Kode keluar: 0 semua tetap atau diusulkan; 1 ada yang perlu keputusan; 2 berkas tidak terbaca, atau pemakaian salah.
            """,
        "review" => """
            renstra review: ringkasan satu layar sebuah Renstra

            Pemakaian:
              renstra review BERKAS [--format text|json] [--lang id|en]
              renstra review BERKAS|FOLDER... [--ndjson] [--format text|json] [--lang id|en]

            BERKAS adalah Renstra dalam JSON, format renstra/1 (lihat docs/format.md); "-" membaca dari masukan standar.

            Beberapa berkas, folder (semua *.json, *.ndjson, *.jsonl di bawahnya), atau berkas *.ndjson/*.jsonl dengan satu dokumen
            per baris: satu baris keluaran per dokumen, lalu jumlahnya; dengan --format json, satu objek per baris dengan semua galatnya.

            Pilihan:
              --ndjson    berkas yang disebut, juga masukan standar, memuat satu dokumen per baris, apa pun namanya
              --format    text (bawaan) atau json
              --lang      id atau en; bawaannya dari LC_ALL, LC_MESSAGES, atau LANG, selain itu id

            Kode keluar: 0 semua terbaca; 2 ada yang tidak terbaca (galatnya disebut beserta letaknya), tidak ada dokumen sama sekali, atau pemakaian salah.
            """,
        "show" => """
            renstra show: isi sebuah Renstra

            Pemakaian:
              renstra show BERKAS [--tingkat TINGKAT] [--kode AWALAN] [--tahun TAHUN] [--format text|json]
              renstra show BERKAS --tabel NAMA [--tahun TAHUN] [--format text|json]

            Tanpa --tabel: pohon bidang urusan, program, kegiatan, dan sub kegiatan dengan indikator, target, dan pagu;
            pagu tercantum dan terhitung bila keduanya berbeda.

            Pilihan:
              --tingkat   sampai tingkat mana: bidangUrusan, program, kegiatan, subKegiatan (bawaan)
              --kode      hanya noda yang kodenya berawalan ruas-ruas ini, seperti 1.06.04
              --tahun     hanya tahun ini
              --tabel     bagian menurut nomor tabelnya (2.8) atau nama bagiannya (evaluasi, iku, sumberDaya, …)
              --format    text (bawaan) atau json
              --lang      id atau en

            Kode keluar: 0 selesai; 1 tidak ada yang cocok; 2 berkas tidak terbaca atau pemakaian salah.
            """,
        "evaluate" => """
            renstra evaluate: formulir E.81, SPM, anggaran dan realisasi (T-C.24), IKU dan IKK, SAKIP: tercantum di samping terhitung

            Pemakaian:
              renstra evaluate BERKAS [--tahun TAHUN] [--program KODE|TEKS] [--bagian NAMA,...] [--opsi NAMA=NILAI]...
                                      [--tata-letak NAMA] [--format text|json|csv] [--pemisah titik-koma --desimal koma --bom]

            Setiap kolom yang dihitung formulir E.81 dari kolom lain dihitung ulang atas dua dasar: dari triwulan sampai akhir, dan dari kolom
            yang tercantum pada barisnya sendiri. Yang tercantum tidak pernah ditimpa. Yang tidak dapat dihitung disebut beserta sebabnya,
            tidak pernah 0, 100, atau kosong. Rumus dan pilihannya: docs/calculations (e81, spm, anggaran).

            Pilihan:
              --tahun     hanya tahun ini
              --program   hanya program dengan kode ini, atau yang namanya memuat teks ini (tanpa SPM, SAKIP, IKU, IKK, dan baris jumlah)
              --bagian    hanya bagian ini, dipisah koma: {BAGIAN}; tanpa ini semuanya kecuali tc29.
                          rangkaian menyambung formulir E.81 beberapa tahun; renstra ialah IKU dan IKK menurut tahun
              --tata-letak  nomor kolom E.81 di depan namanya: {TATALETAK}
              --opsi      pilihan perhitungan menurut namanya (dapat diulang); daftarnya di bawah
              --format    text (bawaan); json; csv, satu baris per angka, dengan sebab di tempat angka yang tidak dapat dihitung
              --pemisah   pemisah kolom csv: koma (bawaan), titik-koma, tab
              --desimal   tanda desimal dalam csv: titik (bawaan), koma; lembar kerja berbahasa Indonesia perlu titik-koma, koma, dan --bom
              --bom       csv diawali tanda urutan bita, agar lembar kerja mengenali UTF-8
              --lang      id atau en

            Pilihan perhitungan:
            {OPSI}

            Kode keluar: 0 selesai; 1 tidak ada yang dievaluasi; 2 berkas tidak terbaca atau pemakaian salah.
            """,
        "trace" => """
            renstra trace: asal-usul sebuah hasil hitungan

            Pemakaian:
              renstra trace BERKAS --kode KODE|--nama TEKS [--tahun TAHUN] [--hitung JENIS] [--opsi NAMA=NILAI]...
              renstra trace BERKAS --hitung JENIS [--tahun TAHUN] [--opsi NAMA=NILAI]...

            Rumus, masukan beserta baris dan jalur JSON-nya dalam berkas, asumsi, pilihan, langkah, pembulatan, dan dasarnya, sehingga
            hasilnya dapat dihitung ulang dengan kalkulator. Kolom E.81 dijelaskan dari triwulannya, dan dari kolom tercantum hanya bila
            hasilnya lain. Tanpa --kode dan --nama: semua hasil jenis itu; untuk pagu jumlah seluruhnya, untuk rerata rata-rata kaki E.81.

            Pilihan:
              --kode      baris dengan kode ini
              --nama      baris dan indikator yang namanya memuat teks ini
              --tahun     hanya tahun ini
              --hitung    hanya jenis hitungan ini: {HITUNG}
              --opsi      pilihan perhitungan menurut namanya (dapat diulang); daftarnya dalam renstra evaluate --help
              --lang      id atau en

            Kode keluar: 0 selesai; 1 tidak ada hasil untuk itu; 2 berkas tidak terbaca atau pemakaian salah.
            """,
        "lookup" => """
            renstra lookup: mencari dalam nomenklatur nasional serta daftar akun, wilayah, dan sumber dana

            Pemakaian:
              renstra lookup KODE [--versi VERSI | --tahun TAHUN] [--daerah provinsi|kabkota] [--format text|json]
              renstra lookup KODE --jenis akun|wilayah|sumber-dana [--format text|json]
              renstra lookup "NAMA" [--versi VERSI | --tahun TAHUN] [--tingkat TINGKAT] [--prefix KODE] [--daerah provinsi|kabkota]
                             [--jumlah N] [--format text|json]
              renstra lookup "NAMA" --jenis kode|akun|wilayah|sumber-dana [--prefix KODE] [--jumlah N] [--format text|json]
              renstra lookup --map KODE --from VERSI --to VERSI [--daerah provinsi|kabkota] [--format text|json]

            KODE dibaca longgar, dan setiap koreksi disebut. NAMA boleh sebagian nama atau salah ketik, dan dicari dalam semua daftar:
            nomenklatur, akun, wilayah, sumber dana. Bagian yang tidak ada dalam data disebut, juga bila NAMA ditemukan. --map menyebut
            apa yang terjadi dengan sebuah kode (tetap, berganti nama, berpindah, terpecah, bergabung, berakhir, baru) beserta dasarnya;
            yang tidak dimuat data, dan kode yang dipakai ulang untuk hal lain, dikatakan demikian (kode keluar 1).
            Lihat docs/search.md dan docs/nomenclature.md.

            Pilihan:
              --versi     90, 3708, 5889, 1317, 3406, 2850, 861, observed-2024-2026, sipd-2027, atau nama lengkapnya (bawaan sipd-2027)
              --tahun     versi yang berlaku untuk tahun anggaran itu, sejak 2020
              --tingkat   urusan, bidang, program, kegiatan, atau sub-kegiatan
              --prefix    hanya kode ini dan yang di bawahnya; --bidang sama artinya. Dengan --jenis, kode dari daftar itu
              --daerah    daftar provinsi atau daftar kabupaten/kota (kabkota); tanpa itu keduanya
              --jenis     hanya daftar ini: kode (nomenklatur), akun, wilayah, atau sumber-dana; tanpa itu semuanya, kecuali bila --versi,
                          --tahun, --tingkat, --prefix, atau --daerah disebut: maka hanya nomenklatur
              --jumlah    paling banyak sekian hasil dari setiap daftar (bawaan 20 dari nomenklatur, 5 dari yang lain)
              --format    text (bawaan) atau json
              --lang      id atau en

            Kode keluar: 0 ditemukan; 1 tidak ditemukan; 2 pemakaian salah.
            """,
        "nomenclature" => """
            renstra nomenclature: versi nomenklatur nasional

            Pemakaian:
              renstra nomenclature [--format text|json]
              renstra nomenclature diff VERSI VERSI [--prefix KODE] [--daerah provinsi|kabkota] [--format text|json]

            Tanpa kata lain: setiap versi, jumlah entrinya, dan bagian yang tidak ada dalam data. diff: jumlah yang tetap, lalu setiap
            entri yang berganti nama, berpindah, terpecah, bergabung, berakhir, atau baru, dan kode yang dipakai ulang. Hanya yang dimuat
            data kedua versi yang dibandingkan.

            Pilihan:
              --prefix    hanya kode ini dan yang di bawahnya
              --daerah    hanya satu daftar
              --format    text (bawaan) atau json
              --lang      id atau en

            Kode keluar: 0 selesai; 1 tidak ada entri yang cocok; 2 pemakaian salah.
            """,
        "new" => """
            renstra new: menulis kerangka Renstra untuk diisi

            Pemakaian:
              renstra new [BERKAS] [--awal TAHUN] [--akhir TAHUN] [--jenis kabupaten|kota|provinsi]

            Tanpa BERKAS, kerangka ditulis ke keluaran standar. Berkas yang sudah ada tidak ditimpa. Kerangka memuat setiap bagian,
            berisi teks dalam [kurung siku] dan angka 0, dan lolos pembacaan. Hapus yang tidak dipakai; arti setiap anggota ada di
            docs/format.md dan dalam skema (renstra schema).

            Pilihan:
              --awal      tahun pertama (bawaan 2025)
              --akhir     tahun terakhir (bawaan empat tahun setelahnya); tahun transisi mengikutinya
              --jenis     jenis daerah (bawaan kabupaten)
              --lang      id atau en

            Kode keluar: 0 selesai; 2 tidak dapat ditulis atau pemakaian salah.
            """,
        "conformance" => """
            renstra conformance: menjalankan kasus acuan (conformance/*.json)

            Pemakaian:
              renstra conformance [BERKAS|FOLDER] [--group KELOMPOK] [--command "PROGRAM ARGUMEN"] [--time-limit DETIK] [--format text|json]

            Tanpa --command, kasus dijawab oleh pustaka ini. Dengan --command, program itu menerima satu baris JSON per kasus,
            {"id":…,"op":…,"input":…}, dan menjawab satu baris, {"id":…,"output":…} atau {"id":…,"unsupported":true}. Program yang
            diam, mati, atau menjawab asal tidak menghentikan pemeriksaan. conformance/README.md menerangkan setiap operasi.

            Pilihan:
              --group       hanya kelompok ini
              --command     program yang diuji; dipisah pada spasi, kecuali di antara tanda kutip
              --time-limit  batas waktu setiap jawaban dalam detik (bawaan 10)
              --format      text (bawaan) atau json
              --lang        id atau en

            Kode keluar: 0 semua sepakat; 1 ada yang tidak; 2 berkas atau program tidak dapat dipakai, atau pemakaian salah.
            """,
        "normalize" => """
            renstra normalize: merapikan kode atau angka, baris demi baris

            Pemakaian:
              renstra normalize [BERKAS|-] [--as kode|angka|akun] [--format text|tsv|json] [--sub-kegiatan biarkan|empat] [--notasi indonesia|amerika]

            Setiap baris masukan menjadi satu baris keluaran: teks mentahnya, bentuk bakunya, dan setiap koreksi; atau penolakan yang
            menyebut seperti apa teks itu. Tidak ada yang ditebak diam-diam. Baris kosong tetap menjadi baris kosong, agar nomor baris
            sama. Tanpa BERKAS, atau dengan "-", dibaca dari masukan standar. Setiap koreksi dan penolakan diterangkan di docs/codes.md
            dan docs/cells.md.

            Pilihan:
              --as            kode perencanaan (kode, bawaan), isi sel (angka: bilangan, persen, uang, rentang, predikat, …), atau kode akun (akun)
              --notasi        notasi angka: indonesia (1.234,56) atau amerika (1,234.56); tanpa itu, angka yang bermakna ganda ditolak
              --format        text (bawaan), tsv (kolom mentah, normal, koreksi, penolakan), atau json (satu objek per baris)
              --sub-kegiatan  nomor sub kegiatan satu atau dua angka: biarkan (bawaan), atau jadikan empat angka dengan peringatan (empat)
              --lang          id atau en

            Kode keluar: 0 semua terbaca; 1 ada yang ditolak; 2 berkas tidak terbaca atau pemakaian salah.
            """,
        _ => """
            renstra schema: skema JSON (draft 2020-12) dari format renstra/1

            Pemakaian:
              renstra schema [--format json|markdown] > renstra-1.schema.json

            Penyunting yang mengenal skema JSON memakainya untuk melengkapi dan menerangkan setiap anggota. Skema menerima semua yang
            diterima pembaca; pembaca menemukan lebih banyak galat (rujukan putus, id ganda, ketelitian angka, dan lain-lain).
            --format markdown menulis arti setiap anggota sebagai halaman.

            Kode keluar: 0 selesai; 2 pemakaian salah.
            """,
    };

    internal static string Inggris(string? verb) => verb switch
    {
        null => """
            renstra: reads and checks the strategic plans (Renstra) of Indonesian regional agencies

            Usage:
              renstra COMMAND [FILE] [options]

            Commands:
              review        one screen: identity, pagu, budget and realisation, IKU, differences
              show          what a document holds: the tree of programmes with pagu and targets, or any of its tables
              check         audits by rules: findings with their place, what is stated, what follows, and what to do
              rule          the page of a rule, or the list of them all
              fix           applies the safe fixes to a copy, and shows the changes first
              diff          what differs between two versions of a Renstra: nodes, targets and pagu, across a change of nomenclature too
              migrate       proposes the codes of another version of the nomenclature, with the pagu that moves
              evaluate      form E.81, SPM, budget, IKU, SAKIP: stated beside computed
              trace         how a result came about: formula, inputs with their places, steps, assumptions, basis
              lookup        finds a code or a name in the nomenclature, accounts, regions, funding sources; what became of a code
              nomenclature  the versions of the nomenclature that are held, and the difference between two
              new           writes the skeleton of a Renstra to fill in
              normalize     brings codes or numbers of a file or standard input to their normal form, line by line
              conformance   runs the conformance cases against this library or another program
              schema        the JSON schema of the format renstra/1

            Options:
              --lang      id or en; by default from LC_ALL, LC_MESSAGES or LANG, else id
              --help      this help; renstra COMMAND --help for the command's own
              --version   the program's version

            Exit codes: 0 done; 1 what was asked for was not found, or lines were refused; 2 unreadable file or wrong usage.
            """,
        "check" => """
            renstra check: audits a Renstra by rules

            Usage:
              renstra check FILE|FOLDER...|- [options]

            Each finding tells its place, what is stated, what follows, the difference, and a proposal where one follows from the data.
            What cannot be judged (because a decree is not in the data, say) is counted apart and never fails. Findings that are accepted
            are written into the document as "pengecualian", with the reason. See docs/check.md and docs/rules.

            Options:
              --format           text (default), json, sarif, github, junit, csv, md; never changes the exit code
              --fail-on          galat (error, default), peringatan (warning), saran (suggestion), or tidak (never): from which gravity on the exit code is 1
              --select           only these rules: id, name or group (PAGU), parted by commas
              --ignore           not these rules
              --config           a configuration; by default renstra.config.json in the document's folder or above it, one for all documents
              --baseline         findings in this file are known and stay quiet
              --update-baseline  writes the findings of now to the file of --baseline
              --worksheet        the reviewers' working paper (.csv or .md) with empty columns for answers
              --worksheet-in     a paper that was filled in; its answers are taken over
              --nomenclature     a version (1317, sipd-2027, …), tahun (default: by the years of the plan) or tanpa (none)
              --jobs             how many documents are checked at a time (default the number of cores)
              --ndjson           the files named hold one document a line
              --pemisah          the separator of CSV: koma (comma, default), titik-koma (semicolon) or tab
              --lang             id or en

            Exit codes: 0 no finding from --fail-on on; 1 there are; 2 something was not read, or wrong usage.
            """,
        "rule" => """
            renstra rule: the rules of the audit

            Usage:
              renstra rule                          the list of all rules
              renstra rule PAGU001|pagu-negatif     a rule's page: reason, basis, thresholds, wrong and right example
              renstra rule --output FOLDER          writes all pages (Markdown) to that folder

            Options:
              --format    text (default), json, md
              --lang      id or en

            Exit codes: 0 done; 1 there is no such rule; 2 wrong usage.
            """,
        "fix" => """
            renstra fix: the safe fixes

            Usage:
              renstra fix FILE [--output COPY] [--select RULE,...] [--ignore RULE,...]

            Safe is what changes how something is written (names as in the nomenclature, the word PROGRAM, two digits to four, lost zeros,
            X.XX, the numeral of a stage), or fills a blank pagu with the sum of those below. The changes are shown; the file itself is not touched, and all other bytes of the copy stay.

            Exit codes: 0 done; 2 the file was not read, COPY exists, or wrong usage.
            """,
        "diff" => """
            renstra diff: what differs between two versions of a Renstra, such as a plan and its change

            Usage:
              renstra diff OLD NEW [--kode CODE] [--tahun YEAR] [--format text|json|md]

            Nodes are recognised by code and name, by the code that follows in the nomenclature, by name, then by code; the basis is told.

            Exit codes: 0 done, different or not; 2 a file was not read, or wrong usage.
            """,
        "migrate" => """
            renstra migrate: proposes the codes of another version of the nomenclature

            Usage:
              renstra migrate FILE --to VERSION [--from VERSION] [--tahun YEAR] [--output PROPOSAL.json] [--format text|json]

            Each node stays, gets a proposed successor with its basis, or needs a decision; with the pagu from the year in which the version
            takes effect. The plan's file is not changed. Without --from: the newest version before --to that is held for the kind of
            region; without --tahun: the year after the decree.

            Exit codes: 0 all stay or are proposed; 1 some need a decision; 2 the file was not read, or wrong usage.
            """,
        "review" => """
            renstra review: one screen about a Renstra

            Usage:
              renstra review FILE [--format text|json] [--lang id|en]
              renstra review FILE|FOLDER... [--ndjson] [--format text|json] [--lang id|en]

            FILE is a Renstra as JSON, format renstra/1 (see docs/format.md); "-" reads standard input.

            Several files, folders (all *.json, *.ndjson, *.jsonl below), or *.ndjson/*.jsonl files with one document a line: one line of
            output for each document, then totals; with --format json, one object a line with all of its errors.

            Options:
              --ndjson    the files named, standard input too, hold one document a line, whatever their names are
              --format    text (default) or json
              --lang      id or en; by default from LC_ALL, LC_MESSAGES or LANG, else id

            Exit codes: 0 all were read; 2 some were not (with errors and places), there is no document at all, or wrong usage.
            """,
        "show" => """
            renstra show: what a Renstra holds

            Usage:
              renstra show FILE [--tingkat LEVEL] [--kode PREFIX] [--tahun YEAR] [--format text|json]
              renstra show FILE --tabel NAME [--tahun YEAR] [--format text|json]

            Without --tabel: the tree of bidang urusan, programmes, kegiatan and sub kegiatan with indicators, targets and pagu;
            stated and computed pagu where the two differ.

            Options:
              --tingkat   down to which level: bidangUrusan, program, kegiatan, subKegiatan (default)
              --kode      only nodes whose code begins with these segments, such as 1.06.04
              --tahun     only this year
              --tabel     a part by the number of its table (2.8) or by its name (evaluasi, iku, sumberDaya, …)
              --format    text (default) or json
              --lang      id or en

            Exit codes: 0 done; 1 nothing fits; 2 unreadable file or wrong usage.
            """,
        "evaluate" => """
            renstra evaluate: form E.81, SPM, budget and realisasi (T-C.24), IKU and IKK, SAKIP: stated beside computed

            Usage:
              renstra evaluate FILE [--tahun YEAR] [--program CODE|TEXT] [--bagian NAME,...] [--opsi NAMA=NILAI]...
                                    [--tata-letak NAME] [--format text|json|csv] [--pemisah titik-koma --desimal koma --bom]

            Every column that form E.81 works out from others is worked out on two bases: from the quarters all the way, and from the
            columns that its own row states. What is stated is never overwritten. What is not computable is said with its reason, and is
            never 0, 100 or blank. Formulas and options: docs/calculations (e81, spm, anggaran).

            Options:
              --tahun     only this year
              --program   only the programme of this code, or those with this text in their name (without SPM, SAKIP, IKU, IKK and totals)
              --bagian    only these sections, parted by commas: {BAGIAN}; without it all but tc29.
                          rangkaian joins the forms E.81 of several years; renstra is IKU and IKK by year
              --tata-letak  numbers of the columns of E.81 before their names: {TATALETAK}
              --opsi      options of the calculations by name (may be repeated); listed below
              --format    text (default); json; csv, one line for each figure, with the reason in place of one that is not computable
              --pemisah   what parts the columns of csv: koma, a comma (default); titik-koma, a semicolon; tab
              --desimal   the decimal sign in csv: titik, a point (default); koma; spreadsheets in Indonesian want titik-koma, koma and --bom
              --bom       csv begins with a byte order mark, by which spreadsheets recognise UTF-8
              --lang      id or en

            Options of the calculations:
            {OPSI}

            Exit codes: 0 done; 1 nothing to evaluate; 2 unreadable file or wrong usage.
            """,
        "trace" => """
            renstra trace: how a computed result came about

            Usage:
              renstra trace FILE --kode CODE|--nama TEXT [--tahun YEAR] [--hitung KIND] [--opsi NAMA=NILAI]...
              renstra trace FILE --hitung KIND [--tahun YEAR] [--opsi NAMA=NILAI]...

            The formula, the inputs with their line and JSON path in the file, assumptions, options, steps, rounding and basis, so that the
            result can be done again with a pocket calculator. A column of E.81 is explained from its quarters, and from the stated columns
            only where that gives something else. Without --kode and --nama: all results of the kind; for pagu the total of the agency, for
            rerata the averages at the foot of E.81.

            Options:
              --kode      the row of this code
              --nama      rows and indicators with this text in their name
              --tahun     only this year
              --hitung    only this kind of calculation: {HITUNG}
              --opsi      options of the calculations by name (may be repeated); listed by renstra evaluate --help
              --lang      id or en

            Exit codes: 0 done; 1 no result for that; 2 unreadable file or wrong usage.
            """,
        "lookup" => """
            renstra lookup: looks things up in the national nomenclature and the lists of accounts, regions and funding sources

            Usage:
              renstra lookup CODE [--versi VERSION | --tahun YEAR] [--daerah provinsi|kabkota] [--format text|json]
              renstra lookup CODE --jenis akun|wilayah|sumber-dana [--format text|json]
              renstra lookup "NAME" [--versi VERSION | --tahun YEAR] [--tingkat LEVEL] [--prefix CODE] [--daerah provinsi|kabkota]
                             [--jumlah N] [--format text|json]
              renstra lookup "NAME" --jenis kode|akun|wilayah|sumber-dana [--prefix CODE] [--jumlah N] [--format text|json]
              renstra lookup --map CODE --from VERSION --to VERSION [--daerah provinsi|kabkota] [--format text|json]

            CODE is read leniently, and every correction is told. NAME may be part of a name, or mistyped, and is looked for in all lists:
            the nomenclature, accounts, regions, funding sources. What the data do not hold is told, also where NAME is found. --map says
            what became of a code (unchanged, renamed, moved, split, merged, ended, new) and on what that rests; what the data do not hold,
            and a code that was used again for something else, is said to be so (exit code 1).
            See docs/search.md and docs/nomenclature.md.

            Options:
              --versi     90, 3708, 5889, 1317, 3406, 2850, 861, observed-2024-2026, sipd-2027, or a full name (default sipd-2027)
              --tahun     the version in force for that budget year, from 2020 on
              --tingkat   urusan, bidang, program, kegiatan or sub-kegiatan
              --prefix    only this code and what lies below it; --bidang means the same. With --jenis, a code of that list
              --daerah    the provinces' list or that of kabupaten and kota (kabkota); without it both
              --jenis     only this list: kode (the nomenclature), akun (accounts), wilayah (regions) or sumber-dana (funding sources);
                          without it all, but only the nomenclature where --versi, --tahun, --tingkat, --prefix or --daerah is given
              --jumlah    at most so many results of each list (default 20 of the nomenclature, 5 of the others)
              --format    text (default) or json
              --lang      id or en

            Exit codes: 0 found; 1 not found; 2 wrong usage.
            """,
        "nomenclature" => """
            renstra nomenclature: the versions of the national nomenclature

            Usage:
              renstra nomenclature [--format text|json]
              renstra nomenclature diff VERSION VERSION [--prefix CODE] [--daerah provinsi|kabkota] [--format text|json]

            With nothing more: every version, the number of its entries, and the parts that are not held. diff: how many are unchanged, then
            every entry that was renamed, moved, split, merged, ended or is new, and codes that were used again. Only what both versions
            hold is compared.

            Options:
              --prefix    only this code and what lies below it
              --daerah    only one list
              --format    text (default) or json
              --lang      id or en

            Exit codes: 0 done; 1 no entry fits; 2 wrong usage.
            """,
        "new" => """
            renstra new: writes the skeleton of a Renstra to fill in

            Usage:
              renstra new [FILE] [--awal YEAR] [--akhir YEAR] [--jenis kabupaten|kota|provinsi]

            Without FILE it goes to standard output. A file that exists is not overwritten. The skeleton has every part, with texts in
            [square brackets] and figures of 0, and passes the reader. Delete what is not used; docs/format.md and the schema
            (renstra schema) say what each member means.

            Options:
              --awal      the first year (default 2025)
              --akhir     the last year (default four years later); the forward year follows it
              --jenis     the kind of region (default kabupaten)
              --lang      id or en

            Exit codes: 0 done; 2 it cannot be written, or wrong usage.
            """,
        "conformance" => """
            renstra conformance: runs the conformance cases (conformance/*.json)

            Usage:
              renstra conformance [FILE|FOLDER] [--group GROUP] [--command "PROGRAM ARGUMENTS"] [--time-limit SECONDS] [--format text|json]

            Without --command this library answers the cases. With it, that program gets a line of JSON for each case,
            {"id":…,"op":…,"input":…}, and answers with one, {"id":…,"output":…} or {"id":…,"unsupported":true}. A program that is
            silent, dies or answers rubbish does not end the run. conformance/README.md explains every operation.

            Options:
              --group       only this group
              --command     the program to test; split at blanks, save between quotation marks
              --time-limit  the time for each answer in seconds (default 10)
              --format      text (default) or json
              --lang        id or en

            Exit codes: 0 all agree; 1 some do not; 2 a file or program cannot be used, or wrong usage.
            """,
        "normalize" => """
            renstra normalize: brings codes or numbers to their normal form, line by line

            Usage:
              renstra normalize [FILE|-] [--as kode|angka|akun] [--format text|tsv|json] [--sub-kegiatan biarkan|empat] [--notasi indonesia|amerika]

            Every line of input becomes one line of output: the raw text, its normal form and every correction; or a refusal that says
            what the text looks like. Nothing is guessed silently. A blank line stays a blank line, so that line numbers agree. Without
            FILE, or with "-", standard input is read. docs/codes.md and docs/cells.md explain every correction and refusal.

            Options:
              --as            planning codes (kode, the default), cells (angka: numbers, per cent, money, ranges, grades, …), or accounts (akun)
              --notasi        the notation of numbers: indonesia (1.234,56) or amerika (1,234.56); without it, a number with two readings is refused
              --format        text (default), tsv (columns mentah, normal, koreksi, penolakan), or json (one object a line)
              --sub-kegiatan  a sub kegiatan of one or two digits: leave it (biarkan, the default), or widen it to four with a warning (empat)
              --lang          id or en

            Exit codes: 0 all were read; 1 some were refused; 2 unreadable file or wrong usage.
            """,
        _ => """
            renstra schema: the JSON schema (draft 2020-12) of the format renstra/1

            Usage:
              renstra schema [--format json|markdown] > renstra-1.schema.json

            Editors that know JSON schemas complete and explain every member by it. The schema accepts whatever the reader accepts; the
            reader finds more errors (dangling references, repeated ids, exact digits, and others).
            --format markdown writes what every member means as a page.

            Exit codes: 0 done; 2 wrong usage.
            """,
    };
}
