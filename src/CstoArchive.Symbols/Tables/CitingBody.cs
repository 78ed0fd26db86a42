namespace CstoArchive.Symbols.Tables;

/// <summary>Whose resolution or decision a citation in prose names.</summary>
internal enum CitingBody
{
    None,
    GeneralAssembly,
    SecurityCouncil,
    EconomicAndSocialCouncil,
    HumanRightsCouncil,
    CommissionOnHumanRights,
    SubCommission,
    EnvironmentAssembly,

    /// <summary>"the Council" alone: which one, the form of the number tells.</summary>
    SomeCouncil,

    /// <summary>"the Commission" alone.</summary>
    SomeCommission,

    /// <summary>A body whose resolutions have no symbol of the United Nations that could be told from the words.</summary>
    Other,
}
