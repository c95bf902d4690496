namespace HttpConformance.SelfTests.Faults;

/// <summary>The seeded faults of <see cref="FaultyServer"/>, one at a time; <see cref="FaultCatalog"/> says what each is.</summary>
internal enum Fault
{
    None,

    // Message exchange: what a response looks like.
    NoDate, NoDateOn404, DateAsAsctime, DateWithWrongWeekday, DateADayOff, DateWithNumericZone,
    LengthOneTooLarge, LengthOneTooSmall, LengthSigned, LengthTwiceDiffering, NoContentType,
    StatusWithoutSpace, StatusInLowerCase, StatusOfVersion10, StatusAfterTwoSpaces,
    BareLineFeedOn404, BareLineFeedOn400, SpaceBeforeColonSent, FoldSent, SpaceInFieldName, ControlInFieldValue, SpaceBeforeFirstField,
    ContentOnHead, HeadLengthZero, ContentOn204, ContentOn304, LengthOn204, TransferEncodingOn204,
    LengthAndChunked, ChunkSizeTooLarge, ChunkSizeInDecimal, ChunkedToHttp10, NoLastChunk, NoLastEmptyLine, ChunkedNamedTwice,
    NotFoundUnframed, ChallengeMissing, RedirectWithoutLocation, LastModifiedInFuture,

    // Message exchange: how a request is read.
    MissingHostServed, DuplicateHostServed, InvalidHostServed, LowerCaseVersionServed, HigherMinorRefused, MajorTwoServed, Http09Served,
    AbsoluteFormRefused, AbsoluteFormNeedsEqualHost, FragmentServed, SpaceInTargetServed,
    SpaceBeforeColonServed, SpaceBeforeColonUnframed, FoldJoined, LeadingEmptyLineRefused, CarriageReturnEndsLine, NulCutsValue,
    HighOctetsRefused, EmptyValueRefused, FieldNameCaseCounts, LineWithoutColonServed, UnderscoreAsHyphen, FieldsBeyondFiftyDropped,
    LengthPrefixRead, LengthSignRead, LengthReadAsOctal, LengthWraps, FirstLengthWins, LengthOverTransferEncoding, NearlyChunkedServed,
    ChunkExtensionRefused, UpperHexRefused, ChunkSizePrefixRead, ChunkSizeWraps, ChunkEndUnchecked, TrailersRefused, TrailerMerged,
    ContinueNotSent, ContinueToHttp10, ContinueWithLength, LongTargetUnanswered, LongTargetRefusedEarly, BadRequestAs500, FirstSegmentOnly,

    // Message exchange: validators and ranges.
    IfNoneMatchIgnored, IfNoneMatchStrong, NotModifiedWithoutTag, IfModifiedSinceByText, IfMatchWeak, IfRangeIgnored,
    RangeOneShort, RangeWithoutContentRange, SuffixReadAsPrefix, RangesUnclosed, UnsatisfiableAs206,

    // Message exchange: lengths, chunks and lines, leniently read one by one.
    LastLengthWins, LengthListFirstWins, LengthHexRead, LengthUnderscoreRead, LengthNegativeAsZero, LengthEmptyAsZero, LengthFractionRead,
    ChunkSignRead, ChunkHexPrefixRead, ChunkUnderscoreRead, ChunkSizeEmptyRead, ChunkNotHexAsZero, ChunkNegativeRead, ChunkLeadingBlankRead,
    ChunkLineFeedRead, ChunkCarriageReturnRead, ChunkDataLineFeedRead, ExtensionLineFeedKept, TrailersUnchecked, CutChunksServed, CutContentServed,
    CodingFirstLineOnly, CodingUnknownIgnored, CodingIdentityServed, CodingEmptyIgnored, Http10CodingServed, TabBeforeValueRefused, CodingEmptyElementRefused,
    BareCarriageReturnKept, ControlsServed, FieldNameUnchecked, EmptyFieldNameServed, VersionPrefixRead,
    ExcludedOctetsServed, TargetNulCuts, HostOverAbsoluteForm, ExpectationCaseCounts,

    // Message exchange: conditions, ranges, and what is negotiated.
    IfMatchIgnored, IfMatchFirstOnly, IfNoneMatchFirstOnly, IfNoneMatchStarIgnored, IfModifiedSinceBesideTag, IfUnmodifiedSinceIgnored,
    IfUnmodifiedSinceBesideTag, BadDateMatches, ConditionsOnMissing, ConditionsBeforeCredentials, NotModifiedWithoutVary, TagUnquoted, DatesWithHyphens,
    RangeBeforeConditions, ContentRangeWrongTotal, ContentRangeShifted, BoundaryMissing, BoundaryOther, PartWithoutContentRange, IfRangeWeak, IfRangeLaterDate,
    AnyRangeUnit, LongSuffixUnsatisfiable, LastBeyondEndUnsatisfiable, UnsatisfiedWithoutLength, PartsReversed,
    CodedInNameOnly, CodingNotNamed, VaryMissing, RefusedCodingSent, WeightsIgnored, OneTagForAll, CodingCaseCounts,

