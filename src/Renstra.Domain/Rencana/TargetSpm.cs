namespace Renstra.Domain;

/// <summary>A row of the targets of minimum service standards (SPM; PP 2/2018, Permendagri 59/2021): persons and percent by year.</summary>
public sealed record TargetSpm
{
    internal string? _nomor;
    internal string _jenisPelayanan = "";
    internal string? _indikator;
    internal Satuan _satuan;
    internal DeretTahunan<Tercantum<Target>> _targetPenerima;
    internal DeretTahunan<Tercantum<Target>> _harusDilayani;
    internal DeretTahunan<Tercantum<Target>> _targetPersen;
    internal Sumber? _sumber;

    /// <summary>The number of the row as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The kind of service (jenis pelayanan dasar) as printed.</summary>
    public string JenisPelayanan { get => _jenisPelayanan; init => _jenisPelayanan = value; }

    /// <summary>The indicator of achievement as printed.</summary>
    public string? Indikator { get => _indikator; init => _indikator = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The unit of the receivers, as a rule persons.</summary>
    public Satuan Satuan { get => _satuan; init => _satuan = value; }

    /// <summary>How many receivers are to be served, by year.</summary>
    public DeretTahunan<Tercantum<Target>> TargetPenerima { get => _targetPenerima; init => _targetPenerima = value.TrimBlanks(); }

    /// <summary>How many must be served (jumlah yang harus dilayani), by year, if the table says so. Without it persons are not judged.</summary>
    public DeretTahunan<Tercantum<Target>> HarusDilayani { get => _harusDilayani; init => _harusDilayani = value.TrimBlanks(); }

    /// <summary>The target in per cent, by year; the law's is 100.</summary>
    public DeretTahunan<Tercantum<Target>> TargetPersen { get => _targetPersen; init => _targetPersen = value.TrimBlanks(); }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
