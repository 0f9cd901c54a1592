using System.Text.Json;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>
/// What the schema of SARIF 2.1.0 says of the objects that we write: the members they may have (no others are allowed), those they must
/// have, what stands in a member, and the words of closed sets. A member without a kind is free.
/// </summary>
internal static class FaktaSarif
{
    private const string Levels = "none|note|warning|error";

    // OBJECT: MEMBER[!][=KIND][=word|word], where ! is required.
    private static readonly Dictionary<string, string> Objek = new()
    {
        ["log"] = "$schema version!=2.1.0| runs!=run inlineExternalProperties properties",
        ["run"] = "tool!=tool invocations=invocation conversion language versionControlProvenance originalUriBaseIds artifacts logicalLocations graphs results=result automationDetails runAggregates baselineGuid redactionTokens defaultEncoding defaultSourceLanguage newlineSequences columnKind=utf16CodeUnits|unicodeCodePoints externalPropertyFileReferences threadFlowLocations taxonomies addresses translations policies webRequests webResponses specialLocations properties",
        ["tool"] = "driver!=toolComponent extensions properties",
        ["toolComponent"] = "guid name! organization product productSuite shortDescription=text fullDescription=text fullName version semanticVersion dottedQuadFileVersion releaseDateUtc downloadUri informationUri globalMessageStrings notifications rules=rule taxa locations language contents isComprehensive localizedDataSemanticVersion minimumRequiredLocalizedDataSemanticVersion associatedComponent translationMetadata supportedTaxonomies properties",
        ["rule"] = "id! deprecatedIds guid deprecatedGuids name deprecatedNames shortDescription=text fullDescription=text messageStrings defaultConfiguration=configuration helpUri help=text relationships properties",
        ["text"] = "text! markdown properties",
        ["configuration"] = $"enabled level={Levels} rank parameters properties",
        ["invocation"] = "commandLine arguments responseFiles exitCode ruleConfigurationOverrides notificationConfigurationOverrides toolExecutionNotifications=notification toolConfigurationNotifications=notification exitCodeDescription executionSuccessful! properties",
        ["notification"] = $"locations=location message!=message level={Levels} descriptor associatedRule properties",
        ["message"] = "text markdown id arguments properties",
        ["location"] = "id physicalLocation=physical logicalLocations=logical message=message annotations relationships properties",
        ["physical"] = "address artifactLocation=artifact region=region contextRegion=region properties",
        ["artifact"] = "uri uriBaseId index description properties",
        ["region"] = "startLine startColumn endLine endColumn charOffset charLength byteOffset byteLength snippet message sourceLanguage properties",
        ["logical"] = "name index fullyQualifiedName decoratedName parentIndex kind properties",
        ["result"] = $"ruleId ruleIndex rule kind=notApplicable|pass|fail|review|open|informational level={Levels} message!=message analysisTarget locations=location guid correlationGuid occurrenceCount partialFingerprints fingerprints stacks codeFlows graphs graphTraversals relatedLocations=location suppressions=suppression baselineState=new|unchanged|updated|absent rank attachments hostedViewerUri workItemUris provenance fixes taxa webRequest webResponse properties",
        ["suppression"] = "guid kind!=inSource|external status=accepted|underReview|rejected justification location=location properties",
    };

    internal static void Check(JsonElement log) => Check(log, "log", "$");

    private static void Check(JsonElement value, string kind, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var i = 0;
            foreach (var item in value.EnumerateArray())
            {
                Check(item, kind, $"{path}[{i++}]");
            }

            return;
        }

        if (!Objek.TryGetValue(kind, out var fakta))
        {
            Assert.True(!kind.Contains('|', StringComparison.Ordinal) || kind.Split('|').Contains(value.GetString()), $"{path}: {value} is none of {kind}.");
            return;
        }

        var members = fakta.Split(' ').Select(static m => m.Split('=', 2)).ToDictionary(static m => m[0].TrimEnd('!'), static m => (Kind: m.Length > 1 ? m[1] : "", IsRequired: m[0].EndsWith('!')));
        foreach (var member in value.EnumerateObject())
        {
            Assert.True(members.ContainsKey(member.Name), $"{path}.{member.Name} is no member of {kind}.");
            Check(member.Value, members[member.Name].Kind, $"{path}.{member.Name}");
        }

        Assert.All(members.Where(static m => m.Value.IsRequired), m => Assert.True(value.TryGetProperty(m.Key, out _), $"{path} lacks {m.Key}."));
        if (kind == "result")
        {
            // The standard: a level but none is for what fails.
            Assert.Equal(value.GetProperty("kind").GetString() == "fail", value.GetProperty("level").GetString() != "none");
        }
    }
}
