namespace Renstra.Seed.Import;

/// <content>The judgements on table 2.8.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] E81 =>
    [
    ];
}
