// @generated

use ::ews_bindings::xml;

/// Simple type `m:ResponseCodeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ResponseCodeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ResponseCode {
    NoError,
    ErrorAccessDenied,
    ErrorAccessModeSpecified,
    ErrorAccountDisabled,
    ErrorAddDelegatesFailed,
    ErrorAddressSpaceNotFound,
    /// `ErrorADOperation`
    ErrorAdOperation,
    /// `ErrorADSessionFilter`
    ErrorAdSessionFilter,
    /// `ErrorADUnavailable`
    ErrorAdUnavailable,
    ErrorServiceUnavailable,
    ErrorAutoDiscoverFailed,
    ErrorAffectedTaskOccurrencesRequired,
    ErrorAttachmentNestLevelLimitExceeded,
    ErrorAttachmentSizeLimitExceeded,
    ErrorArchiveFolderPathCreation,
    ErrorArchiveMailboxNotEnabled,
    ErrorArchiveMailboxServiceDiscoveryFailed,
    ErrorAvailabilityConfigNotFound,
    ErrorBatchProcessingStopped,
    ErrorCalendarCannotMoveOrCopyOccurrence,
    ErrorCalendarCannotUpdateDeletedItem,
    ErrorCalendarCannotUseIdForOccurrenceId,
    ErrorCalendarCannotUseIdForRecurringMasterId,
    ErrorCalendarDurationIsTooLong,
    ErrorCalendarEndDateIsEarlierThanStartDate,
    ErrorCalendarFolderIsInvalidForCalendarView,
    ErrorCalendarInvalidAttributeValue,
    ErrorCalendarInvalidDayForTimeChangePattern,
    ErrorCalendarInvalidDayForWeeklyRecurrence,
    ErrorCalendarInvalidPropertyState,
    ErrorCalendarInvalidPropertyValue,
    ErrorCalendarInvalidRecurrence,
    ErrorCalendarInvalidTimeZone,
    ErrorCalendarIsCancelledForAccept,
    ErrorCalendarIsCancelledForDecline,
    ErrorCalendarIsCancelledForRemove,
    ErrorCalendarIsCancelledForTentative,
    ErrorCalendarIsDelegatedForAccept,
    ErrorCalendarIsDelegatedForDecline,
    ErrorCalendarIsDelegatedForRemove,
    ErrorCalendarIsDelegatedForTentative,
    ErrorCalendarIsNotOrganizer,
    ErrorCalendarIsOrganizerForAccept,
    ErrorCalendarIsOrganizerForDecline,
    ErrorCalendarIsOrganizerForRemove,
    ErrorCalendarIsOrganizerForTentative,
    ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange,
    ErrorCalendarOccurrenceIsDeletedFromRecurrence,
    ErrorCalendarOutOfRange,
    ErrorCalendarMeetingRequestIsOutOfDate,
    ErrorCalendarViewRangeTooBig,
    /// `ErrorCallerIsInvalidADAccount`
    ErrorCallerIsInvalidAdAccount,
    ErrorCannotAccessDeletedPublicFolder,
    ErrorCannotArchiveCalendarContactTaskFolderException,
    ErrorCannotArchiveItemsInPublicFolders,
    ErrorCannotArchiveItemsInArchiveMailbox,
    ErrorCannotCreateCalendarItemInNonCalendarFolder,
    ErrorCannotCreateContactInNonContactFolder,
    ErrorCannotCreatePostItemInNonMailFolder,
    ErrorCannotCreateTaskInNonTaskFolder,
    ErrorCannotDeleteObject,
    ErrorCannotDisableMandatoryExtension,
    ErrorCannotFindUser,
    ErrorCannotGetSourceFolderPath,
    ErrorCannotGetExternalEcpUrl,
    ErrorCannotOpenFileAttachment,
    ErrorCannotDeleteTaskOccurrence,
    ErrorCannotEmptyFolder,
    ErrorCannotSetCalendarPermissionOnNonCalendarFolder,
    ErrorCannotSetNonCalendarPermissionOnCalendarFolder,
    ErrorCannotSetPermissionUnknownEntries,
    ErrorCannotSpecifySearchFolderAsSourceFolder,
    ErrorCannotUseFolderIdForItemId,
    ErrorCannotUseItemIdForFolderId,
    ErrorChangeKeyRequired,
    ErrorChangeKeyRequiredForWriteOperations,
    ErrorClientDisconnected,
    ErrorClientIntentInvalidStateDefinition,
    ErrorClientIntentNotFound,
    ErrorConnectionFailed,
    ErrorContainsFilterWrongType,
    ErrorContentConversionFailed,
    ErrorContentIndexingNotEnabled,
    ErrorCorruptData,
    ErrorCreateItemAccessDenied,
    ErrorCreateManagedFolderPartialCompletion,
    ErrorCreateSubfolderAccessDenied,
    ErrorCrossMailboxMoveCopy,
    ErrorCrossSiteRequest,
    ErrorDataSizeLimitExceeded,
    ErrorDataSourceOperation,
    ErrorDelegateAlreadyExists,
    ErrorDelegateCannotAddOwner,
    ErrorDelegateMissingConfiguration,
    ErrorDelegateNoUser,
    ErrorDelegateValidationFailed,
    ErrorDeleteDistinguishedFolder,
    ErrorDeleteItemsFailed,
    ErrorDeleteUnifiedMessagingPromptFailed,
    ErrorDistinguishedUserNotSupported,
    ErrorDistributionListMemberNotExist,
    ErrorDuplicateInputFolderNames,
    ErrorDuplicateUserIdsSpecified,
    ErrorDuplicateTransactionId,
    ErrorEmailAddressMismatch,
    ErrorEventNotFound,
    ErrorExceededConnectionCount,
    ErrorExceededSubscriptionCount,
    ErrorExceededFindCountLimit,
    ErrorExpiredSubscription,
    ErrorExtensionNotFound,
    ErrorExtensionsNotAuthorized,
    ErrorFolderCorrupt,
    ErrorFolderNotFound,
    ErrorFolderPropertRequestFailed,
    ErrorFolderSave,
    ErrorFolderSaveFailed,
    ErrorFolderSavePropertyError,
    ErrorFolderExists,
    ErrorFreeBusyGenerationFailed,
    ErrorGetServerSecurityDescriptorFailed,
    ErrorImContactLimitReached,
    ErrorImGroupDisplayNameAlreadyExists,
    ErrorImGroupLimitReached,
    ErrorImpersonateUserDenied,
    ErrorImpersonationDenied,
    ErrorImpersonationFailed,
    ErrorIncorrectSchemaVersion,
    ErrorIncorrectUpdatePropertyCount,
    ErrorIndividualMailboxLimitReached,
    ErrorInsufficientResources,
    ErrorInternalServerError,
    ErrorInternalServerTransientError,
    ErrorInvalidAccessLevel,
    ErrorInvalidArgument,
    ErrorInvalidAttachmentId,
    ErrorInvalidAttachmentSubfilter,
    ErrorInvalidAttachmentSubfilterTextFilter,
    ErrorInvalidAuthorizationContext,
    ErrorInvalidChangeKey,
    ErrorInvalidClientSecurityContext,
    ErrorInvalidCompleteDate,
    ErrorInvalidContactEmailAddress,
    ErrorInvalidContactEmailIndex,
    ErrorInvalidCrossForestCredentials,
    ErrorInvalidDelegatePermission,
    ErrorInvalidDelegateUserId,
    ErrorInvalidExcludesRestriction,
    ErrorInvalidExpressionTypeForSubFilter,
    ErrorInvalidExtendedProperty,
    ErrorInvalidExtendedPropertyValue,
    ErrorInvalidFolderId,
    ErrorInvalidFolderTypeForOperation,
    ErrorInvalidFractionalPagingParameters,
    ErrorInvalidFreeBusyViewType,
    ErrorInvalidId,
    ErrorInvalidIdEmpty,
    ErrorInvalidIdMalformed,
    ErrorInvalidIdMalformedEwsLegacyIdFormat,
    ErrorInvalidIdMonikerTooLong,
    ErrorInvalidIdNotAnItemAttachmentId,
    ErrorInvalidIdReturnedByResolveNames,
    ErrorInvalidIdStoreObjectIdTooLong,
    ErrorInvalidIdTooManyAttachmentLevels,
    ErrorInvalidIdXml,
    ErrorInvalidImContactId,
    ErrorInvalidImDistributionGroupSmtpAddress,
    ErrorInvalidImGroupId,
    ErrorInvalidIndexedPagingParameters,
    ErrorInvalidInternetHeaderChildNodes,
    ErrorInvalidItemForOperationArchiveItem,
    ErrorInvalidItemForOperationCreateItemAttachment,
    ErrorInvalidItemForOperationCreateItem,
    ErrorInvalidItemForOperationAcceptItem,
    ErrorInvalidItemForOperationDeclineItem,
    ErrorInvalidItemForOperationCancelItem,
    /// `ErrorInvalidItemForOperationExpandDL`
    ErrorInvalidItemForOperationExpandDl,
    ErrorInvalidItemForOperationRemoveItem,
    ErrorInvalidItemForOperationSendItem,
    ErrorInvalidItemForOperationTentative,
    ErrorInvalidLogonType,
    ErrorInvalidLikeRequest,
    ErrorInvalidMailbox,
    ErrorInvalidManagedFolderProperty,
    ErrorInvalidManagedFolderQuota,
    ErrorInvalidManagedFolderSize,
    ErrorInvalidMergedFreeBusyInterval,
    ErrorInvalidNameForNameResolution,
    ErrorInvalidOperation,
    ErrorInvalidNetworkServiceContext,
    ErrorInvalidOofParameter,
    ErrorInvalidPagingMaxRows,
    ErrorInvalidParentFolder,
    ErrorInvalidPercentCompleteValue,
    ErrorInvalidPermissionSettings,
    ErrorInvalidPhoneCallId,
    ErrorInvalidPhoneNumber,
    ErrorInvalidUserInfo,
    ErrorInvalidPropertyAppend,
    ErrorInvalidPropertyDelete,
    ErrorInvalidPropertyForExists,
    ErrorInvalidPropertyForOperation,
    ErrorInvalidPropertyRequest,
    ErrorInvalidPropertySet,
    ErrorInvalidPropertyUpdateSentMessage,
    ErrorInvalidProxySecurityContext,
    ErrorInvalidPullSubscriptionId,
    ErrorInvalidPushSubscriptionUrl,
    ErrorInvalidRecipients,
    ErrorInvalidRecipientSubfilter,
    ErrorInvalidRecipientSubfilterComparison,
    ErrorInvalidRecipientSubfilterOrder,
    ErrorInvalidRecipientSubfilterTextFilter,
    ErrorInvalidReferenceItem,
    ErrorInvalidRequest,
    ErrorInvalidRestriction,
    ErrorInvalidRetentionTagTypeMismatch,
    ErrorInvalidRetentionTagInvisible,
    ErrorInvalidRetentionTagInheritance,
    ErrorInvalidRetentionTagIdGuid,
    ErrorInvalidRoutingType,
    ErrorInvalidScheduledOofDuration,
    ErrorInvalidSchemaVersionForMailboxVersion,
    ErrorInvalidSecurityDescriptor,
    ErrorInvalidSendItemSaveSettings,
    ErrorInvalidSerializedAccessToken,
    ErrorInvalidServerVersion,
    ErrorInvalidSid,
    /// `ErrorInvalidSIPUri`
    ErrorInvalidSipUri,
    ErrorInvalidSmtpAddress,
    ErrorInvalidSubfilterType,
    ErrorInvalidSubfilterTypeNotAttendeeType,
    ErrorInvalidSubfilterTypeNotRecipientType,
    ErrorInvalidSubscription,
    ErrorInvalidSubscriptionRequest,
    ErrorInvalidSyncStateData,
    ErrorInvalidTimeInterval,
    ErrorInvalidUserOofSettings,
    ErrorInvalidUserPrincipalName,
    ErrorInvalidUserSid,
    /// `ErrorInvalidUserSidMissingUPN`
    ErrorInvalidUserSidMissingUpn,
    ErrorInvalidValueForProperty,
    ErrorInvalidWatermark,
    /// `ErrorIPGatewayNotFound`
    ErrorIpGatewayNotFound,
    ErrorIrresolvableConflict,
    ErrorItemCorrupt,
    ErrorItemNotFound,
    ErrorItemPropertyRequestFailed,
    ErrorItemSave,
    ErrorItemSavePropertyError,
    ErrorLegacyMailboxFreeBusyViewTypeNotMerged,
    ErrorLocalServerObjectNotFound,
    ErrorLogonAsNetworkServiceFailed,
    ErrorMailboxConfiguration,
    ErrorMailboxDataArrayEmpty,
    ErrorMailboxDataArrayTooBig,
    ErrorMailboxHoldNotFound,
    ErrorMailboxLogonFailed,
    ErrorMailboxMoveInProgress,
    ErrorMailboxStoreUnavailable,
    ErrorMailRecipientNotFound,
    ErrorMailTipsDisabled,
    ErrorManagedFolderAlreadyExists,
    ErrorManagedFolderNotFound,
    ErrorManagedFoldersRootFailure,
    ErrorMeetingSuggestionGenerationFailed,
    ErrorMessageDispositionRequired,
    ErrorMessageSizeExceeded,
    ErrorMimeContentConversionFailed,
    ErrorMimeContentInvalid,
    ErrorMimeContentInvalidBase64String,
    ErrorMissingArgument,
    ErrorMissingEmailAddress,
    ErrorMissingEmailAddressForManagedFolder,
    ErrorMissingInformationEmailAddress,
    ErrorMissingInformationReferenceItemId,
    ErrorMissingItemForCreateItemAttachment,
    ErrorMissingManagedFolderId,
    ErrorMissingRecipients,
    ErrorMissingUserIdInformation,
    ErrorMoreThanOneAccessModeSpecified,
    ErrorMoveCopyFailed,
    ErrorMoveDistinguishedFolder,
    ErrorMoveUnifiedGroupPropertyFailed,
    ErrorMultiLegacyMailboxAccess,
    ErrorNameResolutionMultipleResults,
    ErrorNameResolutionNoMailbox,
    ErrorNameResolutionNoResults,
    /// `ErrorNoApplicableProxyCASServersAvailable`
    ErrorNoApplicableProxyCasServersAvailable,
    ErrorNoCalendar,
    /// `ErrorNoDestinationCASDueToKerberosRequirements`
    ErrorNoDestinationCasDueToKerberosRequirements,
    /// `ErrorNoDestinationCASDueToSSLRequirements`
    ErrorNoDestinationCasDueToSslRequirements,
    /// `ErrorNoDestinationCASDueToVersionMismatch`
    ErrorNoDestinationCasDueToVersionMismatch,
    ErrorNoFolderClassOverride,
    ErrorNoFreeBusyAccess,
    ErrorNonExistentMailbox,
    ErrorNonPrimarySmtpAddress,
    ErrorNoPropertyTagForCustomProperties,
    ErrorNoPublicFolderReplicaAvailable,
    ErrorNoPublicFolderServerAvailable,
    /// `ErrorNoRespondingCASInDestinationSite`
    ErrorNoRespondingCasInDestinationSite,
    ErrorNotDelegate,
    ErrorNotEnoughMemory,
    ErrorObjectTypeChanged,
    ErrorOccurrenceCrossingBoundary,
    ErrorOccurrenceTimeSpanTooBig,
    ErrorOperationNotAllowedWithPublicFolderRoot,
    ErrorParentFolderIdRequired,
    ErrorParentFolderNotFound,
    ErrorPasswordChangeRequired,
    ErrorPasswordExpired,
    ErrorPhoneNumberNotDialable,
    ErrorPropertyUpdate,
    ErrorPromptPublishingOperationFailed,
    ErrorPropertyValidationFailure,
    ErrorProxiedSubscriptionCallFailure,
    ErrorProxyCallFailed,
    ErrorProxyGroupSidLimitExceeded,
    ErrorProxyRequestNotAllowed,
    ErrorProxyRequestProcessingFailed,
    ErrorProxyServiceDiscoveryFailed,
    ErrorProxyTokenExpired,
    ErrorPublicFolderMailboxDiscoveryFailed,
    ErrorPublicFolderOperationFailed,
    ErrorPublicFolderRequestProcessingFailed,
    ErrorPublicFolderServerNotFound,
    ErrorPublicFolderSyncException,
    ErrorQueryFilterTooLong,
    ErrorQuotaExceeded,
    ErrorReadEventsFailed,
    ErrorReadReceiptNotPending,
    ErrorRecurrenceEndDateTooBig,
    ErrorRecurrenceHasNoOccurrence,
    ErrorRemoveDelegatesFailed,
    ErrorRequestAborted,
    ErrorRequestStreamTooBig,
    ErrorRequiredPropertyMissing,
    ErrorResolveNamesInvalidFolderType,
    ErrorResolveNamesOnlyOneContactsFolderAllowed,
    ErrorResponseSchemaValidation,
    ErrorRestrictionTooLong,
    ErrorRestrictionTooComplex,
    ErrorResultSetTooBig,
    ErrorInvalidExchangeImpersonationHeaderData,
    ErrorSavedItemFolderNotFound,
    ErrorSchemaValidation,
    ErrorSearchFolderNotInitialized,
    ErrorSendAsDenied,
    ErrorSendMeetingCancellationsRequired,
    ErrorSendMeetingInvitationsOrCancellationsRequired,
    ErrorSendMeetingInvitationsRequired,
    ErrorSentMeetingRequestUpdate,
    ErrorSentTaskRequestUpdate,
    ErrorServerBusy,
    ErrorServiceDiscoveryFailed,
    ErrorStaleObject,
    ErrorSubmissionQuotaExceeded,
    ErrorSubscriptionAccessDenied,
    ErrorSubscriptionDelegateAccessNotSupported,
    ErrorSubscriptionNotFound,
    ErrorSubscriptionUnsubscribed,
    ErrorSyncFolderNotFound,
    ErrorTeamMailboxNotFound,
    ErrorTeamMailboxNotLinkedToSharePoint,
    ErrorTeamMailboxUrlValidationFailed,
    ErrorTeamMailboxNotAuthorizedOwner,
    ErrorTeamMailboxActiveToPendingDelete,
    ErrorTeamMailboxFailedSendingNotifications,
    ErrorTeamMailboxErrorUnknown,
    ErrorTimeIntervalTooBig,
    ErrorTimeoutExpired,
    ErrorTimeZone,
    ErrorToFolderNotFound,
    ErrorTokenSerializationDenied,
    ErrorTooManyObjectsOpened,
    ErrorUpdatePropertyMismatch,
    ErrorAccessingPartialCreatedUnifiedGroup,
    /// `ErrorUnifiedGroupMailboxAADCreationFailed`
    ErrorUnifiedGroupMailboxAadCreationFailed,
    /// `ErrorUnifiedGroupMailboxAADDeleteFailed`
    ErrorUnifiedGroupMailboxAadDeleteFailed,
    ErrorUnifiedGroupMailboxNamingPolicy,
    ErrorUnifiedGroupMailboxDeleteFailed,
    ErrorUnifiedGroupMailboxNotFound,
    ErrorUnifiedGroupMailboxUpdateDelayed,
    ErrorUnifiedGroupMailboxUpdatedPartialProperties,
    ErrorUnifiedGroupMailboxUpdateFailed,
    ErrorUnifiedGroupMailboxProvisionFailed,
    ErrorUnifiedMessagingDialPlanNotFound,
    ErrorUnifiedMessagingReportDataNotFound,
    ErrorUnifiedMessagingPromptNotFound,
    ErrorUnifiedMessagingRequestFailed,
    ErrorUnifiedMessagingServerNotFound,
    ErrorUnableToGetUserOofSettings,
    ErrorUnableToRemoveImContactFromGroup,
    ErrorUnsupportedSubFilter,
    ErrorUnsupportedCulture,
    ErrorUnsupportedMapiPropertyType,
    ErrorUnsupportedMimeConversion,
    ErrorUnsupportedPathForQuery,
    ErrorUnsupportedPathForSortGroup,
    ErrorUnsupportedPropertyDefinition,
    ErrorUnsupportedQueryFilter,
    ErrorUnsupportedRecurrence,
    ErrorUnsupportedTypeForConversion,
    ErrorUpdateDelegatesFailed,
    ErrorUserNotUnifiedMessagingEnabled,
    ErrorVoiceMailNotImplemented,
    ErrorValueOutOfRange,
    ErrorVirusDetected,
    ErrorVirusMessageDeleted,
    ErrorWebRequestInInvalidState,
    ErrorWin32InteropError,
    ErrorWorkingHoursSaveFailed,
    ErrorWorkingHoursXmlMalformed,
    ErrorWrongServerVersion,
    ErrorWrongServerVersionDelegate,
    ErrorMissingInformationSharingFolderId,
    /// `ErrorDuplicateSOAPHeader`
    ErrorDuplicateSoapHeader,
    ErrorSharingSynchronizationFailed,
    ErrorSharingNoExternalEwsAvailable,
    /// `ErrorFreeBusyDLLimitReached`
    ErrorFreeBusyDlLimitReached,
    ErrorInvalidGetSharingFolderRequest,
    ErrorNotAllowedExternalSharingByPolicy,
    ErrorUserNotAllowedByPolicy,
    ErrorPermissionNotAllowedByPolicy,
    ErrorOrganizationNotFederated,
    ErrorMailboxFailover,
    ErrorInvalidExternalSharingInitiator,
    ErrorMessageTrackingPermanentError,
    ErrorMessageTrackingTransientError,
    ErrorMessageTrackingNoSuchDomain,
    ErrorUserWithoutFederatedProxyAddress,
    ErrorInvalidOrganizationRelationshipForFreeBusy,
    ErrorInvalidFederatedOrganizationId,
    ErrorInvalidExternalSharingSubscriber,
    ErrorInvalidSharingData,
    ErrorInvalidSharingMessage,
    ErrorNotSupportedSharingMessage,
    ErrorApplyConversationActionFailed,
    ErrorInboxRulesValidationError,
    ErrorOutlookRuleBlobExists,
    ErrorRulesOverQuota,
    ErrorNewEventStreamConnectionOpened,
    ErrorMissedNotificationEvents,
    ErrorDuplicateLegacyDistinguishedName,
    ErrorInvalidClientAccessTokenRequest,
    ErrorUnauthorizedClientAccessTokenRequest,
    ErrorNoSpeechDetected,
    /// `ErrorUMServerUnavailable`
    ErrorUmServerUnavailable,
    ErrorRecipientNotFound,
    ErrorRecognizerNotInstalled,
    ErrorSpeechGrammarError,
    ErrorInvalidManagementRoleHeader,
    ErrorLocationServicesDisabled,
    ErrorLocationServicesRequestTimedOut,
    ErrorLocationServicesRequestFailed,
    ErrorLocationServicesInvalidRequest,
    ErrorWeatherServiceDisabled,
    ErrorMailboxScopeNotAllowedWithoutQueryString,
    ErrorArchiveMailboxSearchFailed,
    ErrorGetRemoteArchiveFolderFailed,
    ErrorFindRemoteArchiveFolderFailed,
    ErrorGetRemoteArchiveItemFailed,
    ErrorExportRemoteArchiveItemsFailed,
    ErrorInvalidPhotoSize,
    ErrorSearchQueryHasTooManyKeywords,
    ErrorSearchTooManyMailboxes,
    ErrorInvalidRetentionTagNone,
    ErrorDiscoverySearchesDisabled,
    ErrorCalendarSeekToConditionNotSupported,
    ErrorCalendarIsGroupMailboxForAccept,
    ErrorCalendarIsGroupMailboxForDecline,
    ErrorCalendarIsGroupMailboxForTentative,
    ErrorCalendarIsGroupMailboxForSuppressReadReceipt,
    ErrorOrganizationAccessBlocked,
    ErrorInvalidLicense,
    ErrorMessagePerFolderCountReceiveQuotaExceeded,
    ErrorInvalidBulkActionType,
    ErrorInvalidKeepNCount,
    ErrorInvalidKeepNType,
    ErrorNoOAuthServerAvailableForRequest,
    ErrorInstantSearchSessionExpired,
    ErrorInstantSearchTimeout,
    ErrorInstantSearchFailed,
    ErrorUnsupportedUserForExecuteSearch,
    ErrorDuplicateExtendedKeywordDefinition,
    ErrorMissingExchangePrincipal,
    ErrorUnexpectedUnifiedGroupsCount,
    /// `ErrorParsingXMLResponse`
    ErrorParsingXmlResponse,
    ErrorInvalidFederationOrganizationIdentifier,
    ErrorInvalidSweepRule,
    ErrorInvalidSweepRuleOperationType,
    ErrorTargetDomainNotSupported,
    ErrorInvalidInternetWebProxyOnLocalServer,
    ErrorNoSenderRestrictionsSettingsFoundInRequest,
    ErrorDuplicateSenderRestrictionsInputFound,
    ErrorSenderRestrictionsUpdateFailed,
    ErrorMessageSubmissionBlocked,
    ErrorExceededMessageLimit,
    ErrorExceededMaxRecipientLimitBlock,
    ErrorAccountSuspend,
    ErrorExceededMaxRecipientLimit,
    ErrorMessageBlocked,
    ErrorAccountSuspendShowTierUpgrade,
    ErrorExceededMessageLimitShowTierUpgrade,
    ErrorExceededMaxRecipientLimitShowTierUpgrade,
    ErrorInvalidLongitude,
    ErrorInvalidLatitude,
    ErrorProxySoapException,
    ErrorUnifiedGroupAlreadyExists,
    ErrorUnifiedGroupAadAuthorizationRequestDenied,
    ErrorUnifiedGroupCreationDisabled,
    ErrorMarketPlaceExtensionAlreadyInstalledForOrg,
    ErrorExtensionAlreadyInstalledForOrg,
    ErrorNewerExtensionAlreadyInstalled,
    ErrorNewerMarketPlaceExtensionAlreadyInstalled,
    ErrorInvalidExtensionId,
    ErrorCannotUninstallProvidedExtensions,
    ErrorNoRbacPermissionToInstallMarketPlaceExtensions,
    ErrorNoRbacPermissionToInstallReadWriteMailboxExtensions,
    ErrorInvalidReportMessageActionType,
    ErrorCannotDownloadExtensionManifest,
    ErrorCalendarForwardActionNotAllowed,
    ErrorUnifiedGroupAliasNamingPolicy,
    ErrorSubscriptionsDisabledForGroup,
    ErrorCannotFindFileAttachment,
    ErrorInvalidValueForFilter,
    ErrorQuotaExceededOnDelete,
    ErrorAccessDeniedDueToCompliance,
    ErrorRecoverableItemsAccessDenied,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ResponseCode {}

