namespace CstoArchive.Cli;

/// <summary>What a verb's exit status means; the same for all of them.</summary>
internal enum ExitStatus
{
    Done = 0,

    /// <summary>Nothing was found, or the verification failed.</summary>
    NothingFound = 1,

    WrongArguments = 2,

    /// <summary>Done, but some documents could not be read; the report lists them.</summary>
    SomeUnread = 3,

    /// <summary>Another run holds the index's lock.</summary>
    Locked = 4,

    /// <summary>A guard stopped the run; nothing changed.</summary>
    Guarded = 5,

    /// <summary>Failed, or interrupted; nothing changed.</summary>
    Failed = 6,
}
