using System.Collections.Immutable;

namespace Bot.Core.Vault;

/// <summary>Keys of what is said about the vault (<c>phrases/coach.yaml</c>).</summary>
internal static class VaultPhrases
{
    public const string VaultEmpty = "vault.empty";
    public const string VaultList = "vault.list";
    public const string VaultErased = "vault.erased";
    public const string VaultUse = "vault.use";
    public const string VaultBurnsOn = "vault.burns_on";
    public const string VaultBurned = "vault.burned";
    public const string ButtonBurn = "button.burn";
    public const string VaultReturn = "vault.return";
    public const string VaultUrgeNow = "vault.urge_now";
    public const string VaultUrges = "vault.urges";
    public const string VaultStillHeld = "vault.still_held";
    public const string VaultKept = "vault.kept";
    public const string VaultBinned = "vault.binned";
    public const string VaultHeldOn = "vault.held_on";
    public const string VaultGone = "vault.gone";
    public const string ButtonLetter = "button.letter";
    public const string ButtonBin = "button.bin";
    public const string ButtonKeepLetter = "button.keep_letter";
    public const string ButtonHoldOn = "button.hold_on";
    public const string ButtonReadAnyway = "button.read_anyway";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        VaultEmpty,
        VaultList,
        VaultErased,
        VaultUse,
        VaultBurnsOn,
        VaultBurned,
        ButtonBurn,
        VaultReturn,
        VaultUrgeNow,
        VaultUrges,
        VaultStillHeld,
        VaultKept,
        VaultBinned,
        VaultHeldOn,
        VaultGone,
        ButtonLetter,
        ButtonBin,
        ButtonKeepLetter,
        ButtonHoldOn,
        ButtonReadAnyway,
    ];
}
