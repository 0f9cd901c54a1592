using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A part of a list that is not held (bagian tidak dimiliki): a code and everything below it.</summary>
/// <param name="Awalan">The code at its top; <c>X.XX</c> for the template of supporting programmes.</param>
/// <param name="Lingkup">In whose list.</param>
public sealed record BagianTidakDimiliki(KodeRekening Awalan, LingkupDaerah Lingkup);
