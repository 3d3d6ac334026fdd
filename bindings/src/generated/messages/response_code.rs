// @generated

use ::ews_bindings::rt;

/// Simple type `m:ResponseCodeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ResponseCode`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode).
#[doc(alias = "ResponseCodeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ResponseCode {
    NoError,
    ErrorAccessDenied,
    /// since `Exchange2010_SP1`
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
    /// since `V2017_07_11`
    ErrorServiceUnavailable,
    ErrorAutoDiscoverFailed,
    ErrorAffectedTaskOccurrencesRequired,
    /// since `Exchange2010_SP2`
    ErrorAttachmentNestLevelLimitExceeded,
    ErrorAttachmentSizeLimitExceeded,
    /// since `Exchange2013_SP1`
    ErrorArchiveFolderPathCreation,
    /// since `Exchange2013_SP1`
    ErrorArchiveMailboxNotEnabled,
    /// since `Exchange2013_SP1`
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
    /// since `Exchange2010_SP1`
    ErrorCalendarIsCancelledForAccept,
    /// since `Exchange2010_SP1`
    ErrorCalendarIsCancelledForDecline,
    /// since `Exchange2010_SP1`
    ErrorCalendarIsCancelledForRemove,
    /// since `Exchange2010_SP1`
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
    /// `ErrorCallerIsInvalidADAccount`, since `Exchange2010_SP1`
    ErrorCallerIsInvalidAdAccount,
    /// since `V2016_10_10`
    ErrorCannotAccessDeletedPublicFolder,
    /// since `Exchange2013_SP1`
    ErrorCannotArchiveCalendarContactTaskFolderException,
    /// since `Exchange2013_SP1`
    ErrorCannotArchiveItemsInPublicFolders,
    /// since `Exchange2013_SP1`
    ErrorCannotArchiveItemsInArchiveMailbox,
    ErrorCannotCreateCalendarItemInNonCalendarFolder,
    ErrorCannotCreateContactInNonContactFolder,
    ErrorCannotCreatePostItemInNonMailFolder,
    ErrorCannotCreateTaskInNonTaskFolder,
    ErrorCannotDeleteObject,
    /// since `Exchange2013_SP1`
    ErrorCannotDisableMandatoryExtension,
    /// since `V2016_10_10`
    ErrorCannotFindUser,
    /// since `Exchange2013_SP1`
    ErrorCannotGetSourceFolderPath,
    /// since `Exchange2013_SP1`
    ErrorCannotGetExternalEcpUrl,
    ErrorCannotOpenFileAttachment,
    ErrorCannotDeleteTaskOccurrence,
    /// since `Exchange2010_SP1`
    ErrorCannotEmptyFolder,
    ErrorCannotSetCalendarPermissionOnNonCalendarFolder,
    ErrorCannotSetNonCalendarPermissionOnCalendarFolder,
    ErrorCannotSetPermissionUnknownEntries,
    /// since `Exchange2013_SP1`
    ErrorCannotSpecifySearchFolderAsSourceFolder,
    ErrorCannotUseFolderIdForItemId,
    ErrorCannotUseItemIdForFolderId,
    ErrorChangeKeyRequired,
    ErrorChangeKeyRequiredForWriteOperations,
    /// since `Exchange2010_SP1`
    ErrorClientDisconnected,
    /// since `Exchange2013_SP1`
    ErrorClientIntentInvalidStateDefinition,
    /// since `Exchange2013_SP1`
    ErrorClientIntentNotFound,
    ErrorConnectionFailed,
    /// since `Exchange2010_SP1`
    ErrorContainsFilterWrongType,
    ErrorContentConversionFailed,
    /// since `Exchange2013_SP1`
    ErrorContentIndexingNotEnabled,
    ErrorCorruptData,
    ErrorCreateItemAccessDenied,
    ErrorCreateManagedFolderPartialCompletion,
    ErrorCreateSubfolderAccessDenied,
    ErrorCrossMailboxMoveCopy,
    /// since `Exchange2010_SP1`
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
    /// since `Exchange2013_SP1`
    ErrorDeleteUnifiedMessagingPromptFailed,
    ErrorDistinguishedUserNotSupported,
    /// since `Exchange2010_SP1`
    ErrorDistributionListMemberNotExist,
    ErrorDuplicateInputFolderNames,
    ErrorDuplicateUserIdsSpecified,
    /// since `V2018_01_08`
    ErrorDuplicateTransactionId,
    ErrorEmailAddressMismatch,
    ErrorEventNotFound,
    /// since `Exchange2010_SP1`
    ErrorExceededConnectionCount,
    /// since `Exchange2010_SP1`
    ErrorExceededSubscriptionCount,
    /// since `Exchange2010_SP1`
    ErrorExceededFindCountLimit,
    ErrorExpiredSubscription,
    /// since `Exchange2013_SP1`
    ErrorExtensionNotFound,
    /// since `V2017_07_11`
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
    /// since `Exchange2013_SP1`
    ErrorImContactLimitReached,
    /// since `Exchange2013_SP1`
    ErrorImGroupDisplayNameAlreadyExists,
    /// since `Exchange2013_SP1`
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
    /// since `Exchange2010_SP1`
    ErrorInvalidArgument,
    ErrorInvalidAttachmentId,
    ErrorInvalidAttachmentSubfilter,
    ErrorInvalidAttachmentSubfilterTextFilter,
    ErrorInvalidAuthorizationContext,
    ErrorInvalidChangeKey,
    ErrorInvalidClientSecurityContext,
    ErrorInvalidCompleteDate,
    /// since `Exchange2010_SP1`
    ErrorInvalidContactEmailAddress,
    /// since `Exchange2010_SP1`
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
    /// since `Exchange2013_SP1`
    ErrorInvalidImContactId,
    /// since `Exchange2013_SP1`
    ErrorInvalidImDistributionGroupSmtpAddress,
    /// since `Exchange2013_SP1`
    ErrorInvalidImGroupId,
    ErrorInvalidIndexedPagingParameters,
    ErrorInvalidInternetHeaderChildNodes,
    /// since `Exchange2013_SP1`
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
    /// since `Exchange2010_SP1`
    ErrorInvalidLogonType,
    /// since `Exchange2013_SP1`
    ErrorInvalidLikeRequest,
    /// since `Exchange2010_SP1`
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
    /// since `Exchange2010_SP1`
    ErrorInvalidPhoneCallId,
    /// since `Exchange2010_SP1`
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
    /// since `Exchange2013_SP1`
    ErrorInvalidRetentionTagTypeMismatch,
    /// since `Exchange2013_SP1`
    ErrorInvalidRetentionTagInvisible,
    /// since `Exchange2013_SP1`
    ErrorInvalidRetentionTagInheritance,
    /// since `Exchange2013_SP1`
    ErrorInvalidRetentionTagIdGuid,
    ErrorInvalidRoutingType,
    ErrorInvalidScheduledOofDuration,
    /// since `Exchange2010_SP1`
    ErrorInvalidSchemaVersionForMailboxVersion,
    ErrorInvalidSecurityDescriptor,
    ErrorInvalidSendItemSaveSettings,
    ErrorInvalidSerializedAccessToken,
    ErrorInvalidServerVersion,
    ErrorInvalidSid,
    /// `ErrorInvalidSIPUri`, since `Exchange2010_SP1`
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
    /// `ErrorIPGatewayNotFound`, since `Exchange2010_SP1`
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
    /// since `Exchange2013_SP1`
    ErrorMailboxHoldNotFound,
    ErrorMailboxLogonFailed,
    ErrorMailboxMoveInProgress,
    ErrorMailboxStoreUnavailable,
    ErrorMailRecipientNotFound,
    /// since `Exchange2010_SP1`
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
    /// since `V2018_01_08`
    ErrorMoveUnifiedGroupPropertyFailed,
    /// since `Exchange2013_SP1`
    ErrorMultiLegacyMailboxAccess,
    ErrorNameResolutionMultipleResults,
    ErrorNameResolutionNoMailbox,
    ErrorNameResolutionNoResults,
    /// `ErrorNoApplicableProxyCASServersAvailable`, since `Exchange2010_SP1`
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
    /// since `Exchange2010_SP1`
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
    /// since `Exchange2010_SP1`
    ErrorPhoneNumberNotDialable,
    ErrorPropertyUpdate,
    /// since `Exchange2013_SP1`
    ErrorPromptPublishingOperationFailed,
    ErrorPropertyValidationFailure,
    ErrorProxiedSubscriptionCallFailure,
    ErrorProxyCallFailed,
    ErrorProxyGroupSidLimitExceeded,
    ErrorProxyRequestNotAllowed,
    ErrorProxyRequestProcessingFailed,
    /// since `Exchange2010_SP1`
    ErrorProxyServiceDiscoveryFailed,
    ErrorProxyTokenExpired,
    /// since `Exchange2013_SP1`
    ErrorPublicFolderMailboxDiscoveryFailed,
    /// since `Exchange2013_SP1`
    ErrorPublicFolderOperationFailed,
    ErrorPublicFolderRequestProcessingFailed,
    ErrorPublicFolderServerNotFound,
    /// since `Exchange2013_SP1`
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
    /// since `Exchange2010_SP1`
    ErrorSubmissionQuotaExceeded,
    ErrorSubscriptionAccessDenied,
    ErrorSubscriptionDelegateAccessNotSupported,
    ErrorSubscriptionNotFound,
    /// since `Exchange2010_SP1`
    ErrorSubscriptionUnsubscribed,
    ErrorSyncFolderNotFound,
    /// since `Exchange2013_SP1`
    ErrorTeamMailboxNotFound,
    /// since `Exchange2013_SP1`
    ErrorTeamMailboxNotLinkedToSharePoint,
    /// since `Exchange2013_SP1`
    ErrorTeamMailboxUrlValidationFailed,
    /// since `Exchange2013_SP1`
    ErrorTeamMailboxNotAuthorizedOwner,
    /// since `Exchange2013_SP1`
    ErrorTeamMailboxActiveToPendingDelete,
    /// since `Exchange2013_SP1`
    ErrorTeamMailboxFailedSendingNotifications,
    /// since `Exchange2013_SP1`
    ErrorTeamMailboxErrorUnknown,
    ErrorTimeIntervalTooBig,
    ErrorTimeoutExpired,
    /// since `Exchange2010_SP1`
    ErrorTimeZone,
    ErrorToFolderNotFound,
    ErrorTokenSerializationDenied,
    /// since `Exchange2013_SP1`
    ErrorTooManyObjectsOpened,
    ErrorUpdatePropertyMismatch,
    /// since `V2018_01_08`
    ErrorAccessingPartialCreatedUnifiedGroup,
    /// `ErrorUnifiedGroupMailboxAADCreationFailed`, since `V2016_10_10`
    ErrorUnifiedGroupMailboxAadCreationFailed,
    /// `ErrorUnifiedGroupMailboxAADDeleteFailed`, since `V2016_10_10`
    ErrorUnifiedGroupMailboxAadDeleteFailed,
    /// since `V2016_10_10`
    ErrorUnifiedGroupMailboxNamingPolicy,
    /// since `V2016_10_10`
    ErrorUnifiedGroupMailboxDeleteFailed,
    /// since `V2016_10_10`
    ErrorUnifiedGroupMailboxNotFound,
    /// since `V2016_10_10`
    ErrorUnifiedGroupMailboxUpdateDelayed,
    /// since `V2016_10_10`
    ErrorUnifiedGroupMailboxUpdatedPartialProperties,
    /// since `V2016_10_10`
    ErrorUnifiedGroupMailboxUpdateFailed,
    /// since `V2016_10_10`
    ErrorUnifiedGroupMailboxProvisionFailed,
    /// since `Exchange2010_SP1`
    ErrorUnifiedMessagingDialPlanNotFound,
    /// since `Exchange2013_SP1`
    ErrorUnifiedMessagingReportDataNotFound,
    /// since `Exchange2013_SP1`
    ErrorUnifiedMessagingPromptNotFound,
    /// since `Exchange2010_SP1`
    ErrorUnifiedMessagingRequestFailed,
    /// since `Exchange2010_SP1`
    ErrorUnifiedMessagingServerNotFound,
    ErrorUnableToGetUserOofSettings,
    /// since `Exchange2013_SP1`
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
    /// since `Exchange2010_SP1`
    ErrorUserNotUnifiedMessagingEnabled,
    ErrorVoiceMailNotImplemented,
    /// since `Exchange2010_SP1`
    ErrorValueOutOfRange,
    ErrorVirusDetected,
    ErrorVirusMessageDeleted,
    ErrorWebRequestInInvalidState,
    ErrorWin32InteropError,
    ErrorWorkingHoursSaveFailed,
    ErrorWorkingHoursXmlMalformed,
    /// since `Exchange2010_SP1`
    ErrorWrongServerVersion,
    /// since `Exchange2010_SP1`
    ErrorWrongServerVersionDelegate,
    /// since `Exchange2010_SP1`
    ErrorMissingInformationSharingFolderId,
    /// `ErrorDuplicateSOAPHeader`, since `Exchange2010_SP1`
    ErrorDuplicateSoapHeader,
    /// since `Exchange2010_SP1`
    ErrorSharingSynchronizationFailed,
    /// since `Exchange2010_SP1`
    ErrorSharingNoExternalEwsAvailable,
    /// `ErrorFreeBusyDLLimitReached`, since `Exchange2010_SP1`
    ErrorFreeBusyDlLimitReached,
    /// since `Exchange2010_SP1`
    ErrorInvalidGetSharingFolderRequest,
    /// since `Exchange2010_SP1`
    ErrorNotAllowedExternalSharingByPolicy,
    /// since `Exchange2010_SP1`
    ErrorUserNotAllowedByPolicy,
    /// since `Exchange2010_SP1`
    ErrorPermissionNotAllowedByPolicy,
    /// since `Exchange2010_SP1`
    ErrorOrganizationNotFederated,
    /// since `Exchange2010_SP1`
    ErrorMailboxFailover,
    /// since `Exchange2010_SP1`
    ErrorInvalidExternalSharingInitiator,
    /// since `Exchange2010_SP1`
    ErrorMessageTrackingPermanentError,
    /// since `Exchange2010_SP1`
    ErrorMessageTrackingTransientError,
    /// since `Exchange2010_SP1`
    ErrorMessageTrackingNoSuchDomain,
    /// since `Exchange2010_SP1`
    ErrorUserWithoutFederatedProxyAddress,
    /// since `Exchange2010_SP1`
    ErrorInvalidOrganizationRelationshipForFreeBusy,
    /// since `Exchange2010_SP1`
    ErrorInvalidFederatedOrganizationId,
    /// since `Exchange2010_SP1`
    ErrorInvalidExternalSharingSubscriber,
    /// since `Exchange2010_SP1`
    ErrorInvalidSharingData,
    /// since `Exchange2010_SP1`
    ErrorInvalidSharingMessage,
    /// since `Exchange2010_SP1`
    ErrorNotSupportedSharingMessage,
    /// since `Exchange2010_SP1`
    ErrorApplyConversationActionFailed,
    /// since `Exchange2010_SP1`
    ErrorInboxRulesValidationError,
    /// since `Exchange2010_SP1`
    ErrorOutlookRuleBlobExists,
    /// since `Exchange2010_SP1`
    ErrorRulesOverQuota,
    /// since `Exchange2010_SP1`
    ErrorNewEventStreamConnectionOpened,
    /// since `Exchange2010_SP1`
    ErrorMissedNotificationEvents,
    /// since `Exchange2013_SP1`
    ErrorDuplicateLegacyDistinguishedName,
    /// since `Exchange2013_SP1`
    ErrorInvalidClientAccessTokenRequest,
    /// since `V2017_07_11`
    ErrorUnauthorizedClientAccessTokenRequest,
    /// since `Exchange2013_SP1`
    ErrorNoSpeechDetected,
    /// `ErrorUMServerUnavailable`, since `Exchange2013_SP1`
    ErrorUmServerUnavailable,
    /// since `Exchange2013_SP1`
    ErrorRecipientNotFound,
    /// since `Exchange2013_SP1`
    ErrorRecognizerNotInstalled,
    /// since `Exchange2013_SP1`
    ErrorSpeechGrammarError,
    /// since `Exchange2013_SP1`
    ErrorInvalidManagementRoleHeader,
    /// since `Exchange2013_SP1`
    ErrorLocationServicesDisabled,
    /// since `Exchange2013_SP1`
    ErrorLocationServicesRequestTimedOut,
    /// since `Exchange2013_SP1`
    ErrorLocationServicesRequestFailed,
    /// since `Exchange2013_SP1`
    ErrorLocationServicesInvalidRequest,
    /// since `Exchange2013_SP1`
    ErrorWeatherServiceDisabled,
    /// since `Exchange2013_SP1`
    ErrorMailboxScopeNotAllowedWithoutQueryString,
    /// since `Exchange2013_SP1`
    ErrorArchiveMailboxSearchFailed,
    /// since `Exchange2013_SP1`
    ErrorGetRemoteArchiveFolderFailed,
    /// since `Exchange2013_SP1`
    ErrorFindRemoteArchiveFolderFailed,
    /// since `Exchange2013_SP1`
    ErrorGetRemoteArchiveItemFailed,
    /// since `Exchange2013_SP1`
    ErrorExportRemoteArchiveItemsFailed,
    /// since `Exchange2013_SP1`
    ErrorInvalidPhotoSize,
    /// since `Exchange2013_SP1`
    ErrorSearchQueryHasTooManyKeywords,
    /// since `Exchange2013_SP1`
    ErrorSearchTooManyMailboxes,
    /// since `Exchange2013_SP1`
    ErrorInvalidRetentionTagNone,
    /// since `Exchange2013_SP1`
    ErrorDiscoverySearchesDisabled,
    /// since `Exchange2013_SP1`
    ErrorCalendarSeekToConditionNotSupported,
    /// since `Exchange2013_SP1`
    ErrorCalendarIsGroupMailboxForAccept,
    /// since `Exchange2013_SP1`
    ErrorCalendarIsGroupMailboxForDecline,
    /// since `Exchange2013_SP1`
    ErrorCalendarIsGroupMailboxForTentative,
    /// since `Exchange2013_SP1`
    ErrorCalendarIsGroupMailboxForSuppressReadReceipt,
    /// since `Exchange2013_SP1`
    ErrorOrganizationAccessBlocked,
    /// since `Exchange2013_SP1`
    ErrorInvalidLicense,
    /// since `Exchange2013_SP1`
    ErrorMessagePerFolderCountReceiveQuotaExceeded,
    /// since `V2016_10_10`
    ErrorInvalidBulkActionType,
    /// since `V2016_10_10`
    ErrorInvalidKeepNCount,
    /// since `V2016_10_10`
    ErrorInvalidKeepNType,
    /// since `V2016_10_10`
    ErrorNoOAuthServerAvailableForRequest,
    /// since `V2016_10_10`
    ErrorInstantSearchSessionExpired,
    /// since `V2016_10_10`
    ErrorInstantSearchTimeout,
    /// since `V2016_10_10`
    ErrorInstantSearchFailed,
    /// since `V2016_10_10`
    ErrorUnsupportedUserForExecuteSearch,
    /// since `V2016_10_10`
    ErrorDuplicateExtendedKeywordDefinition,
    /// since `V2016_10_10`
    ErrorMissingExchangePrincipal,
    /// since `V2016_10_10`
    ErrorUnexpectedUnifiedGroupsCount,
    /// `ErrorParsingXMLResponse`, since `V2016_10_10`
    ErrorParsingXmlResponse,
    /// since `V2016_10_10`
    ErrorInvalidFederationOrganizationIdentifier,
    /// since `V2016_10_10`
    ErrorInvalidSweepRule,
    /// since `V2016_10_10`
    ErrorInvalidSweepRuleOperationType,
    /// since `V2016_10_10`
    ErrorTargetDomainNotSupported,
    /// since `V2016_10_10`
    ErrorInvalidInternetWebProxyOnLocalServer,
    /// since `V2016_10_10`
    ErrorNoSenderRestrictionsSettingsFoundInRequest,
    /// since `V2016_10_10`
    ErrorDuplicateSenderRestrictionsInputFound,
    /// since `V2016_10_10`
    ErrorSenderRestrictionsUpdateFailed,
    /// since `V2016_10_10`
    ErrorMessageSubmissionBlocked,
    /// since `V2016_10_10`
    ErrorExceededMessageLimit,
    /// since `V2016_10_10`
    ErrorExceededMaxRecipientLimitBlock,
    /// since `V2016_10_10`
    ErrorAccountSuspend,
    /// since `V2016_10_10`
    ErrorExceededMaxRecipientLimit,
    /// since `V2016_10_10`
    ErrorMessageBlocked,
    /// since `V2016_10_10`
    ErrorAccountSuspendShowTierUpgrade,
    /// since `V2016_10_10`
    ErrorExceededMessageLimitShowTierUpgrade,
    /// since `V2016_10_10`
    ErrorExceededMaxRecipientLimitShowTierUpgrade,
    /// since `V2016_10_10`
    ErrorInvalidLongitude,
    /// since `V2016_10_10`
    ErrorInvalidLatitude,
    /// since `V2016_10_10`
    ErrorProxySoapException,
    /// since `V2016_10_10`
    ErrorUnifiedGroupAlreadyExists,
    /// since `V2016_10_10`
    ErrorUnifiedGroupAadAuthorizationRequestDenied,
    /// since `V2016_10_10`
    ErrorUnifiedGroupCreationDisabled,
    /// since `V2016_10_10`
    ErrorMarketPlaceExtensionAlreadyInstalledForOrg,
    /// since `V2016_10_10`
    ErrorExtensionAlreadyInstalledForOrg,
    /// since `V2016_10_10`
    ErrorNewerExtensionAlreadyInstalled,
    /// since `V2016_10_10`
    ErrorNewerMarketPlaceExtensionAlreadyInstalled,
    /// since `V2016_10_10`
    ErrorInvalidExtensionId,
    /// since `V2016_10_10`
    ErrorCannotUninstallProvidedExtensions,
    /// since `V2016_10_10`
    ErrorNoRbacPermissionToInstallMarketPlaceExtensions,
    /// since `V2016_10_10`
    ErrorNoRbacPermissionToInstallReadWriteMailboxExtensions,
    /// since `V2016_10_10`
    ErrorInvalidReportMessageActionType,
    /// since `V2017_07_11`
    ErrorCannotDownloadExtensionManifest,
    /// since `V2017_07_11`
    ErrorCalendarForwardActionNotAllowed,
    /// since `V2017_07_11`
    ErrorUnifiedGroupAliasNamingPolicy,
    /// since `V2017_07_11`
    ErrorSubscriptionsDisabledForGroup,
    /// since `V2018_01_08`
    ErrorCannotFindFileAttachment,
    /// since `V2018_01_08`
    ErrorInvalidValueForFilter,
    /// since `V2018_01_08`
    ErrorQuotaExceededOnDelete,
    /// since `V2018_01_08`
    ErrorAccessDeniedDueToCompliance,
    /// since `V2018_01_08`
    ErrorRecoverableItemsAccessDenied,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ResponseCode {}

