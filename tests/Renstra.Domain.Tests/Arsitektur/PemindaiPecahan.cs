using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Renstra.Domain.Tests;

/// <summary>Finds binary floating point in an assembly: signatures, fields, locals, referenced members and instructions.</summary>
internal static class PemindaiPecahan
{
    private static readonly Dictionary<int, OpCode> Kode = typeof(OpCodes).GetFields()
        .Select(static f => (OpCode)f.GetValue(null)!).ToDictionary(static o => (int)unchecked((ushort)o.Value));

    private static readonly HashSet<OpCode> Terlarang =
    [
        OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un, OpCodes.Ldind_R4, OpCodes.Ldind_R8,
        OpCodes.Stind_R4, OpCodes.Stind_R8, OpCodes.Ldelem_R4, OpCodes.Ldelem_R8, OpCodes.Stelem_R4, OpCodes.Stelem_R8, OpCodes.Ckfinite,
    ];

    internal static (List<string> Temuan, int Metode, int Instruksi) Pindai(string berkas)
    {
        using var pe = new PEReader(File.OpenRead(berkas));
        var m = pe.GetMetadataReader();
        var jenis = new PenyediaPecahan();
        var temuan = new List<string>();
        int metode = 0, instruksi = 0;
        void Catat(bool pecahan, string nama)
        {
            if (pecahan)
            {
                temuan.Add(nama);
            }
        }

        static bool Ada(MethodSignature<bool> s) => s.ReturnType || s.ParameterTypes.Any(static p => p);
        foreach (var h in m.FieldDefinitions)
        {
            var f = m.GetFieldDefinition(h);
            Catat(f.DecodeSignature(jenis, null), $"field {m.GetString(f.Name)}");
        }

        foreach (var h in m.PropertyDefinitions)
        {
            var p = m.GetPropertyDefinition(h);
            Catat(Ada(p.DecodeSignature(jenis, null)), $"property {m.GetString(p.Name)}");
        }

        foreach (var h in m.MemberReferences)
        {
            var r = m.GetMemberReference(h);
            Catat(r.GetKind() == MemberReferenceKind.Field ? r.DecodeFieldSignature(jenis, null) : Ada(r.DecodeMethodSignature(jenis, null)), $"reference {m.GetString(r.Name)}");
        }

        for (var i = 1; i <= m.GetTableRowCount(TableIndex.TypeSpec); i++)
        {
            Catat(m.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(i)).DecodeSignature(jenis, null), $"type specification {i}");
        }

        for (var i = 1; i <= m.GetTableRowCount(TableIndex.MethodSpec); i++)
        {
            Catat(m.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(i)).DecodeSignature(jenis, null).Any(static p => p), $"method specification {i}");
        }

        foreach (var h in m.TypeReferences)
        {
            var t = m.GetTypeReference(h);
            Catat(m.StringComparer.Equals(t.Namespace, "System") && m.GetString(t.Name) is "Half" or "Single" or "Double", $"type {m.GetString(t.Name)}");
        }

        foreach (var h in m.MethodDefinitions)
        {
            var d = m.GetMethodDefinition(h);
            var nama = $"{m.GetString(m.GetTypeDefinition(d.GetDeclaringType()).Name)}.{m.GetString(d.Name)}";
            metode++;
            Catat(Ada(d.DecodeSignature(jenis, null)), $"signature {nama}");
            if (d.RelativeVirtualAddress == 0)
            {
                continue;
            }

            var badan = pe.GetMethodBody(d.RelativeVirtualAddress);
            Catat(!badan.LocalSignature.IsNil && m.GetStandaloneSignature(badan.LocalSignature).DecodeLocalSignature(jenis, null).Any(static l => l), $"local {nama}");
            instruksi += PindaiInstruksi(badan.GetILReader(), kode => Catat(true, $"{kode} {nama}"));
        }

        return (temuan, metode, instruksi);
    }

    private static int PindaiInstruksi(BlobReader il, Action<OpCode> catat)
    {
        var jumlah = 0;
        while (il.RemainingBytes > 0)
        {
            int nilai = il.ReadByte();
            var kode = Kode[nilai == 0xFE ? 0xFE00 | il.ReadByte() : nilai];
            jumlah++;
            if (Terlarang.Contains(kode))
            {
                catat(kode);
            }

            var operan = kode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 * il.ReadInt32(),
                _ => 4,
            };
            il.Offset += operan;
        }

        return jumlah;
    }

    /// <summary>A type is found if it is, or is made of, float or double.</summary>
    private sealed class PenyediaPecahan : ISignatureTypeProvider<bool, object?>
    {
        public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode is PrimitiveTypeCode.Single or PrimitiveTypeCode.Double;

        public bool GetArrayType(bool elementType, ArrayShape shape) => elementType;

        public bool GetByReferenceType(bool elementType) => elementType;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => signature.ReturnType || signature.ParameterTypes.Any(static p => p);

        public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => genericType || typeArguments.Any(static t => t);

        public bool GetGenericMethodParameter(object? genericContext, int index) => false;

        public bool GetGenericTypeParameter(object? genericContext, int index) => false;

        public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => modifier || unmodifiedType;

        public bool GetPinnedType(bool elementType) => elementType;

        public bool GetPointerType(bool elementType) => elementType;

        public bool GetSZArrayType(bool elementType) => elementType;

        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => false;

        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => false;

        public bool GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
    }
}