    // Message exchange: statuses and optional resources.
    UpgradeNotNamed, CreatedWithoutLocation, ContentOn205, StatusOfFourDigits, StatusOfTwoDigits,
    SwitchesToAnything, SwitchesForHttp10, SwitchUnnamed, SwitchUnconnected, SwitchWithLength,
    TrailerUnannounced, TrailerWithLength, AbortLooksWhole, CountsOnGet, PostCountsTwice, SchemeCaseCounts, CreatesInOnePlace,
    LoginKeepsId, LogoutLeavesOpen,

    // Methods.
    LowerCaseMethodServed, UnknownMethodServed, UnknownMethodAs400, MethodReadByPrefix, MethodCutAtSeven,
    NotAllowedWithoutAllow, NotAllowedListsMethod, OptionsListsForeignMethod, AllowWithoutCommas, NotAllowedAs404, NotAllowedServed,
    HeadRefused, HeadOf404Found, HeadWithContentOnErrors, HeadLosesFields, RangeOnHead, OptionsStarRefused, StarServedForGet, OptionsWithoutAllow,
    ContentTrimmed, ContentLineEndsChanged, ContentCutAtNul, ContentCutAtSub, ContentRecoded, ContentCutAt65535,
    PutFirstAs200, PutAlways201, PutNotStored, PutAppends, PutIgnoresIfMatch, PutIgnoresIfNoneMatch, PartialPutStored,
    DeleteNotDone, SecondDeleteRestores, DeleteTakesAll, TraceReflectsCookie, TraceAsTextPlain,
    GetTakesAway, HeadCreates, OptionsDeletes, GetContentStored, PutAnsweredNotModified,
    PostWithoutLengthWaits, PostReadUntilEnd, EmptyPostRefused, UnknownMethodContentLeft,

    // Statelessness.
    SidByConnection, SidByAddress, SidByOrder, SidByUserAgent, SidOnlyOnItsConnection, SidWorksOnce,
    CookieKept, AuthorizationKept, FieldsKept, HostKept, RangeKept, IfNoneMatchKept, HeadSticks, NotFoundSticks, FirstRequestDiffers,
    CounterInContent, ContentTailLeaks, EmptyContentRecalled, SlowValueShared, FieldsShared, StoreByConnection, PipelinedCookiesShared,

    // Cookies: what is set.
    NoCookieAtFirstVisit, OneSidForAll, SidsInSequence, SetCookieCombined, OnlyFirstCookieSet, SetCookieLeaks,
    ExpiresWithHyphens, ExpiresAsAsctime, ExpiresWithNumericZone, ExpiresWrongWeekday, ExpiresInThePast, MaxAgeNotDigits,
    PathOfOtherCase, PathTooNarrow, ValueWithSpace, ValueWithComma, ValueWithStrayQuote, ValueNonAscii, NamelessCookie, NameWithBracket,
    AttributeTwice, SameCookieTwice, SecureOverHttp, SecureWithValue, ForeignDomain, SameSiteUnknown, SameSiteNoneInsecure,
    SemicolonAtEnd, HostPrefixInsecure, LineBreakFromValue, HeadWithoutSetCookie, SetCookieTwo,

    // Cookies: what is read and taken back.
    SidNameCaseIgnored, LastPairOnly, DuplicateNamesDropped, SecondCookieLineIgnored, ValueCutAtSecondEquals, QuotesStripped,
    FiftiethPairDropped, PairsSplitAtComma, SpaceAfterSemicolonNeeded, ValuePercentDecoded, EmptyValueDropped, ValueCutAt1024,
    CookieOnGetOnly, CookieNameCaseCounts, DeletedOnOtherPath, DeletedWithoutDate, ForeignSidAdopted, SidUpperCased, PairsReversed,

    // Keep-alive.
    ClosesUnannounced, SaysCloseStaysOpen, RequestCloseIgnored, CloseInListIgnored, CloseInUpperCaseIgnored, CloseOnSecondLineIgnored,
    CloseLookAlikeObeyed, UnknownOptionCloses, CloseNotAnnounced, ResetAfterClose,
    Http10StaysOpen, Http10KeepAliveUnannounced, Http10KeepAliveBroken, ClosesAfterHundred,
    ClosesAfter404, ClosesAfterHead, ClosesAfter204, ClosesAfter304, ClosesAfterPost, SecondRequestIgnored,
    ContentLeftOn404, GetContentLeft, LastChunkLineEndLeft, TrailersLeft, EmptyLineAfterPostRefused,
    OpenAfterBadRequest, OpenAfterBothFramings, RefusedExpectationContentLeft, StrayLineAfterResponse, UnaskedResponse,

    // Pipelining.
    SecondDropped, AnswersByCompletion, AnswersMerged, SecondAndThirdSwapped, OnlyFourAnswered, ClosesAfterFirst, SplitRequestLost,
    PostSwallowsRest, AnswersAfterClose, LostAfterNotFound, GoodLostBeforeBad, SixtyFifthLost, LongAnswerCut, LastAnswerTwice,
    FirstAnswerRepeated, HeadWithContentInPipeline, LastAnswerHeld, GetOvertakesPut, OneRequestASegment, PipelineCutAt4096,
}
