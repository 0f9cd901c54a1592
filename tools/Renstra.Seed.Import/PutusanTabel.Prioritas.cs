namespace Renstra.Seed.Import;

/// <content>The judgements on tables 4.4 to 4.6.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] Prioritas =>
    [
    ];
}
