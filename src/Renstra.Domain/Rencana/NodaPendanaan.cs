namespace Renstra.Domain;

/// <summary>A node of the funding tree (noda pendanaan): bidang urusan, program, kegiatan or sub kegiatan. Its level is its place in the tree, not its code, for documents print wrong codes.</summary>
public abstract record NodaPendanaan
{
    internal Tercantum<KodeRekening> _kode;
    internal string _nama = "";
    internal Daftar<Hasil> _hasil;
    internal DeretTahunan<Tercantum<Rupiah>> _paguTercantum;
    internal string? _keterangan;
    internal Sumber? _sumber;

    /// <summary>The code as stated.</summary>
    public Tercantum<KodeRekening> Kode { get => _kode; init => _kode = value; }

    /// <summary>The name as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The outcomes or outputs.</summary>
    public Daftar<Hasil> Hasil { get => _hasil; init => _hasil = value; }

    /// <summary>The yearly pagu indikatif that the document states for this node. Neither it nor the sum of the children overwrites the other.</summary>
    public DeretTahunan<Tercantum<Rupiah>> PaguTercantum { get => _paguTercantum; init => _paguTercantum = value.TrimBlanks(); }

    /// <summary>The remark (keterangan) printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }

    /// <summary>The id that other parts refer to; a bidang urusan has none.</summary>
    internal string? IdNoda => this switch { Program p => p.Id, Kegiatan k => k.Id, SubKegiatan s => s.Id, _ => null };

    private protected NodaPendanaan()
    {
    }

    /// <summary>The level that the node's place in the tree gives it.</summary>
    public abstract TingkatKode Tingkat { get; }

    /// <summary>How many children the node has.</summary>
    public abstract int JumlahAnak { get; }

    /// <summary>A child by its zero-based index.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The child.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    public abstract NodaPendanaan GetAnak(int index);
}
