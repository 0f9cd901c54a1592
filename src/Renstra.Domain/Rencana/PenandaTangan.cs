using NodaTime;

namespace Renstra.Domain;

/// <summary>A signatory (penanda tangan) of a regulation, a plan or a form, as printed under it.</summary>
public sealed record PenandaTangan
{
    internal string _jabatan = "";
    internal string _nama = "";
    internal string? _pangkat;
    internal string? _nip;
    internal string? _tempat;
    internal LocalDate? _tanggal;
    internal Sumber? _sumber;

    /// <summary>The office, such as Bupati Seruyan or Kepala Dinas Sosial.</summary>
    public string Jabatan { get => _jabatan; init => _jabatan = value; }

    /// <summary>The name.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>Rank and grade.</summary>
    public string? Pangkat { get => _pangkat; init => _pangkat = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The civil servant's number (NIP).</summary>
    public string? Nip { get => _nip; init => _nip = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where it was signed.</summary>
    public string? Tempat { get => _tempat; init => _tempat = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>When it was signed.</summary>
    public LocalDate? Tanggal { get => _tanggal; init => _tanggal = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