xml::open_enum!(
    ResponseCode: 0 NoError, 1 ErrorAccessDenied, 2 ErrorAccessModeSpecified, 3
    ErrorAccountDisabled, 4 ErrorAddDelegatesFailed, 5 ErrorAddressSpaceNotFound, 6
    ErrorAdOperation = "ErrorADOperation", 7 ErrorAdSessionFilter =
    "ErrorADSessionFilter", 8 ErrorAdUnavailable = "ErrorADUnavailable", 9
    ErrorServiceUnavailable, 10 ErrorAutoDiscoverFailed, 11
    ErrorAffectedTaskOccurrencesRequired, 12 ErrorAttachmentNestLevelLimitExceeded, 13
    ErrorAttachmentSizeLimitExceeded, 14 ErrorArchiveFolderPathCreation, 15
    ErrorArchiveMailboxNotEnabled, 16 ErrorArchiveMailboxServiceDiscoveryFailed, 17
    ErrorAvailabilityConfigNotFound, 18 ErrorBatchProcessingStopped, 19
    ErrorCalendarCannotMoveOrCopyOccurrence, 20 ErrorCalendarCannotUpdateDeletedItem, 21
    ErrorCalendarCannotUseIdForOccurrenceId, 22
    ErrorCalendarCannotUseIdForRecurringMasterId, 23 ErrorCalendarDurationIsTooLong, 24
    ErrorCalendarEndDateIsEarlierThanStartDate, 25
    ErrorCalendarFolderIsInvalidForCalendarView, 26 ErrorCalendarInvalidAttributeValue,
    27 ErrorCalendarInvalidDayForTimeChangePattern, 28
    ErrorCalendarInvalidDayForWeeklyRecurrence, 29 ErrorCalendarInvalidPropertyState, 30
    ErrorCalendarInvalidPropertyValue, 31 ErrorCalendarInvalidRecurrence, 32
    ErrorCalendarInvalidTimeZone, 33 ErrorCalendarIsCancelledForAccept, 34
    ErrorCalendarIsCancelledForDecline, 35 ErrorCalendarIsCancelledForRemove, 36
    ErrorCalendarIsCancelledForTentative, 37 ErrorCalendarIsDelegatedForAccept, 38
    ErrorCalendarIsDelegatedForDecline, 39 ErrorCalendarIsDelegatedForRemove, 40
    ErrorCalendarIsDelegatedForTentative, 41 ErrorCalendarIsNotOrganizer, 42
    ErrorCalendarIsOrganizerForAccept, 43 ErrorCalendarIsOrganizerForDecline, 44
    ErrorCalendarIsOrganizerForRemove, 45 ErrorCalendarIsOrganizerForTentative, 46
    ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange, 47
    ErrorCalendarOccurrenceIsDeletedFromRecurrence, 48 ErrorCalendarOutOfRange, 49
    ErrorCalendarMeetingRequestIsOutOfDate, 50 ErrorCalendarViewRangeTooBig, 51
    ErrorCallerIsInvalidAdAccount = "ErrorCallerIsInvalidADAccount", 52
    ErrorCannotAccessDeletedPublicFolder, 53
    ErrorCannotArchiveCalendarContactTaskFolderException, 54
    ErrorCannotArchiveItemsInPublicFolders, 55 ErrorCannotArchiveItemsInArchiveMailbox,
    56 ErrorCannotCreateCalendarItemInNonCalendarFolder, 57
    ErrorCannotCreateContactInNonContactFolder, 58
    ErrorCannotCreatePostItemInNonMailFolder, 59 ErrorCannotCreateTaskInNonTaskFolder, 60
    ErrorCannotDeleteObject, 61 ErrorCannotDisableMandatoryExtension, 62
    ErrorCannotFindUser, 63 ErrorCannotGetSourceFolderPath, 64
    ErrorCannotGetExternalEcpUrl, 65 ErrorCannotOpenFileAttachment, 66
    ErrorCannotDeleteTaskOccurrence, 67 ErrorCannotEmptyFolder, 68
    ErrorCannotSetCalendarPermissionOnNonCalendarFolder, 69
    ErrorCannotSetNonCalendarPermissionOnCalendarFolder, 70
    ErrorCannotSetPermissionUnknownEntries, 71
    ErrorCannotSpecifySearchFolderAsSourceFolder, 72 ErrorCannotUseFolderIdForItemId, 73
    ErrorCannotUseItemIdForFolderId, 74 ErrorChangeKeyRequired, 75
    ErrorChangeKeyRequiredForWriteOperations, 76 ErrorClientDisconnected, 77
    ErrorClientIntentInvalidStateDefinition, 78 ErrorClientIntentNotFound, 79
    ErrorConnectionFailed, 80 ErrorContainsFilterWrongType, 81
    ErrorContentConversionFailed, 82 ErrorContentIndexingNotEnabled, 83 ErrorCorruptData,
    84 ErrorCreateItemAccessDenied, 85 ErrorCreateManagedFolderPartialCompletion, 86
    ErrorCreateSubfolderAccessDenied, 87 ErrorCrossMailboxMoveCopy, 88
    ErrorCrossSiteRequest, 89 ErrorDataSizeLimitExceeded, 90 ErrorDataSourceOperation, 91
    ErrorDelegateAlreadyExists, 92 ErrorDelegateCannotAddOwner, 93
    ErrorDelegateMissingConfiguration, 94 ErrorDelegateNoUser, 95
    ErrorDelegateValidationFailed, 96 ErrorDeleteDistinguishedFolder, 97
    ErrorDeleteItemsFailed, 98 ErrorDeleteUnifiedMessagingPromptFailed, 99
    ErrorDistinguishedUserNotSupported, 100 ErrorDistributionListMemberNotExist, 101
    ErrorDuplicateInputFolderNames, 102 ErrorDuplicateUserIdsSpecified, 103
    ErrorDuplicateTransactionId, 104 ErrorEmailAddressMismatch, 105 ErrorEventNotFound,
    106 ErrorExceededConnectionCount, 107 ErrorExceededSubscriptionCount, 108
    ErrorExceededFindCountLimit, 109 ErrorExpiredSubscription, 110
    ErrorExtensionNotFound, 111 ErrorExtensionsNotAuthorized, 112 ErrorFolderCorrupt, 113
    ErrorFolderNotFound, 114 ErrorFolderPropertRequestFailed, 115 ErrorFolderSave, 116
    ErrorFolderSaveFailed, 117 ErrorFolderSavePropertyError, 118 ErrorFolderExists, 119
    ErrorFreeBusyGenerationFailed, 120 ErrorGetServerSecurityDescriptorFailed, 121
    ErrorImContactLimitReached, 122 ErrorImGroupDisplayNameAlreadyExists, 123
    ErrorImGroupLimitReached, 124 ErrorImpersonateUserDenied, 125
    ErrorImpersonationDenied, 126 ErrorImpersonationFailed, 127
    ErrorIncorrectSchemaVersion, 128 ErrorIncorrectUpdatePropertyCount, 129
    ErrorIndividualMailboxLimitReached, 130 ErrorInsufficientResources, 131
    ErrorInternalServerError, 132 ErrorInternalServerTransientError, 133
    ErrorInvalidAccessLevel, 134 ErrorInvalidArgument, 135 ErrorInvalidAttachmentId, 136
    ErrorInvalidAttachmentSubfilter, 137 ErrorInvalidAttachmentSubfilterTextFilter, 138
    ErrorInvalidAuthorizationContext, 139 ErrorInvalidChangeKey, 140
    ErrorInvalidClientSecurityContext, 141 ErrorInvalidCompleteDate, 142
    ErrorInvalidContactEmailAddress, 143 ErrorInvalidContactEmailIndex, 144
    ErrorInvalidCrossForestCredentials, 145 ErrorInvalidDelegatePermission, 146
    ErrorInvalidDelegateUserId, 147 ErrorInvalidExcludesRestriction, 148
    ErrorInvalidExpressionTypeForSubFilter, 149 ErrorInvalidExtendedProperty, 150
    ErrorInvalidExtendedPropertyValue, 151 ErrorInvalidFolderId, 152
    ErrorInvalidFolderTypeForOperation, 153 ErrorInvalidFractionalPagingParameters, 154
    ErrorInvalidFreeBusyViewType, 155 ErrorInvalidId, 156 ErrorInvalidIdEmpty, 157
    ErrorInvalidIdMalformed, 158 ErrorInvalidIdMalformedEwsLegacyIdFormat, 159
    ErrorInvalidIdMonikerTooLong, 160 ErrorInvalidIdNotAnItemAttachmentId, 161
    ErrorInvalidIdReturnedByResolveNames, 162 ErrorInvalidIdStoreObjectIdTooLong, 163
    ErrorInvalidIdTooManyAttachmentLevels, 164 ErrorInvalidIdXml, 165
    ErrorInvalidImContactId, 166 ErrorInvalidImDistributionGroupSmtpAddress, 167
    ErrorInvalidImGroupId, 168 ErrorInvalidIndexedPagingParameters, 169
    ErrorInvalidInternetHeaderChildNodes, 170 ErrorInvalidItemForOperationArchiveItem,
    171 ErrorInvalidItemForOperationCreateItemAttachment, 172
    ErrorInvalidItemForOperationCreateItem, 173 ErrorInvalidItemForOperationAcceptItem,
    174 ErrorInvalidItemForOperationDeclineItem, 175
    ErrorInvalidItemForOperationCancelItem, 176 ErrorInvalidItemForOperationExpandDl =
    "ErrorInvalidItemForOperationExpandDL", 177 ErrorInvalidItemForOperationRemoveItem,
    178 ErrorInvalidItemForOperationSendItem, 179 ErrorInvalidItemForOperationTentative,
    180 ErrorInvalidLogonType, 181 ErrorInvalidLikeRequest, 182 ErrorInvalidMailbox, 183
    ErrorInvalidManagedFolderProperty, 184 ErrorInvalidManagedFolderQuota, 185
    ErrorInvalidManagedFolderSize, 186 ErrorInvalidMergedFreeBusyInterval, 187
    ErrorInvalidNameForNameResolution, 188 ErrorInvalidOperation, 189
    ErrorInvalidNetworkServiceContext, 190 ErrorInvalidOofParameter, 191
    ErrorInvalidPagingMaxRows, 192 ErrorInvalidParentFolder, 193
    ErrorInvalidPercentCompleteValue, 194 ErrorInvalidPermissionSettings, 195
    ErrorInvalidPhoneCallId, 196 ErrorInvalidPhoneNumber, 197 ErrorInvalidUserInfo, 198
    ErrorInvalidPropertyAppend, 199 ErrorInvalidPropertyDelete, 200
    ErrorInvalidPropertyForExists, 201 ErrorInvalidPropertyForOperation, 202
    ErrorInvalidPropertyRequest, 203 ErrorInvalidPropertySet, 204
    ErrorInvalidPropertyUpdateSentMessage, 205 ErrorInvalidProxySecurityContext, 206
    ErrorInvalidPullSubscriptionId, 207 ErrorInvalidPushSubscriptionUrl, 208
    ErrorInvalidRecipients, 209 ErrorInvalidRecipientSubfilter, 210
    ErrorInvalidRecipientSubfilterComparison, 211 ErrorInvalidRecipientSubfilterOrder,
    212 ErrorInvalidRecipientSubfilterTextFilter, 213 ErrorInvalidReferenceItem, 214
    ErrorInvalidRequest, 215 ErrorInvalidRestriction, 216
    ErrorInvalidRetentionTagTypeMismatch, 217 ErrorInvalidRetentionTagInvisible, 218
    ErrorInvalidRetentionTagInheritance, 219 ErrorInvalidRetentionTagIdGuid, 220
    ErrorInvalidRoutingType, 221 ErrorInvalidScheduledOofDuration, 222
    ErrorInvalidSchemaVersionForMailboxVersion, 223 ErrorInvalidSecurityDescriptor, 224
    ErrorInvalidSendItemSaveSettings, 225 ErrorInvalidSerializedAccessToken, 226
    ErrorInvalidServerVersion, 227 ErrorInvalidSid, 228 ErrorInvalidSipUri =
    "ErrorInvalidSIPUri", 229 ErrorInvalidSmtpAddress, 230 ErrorInvalidSubfilterType, 231
    ErrorInvalidSubfilterTypeNotAttendeeType, 232
    ErrorInvalidSubfilterTypeNotRecipientType, 233 ErrorInvalidSubscription, 234
    ErrorInvalidSubscriptionRequest, 235 ErrorInvalidSyncStateData, 236
    ErrorInvalidTimeInterval, 237 ErrorInvalidUserOofSettings, 238
    ErrorInvalidUserPrincipalName, 239 ErrorInvalidUserSid, 240
    ErrorInvalidUserSidMissingUpn = "ErrorInvalidUserSidMissingUPN", 241
    ErrorInvalidValueForProperty, 242 ErrorInvalidWatermark, 243 ErrorIpGatewayNotFound =
    "ErrorIPGatewayNotFound", 244 ErrorIrresolvableConflict, 245 ErrorItemCorrupt, 246
    ErrorItemNotFound, 247 ErrorItemPropertyRequestFailed, 248 ErrorItemSave, 249
    ErrorItemSavePropertyError, 250 ErrorLegacyMailboxFreeBusyViewTypeNotMerged, 251
    ErrorLocalServerObjectNotFound, 252 ErrorLogonAsNetworkServiceFailed, 253
    ErrorMailboxConfiguration, 254 ErrorMailboxDataArrayEmpty, 255
    ErrorMailboxDataArrayTooBig, 256 ErrorMailboxHoldNotFound, 257
    ErrorMailboxLogonFailed, 258 ErrorMailboxMoveInProgress, 259
    ErrorMailboxStoreUnavailable, 260 ErrorMailRecipientNotFound, 261
    ErrorMailTipsDisabled, 262 ErrorManagedFolderAlreadyExists, 263
    ErrorManagedFolderNotFound, 264 ErrorManagedFoldersRootFailure, 265
    ErrorMeetingSuggestionGenerationFailed, 266 ErrorMessageDispositionRequired, 267
    ErrorMessageSizeExceeded, 268 ErrorMimeContentConversionFailed, 269
    ErrorMimeContentInvalid, 270 ErrorMimeContentInvalidBase64String, 271
    ErrorMissingArgument, 272 ErrorMissingEmailAddress, 273
    ErrorMissingEmailAddressForManagedFolder, 274 ErrorMissingInformationEmailAddress,
    275 ErrorMissingInformationReferenceItemId, 276
    ErrorMissingItemForCreateItemAttachment, 277 ErrorMissingManagedFolderId, 278
    ErrorMissingRecipients, 279 ErrorMissingUserIdInformation, 280
    ErrorMoreThanOneAccessModeSpecified, 281 ErrorMoveCopyFailed, 282
    ErrorMoveDistinguishedFolder, 283 ErrorMoveUnifiedGroupPropertyFailed, 284
    ErrorMultiLegacyMailboxAccess, 285 ErrorNameResolutionMultipleResults, 286
    ErrorNameResolutionNoMailbox, 287 ErrorNameResolutionNoResults, 288
    ErrorNoApplicableProxyCasServersAvailable =
    "ErrorNoApplicableProxyCASServersAvailable", 289 ErrorNoCalendar, 290
    ErrorNoDestinationCasDueToKerberosRequirements =
    "ErrorNoDestinationCASDueToKerberosRequirements", 291
    ErrorNoDestinationCasDueToSslRequirements =
    "ErrorNoDestinationCASDueToSSLRequirements", 292
    ErrorNoDestinationCasDueToVersionMismatch =
    "ErrorNoDestinationCASDueToVersionMismatch", 293 ErrorNoFolderClassOverride, 294
    ErrorNoFreeBusyAccess, 295 ErrorNonExistentMailbox, 296 ErrorNonPrimarySmtpAddress,
    297 ErrorNoPropertyTagForCustomProperties, 298 ErrorNoPublicFolderReplicaAvailable,
    299 ErrorNoPublicFolderServerAvailable, 300 ErrorNoRespondingCasInDestinationSite =
    "ErrorNoRespondingCASInDestinationSite", 301 ErrorNotDelegate, 302
    ErrorNotEnoughMemory, 303 ErrorObjectTypeChanged, 304
    ErrorOccurrenceCrossingBoundary, 305 ErrorOccurrenceTimeSpanTooBig, 306
    ErrorOperationNotAllowedWithPublicFolderRoot, 307 ErrorParentFolderIdRequired, 308
    ErrorParentFolderNotFound, 309 ErrorPasswordChangeRequired, 310 ErrorPasswordExpired,
    311 ErrorPhoneNumberNotDialable, 312 ErrorPropertyUpdate, 313
    ErrorPromptPublishingOperationFailed, 314 ErrorPropertyValidationFailure, 315
    ErrorProxiedSubscriptionCallFailure, 316 ErrorProxyCallFailed, 317
    ErrorProxyGroupSidLimitExceeded, 318 ErrorProxyRequestNotAllowed, 319
    ErrorProxyRequestProcessingFailed, 320 ErrorProxyServiceDiscoveryFailed, 321
    ErrorProxyTokenExpired, 322 ErrorPublicFolderMailboxDiscoveryFailed, 323
    ErrorPublicFolderOperationFailed, 324 ErrorPublicFolderRequestProcessingFailed, 325
    ErrorPublicFolderServerNotFound, 326 ErrorPublicFolderSyncException, 327
    ErrorQueryFilterTooLong, 328 ErrorQuotaExceeded, 329 ErrorReadEventsFailed, 330
    ErrorReadReceiptNotPending, 331 ErrorRecurrenceEndDateTooBig, 332
    ErrorRecurrenceHasNoOccurrence, 333 ErrorRemoveDelegatesFailed, 334
    ErrorRequestAborted, 335 ErrorRequestStreamTooBig, 336 ErrorRequiredPropertyMissing,
    337 ErrorResolveNamesInvalidFolderType, 338
    ErrorResolveNamesOnlyOneContactsFolderAllowed, 339 ErrorResponseSchemaValidation, 340
    ErrorRestrictionTooLong, 341 ErrorRestrictionTooComplex, 342 ErrorResultSetTooBig,
    343 ErrorInvalidExchangeImpersonationHeaderData, 344 ErrorSavedItemFolderNotFound,
    345 ErrorSchemaValidation, 346 ErrorSearchFolderNotInitialized, 347
    ErrorSendAsDenied, 348 ErrorSendMeetingCancellationsRequired, 349
    ErrorSendMeetingInvitationsOrCancellationsRequired, 350
    ErrorSendMeetingInvitationsRequired, 351 ErrorSentMeetingRequestUpdate, 352
    ErrorSentTaskRequestUpdate, 353 ErrorServerBusy, 354 ErrorServiceDiscoveryFailed, 355
    ErrorStaleObject, 356 ErrorSubmissionQuotaExceeded, 357
    ErrorSubscriptionAccessDenied, 358 ErrorSubscriptionDelegateAccessNotSupported, 359
    ErrorSubscriptionNotFound, 360 ErrorSubscriptionUnsubscribed, 361
    ErrorSyncFolderNotFound, 362 ErrorTeamMailboxNotFound, 363
    ErrorTeamMailboxNotLinkedToSharePoint, 364 ErrorTeamMailboxUrlValidationFailed, 365
    ErrorTeamMailboxNotAuthorizedOwner, 366 ErrorTeamMailboxActiveToPendingDelete, 367
    ErrorTeamMailboxFailedSendingNotifications, 368 ErrorTeamMailboxErrorUnknown, 369
    ErrorTimeIntervalTooBig, 370 ErrorTimeoutExpired, 371 ErrorTimeZone, 372
    ErrorToFolderNotFound, 373 ErrorTokenSerializationDenied, 374
    ErrorTooManyObjectsOpened, 375 ErrorUpdatePropertyMismatch, 376
    ErrorAccessingPartialCreatedUnifiedGroup, 377
    ErrorUnifiedGroupMailboxAadCreationFailed =
    "ErrorUnifiedGroupMailboxAADCreationFailed", 378
    ErrorUnifiedGroupMailboxAadDeleteFailed = "ErrorUnifiedGroupMailboxAADDeleteFailed",
    379 ErrorUnifiedGroupMailboxNamingPolicy, 380 ErrorUnifiedGroupMailboxDeleteFailed,
    381 ErrorUnifiedGroupMailboxNotFound, 382 ErrorUnifiedGroupMailboxUpdateDelayed, 383
    ErrorUnifiedGroupMailboxUpdatedPartialProperties, 384
    ErrorUnifiedGroupMailboxUpdateFailed, 385 ErrorUnifiedGroupMailboxProvisionFailed,
    386 ErrorUnifiedMessagingDialPlanNotFound, 387
    ErrorUnifiedMessagingReportDataNotFound, 388 ErrorUnifiedMessagingPromptNotFound, 389
    ErrorUnifiedMessagingRequestFailed, 390 ErrorUnifiedMessagingServerNotFound, 391
    ErrorUnableToGetUserOofSettings, 392 ErrorUnableToRemoveImContactFromGroup, 393
    ErrorUnsupportedSubFilter, 394 ErrorUnsupportedCulture, 395
    ErrorUnsupportedMapiPropertyType, 396 ErrorUnsupportedMimeConversion, 397
    ErrorUnsupportedPathForQuery, 398 ErrorUnsupportedPathForSortGroup, 399
    ErrorUnsupportedPropertyDefinition, 400 ErrorUnsupportedQueryFilter, 401
    ErrorUnsupportedRecurrence, 402 ErrorUnsupportedTypeForConversion, 403
    ErrorUpdateDelegatesFailed, 404 ErrorUserNotUnifiedMessagingEnabled, 405
    ErrorVoiceMailNotImplemented, 406 ErrorValueOutOfRange, 407 ErrorVirusDetected, 408
    ErrorVirusMessageDeleted, 409 ErrorWebRequestInInvalidState, 410
    ErrorWin32InteropError, 411 ErrorWorkingHoursSaveFailed, 412
    ErrorWorkingHoursXmlMalformed, 413 ErrorWrongServerVersion, 414
    ErrorWrongServerVersionDelegate, 415 ErrorMissingInformationSharingFolderId, 416
    ErrorDuplicateSoapHeader = "ErrorDuplicateSOAPHeader", 417
    ErrorSharingSynchronizationFailed, 418 ErrorSharingNoExternalEwsAvailable, 419
    ErrorFreeBusyDlLimitReached = "ErrorFreeBusyDLLimitReached", 420
    ErrorInvalidGetSharingFolderRequest, 421 ErrorNotAllowedExternalSharingByPolicy, 422
    ErrorUserNotAllowedByPolicy, 423 ErrorPermissionNotAllowedByPolicy, 424
    ErrorOrganizationNotFederated, 425 ErrorMailboxFailover, 426
    ErrorInvalidExternalSharingInitiator, 427 ErrorMessageTrackingPermanentError, 428
    ErrorMessageTrackingTransientError, 429 ErrorMessageTrackingNoSuchDomain, 430
    ErrorUserWithoutFederatedProxyAddress, 431
    ErrorInvalidOrganizationRelationshipForFreeBusy, 432
    ErrorInvalidFederatedOrganizationId, 433 ErrorInvalidExternalSharingSubscriber, 434
    ErrorInvalidSharingData, 435 ErrorInvalidSharingMessage, 436
    ErrorNotSupportedSharingMessage, 437 ErrorApplyConversationActionFailed, 438
    ErrorInboxRulesValidationError, 439 ErrorOutlookRuleBlobExists, 440
    ErrorRulesOverQuota, 441 ErrorNewEventStreamConnectionOpened, 442
    ErrorMissedNotificationEvents, 443 ErrorDuplicateLegacyDistinguishedName, 444
    ErrorInvalidClientAccessTokenRequest, 445 ErrorUnauthorizedClientAccessTokenRequest,
    446 ErrorNoSpeechDetected, 447 ErrorUmServerUnavailable = "ErrorUMServerUnavailable",
    448 ErrorRecipientNotFound, 449 ErrorRecognizerNotInstalled, 450
    ErrorSpeechGrammarError, 451 ErrorInvalidManagementRoleHeader, 452
    ErrorLocationServicesDisabled, 453 ErrorLocationServicesRequestTimedOut, 454
    ErrorLocationServicesRequestFailed, 455 ErrorLocationServicesInvalidRequest, 456
    ErrorWeatherServiceDisabled, 457 ErrorMailboxScopeNotAllowedWithoutQueryString, 458
    ErrorArchiveMailboxSearchFailed, 459 ErrorGetRemoteArchiveFolderFailed, 460
    ErrorFindRemoteArchiveFolderFailed, 461 ErrorGetRemoteArchiveItemFailed, 462
    ErrorExportRemoteArchiveItemsFailed, 463 ErrorInvalidPhotoSize, 464
    ErrorSearchQueryHasTooManyKeywords, 465 ErrorSearchTooManyMailboxes, 466
    ErrorInvalidRetentionTagNone, 467 ErrorDiscoverySearchesDisabled, 468
    ErrorCalendarSeekToConditionNotSupported, 469 ErrorCalendarIsGroupMailboxForAccept,
    470 ErrorCalendarIsGroupMailboxForDecline, 471
    ErrorCalendarIsGroupMailboxForTentative, 472
    ErrorCalendarIsGroupMailboxForSuppressReadReceipt, 473
    ErrorOrganizationAccessBlocked, 474 ErrorInvalidLicense, 475
    ErrorMessagePerFolderCountReceiveQuotaExceeded, 476 ErrorInvalidBulkActionType, 477
    ErrorInvalidKeepNCount, 478 ErrorInvalidKeepNType, 479
    ErrorNoOAuthServerAvailableForRequest, 480 ErrorInstantSearchSessionExpired, 481
    ErrorInstantSearchTimeout, 482 ErrorInstantSearchFailed, 483
    ErrorUnsupportedUserForExecuteSearch, 484 ErrorDuplicateExtendedKeywordDefinition,
    485 ErrorMissingExchangePrincipal, 486 ErrorUnexpectedUnifiedGroupsCount, 487
    ErrorParsingXmlResponse = "ErrorParsingXMLResponse", 488
    ErrorInvalidFederationOrganizationIdentifier, 489 ErrorInvalidSweepRule, 490
    ErrorInvalidSweepRuleOperationType, 491 ErrorTargetDomainNotSupported, 492
    ErrorInvalidInternetWebProxyOnLocalServer, 493
    ErrorNoSenderRestrictionsSettingsFoundInRequest, 494
    ErrorDuplicateSenderRestrictionsInputFound, 495 ErrorSenderRestrictionsUpdateFailed,
    496 ErrorMessageSubmissionBlocked, 497 ErrorExceededMessageLimit, 498
    ErrorExceededMaxRecipientLimitBlock, 499 ErrorAccountSuspend, 500
    ErrorExceededMaxRecipientLimit, 501 ErrorMessageBlocked, 502
    ErrorAccountSuspendShowTierUpgrade, 503 ErrorExceededMessageLimitShowTierUpgrade, 504
    ErrorExceededMaxRecipientLimitShowTierUpgrade, 505 ErrorInvalidLongitude, 506
    ErrorInvalidLatitude, 507 ErrorProxySoapException, 508
    ErrorUnifiedGroupAlreadyExists, 509 ErrorUnifiedGroupAadAuthorizationRequestDenied,
    510 ErrorUnifiedGroupCreationDisabled, 511
    ErrorMarketPlaceExtensionAlreadyInstalledForOrg, 512
    ErrorExtensionAlreadyInstalledForOrg, 513 ErrorNewerExtensionAlreadyInstalled, 514
    ErrorNewerMarketPlaceExtensionAlreadyInstalled, 515 ErrorInvalidExtensionId, 516
    ErrorCannotUninstallProvidedExtensions, 517
    ErrorNoRbacPermissionToInstallMarketPlaceExtensions, 518
    ErrorNoRbacPermissionToInstallReadWriteMailboxExtensions, 519
    ErrorInvalidReportMessageActionType, 520 ErrorCannotDownloadExtensionManifest, 521
    ErrorCalendarForwardActionNotAllowed, 522 ErrorUnifiedGroupAliasNamingPolicy, 523
    ErrorSubscriptionsDisabledForGroup, 524 ErrorCannotFindFileAttachment, 525
    ErrorInvalidValueForFilter, 526 ErrorQuotaExceededOnDelete, 527
    ErrorAccessDeniedDueToCompliance, 528 ErrorRecoverableItemsAccessDenied
);
