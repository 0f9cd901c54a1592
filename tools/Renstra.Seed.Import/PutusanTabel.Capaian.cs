namespace Renstra.Seed.Import;

/// <content>The judgements on tables 2.6, 2.7 and 2.9.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] Capaian =>
    [
    ];
}
