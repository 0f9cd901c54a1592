namespace Renstra.Seed.Import;

/// <content>The judgements on the regulation, the organisation and chapter II.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] Gambaran =>
    [
    ];
}
