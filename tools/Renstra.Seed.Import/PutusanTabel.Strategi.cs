namespace Renstra.Seed.Import;

/// <content>The judgements on chapter III and tables 4.1 and 4.2.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] Strategi =>
    [
    ];
}