rt::open_enum! {
    ResponseCode;
    0 NoError;
    1 ErrorAccessDenied;
    2 ErrorAccessModeSpecified;
    3 ErrorAccountDisabled;
    4 ErrorAddDelegatesFailed;
    5 ErrorAddressSpaceNotFound;
    6 ErrorAdOperation = "ErrorADOperation";
    7 ErrorAdSessionFilter = "ErrorADSessionFilter";
    8 ErrorAdUnavailable = "ErrorADUnavailable";
    9 ErrorServiceUnavailable;
    10 ErrorAutoDiscoverFailed;
    11 ErrorAffectedTaskOccurrencesRequired;
    12 ErrorAttachmentNestLevelLimitExceeded;
    13 ErrorAttachmentSizeLimitExceeded;
    14 ErrorArchiveFolderPathCreation;
    15 ErrorArchiveMailboxNotEnabled;
    16 ErrorArchiveMailboxServiceDiscoveryFailed;
    17 ErrorAvailabilityConfigNotFound;
    18 ErrorBatchProcessingStopped;
    19 ErrorCalendarCannotMoveOrCopyOccurrence;
    20 ErrorCalendarCannotUpdateDeletedItem;
    21 ErrorCalendarCannotUseIdForOccurrenceId;
    22 ErrorCalendarCannotUseIdForRecurringMasterId;
    23 ErrorCalendarDurationIsTooLong;
    24 ErrorCalendarEndDateIsEarlierThanStartDate;
    25 ErrorCalendarFolderIsInvalidForCalendarView;
    26 ErrorCalendarInvalidAttributeValue;
    27 ErrorCalendarInvalidDayForTimeChangePattern;
    28 ErrorCalendarInvalidDayForWeeklyRecurrence;
    29 ErrorCalendarInvalidPropertyState;
    30 ErrorCalendarInvalidPropertyValue;
    31 ErrorCalendarInvalidRecurrence;
    32 ErrorCalendarInvalidTimeZone;
    33 ErrorCalendarIsCancelledForAccept;
    34 ErrorCalendarIsCancelledForDecline;
    35 ErrorCalendarIsCancelledForRemove;
    36 ErrorCalendarIsCancelledForTentative;
    37 ErrorCalendarIsDelegatedForAccept;
    38 ErrorCalendarIsDelegatedForDecline;
    39 ErrorCalendarIsDelegatedForRemove;
    40 ErrorCalendarIsDelegatedForTentative;
    41 ErrorCalendarIsNotOrganizer;
    42 ErrorCalendarIsOrganizerForAccept;
    43 ErrorCalendarIsOrganizerForDecline;
    44 ErrorCalendarIsOrganizerForRemove;
    45 ErrorCalendarIsOrganizerForTentative;
    46 ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange;
    47 ErrorCalendarOccurrenceIsDeletedFromRecurrence;
    48 ErrorCalendarOutOfRange;
    49 ErrorCalendarMeetingRequestIsOutOfDate;
    50 ErrorCalendarViewRangeTooBig;
    51 ErrorCallerIsInvalidAdAccount = "ErrorCallerIsInvalidADAccount";
    52 ErrorCannotAccessDeletedPublicFolder;
    53 ErrorCannotArchiveCalendarContactTaskFolderException;
    54 ErrorCannotArchiveItemsInPublicFolders;
    55 ErrorCannotArchiveItemsInArchiveMailbox;
    56 ErrorCannotCreateCalendarItemInNonCalendarFolder;
    57 ErrorCannotCreateContactInNonContactFolder;
    58 ErrorCannotCreatePostItemInNonMailFolder;
    59 ErrorCannotCreateTaskInNonTaskFolder;
    60 ErrorCannotDeleteObject;
    61 ErrorCannotDisableMandatoryExtension;
    62 ErrorCannotFindUser;
    63 ErrorCannotGetSourceFolderPath;
    64 ErrorCannotGetExternalEcpUrl;
    65 ErrorCannotOpenFileAttachment;
    66 ErrorCannotDeleteTaskOccurrence;
    67 ErrorCannotEmptyFolder;
    68 ErrorCannotSetCalendarPermissionOnNonCalendarFolder;
    69 ErrorCannotSetNonCalendarPermissionOnCalendarFolder;
    70 ErrorCannotSetPermissionUnknownEntries;
    71 ErrorCannotSpecifySearchFolderAsSourceFolder;
    72 ErrorCannotUseFolderIdForItemId;
    73 ErrorCannotUseItemIdForFolderId;
    74 ErrorChangeKeyRequired;
    75 ErrorChangeKeyRequiredForWriteOperations;
    76 ErrorClientDisconnected;
    77 ErrorClientIntentInvalidStateDefinition;
    78 ErrorClientIntentNotFound;
    79 ErrorConnectionFailed;
    80 ErrorContainsFilterWrongType;
    81 ErrorContentConversionFailed;
    82 ErrorContentIndexingNotEnabled;
    83 ErrorCorruptData;
    84 ErrorCreateItemAccessDenied;
    85 ErrorCreateManagedFolderPartialCompletion;
    86 ErrorCreateSubfolderAccessDenied;
    87 ErrorCrossMailboxMoveCopy;
    88 ErrorCrossSiteRequest;
    89 ErrorDataSizeLimitExceeded;
    90 ErrorDataSourceOperation;
    91 ErrorDelegateAlreadyExists;
    92 ErrorDelegateCannotAddOwner;
    93 ErrorDelegateMissingConfiguration;
    94 ErrorDelegateNoUser;
    95 ErrorDelegateValidationFailed;
    96 ErrorDeleteDistinguishedFolder;
    97 ErrorDeleteItemsFailed;
    98 ErrorDeleteUnifiedMessagingPromptFailed;
    99 ErrorDistinguishedUserNotSupported;
    100 ErrorDistributionListMemberNotExist;
    101 ErrorDuplicateInputFolderNames;
    102 ErrorDuplicateUserIdsSpecified;
    103 ErrorDuplicateTransactionId;
    104 ErrorEmailAddressMismatch;
    105 ErrorEventNotFound;
    106 ErrorExceededConnectionCount;
    107 ErrorExceededSubscriptionCount;
    108 ErrorExceededFindCountLimit;
    109 ErrorExpiredSubscription;
    110 ErrorExtensionNotFound;
    111 ErrorExtensionsNotAuthorized;
    112 ErrorFolderCorrupt;
    113 ErrorFolderNotFound;
    114 ErrorFolderPropertRequestFailed;
    115 ErrorFolderSave;
    116 ErrorFolderSaveFailed;
    117 ErrorFolderSavePropertyError;
    118 ErrorFolderExists;
    119 ErrorFreeBusyGenerationFailed;
    120 ErrorGetServerSecurityDescriptorFailed;
    121 ErrorImContactLimitReached;
    122 ErrorImGroupDisplayNameAlreadyExists;
    123 ErrorImGroupLimitReached;
    124 ErrorImpersonateUserDenied;
    125 ErrorImpersonationDenied;
    126 ErrorImpersonationFailed;
    127 ErrorIncorrectSchemaVersion;
    128 ErrorIncorrectUpdatePropertyCount;
    129 ErrorIndividualMailboxLimitReached;
    130 ErrorInsufficientResources;
    131 ErrorInternalServerError;
    132 ErrorInternalServerTransientError;
    133 ErrorInvalidAccessLevel;
    134 ErrorInvalidArgument;
    135 ErrorInvalidAttachmentId;
    136 ErrorInvalidAttachmentSubfilter;
    137 ErrorInvalidAttachmentSubfilterTextFilter;
    138 ErrorInvalidAuthorizationContext;
    139 ErrorInvalidChangeKey;
    140 ErrorInvalidClientSecurityContext;
    141 ErrorInvalidCompleteDate;
    142 ErrorInvalidContactEmailAddress;
    143 ErrorInvalidContactEmailIndex;
    144 ErrorInvalidCrossForestCredentials;
    145 ErrorInvalidDelegatePermission;
    146 ErrorInvalidDelegateUserId;
    147 ErrorInvalidExcludesRestriction;
    148 ErrorInvalidExpressionTypeForSubFilter;
    149 ErrorInvalidExtendedProperty;
    150 ErrorInvalidExtendedPropertyValue;
    151 ErrorInvalidFolderId;
    152 ErrorInvalidFolderTypeForOperation;
    153 ErrorInvalidFractionalPagingParameters;
    154 ErrorInvalidFreeBusyViewType;
    155 ErrorInvalidId;
    156 ErrorInvalidIdEmpty;
    157 ErrorInvalidIdMalformed;
    158 ErrorInvalidIdMalformedEwsLegacyIdFormat;
    159 ErrorInvalidIdMonikerTooLong;
    160 ErrorInvalidIdNotAnItemAttachmentId;
    161 ErrorInvalidIdReturnedByResolveNames;
    162 ErrorInvalidIdStoreObjectIdTooLong;
    163 ErrorInvalidIdTooManyAttachmentLevels;
    164 ErrorInvalidIdXml;
    165 ErrorInvalidImContactId;
    166 ErrorInvalidImDistributionGroupSmtpAddress;
    167 ErrorInvalidImGroupId;
    168 ErrorInvalidIndexedPagingParameters;
    169 ErrorInvalidInternetHeaderChildNodes;
    170 ErrorInvalidItemForOperationArchiveItem;
    171 ErrorInvalidItemForOperationCreateItemAttachment;
    172 ErrorInvalidItemForOperationCreateItem;
    173 ErrorInvalidItemForOperationAcceptItem;
    174 ErrorInvalidItemForOperationDeclineItem;
    175 ErrorInvalidItemForOperationCancelItem;
    176 ErrorInvalidItemForOperationExpandDl = "ErrorInvalidItemForOperationExpandDL";
    177 ErrorInvalidItemForOperationRemoveItem;
    178 ErrorInvalidItemForOperationSendItem;
    179 ErrorInvalidItemForOperationTentative;
    180 ErrorInvalidLogonType;
    181 ErrorInvalidLikeRequest;
    182 ErrorInvalidMailbox;
    183 ErrorInvalidManagedFolderProperty;
    184 ErrorInvalidManagedFolderQuota;
    185 ErrorInvalidManagedFolderSize;
    186 ErrorInvalidMergedFreeBusyInterval;
    187 ErrorInvalidNameForNameResolution;
    188 ErrorInvalidOperation;
    189 ErrorInvalidNetworkServiceContext;
    190 ErrorInvalidOofParameter;
    191 ErrorInvalidPagingMaxRows;
    192 ErrorInvalidParentFolder;
    193 ErrorInvalidPercentCompleteValue;
    194 ErrorInvalidPermissionSettings;
    195 ErrorInvalidPhoneCallId;
    196 ErrorInvalidPhoneNumber;
    197 ErrorInvalidUserInfo;
    198 ErrorInvalidPropertyAppend;
    199 ErrorInvalidPropertyDelete;
    200 ErrorInvalidPropertyForExists;
    201 ErrorInvalidPropertyForOperation;
    202 ErrorInvalidPropertyRequest;
    203 ErrorInvalidPropertySet;
    204 ErrorInvalidPropertyUpdateSentMessage;
    205 ErrorInvalidProxySecurityContext;
    206 ErrorInvalidPullSubscriptionId;
    207 ErrorInvalidPushSubscriptionUrl;
    208 ErrorInvalidRecipients;
    209 ErrorInvalidRecipientSubfilter;
    210 ErrorInvalidRecipientSubfilterComparison;
    211 ErrorInvalidRecipientSubfilterOrder;
    212 ErrorInvalidRecipientSubfilterTextFilter;
    213 ErrorInvalidReferenceItem;
    214 ErrorInvalidRequest;
    215 ErrorInvalidRestriction;
    216 ErrorInvalidRetentionTagTypeMismatch;
    217 ErrorInvalidRetentionTagInvisible;
    218 ErrorInvalidRetentionTagInheritance;
    219 ErrorInvalidRetentionTagIdGuid;
    220 ErrorInvalidRoutingType;
    221 ErrorInvalidScheduledOofDuration;
    222 ErrorInvalidSchemaVersionForMailboxVersion;
    223 ErrorInvalidSecurityDescriptor;
    224 ErrorInvalidSendItemSaveSettings;
    225 ErrorInvalidSerializedAccessToken;
    226 ErrorInvalidServerVersion;
    227 ErrorInvalidSid;
    228 ErrorInvalidSipUri = "ErrorInvalidSIPUri";
    229 ErrorInvalidSmtpAddress;
    230 ErrorInvalidSubfilterType;
    231 ErrorInvalidSubfilterTypeNotAttendeeType;
    232 ErrorInvalidSubfilterTypeNotRecipientType;
    233 ErrorInvalidSubscription;
    234 ErrorInvalidSubscriptionRequest;
    235 ErrorInvalidSyncStateData;
    236 ErrorInvalidTimeInterval;
    237 ErrorInvalidUserOofSettings;
    238 ErrorInvalidUserPrincipalName;
    239 ErrorInvalidUserSid;
    240 ErrorInvalidUserSidMissingUpn = "ErrorInvalidUserSidMissingUPN";
    241 ErrorInvalidValueForProperty;
    242 ErrorInvalidWatermark;
    243 ErrorIpGatewayNotFound = "ErrorIPGatewayNotFound";
    244 ErrorIrresolvableConflict;
    245 ErrorItemCorrupt;
    246 ErrorItemNotFound;
    247 ErrorItemPropertyRequestFailed;
    248 ErrorItemSave;
    249 ErrorItemSavePropertyError;
    250 ErrorLegacyMailboxFreeBusyViewTypeNotMerged;
    251 ErrorLocalServerObjectNotFound;
    252 ErrorLogonAsNetworkServiceFailed;
    253 ErrorMailboxConfiguration;
    254 ErrorMailboxDataArrayEmpty;
    255 ErrorMailboxDataArrayTooBig;
    256 ErrorMailboxHoldNotFound;
    257 ErrorMailboxLogonFailed;
    258 ErrorMailboxMoveInProgress;
    259 ErrorMailboxStoreUnavailable;
    260 ErrorMailRecipientNotFound;
    261 ErrorMailTipsDisabled;
    262 ErrorManagedFolderAlreadyExists;
    263 ErrorManagedFolderNotFound;
    264 ErrorManagedFoldersRootFailure;
    265 ErrorMeetingSuggestionGenerationFailed;
    266 ErrorMessageDispositionRequired;
    267 ErrorMessageSizeExceeded;
    268 ErrorMimeContentConversionFailed;
    269 ErrorMimeContentInvalid;
    270 ErrorMimeContentInvalidBase64String;
    271 ErrorMissingArgument;
    272 ErrorMissingEmailAddress;
    273 ErrorMissingEmailAddressForManagedFolder;
    274 ErrorMissingInformationEmailAddress;
    275 ErrorMissingInformationReferenceItemId;
    276 ErrorMissingItemForCreateItemAttachment;
    277 ErrorMissingManagedFolderId;
    278 ErrorMissingRecipients;
    279 ErrorMissingUserIdInformation;
    280 ErrorMoreThanOneAccessModeSpecified;
    281 ErrorMoveCopyFailed;
    282 ErrorMoveDistinguishedFolder;
    283 ErrorMoveUnifiedGroupPropertyFailed;
    284 ErrorMultiLegacyMailboxAccess;
    285 ErrorNameResolutionMultipleResults;
    286 ErrorNameResolutionNoMailbox;
    287 ErrorNameResolutionNoResults;
    288 ErrorNoApplicableProxyCasServersAvailable = "ErrorNoApplicableProxyCASServersAvailable";
    289 ErrorNoCalendar;
    290 ErrorNoDestinationCasDueToKerberosRequirements = "ErrorNoDestinationCASDueToKerberosRequirements";
    291 ErrorNoDestinationCasDueToSslRequirements = "ErrorNoDestinationCASDueToSSLRequirements";
    292 ErrorNoDestinationCasDueToVersionMismatch = "ErrorNoDestinationCASDueToVersionMismatch";
    293 ErrorNoFolderClassOverride;
    294 ErrorNoFreeBusyAccess;
    295 ErrorNonExistentMailbox;
    296 ErrorNonPrimarySmtpAddress;
    297 ErrorNoPropertyTagForCustomProperties;
    298 ErrorNoPublicFolderReplicaAvailable;
    299 ErrorNoPublicFolderServerAvailable;
    300 ErrorNoRespondingCasInDestinationSite = "ErrorNoRespondingCASInDestinationSite";
    301 ErrorNotDelegate;
    302 ErrorNotEnoughMemory;
    303 ErrorObjectTypeChanged;
    304 ErrorOccurrenceCrossingBoundary;
    305 ErrorOccurrenceTimeSpanTooBig;
    306 ErrorOperationNotAllowedWithPublicFolderRoot;
    307 ErrorParentFolderIdRequired;
    308 ErrorParentFolderNotFound;
    309 ErrorPasswordChangeRequired;
    310 ErrorPasswordExpired;
    311 ErrorPhoneNumberNotDialable;
    312 ErrorPropertyUpdate;
    313 ErrorPromptPublishingOperationFailed;
    314 ErrorPropertyValidationFailure;
    315 ErrorProxiedSubscriptionCallFailure;
    316 ErrorProxyCallFailed;
    317 ErrorProxyGroupSidLimitExceeded;
    318 ErrorProxyRequestNotAllowed;
    319 ErrorProxyRequestProcessingFailed;
    320 ErrorProxyServiceDiscoveryFailed;
    321 ErrorProxyTokenExpired;
    322 ErrorPublicFolderMailboxDiscoveryFailed;
    323 ErrorPublicFolderOperationFailed;
    324 ErrorPublicFolderRequestProcessingFailed;
    325 ErrorPublicFolderServerNotFound;
    326 ErrorPublicFolderSyncException;
    327 ErrorQueryFilterTooLong;
    328 ErrorQuotaExceeded;
    329 ErrorReadEventsFailed;
    330 ErrorReadReceiptNotPending;
    331 ErrorRecurrenceEndDateTooBig;
    332 ErrorRecurrenceHasNoOccurrence;
    333 ErrorRemoveDelegatesFailed;
    334 ErrorRequestAborted;
    335 ErrorRequestStreamTooBig;
    336 ErrorRequiredPropertyMissing;
    337 ErrorResolveNamesInvalidFolderType;
    338 ErrorResolveNamesOnlyOneContactsFolderAllowed;
    339 ErrorResponseSchemaValidation;
    340 ErrorRestrictionTooLong;
    341 ErrorRestrictionTooComplex;
    342 ErrorResultSetTooBig;
    343 ErrorInvalidExchangeImpersonationHeaderData;
    344 ErrorSavedItemFolderNotFound;
    345 ErrorSchemaValidation;
    346 ErrorSearchFolderNotInitialized;
    347 ErrorSendAsDenied;
    348 ErrorSendMeetingCancellationsRequired;
    349 ErrorSendMeetingInvitationsOrCancellationsRequired;
    350 ErrorSendMeetingInvitationsRequired;
    351 ErrorSentMeetingRequestUpdate;
    352 ErrorSentTaskRequestUpdate;
    353 ErrorServerBusy;
    354 ErrorServiceDiscoveryFailed;
    355 ErrorStaleObject;
    356 ErrorSubmissionQuotaExceeded;
    357 ErrorSubscriptionAccessDenied;
    358 ErrorSubscriptionDelegateAccessNotSupported;
    359 ErrorSubscriptionNotFound;
    360 ErrorSubscriptionUnsubscribed;
    361 ErrorSyncFolderNotFound;
    362 ErrorTeamMailboxNotFound;
    363 ErrorTeamMailboxNotLinkedToSharePoint;
    364 ErrorTeamMailboxUrlValidationFailed;
    365 ErrorTeamMailboxNotAuthorizedOwner;
    366 ErrorTeamMailboxActiveToPendingDelete;
    367 ErrorTeamMailboxFailedSendingNotifications;
    368 ErrorTeamMailboxErrorUnknown;
    369 ErrorTimeIntervalTooBig;
    370 ErrorTimeoutExpired;
    371 ErrorTimeZone;
    372 ErrorToFolderNotFound;
    373 ErrorTokenSerializationDenied;
    374 ErrorTooManyObjectsOpened;
    375 ErrorUpdatePropertyMismatch;
    376 ErrorAccessingPartialCreatedUnifiedGroup;
    377 ErrorUnifiedGroupMailboxAadCreationFailed = "ErrorUnifiedGroupMailboxAADCreationFailed";
    378 ErrorUnifiedGroupMailboxAadDeleteFailed = "ErrorUnifiedGroupMailboxAADDeleteFailed";
    379 ErrorUnifiedGroupMailboxNamingPolicy;
    380 ErrorUnifiedGroupMailboxDeleteFailed;
    381 ErrorUnifiedGroupMailboxNotFound;
    382 ErrorUnifiedGroupMailboxUpdateDelayed;
    383 ErrorUnifiedGroupMailboxUpdatedPartialProperties;
    384 ErrorUnifiedGroupMailboxUpdateFailed;
    385 ErrorUnifiedGroupMailboxProvisionFailed;
    386 ErrorUnifiedMessagingDialPlanNotFound;
    387 ErrorUnifiedMessagingReportDataNotFound;
    388 ErrorUnifiedMessagingPromptNotFound;
    389 ErrorUnifiedMessagingRequestFailed;
    390 ErrorUnifiedMessagingServerNotFound;
    391 ErrorUnableToGetUserOofSettings;
    392 ErrorUnableToRemoveImContactFromGroup;
    393 ErrorUnsupportedSubFilter;
    394 ErrorUnsupportedCulture;
    395 ErrorUnsupportedMapiPropertyType;
    396 ErrorUnsupportedMimeConversion;
    397 ErrorUnsupportedPathForQuery;
    398 ErrorUnsupportedPathForSortGroup;
    399 ErrorUnsupportedPropertyDefinition;
    400 ErrorUnsupportedQueryFilter;
    401 ErrorUnsupportedRecurrence;
    402 ErrorUnsupportedTypeForConversion;
    403 ErrorUpdateDelegatesFailed;
    404 ErrorUserNotUnifiedMessagingEnabled;
    405 ErrorVoiceMailNotImplemented;
    406 ErrorValueOutOfRange;
    407 ErrorVirusDetected;
    408 ErrorVirusMessageDeleted;
    409 ErrorWebRequestInInvalidState;
    410 ErrorWin32InteropError;
    411 ErrorWorkingHoursSaveFailed;
    412 ErrorWorkingHoursXmlMalformed;
    413 ErrorWrongServerVersion;
    414 ErrorWrongServerVersionDelegate;
    415 ErrorMissingInformationSharingFolderId;
    416 ErrorDuplicateSoapHeader = "ErrorDuplicateSOAPHeader";
    417 ErrorSharingSynchronizationFailed;
    418 ErrorSharingNoExternalEwsAvailable;
    419 ErrorFreeBusyDlLimitReached = "ErrorFreeBusyDLLimitReached";
    420 ErrorInvalidGetSharingFolderRequest;
    421 ErrorNotAllowedExternalSharingByPolicy;
    422 ErrorUserNotAllowedByPolicy;
    423 ErrorPermissionNotAllowedByPolicy;
    424 ErrorOrganizationNotFederated;
    425 ErrorMailboxFailover;
    426 ErrorInvalidExternalSharingInitiator;
    427 ErrorMessageTrackingPermanentError;
    428 ErrorMessageTrackingTransientError;
    429 ErrorMessageTrackingNoSuchDomain;
    430 ErrorUserWithoutFederatedProxyAddress;
    431 ErrorInvalidOrganizationRelationshipForFreeBusy;
    432 ErrorInvalidFederatedOrganizationId;
    433 ErrorInvalidExternalSharingSubscriber;
    434 ErrorInvalidSharingData;
    435 ErrorInvalidSharingMessage;
    436 ErrorNotSupportedSharingMessage;
    437 ErrorApplyConversationActionFailed;
    438 ErrorInboxRulesValidationError;
    439 ErrorOutlookRuleBlobExists;
    440 ErrorRulesOverQuota;
    441 ErrorNewEventStreamConnectionOpened;
    442 ErrorMissedNotificationEvents;
    443 ErrorDuplicateLegacyDistinguishedName;
    444 ErrorInvalidClientAccessTokenRequest;
    445 ErrorUnauthorizedClientAccessTokenRequest;
    446 ErrorNoSpeechDetected;
    447 ErrorUmServerUnavailable = "ErrorUMServerUnavailable";
    448 ErrorRecipientNotFound;
    449 ErrorRecognizerNotInstalled;
    450 ErrorSpeechGrammarError;
    451 ErrorInvalidManagementRoleHeader;
    452 ErrorLocationServicesDisabled;
    453 ErrorLocationServicesRequestTimedOut;
    454 ErrorLocationServicesRequestFailed;
    455 ErrorLocationServicesInvalidRequest;
    456 ErrorWeatherServiceDisabled;
    457 ErrorMailboxScopeNotAllowedWithoutQueryString;
    458 ErrorArchiveMailboxSearchFailed;
    459 ErrorGetRemoteArchiveFolderFailed;
    460 ErrorFindRemoteArchiveFolderFailed;
    461 ErrorGetRemoteArchiveItemFailed;
    462 ErrorExportRemoteArchiveItemsFailed;
    463 ErrorInvalidPhotoSize;
    464 ErrorSearchQueryHasTooManyKeywords;
    465 ErrorSearchTooManyMailboxes;
    466 ErrorInvalidRetentionTagNone;
    467 ErrorDiscoverySearchesDisabled;
    468 ErrorCalendarSeekToConditionNotSupported;
    469 ErrorCalendarIsGroupMailboxForAccept;
    470 ErrorCalendarIsGroupMailboxForDecline;
    471 ErrorCalendarIsGroupMailboxForTentative;
    472 ErrorCalendarIsGroupMailboxForSuppressReadReceipt;
    473 ErrorOrganizationAccessBlocked;
    474 ErrorInvalidLicense;
    475 ErrorMessagePerFolderCountReceiveQuotaExceeded;
    476 ErrorInvalidBulkActionType;
    477 ErrorInvalidKeepNCount;
    478 ErrorInvalidKeepNType;
    479 ErrorNoOAuthServerAvailableForRequest;
    480 ErrorInstantSearchSessionExpired;
    481 ErrorInstantSearchTimeout;
    482 ErrorInstantSearchFailed;
    483 ErrorUnsupportedUserForExecuteSearch;
    484 ErrorDuplicateExtendedKeywordDefinition;
    485 ErrorMissingExchangePrincipal;
    486 ErrorUnexpectedUnifiedGroupsCount;
    487 ErrorParsingXmlResponse = "ErrorParsingXMLResponse";
    488 ErrorInvalidFederationOrganizationIdentifier;
    489 ErrorInvalidSweepRule;
    490 ErrorInvalidSweepRuleOperationType;
    491 ErrorTargetDomainNotSupported;
    492 ErrorInvalidInternetWebProxyOnLocalServer;
    493 ErrorNoSenderRestrictionsSettingsFoundInRequest;
    494 ErrorDuplicateSenderRestrictionsInputFound;
    495 ErrorSenderRestrictionsUpdateFailed;
    496 ErrorMessageSubmissionBlocked;
    497 ErrorExceededMessageLimit;
    498 ErrorExceededMaxRecipientLimitBlock;
    499 ErrorAccountSuspend;
    500 ErrorExceededMaxRecipientLimit;
    501 ErrorMessageBlocked;
    502 ErrorAccountSuspendShowTierUpgrade;
    503 ErrorExceededMessageLimitShowTierUpgrade;
    504 ErrorExceededMaxRecipientLimitShowTierUpgrade;
    505 ErrorInvalidLongitude;
    506 ErrorInvalidLatitude;
    507 ErrorProxySoapException;
    508 ErrorUnifiedGroupAlreadyExists;
    509 ErrorUnifiedGroupAadAuthorizationRequestDenied;
    510 ErrorUnifiedGroupCreationDisabled;
    511 ErrorMarketPlaceExtensionAlreadyInstalledForOrg;
    512 ErrorExtensionAlreadyInstalledForOrg;
    513 ErrorNewerExtensionAlreadyInstalled;
    514 ErrorNewerMarketPlaceExtensionAlreadyInstalled;
    515 ErrorInvalidExtensionId;
    516 ErrorCannotUninstallProvidedExtensions;
    517 ErrorNoRbacPermissionToInstallMarketPlaceExtensions;
    518 ErrorNoRbacPermissionToInstallReadWriteMailboxExtensions;
    519 ErrorInvalidReportMessageActionType;
    520 ErrorCannotDownloadExtensionManifest;
    521 ErrorCalendarForwardActionNotAllowed;
    522 ErrorUnifiedGroupAliasNamingPolicy;
    523 ErrorSubscriptionsDisabledForGroup;
    524 ErrorCannotFindFileAttachment;
    525 ErrorInvalidValueForFilter;
    526 ErrorQuotaExceededOnDelete;
    527 ErrorAccessDeniedDueToCompliance;
    528 ErrorRecoverableItemsAccessDenied;
}
