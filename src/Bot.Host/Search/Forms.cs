using System.Collections.Frozen;

namespace Bot.Host.Search;

/// <summary>Forms of a word that no rule of endings brings together, and short forms of the phone.</summary>
internal static class Forms
{
    private static readonly FrozenDictionary<string, string> Plain = (
        "left leave leaves leave wrote write written write told tell said say went go gone go slept sleep broke break broken break "
        + "took take taken take gave give given give met meet saw see seen see felt feel came come lost lose hid hide bought buy "
        + "paid pay thought think kept keep knew know known know found find sent send spoke speak spoken speak stole steal "
        + "threw throw thrown throw fought fight forgot forget forgotten forget chose choose chosen choose ran run swore swear "
        + "drank drink drunk drink ate eat eaten eat woke wake drove drive fell fall fallen fall held hold heard hear caught catch "
        + "taught teach sold sell spent spend built build dreamt dream lied lie lying lie lies lie died die dying die dies die "
        + "children child kids child kid child men man women woman wives wife lives life texted text txt text txted text msg message "
        + "msgs message pic photo pics photo photos photo picture photo pictures photo convo talk bday birthday xmas christmas fam family "
        + "mum mother mom mother mama mother dad father daddy father papa father bestie friend mate friend mates friend buddy friend "
        + "ppl people pls please thx thanks rn now tmrw tomorrow tn tonight bc because cuz because cos because insta instagram ig "
        + "instagram fb facebook snap snapchat wifes wife appt appointment uni university apt apartment flat apartment "
        + "apologize apologise apologized apologise apologizing apologise apology apologise apologies apologise sorry apologise "
        + "jealousy jealous lonely alone loneliness alone lonesome alone angry anger furious anger rage anger mad anger pissed anger "
        + "unfaithful cheat infidelity cheat affair cheat affairs cheat adultery cheat sleepless sleep insomnia sleep asleep sleep "
        + "cried cry crying cry cries cry tears cry sob cry sobbing cry weep cry weeping cry bawling cry "
        + "suicidal suicide marriage marry married marry wedding marry hubby husband exwife ex exhusband ex counsellor counselling "
        + "counselor counselling counseling counselling counsel counselling therapist therapy therapists therapy shrink therapy "
        + "psychologist therapy psychiatrist therapy")
        .Split(' ')
        .Chunk(2)
        .DistinctBy(pair => pair[0], StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The plain form of a word where it has one of its own; else the word.</summary>
    public static string Of(string word) => Plain.GetValueOrDefault(word, word);
}
