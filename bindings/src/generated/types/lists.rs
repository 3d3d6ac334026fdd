// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::{
    AbchEmailAddressDictionaryEntry, AbchPersonContactHandle, AddressEntity, AnyAttachment,
    AnyFolder, AnyFolderId, AnyInsightValue, AnyItem, AnySearchRefiner, AnySuggestionType,
    AppliedHashtag, ArrayOfTransitions, Attendee, AttendeeAvailability, AttendeeConstraintItem,
    BodyContentAttributedValue, CalendarEvent, CalendarItem, CalendarPermission,
    ClientAccessTokenRequest, CompanyInsightValue, ComputedInsightValueProperty, Contact,
    ContactUrlDictionaryEntry, ContentActivity, ContextProperty, Conversation, ConversationAction,
    ConversationNode, ConversationRequest, DelegateUser, DeletedOccurrenceInfo,
    DiscoverySearchConfiguration, DistinguishedFolderId, EmailAddressAttributedValue,
    EmailAddressDictionaryEntry, EmailAddressEntity, EmailAddressType, EmailUser,
    EncryptedSharedFolderData, EntityFeedbackEntry, ExtendedAttribute, ExtendedProperty,
    ExtendedPropertyAttributedValue, FailedSearchMailbox, FieldOrder,
    FindMessageTrackingSearchResult, FlightEntity, FlightReservationEntity, FolderChange, FolderId,
    GroupedItems, Guid, HighlightTerm, ImAddressDictionaryEntry, ImGroup, InboxReminder,
    InferenceClassificationOverride, Insight, InsightContextItem, InsightItem, InternetHeader,
    InvalidRecipient, Item, ItemChange, ItemClass, ItemId, JobInsightValue,
    KeywordStatisticsSearchResult, Like, LocationConstraintItem, MailboxData, MailboxHoldStatus,
    MailboxInformation, MailboxQuery, MailboxSearchScope, MailboxStatisticsItem, MeetingLocation,
    MeetingSuggestion, MeetingTimeCandidate, Member, MentionAction, NonEmptyString,
    NonIndexableItemDetail, NonIndexableItemStatistic, Notification, NotificationEventType,
    OccurrenceInfo, OccurrencesRange, ParcelDeliveryEntity, ParticipantActivity,
    PathToExtendedField, PeopleToken, Period, Permission, Person, Persona, PersonaAttribution,
    Phone, PhoneEntity, PhoneNumberAttributedValue, PhoneNumberDictionaryEntry,
    PhysicalAddressDictionaryEntry, PostalAddressAttributedValue, PredictedActionReason,
    ProfileInsightValue, ProtectionRule, ProtectionRuleValue, RecipientSuggestion,
    RecipientTrackingEvent, Reminder, ReminderItemAction, RequestAttachmentId, RetentionPolicyTag,
    Room, Rule, RuleOperationError, RuleValidationError, SearchItemKind, SearchPreviewItem,
    SearchRefinerItem, SearchableMailbox, SenderAddInEntity, SidAndAttributes, SkillInsightValue,
    SmtpDomain, StringArrayAttributedValue, StringAttributedValue, SubscriptionId, Suggestion,
    SuggestionDayResult, TaskSuggestion, TimeSlot, TimeZoneDefinition, TrackingProperty, UploadItem,
    UrlEntity, UserConfigurationDictionaryEntry, UserId, UserMailbox, VotingOptionData, WorkHours,
    WorkTimeSlot, WorkingPeriod,
};

/// Complex type `t:AbchEmailAddressDictionaryType`, since `V2016_10_10`.
///
/// A list of `AbchEmailAddressDictionaryEntry`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "AbchEmailAddressDictionaryType")]
pub type AbchEmailAddressDictionary = xml::List<
    AbchEmailAddressDictionaryEntry,
    AbchEmailAddressDictionaryList,
>;

rt::list_type! {
    AbchEmailAddressDictionaryList = "t:AbchEmailAddressDictionaryType" checked;
    elements(t "Email") at_least_once
}

/// Complex type `t:ArrayOfAbchPersonContactHandlesType`, since `V2016_10_10`.
///
/// A list of `AbchPersonContactHandle`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfAbchPersonContactHandlesType")]
pub type ArrayOfAbchPersonContactHandles = xml::List<
    AbchPersonContactHandle,
    ArrayOfAbchPersonContactHandlesList,
>;

rt::list_type! {
    ArrayOfAbchPersonContactHandlesList = "t:ArrayOfAbchPersonContactHandlesType";
    elements(t "ContactHandle") repeated
}

/// Complex type `t:ArrayOfAddressEntitiesType`, since `Exchange2013_SP1`.
///
/// A list of `AddressEntity`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Addresses`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addresses-arrayofaddressentitiestype).
#[doc(alias = "ArrayOfAddressEntitiesType")]
pub type ArrayOfAddressEntities = xml::List<AddressEntity, ArrayOfAddressEntitiesList>;

rt::list_type! {
    ArrayOfAddressEntitiesList = "t:ArrayOfAddressEntitiesType";
    elements(t "AddressEntity") repeated
}

/// Complex type `t:ArrayOfAddressesType`, since `Exchange2013_SP1`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Addresses`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addresses-arrayofaddressestype).
#[doc(alias = "ArrayOfAddressesType")]
pub type ArrayOfAddresses = xml::List<String, ArrayOfAddressesList>;

rt::list_type! {
    ArrayOfAddressesList = "t:ArrayOfAddressesType";
    elements(t "Address") repeated
}

/// Complex type `t:ArrayOfArraysOfTrackingPropertiesType`, since `Exchange2010_SP1`.
///
/// A list of `ArrayOfTrackingProperties`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Errors`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/errors-ex15websvcsotherref).
#[doc(alias = "ArrayOfArraysOfTrackingPropertiesType")]
pub type ArrayOfArraysOfTrackingProperties = xml::List<
    ArrayOfTrackingProperties,
    ArrayOfArraysOfTrackingPropertiesList,
>;

rt::list_type! {
    ArrayOfArraysOfTrackingPropertiesList = "t:ArrayOfArraysOfTrackingPropertiesType";
    elements(t "ArrayOfTrackingPropertiesType") repeated
}

/// Complex type `t:ArrayOfAttachmentsType`.
///
/// A list of `AnyAttachment`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Attachments`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attachments-ex15websvcsotherref).
#[doc(alias = "ArrayOfAttachmentsType")]
pub type ArrayOfAttachments = xml::List<AnyAttachment, ArrayOfAttachmentsList>;

rt::list_type! {
    ArrayOfAttachmentsList = "t:ArrayOfAttachmentsType";
    choices(AnyAttachment) repeated
}

/// Complex type `t:ArrayOfAttendeeAvailability`, since `V2016_10_10`.
///
/// A list of `AttendeeAvailability`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfAttendeeAvailability = xml::List<
    AttendeeAvailability,
    ArrayOfAttendeeAvailabilityList,
>;

rt::list_type! {
    ArrayOfAttendeeAvailabilityList = "t:ArrayOfAttendeeAvailability";
    elements(t "AttendeeAvailability") repeated
}

/// Complex type `t:ArrayOfAttendeeConstraintItems`, since `V2016_10_10`.
///
/// A list of `AttendeeConstraintItem`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfAttendeeConstraintItems = xml::List<
    AttendeeConstraintItem,
    ArrayOfAttendeeConstraintItemsList,
>;

rt::list_type! {
    ArrayOfAttendeeConstraintItemsList = "t:ArrayOfAttendeeConstraintItems";
    elements(t "AttendeeItem") repeated
}

/// Complex type `t:ArrayOfBaseItemIdsType`.
///
/// A list of `ItemId`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfBaseItemIdsType")]
pub type ArrayOfBaseItemIds = xml::List<ItemId, ArrayOfBaseItemIdsList>;

rt::list_type! {
    ArrayOfBaseItemIdsList = "t:ArrayOfBaseItemIdsType";
    elements(t "ItemId") repeated
}

/// Complex type `t:ArrayOfBinaryType`, since `Exchange2010_SP2`.
///
/// A list of `value::Base64`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfBinaryType")]
pub type ArrayOfBinary = xml::List<value::Base64, ArrayOfBinaryList>;

rt::list_type! {
    ArrayOfBinaryList = "t:ArrayOfBinaryType";
    elements(t "Base64Binary") repeated
}

/// Complex type `t:ArrayOfBodyContentAttributedValuesType`, since `Exchange2013_SP1`.
///
/// A list of `BodyContentAttributedValue`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Bodies`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/bodies).
#[doc(alias = "ArrayOfBodyContentAttributedValuesType")]
pub type ArrayOfBodyContentAttributedValues = xml::List<
    BodyContentAttributedValue,
    ArrayOfBodyContentAttributedValuesList,
>;

rt::list_type! {
    ArrayOfBodyContentAttributedValuesList = "t:ArrayOfBodyContentAttributedValuesType";
    elements(t "BodyContentAttributedValue") repeated
}

/// Complex type `t:ArrayOfCalendarEvent`.
///
/// A list of `CalendarEvent`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`CalendarEventArray`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendareventarray).
pub type ArrayOfCalendarEvent = xml::List<CalendarEvent, ArrayOfCalendarEventList>;

rt::list_type! {
    ArrayOfCalendarEventList = "t:ArrayOfCalendarEvent";
    elements(t "CalendarEvent") repeated
}

/// Complex type `t:ArrayOfCalendarItemsType`, since `V2016_10_10`.
///
/// A list of `CalendarItem`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfCalendarItemsType")]
pub type ArrayOfCalendarItems = xml::List<CalendarItem, ArrayOfCalendarItemsList>;

rt::list_type! {
    ArrayOfCalendarItemsList = "t:ArrayOfCalendarItemsType";
    elements(t "CalendarItem") repeated
}

/// Complex type `t:ArrayOfCalendarPermissionsType`.
///
/// A list of `CalendarPermission`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`CalendarPermissions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendarpermissions).
#[doc(alias = "ArrayOfCalendarPermissionsType")]
pub type ArrayOfCalendarPermissions = xml::List<
    CalendarPermission,
    ArrayOfCalendarPermissionsList,
>;

rt::list_type! {
    ArrayOfCalendarPermissionsList = "t:ArrayOfCalendarPermissionsType";
    elements(t "CalendarPermission") repeated
}

/// Complex type `t:ArrayOfCompanyInsightValue`, since `V2016_10_10`.
///
/// A list of `CompanyInsightValue`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfCompanyInsightValue = xml::List<
    CompanyInsightValue,
    ArrayOfCompanyInsightValueList,
>;

rt::list_type! {
    ArrayOfCompanyInsightValueList = "t:ArrayOfCompanyInsightValue";
    elements(t "Item") repeated
}

/// Complex type `t:ArrayOfComputedInsightValueProperty`, since `V2016_10_10`.
///
/// A list of `ComputedInsightValueProperty`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfComputedInsightValueProperty = xml::List<
    ComputedInsightValueProperty,
    ArrayOfComputedInsightValuePropertyList,
>;

rt::list_type! {
    ArrayOfComputedInsightValuePropertyList = "t:ArrayOfComputedInsightValueProperty";
    elements(t "Property") repeated
}

/// Complex type `t:ArrayOfContactsType`, since `Exchange2013_SP1`.
///
/// A list of `Contact`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Contacts`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contacts-arrayofcontactstype).
#[doc(alias = "ArrayOfContactsType")]
pub type ArrayOfContacts = xml::List<Contact, ArrayOfContactsList>;

rt::list_type! {
    ArrayOfContactsList = "t:ArrayOfContactsType";
    elements(t "Contact") repeated
}

/// Complex type `t:ArrayOfContextProperty`, since `V2016_10_10`.
///
/// A list of `ContextProperty`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfContextProperty = xml::List<ContextProperty, ArrayOfContextPropertyList>;

rt::list_type! {
    ArrayOfContextPropertyList = "t:ArrayOfContextProperty" checked;
    elements(t "ContextProperty") at_least_once
}

/// Complex type `t:ArrayOfConversationNodesType`, since `Exchange2013_SP1`.
///
/// A list of `ConversationNode`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ConversationNodes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conversationnodes).
#[doc(alias = "ArrayOfConversationNodesType")]
pub type ArrayOfConversationNodes = xml::List<
    ConversationNode,
    ArrayOfConversationNodesList,
>;

rt::list_type! {
    ArrayOfConversationNodesList = "t:ArrayOfConversationNodesType";
    elements(t "ConversationNode") repeated
}

/// Complex type `t:ArrayOfConversationRequestsType`, since `Exchange2013_SP1`.
///
/// A list of `ConversationRequest`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfConversationRequestsType")]
pub type ArrayOfConversationRequests = xml::List<
    ConversationRequest,
    ArrayOfConversationRequestsList,
>;

rt::list_type! {
    ArrayOfConversationRequestsList = "t:ArrayOfConversationRequestsType";
    elements(t "Conversation") repeated
}

/// Complex type `t:ArrayOfConversationsType`, since `Exchange2010_SP1`.
///
/// A list of `Conversation`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Conversations`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conversations-ex15websvcsotherref).
#[doc(alias = "ArrayOfConversationsType")]
pub type ArrayOfConversations = xml::List<Conversation, ArrayOfConversationsList>;

rt::list_type! {
    ArrayOfConversationsList = "t:ArrayOfConversationsType";
    elements(t "Conversation") repeated
}

/// Complex type `t:ArrayOfDelegateUserType`.
///
/// A list of `DelegateUser`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`DelegateUsers`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/delegateusers).
#[doc(alias = "ArrayOfDelegateUserType")]
pub type ArrayOfDelegateUser = xml::List<DelegateUser, ArrayOfDelegateUserList>;

rt::list_type! {
    ArrayOfDelegateUserList = "t:ArrayOfDelegateUserType" checked;
    elements(t "DelegateUser") at_least_once
}

/// Complex type `t:ArrayOfDiscoverySearchConfigurationType`, since `Exchange2013_SP1`.
///
/// A list of `DiscoverySearchConfiguration`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`DiscoverySearchConfigurations`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/discoverysearchconfigurations).
#[doc(alias = "ArrayOfDiscoverySearchConfigurationType")]
pub type ArrayOfDiscoverySearchConfiguration = xml::List<
    DiscoverySearchConfiguration,
    ArrayOfDiscoverySearchConfigurationList,
>;

rt::list_type! {
    ArrayOfDiscoverySearchConfigurationList = "t:ArrayOfDiscoverySearchConfigurationType";
    elements(t "DiscoverySearchConfiguration") repeated
}

/// Complex type `t:ArrayOfDistinguishedFolderIdType`, since `V2016_10_10`.
///
/// A list of `DistinguishedFolderId`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfDistinguishedFolderIdType")]
pub type ArrayOfDistinguishedFolderId = xml::List<
    DistinguishedFolderId,
    ArrayOfDistinguishedFolderIdList,
>;

rt::list_type! {
    ArrayOfDistinguishedFolderIdList = "t:ArrayOfDistinguishedFolderIdType";
    elements(t "DistinguishedFolderId") repeated
}

/// Complex type `t:ArrayOfEmailAddressAttributedValuesType`, since `Exchange2013_SP1`.
///
/// A list of `EmailAddressAttributedValue`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfEmailAddressAttributedValuesType")]
pub type ArrayOfEmailAddressAttributedValues = xml::List<
    EmailAddressAttributedValue,
    ArrayOfEmailAddressAttributedValuesList,
>;

rt::list_type! {
    ArrayOfEmailAddressAttributedValuesList = "t:ArrayOfEmailAddressAttributedValuesType";
    elements(t "EmailAddressAttributedValue") repeated
}

/// Complex type `t:ArrayOfEmailAddressEntitiesType`, since `Exchange2013_SP1`.
///
/// A list of `EmailAddressEntity`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`EmailAddresses`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emailaddresses-arrayofemailaddressentitiestype).
#[doc(alias = "ArrayOfEmailAddressEntitiesType")]
pub type ArrayOfEmailAddressEntities = xml::List<
    EmailAddressEntity,
    ArrayOfEmailAddressEntitiesList,
>;

rt::list_type! {
    ArrayOfEmailAddressEntitiesList = "t:ArrayOfEmailAddressEntitiesType";
    elements(t "EmailAddressEntity") repeated
}

/// Complex type `t:ArrayOfEmailAddressesType`, since `Exchange2010_SP1`.
///
/// A list of `EmailAddressType`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfEmailAddressesType")]
pub type ArrayOfEmailAddresses = xml::List<EmailAddressType, ArrayOfEmailAddressesList>;

rt::list_type! {
    ArrayOfEmailAddressesList = "t:ArrayOfEmailAddressesType";
    elements(t "Address") repeated
}

/// Complex type `t:ArrayOfEmailUsersType`, since `Exchange2013_SP1`.
///
/// A list of `EmailUser`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfEmailUsersType")]
pub type ArrayOfEmailUsers = xml::List<EmailUser, ArrayOfEmailUsersList>;

rt::list_type! {
    ArrayOfEmailUsersList = "t:ArrayOfEmailUsersType";
    elements(t "EmailUser") repeated
}

/// Complex type `t:ArrayOfEncryptedSharedFolderDataType`, since `Exchange2010_SP1`.
///
/// A list of `EncryptedSharedFolderData`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`EncryptedSharedFolderDataCollection`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/encryptedsharedfolderdatacollection).
#[doc(alias = "ArrayOfEncryptedSharedFolderDataType")]
pub type ArrayOfEncryptedSharedFolderData = xml::List<
    EncryptedSharedFolderData,
    ArrayOfEncryptedSharedFolderDataList,
>;

rt::list_type! {
    ArrayOfEncryptedSharedFolderDataList = "t:ArrayOfEncryptedSharedFolderDataType";
    elements(t "EncryptedSharedFolderData") repeated
}

/// Complex type `t:ArrayOfEntityFeedbackEntry`, since `V2016_10_10`.
///
/// A list of `EntityFeedbackEntry`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfEntityFeedbackEntry = xml::List<
    EntityFeedbackEntry,
    ArrayOfEntityFeedbackEntryList,
>;

rt::list_type! {
    ArrayOfEntityFeedbackEntryList = "t:ArrayOfEntityFeedbackEntry" checked;
    elements(t "EntityFeedbackEntry") at_least_once
}

/// Complex type `t:ArrayOfEventIDType`, since `V2016_10_10`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfEventIDType")]
pub type ArrayOfEventId = xml::List<String, ArrayOfEventIdList>;

rt::list_type! {
    ArrayOfEventIdList = "t:ArrayOfEventIDType";
    elements(t "EventToDeleteID") repeated
}

/// Complex type `t:ArrayOfExtendedAttributesType`, since `Exchange2013_SP1`.
///
/// A list of `ExtendedAttribute`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ExtendedAttributes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedattributes).
#[doc(alias = "ArrayOfExtendedAttributesType")]
pub type ArrayOfExtendedAttributes = xml::List<
    ExtendedAttribute,
    ArrayOfExtendedAttributesList,
>;

rt::list_type! {
    ArrayOfExtendedAttributesList = "t:ArrayOfExtendedAttributesType";
    elements(t "ExtendedAttribute") repeated
}

/// Complex type `t:ArrayOfExtendedPropertyAttributedValueType`, since `Exchange2013_SP1`.
///
/// A list of `ExtendedPropertyAttributedValue`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ExtendedProperties`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedproperties-arrayofextendedpropertyattributedvaluetype).
#[doc(alias = "ArrayOfExtendedPropertyAttributedValueType")]
pub type ArrayOfExtendedPropertyAttributedValue = xml::List<
    ExtendedPropertyAttributedValue,
    ArrayOfExtendedPropertyAttributedValueList,
>;

rt::list_type! {
    ArrayOfExtendedPropertyAttributedValueList = "t:ArrayOfExtendedPropertyAttributedValueType";
    elements(t "ExtendedPropertyAttributedValue") repeated
}

/// Complex type `t:ArrayOfExtractedEmailAddresses`, since `Exchange2013_SP1`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`EmailAddresses`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emailaddresses-arrayofextractedemailaddresses).
pub type ArrayOfExtractedEmailAddresses = xml::List<
    String,
    ArrayOfExtractedEmailAddressesList,
>;

rt::list_type! {
    ArrayOfExtractedEmailAddressesList = "t:ArrayOfExtractedEmailAddresses";
    elements(t "EmailAddress") repeated
}

/// Complex type `t:ArrayOfFailedSearchMailboxesType`, since `Exchange2013_SP1`.
///
/// A list of `FailedSearchMailbox`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`FailedMailboxes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/failedmailboxes).
#[doc(alias = "ArrayOfFailedSearchMailboxesType")]
pub type ArrayOfFailedSearchMailboxes = xml::List<
    FailedSearchMailbox,
    ArrayOfFailedSearchMailboxesList,
>;

rt::list_type! {
    ArrayOfFailedSearchMailboxesList = "t:ArrayOfFailedSearchMailboxesType";
    elements(t "FailedMailbox") repeated
}

/// Complex type `t:ArrayOfFindMessageTrackingSearchResultType`, since `Exchange2010_SP1`.
///
/// A list of `FindMessageTrackingSearchResult`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`MessageTrackingSearchResults`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/messagetrackingsearchresults).
#[doc(alias = "ArrayOfFindMessageTrackingSearchResultType")]
pub type ArrayOfFindMessageTrackingSearchResult = xml::List<
    FindMessageTrackingSearchResult,
    ArrayOfFindMessageTrackingSearchResultList,
>;

rt::list_type! {
    ArrayOfFindMessageTrackingSearchResultList = "t:ArrayOfFindMessageTrackingSearchResultType";
    elements(t "MessageTrackingSearchResult") repeated
}

/// Complex type `t:ArrayOfFlightReservationsType`, since `V2016_10_10`.
///
/// A list of `FlightReservationEntity`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfFlightReservationsType")]
pub type ArrayOfFlightReservations = xml::List<
    FlightReservationEntity,
    ArrayOfFlightReservationsList,
>;

rt::list_type! {
    ArrayOfFlightReservationsList = "t:ArrayOfFlightReservationsType";
    elements(t "FlightReservation") repeated
}

/// Complex type `t:ArrayOfFlightsType`, since `V2016_10_10`.
///
/// A list of `FlightEntity`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfFlightsType")]
pub type ArrayOfFlights = xml::List<FlightEntity, ArrayOfFlightsList>;

rt::list_type! {
    ArrayOfFlightsList = "t:ArrayOfFlightsType";
    elements(t "Flight") repeated
}

/// Complex type `t:ArrayOfFolderIdType`, since `Exchange2013_SP1`.
///
/// A list of `FolderId`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfFolderIdType")]
pub type ArrayOfFolderId = xml::List<FolderId, ArrayOfFolderIdList>;

rt::list_type! {
    ArrayOfFolderIdList = "t:ArrayOfFolderIdType";
    elements(t "FolderId") repeated
}

/// Complex type `t:ArrayOfFoldersType`.
///
/// A list of `AnyFolder`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Folders`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/folders-ex15websvcsotherref).
#[doc(alias = "ArrayOfFoldersType")]
pub type ArrayOfFolders = xml::List<AnyFolder, ArrayOfFoldersList>;

rt::list_type! {
    ArrayOfFoldersList = "t:ArrayOfFoldersType";
    choices(AnyFolder) repeated
}

/// Complex type `t:ArrayOfGroupIdType`, since `V2016_10_10`.
///
/// A list of `value::Base64`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfGroupIdType")]
pub type ArrayOfGroupId = xml::List<value::Base64, ArrayOfGroupIdList>;

rt::list_type! {
    ArrayOfGroupIdList = "t:ArrayOfGroupIdType";
    elements(t "GroupId") repeated
}

/// Complex type `t:ArrayOfGroupedItemsType`.
///
/// A list of `GroupedItems`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Groups`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/groups).
#[doc(alias = "ArrayOfGroupedItemsType")]
pub type ArrayOfGroupedItems = xml::List<GroupedItems, ArrayOfGroupedItemsList>;

rt::list_type! {
    ArrayOfGroupedItemsList = "t:ArrayOfGroupedItemsType" checked;
    elements(t "GroupedItems") repeated
}

/// Complex type `t:ArrayOfGuidType`, since `V2016_10_10`.
///
/// A list of `Guid`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfGuidType")]
pub type ArrayOfGuid = xml::List<Guid, ArrayOfGuidList>;

rt::list_type! {
    ArrayOfGuidList = "t:ArrayOfGuidType";
    elements(t "Guid") repeated
}

/// Complex type `t:ArrayOfHighlightTermsType`, since `Exchange2013_SP1`.
///
/// A list of `HighlightTerm`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`HighlightTerms`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/highlightterms).
#[doc(alias = "ArrayOfHighlightTermsType")]
pub type ArrayOfHighlightTerms = xml::List<HighlightTerm, ArrayOfHighlightTermsList>;

rt::list_type! {
    ArrayOfHighlightTermsList = "t:ArrayOfHighlightTermsType";
    elements(t "Term") repeated
}

/// Complex type `t:ArrayOfImGroupType`, since `Exchange2013_SP1`.
///
/// A list of `ImGroup`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Groups`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/groups-arrayofimgrouptype).
#[doc(alias = "ArrayOfImGroupType")]
pub type ArrayOfImGroup = xml::List<ImGroup, ArrayOfImGroupList>;

rt::list_type! {
    ArrayOfImGroupList = "t:ArrayOfImGroupType";
    elements(t "ImGroup") repeated
}

/// Complex type `t:ArrayOfInboxReminderType`, since `V2016_10_10`.
///
/// A list of `InboxReminder`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfInboxReminderType")]
pub type ArrayOfInboxReminder = xml::List<InboxReminder, ArrayOfInboxReminderList>;

rt::list_type! {
    ArrayOfInboxReminderList = "t:ArrayOfInboxReminderType";
    elements(t "InboxReminder") repeated
}

/// Complex type `t:ArrayOfInferenceClassificationOverridesType`, since `V2016_10_10`.
///
/// A list of `InferenceClassificationOverride`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfInferenceClassificationOverridesType")]
pub type ArrayOfInferenceClassificationOverrides = xml::List<
    InferenceClassificationOverride,
    ArrayOfInferenceClassificationOverridesList,
>;

rt::list_type! {
    ArrayOfInferenceClassificationOverridesList = "t:ArrayOfInferenceClassificationOverridesType";
    elements(t "Override") repeated
}

/// Complex type `t:ArrayOfInsight`, since `V2016_10_10`.
///
/// A list of `Insight`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfInsight = xml::List<Insight, ArrayOfInsightList>;

rt::list_type! {
    ArrayOfInsightList = "t:ArrayOfInsight";
    elements(t "Insight") repeated
}

/// Complex type `t:ArrayOfInsightContextItem`, since `V2016_10_10`.
///
/// A list of `InsightContextItem`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfInsightContextItem = xml::List<
    InsightContextItem,
    ArrayOfInsightContextItemList,
>;

rt::list_type! {
    ArrayOfInsightContextItemList = "t:ArrayOfInsightContextItem";
    elements(t "Context") repeated
}

/// Complex type `t:ArrayOfInsightItemType`, since `V2016_10_10`.
///
/// A list of `InsightItem`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfInsightItemType")]
pub type ArrayOfInsightItem = xml::List<InsightItem, ArrayOfInsightItemList>;

rt::list_type! {
    ArrayOfInsightItemList = "t:ArrayOfInsightItemType";
    elements(t "Insight") repeated
}

/// Complex type `t:ArrayOfInsightValue`, since `V2016_10_10`.
///
/// A list of `AnyInsightValue`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfInsightValue = xml::List<AnyInsightValue, ArrayOfInsightValueList>;

rt::list_type! {
    ArrayOfInsightValueList = "t:ArrayOfInsightValue";
    elements(t "Item") repeated
}

/// Complex type `t:ArrayOfInvalidRecipientsType`, since `Exchange2010_SP1`.
///
/// A list of `InvalidRecipient`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`InvalidRecipients`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/invalidrecipients).
#[doc(alias = "ArrayOfInvalidRecipientsType")]
pub type ArrayOfInvalidRecipients = xml::List<
    InvalidRecipient,
    ArrayOfInvalidRecipientsList,
>;

rt::list_type! {
    ArrayOfInvalidRecipientsList = "t:ArrayOfInvalidRecipientsType";
    elements(t "InvalidRecipient") repeated
}

/// Complex type `t:ArrayOfItemClassType`, since `Exchange2010_SP1`.
///
/// A list of `ItemClass`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfItemClassType")]
pub type ArrayOfItemClass = xml::List<ItemClass, ArrayOfItemClassList>;

rt::list_type! {
    ArrayOfItemClassList = "t:ArrayOfItemClassType";
    elements(t "ItemClass") repeated
}

/// Complex type `t:ArrayOfItemIdsType`, since `V2016_10_10`.
///
/// A list of `ItemId`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfItemIdsType")]
pub type ArrayOfItemIds = xml::List<ItemId, ArrayOfItemIdsList>;

rt::list_type! {
    ArrayOfItemIdsList = "t:ArrayOfItemIdsType";
    elements(t "ItemId") repeated
}

/// Complex type `t:ArrayOfItemsType`, since `V2016_10_10`.
///
/// A list of `Item`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfItemsType")]
pub type ArrayOfItems = xml::List<Item, ArrayOfItemsList>;

rt::list_type! {
    ArrayOfItemsList = "t:ArrayOfItemsType";
    elements(t "Item") repeated
}

/// Complex type `t:ArrayOfJobInsightValue`, since `V2016_10_10`.
///
/// A list of `JobInsightValue`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfJobInsightValue = xml::List<JobInsightValue, ArrayOfJobInsightValueList>;

rt::list_type! {
    ArrayOfJobInsightValueList = "t:ArrayOfJobInsightValue";
    elements(t "Item") repeated
}

/// Complex type `t:ArrayOfKeywordStatisticsSearchResultsType`, since `Exchange2013_SP1`.
///
/// A list of `KeywordStatisticsSearchResult`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`KeywordStats`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/keywordstats).
#[doc(alias = "ArrayOfKeywordStatisticsSearchResultsType")]
pub type ArrayOfKeywordStatisticsSearchResults = xml::List<
    KeywordStatisticsSearchResult,
    ArrayOfKeywordStatisticsSearchResultsList,
>;

rt::list_type! {
    ArrayOfKeywordStatisticsSearchResultsList = "t:ArrayOfKeywordStatisticsSearchResultsType";
    elements(t "KeywordStat") repeated
}

/// Complex type `t:ArrayOfLocationConstraintItems`, since `V2016_10_10`.
///
/// A list of `LocationConstraintItem`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfLocationConstraintItems = xml::List<
    LocationConstraintItem,
    ArrayOfLocationConstraintItemsList,
>;

rt::list_type! {
    ArrayOfLocationConstraintItemsList = "t:ArrayOfLocationConstraintItems";
    elements(t "LocationItem") repeated
}

/// Complex type `t:ArrayOfMailboxData`.
///
/// A list of `value::Nillable<MailboxData>`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`MailboxDataArray`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxdataarray).
pub type ArrayOfMailboxData = xml::List<
    value::Nillable<MailboxData>,
    ArrayOfMailboxDataList,
>;

rt::list_type! {
    ArrayOfMailboxDataList = "t:ArrayOfMailboxData";
    elements(t "MailboxData") repeated
}

/// Complex type `t:ArrayOfMailboxHoldStatusType`, since `Exchange2013_SP1`.
///
/// A list of `MailboxHoldStatus`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`MailboxHoldStatuses`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxholdstatuses).
#[doc(alias = "ArrayOfMailboxHoldStatusType")]
pub type ArrayOfMailboxHoldStatus = xml::List<
    MailboxHoldStatus,
    ArrayOfMailboxHoldStatusList,
>;

rt::list_type! {
    ArrayOfMailboxHoldStatusList = "t:ArrayOfMailboxHoldStatusType";
    elements(t "MailboxHoldStatus") repeated
}

/// Complex type `t:ArrayOfMailboxStatisticsItemsType`, since `Exchange2013_SP1`.
///
/// A list of `MailboxStatisticsItem`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`MailboxStats`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxstats).
#[doc(alias = "ArrayOfMailboxStatisticsItemsType")]
pub type ArrayOfMailboxStatisticsItems = xml::List<
    MailboxStatisticsItem,
    ArrayOfMailboxStatisticsItemsList,
>;

rt::list_type! {
    ArrayOfMailboxStatisticsItemsList = "t:ArrayOfMailboxStatisticsItemsType";
    elements(t "MailboxStat") repeated
}

/// Complex type `t:ArrayOfMeetingLocation`, since `V2016_10_10`.
///
/// A list of `MeetingLocation`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfMeetingLocation = xml::List<MeetingLocation, ArrayOfMeetingLocationList>;

rt::list_type! {
    ArrayOfMeetingLocationList = "t:ArrayOfMeetingLocation";
    elements(t "MeetingLocation") repeated
}

/// Complex type `t:ArrayOfMeetingSuggestionsType`, since `Exchange2013_SP1`.
///
/// A list of `MeetingSuggestion`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`MeetingSuggestions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingsuggestions).
#[doc(alias = "ArrayOfMeetingSuggestionsType")]
pub type ArrayOfMeetingSuggestions = xml::List<
    MeetingSuggestion,
    ArrayOfMeetingSuggestionsList,
>;

rt::list_type! {
    ArrayOfMeetingSuggestionsList = "t:ArrayOfMeetingSuggestionsType" checked;
    elements(t "MeetingSuggestion") at_least_once
}

/// Complex type `t:ArrayOfMeetingTimeCandidate`, since `V2016_10_10`.
///
/// A list of `MeetingTimeCandidate`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfMeetingTimeCandidate = xml::List<
    MeetingTimeCandidate,
    ArrayOfMeetingTimeCandidateList,
>;

rt::list_type! {
    ArrayOfMeetingTimeCandidateList = "t:ArrayOfMeetingTimeCandidate" checked;
    elements(t "MeetingTimeCandidate") at_least_once
}

/// Complex type `t:ArrayOfNonIndexableItemDetailsType`, since `Exchange2013_SP1`.
///
/// A list of `NonIndexableItemDetail`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Items`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/items-arrayofnonindexableitemdetailstype).
#[doc(alias = "ArrayOfNonIndexableItemDetailsType")]
pub type ArrayOfNonIndexableItemDetails = xml::List<
    NonIndexableItemDetail,
    ArrayOfNonIndexableItemDetailsList,
>;

rt::list_type! {
    ArrayOfNonIndexableItemDetailsList = "t:ArrayOfNonIndexableItemDetailsType";
    elements(t "NonIndexableItemDetail") repeated
}

/// Complex type `t:ArrayOfNonIndexableItemStatisticsType`, since `Exchange2013_SP1`.
///
/// A list of `NonIndexableItemStatistic`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`NonIndexableItemStatistics`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/nonindexableitemstatistics).
#[doc(alias = "ArrayOfNonIndexableItemStatisticsType")]
pub type ArrayOfNonIndexableItemStatistics = xml::List<
    NonIndexableItemStatistic,
    ArrayOfNonIndexableItemStatisticsList,
>;

rt::list_type! {
    ArrayOfNonIndexableItemStatisticsList = "t:ArrayOfNonIndexableItemStatisticsType";
    elements(t "NonIndexableItemStatistic") repeated
}

/// Complex type `t:ArrayOfOccurrenceRangesType`, since `Exchange2013_SP1`.
///
/// A list of `OccurrencesRange`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Ranges`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/ranges).
#[doc(alias = "ArrayOfOccurrenceRangesType")]
pub type ArrayOfOccurrenceRanges = xml::List<
    OccurrencesRange,
    ArrayOfOccurrenceRangesList,
>;

rt::list_type! {
    ArrayOfOccurrenceRangesList = "t:ArrayOfOccurrenceRangesType" checked;
    elements(t "Range") at_least_once
}

/// Complex type `t:ArrayOfParcelDeliveryEntitiesType`, since `V2016_10_10`.
///
/// A list of `ParcelDeliveryEntity`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfParcelDeliveryEntitiesType")]
pub type ArrayOfParcelDeliveryEntities = xml::List<
    ParcelDeliveryEntity,
    ArrayOfParcelDeliveryEntitiesList,
>;

rt::list_type! {
    ArrayOfParcelDeliveryEntitiesList = "t:ArrayOfParcelDeliveryEntitiesType";
    elements(t "ParcelDelivery") repeated
}

/// Complex type `t:ArrayOfPeopleType`, since `Exchange2013_SP1`.
///
/// A list of `Persona`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfPeopleType")]
pub type ArrayOfPeople = xml::List<Persona, ArrayOfPeopleList>;

rt::list_type! {
    ArrayOfPeopleList = "t:ArrayOfPeopleType";
    elements(t "Persona") repeated
}

/// Complex type `t:ArrayOfPeopleQuerySource`, since `V2016_10_10`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfPeopleQuerySource = xml::List<String, ArrayOfPeopleQuerySourceList>;

rt::list_type! {
    ArrayOfPeopleQuerySourceList = "t:ArrayOfPeopleQuerySource" checked;
    elements(t "Source") at_least_once
}

/// Complex type `t:ArrayOfPermissionsType`.
///
/// A list of `Permission`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfPermissionsType")]
pub type ArrayOfPermissions = xml::List<Permission, ArrayOfPermissionsList>;

rt::list_type! {
    ArrayOfPermissionsList = "t:ArrayOfPermissionsType";
    elements(t "Permission") repeated
}

/// Complex type `t:ArrayOfPersonType`, since `V2016_10_10`.
///
/// A list of `Person`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfPersonType")]
pub type ArrayOfPerson = xml::List<Person, ArrayOfPersonList>;

rt::list_type! {
    ArrayOfPersonList = "t:ArrayOfPersonType";
    elements(t "Person") repeated
}

/// Complex type `t:ArrayOfPersonaAttributionsType`, since `Exchange2013_SP1`.
///
/// A list of `PersonaAttribution`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Attributions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attributions-arrayofpersonaattributionstype).
#[doc(alias = "ArrayOfPersonaAttributionsType")]
pub type ArrayOfPersonaAttributions = xml::List<
    PersonaAttribution,
    ArrayOfPersonaAttributionsList,
>;

rt::list_type! {
    ArrayOfPersonaAttributionsList = "t:ArrayOfPersonaAttributionsType" checked;
    elements(t "Attribution") at_least_once
}

/// Complex type `t:ArrayOfPhoneEntitiesType`, since `Exchange2013_SP1`.
///
/// A list of `PhoneEntity`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`PhoneNumbers`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phonenumbers-arrayofphoneentitiestype).
#[doc(alias = "ArrayOfPhoneEntitiesType")]
pub type ArrayOfPhoneEntities = xml::List<PhoneEntity, ArrayOfPhoneEntitiesList>;

rt::list_type! {
    ArrayOfPhoneEntitiesList = "t:ArrayOfPhoneEntitiesType";
    elements(t "Phone") repeated
}

/// Complex type `t:ArrayOfPhoneNumberAttributedValuesType`, since `Exchange2013_SP1`.
///
/// A list of `PhoneNumberAttributedValue`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfPhoneNumberAttributedValuesType")]
pub type ArrayOfPhoneNumberAttributedValues = xml::List<
    PhoneNumberAttributedValue,
    ArrayOfPhoneNumberAttributedValuesList,
>;

rt::list_type! {
    ArrayOfPhoneNumberAttributedValuesList = "t:ArrayOfPhoneNumberAttributedValuesType";
    elements(t "PhoneNumberAttributedValue") repeated
}

/// Complex type `t:ArrayOfPhonesType`, since `Exchange2013_SP1`.
///
/// A list of `Phone`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`PhoneNumbers`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phonenumbers-arrayofphonestype).
#[doc(alias = "ArrayOfPhonesType")]
pub type ArrayOfPhones = xml::List<Phone, ArrayOfPhonesList>;

rt::list_type! {
    ArrayOfPhonesList = "t:ArrayOfPhonesType";
    elements(t "Phone") repeated
}

/// Complex type `t:ArrayOfPostalAddressAttributedValuesType`, since `Exchange2013_SP1`.
///
/// A list of `PostalAddressAttributedValue`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfPostalAddressAttributedValuesType")]
pub type ArrayOfPostalAddressAttributedValues = xml::List<
    PostalAddressAttributedValue,
    ArrayOfPostalAddressAttributedValuesList,
>;

rt::list_type! {
    ArrayOfPostalAddressAttributedValuesList = "t:ArrayOfPostalAddressAttributedValuesType";
    elements(t "PostalAddressAttributedValue") repeated
}

/// Complex type `t:ArrayOfProfileInsightValue`, since `V2016_10_10`.
///
/// A list of `ProfileInsightValue`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfProfileInsightValue = xml::List<
    ProfileInsightValue,
    ArrayOfProfileInsightValueList,
>;

rt::list_type! {
    ArrayOfProfileInsightValueList = "t:ArrayOfProfileInsightValue";
    elements(t "Item") repeated
}

/// Complex type `t:ArrayOfProtectionRulesType`, since `Exchange2010_SP1`.
///
/// A list of `ProtectionRule`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Rules`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/rules-ex15websvcsotherref).
#[doc(alias = "ArrayOfProtectionRulesType")]
pub type ArrayOfProtectionRules = xml::List<ProtectionRule, ArrayOfProtectionRulesList>;

rt::list_type! {
    ArrayOfProtectionRulesList = "t:ArrayOfProtectionRulesType";
    elements(t "Rule") repeated
}

/// Complex type `t:ArrayOfRealItemsType`.
///
/// A list of `AnyItem`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Items`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/items).
#[doc(alias = "ArrayOfRealItemsType")]
pub type ArrayOfRealItems = xml::List<AnyItem, ArrayOfRealItemsList>;

rt::list_type! {
    ArrayOfRealItemsList = "t:ArrayOfRealItemsType";
    choices(AnyItem) repeated
}

/// Complex type `t:ArrayOfRecipientSuggestionsType`, since `V2016_10_10`.
///
/// A list of `RecipientSuggestion`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfRecipientSuggestionsType")]
pub type ArrayOfRecipientSuggestions = xml::List<
    RecipientSuggestion,
    ArrayOfRecipientSuggestionsList,
>;

rt::list_type! {
    ArrayOfRecipientSuggestionsList = "t:ArrayOfRecipientSuggestionsType" checked;
    elements(t "RecipientSuggestion") between(0, 3)
}

/// Complex type `t:ArrayOfRecipientTrackingEventType`, since `Exchange2010_SP1`.
///
/// A list of `RecipientTrackingEvent`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`RecipientTrackingEvents`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recipienttrackingevents).
#[doc(alias = "ArrayOfRecipientTrackingEventType")]
pub type ArrayOfRecipientTrackingEvent = xml::List<
    RecipientTrackingEvent,
    ArrayOfRecipientTrackingEventList,
>;

rt::list_type! {
    ArrayOfRecipientTrackingEventList = "t:ArrayOfRecipientTrackingEventType";
    elements(t "RecipientTrackingEvent") repeated
}

/// Complex type `t:ArrayOfRecipientsType`.
///
/// A list of `EmailAddressType`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfRecipientsType")]
pub type ArrayOfRecipients = xml::List<EmailAddressType, ArrayOfRecipientsList>;

rt::list_type! {
    ArrayOfRecipientsList = "t:ArrayOfRecipientsType";
    elements(t "Mailbox") repeated
}

/// Complex type `t:ArrayOfRemindersType`, since `Exchange2013_SP1`.
///
/// A list of `Reminder`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Reminders`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/reminders).
#[doc(alias = "ArrayOfRemindersType")]
pub type ArrayOfReminders = xml::List<Reminder, ArrayOfRemindersList>;

rt::list_type! {
    ArrayOfRemindersList = "t:ArrayOfRemindersType";
    elements(t "Reminder") repeated
}

/// Complex type `t:ArrayOfRetentionPolicyTagsType`, since `Exchange2013_SP1`.
///
/// A list of `RetentionPolicyTag`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`RetentionPolicyTags`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/retentionpolicytags).
#[doc(alias = "ArrayOfRetentionPolicyTagsType")]
pub type ArrayOfRetentionPolicyTags = xml::List<
    RetentionPolicyTag,
    ArrayOfRetentionPolicyTagsList,
>;

rt::list_type! {
    ArrayOfRetentionPolicyTagsList = "t:ArrayOfRetentionPolicyTagsType";
    elements(t "RetentionPolicyTag") repeated
}

/// Complex type `t:ArrayOfRoomsType`, since `Exchange2010_SP1`.
///
/// A list of `Room`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Rooms`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/rooms).
#[doc(alias = "ArrayOfRoomsType")]
pub type ArrayOfRooms = xml::List<Room, ArrayOfRoomsList>;

rt::list_type! {
    ArrayOfRoomsList = "t:ArrayOfRoomsType";
    elements(t "Room") repeated
}

/// Complex type `t:ArrayOfRuleOperationErrorsType`, since `Exchange2010_SP1`.
///
/// A list of `RuleOperationError`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`RuleOperationErrors`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/ruleoperationerrors).
#[doc(alias = "ArrayOfRuleOperationErrorsType")]
pub type ArrayOfRuleOperationErrors = xml::List<
    RuleOperationError,
    ArrayOfRuleOperationErrorsList,
>;

rt::list_type! {
    ArrayOfRuleOperationErrorsList = "t:ArrayOfRuleOperationErrorsType" checked;
    elements(t "RuleOperationError") at_least_once
}

/// Complex type `t:ArrayOfRuleValidationErrorsType`, since `Exchange2010_SP1`.
///
/// A list of `RuleValidationError`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ValidationErrors`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/validationerrors).
#[doc(alias = "ArrayOfRuleValidationErrorsType")]
pub type ArrayOfRuleValidationErrors = xml::List<
    RuleValidationError,
    ArrayOfRuleValidationErrorsList,
>;

rt::list_type! {
    ArrayOfRuleValidationErrorsList = "t:ArrayOfRuleValidationErrorsType" checked;
    elements(t "Error") at_least_once
}

/// Complex type `t:ArrayOfRulesType`, since `Exchange2010_SP1`.
///
/// A list of `Rule`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`InboxRules`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/inboxrules).
#[doc(alias = "ArrayOfRulesType")]
pub type ArrayOfRules = xml::List<Rule, ArrayOfRulesList>;

rt::list_type! {
    ArrayOfRulesList = "t:ArrayOfRulesType";
    elements(t "Rule") repeated
}

/// Complex type `t:ArrayOfSearchItemKindsType`, since `Exchange2010_SP1`.
///
/// A list of `SearchItemKind`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`MessageTypes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/messagetypes).
#[doc(alias = "ArrayOfSearchItemKindsType")]
pub type ArrayOfSearchItemKinds = xml::List<SearchItemKind, ArrayOfSearchItemKindsList>;

rt::list_type! {
    ArrayOfSearchItemKindsList = "t:ArrayOfSearchItemKindsType" checked;
    elements(t "SearchItemKind") at_least_once
}

/// Complex type `t:ArrayOfSearchPreviewItemsType`, since `Exchange2013_SP1`.
///
/// A list of `SearchPreviewItem`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Items`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/items-arrayofsearchpreviewitemstype).
#[doc(alias = "ArrayOfSearchPreviewItemsType")]
pub type ArrayOfSearchPreviewItems = xml::List<
    SearchPreviewItem,
    ArrayOfSearchPreviewItemsList,
>;

rt::list_type! {
    ArrayOfSearchPreviewItemsList = "t:ArrayOfSearchPreviewItemsType";
    elements(t "SearchPreviewItem") repeated
}

/// Complex type `t:ArrayOfSearchRefinerItemsType`, since `Exchange2013_SP1`.
///
/// A list of `SearchRefinerItem`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Refiners`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/refiners).
#[doc(alias = "ArrayOfSearchRefinerItemsType")]
pub type ArrayOfSearchRefinerItems = xml::List<
    SearchRefinerItem,
    ArrayOfSearchRefinerItemsList,
>;

rt::list_type! {
    ArrayOfSearchRefinerItemsList = "t:ArrayOfSearchRefinerItemsType";
    elements(t "Refiner") repeated
}

/// Complex type `t:ArrayOfSearchableMailboxesType`, since `Exchange2013_SP1`.
///
/// A list of `SearchableMailbox`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`SearchableMailboxes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchablemailboxes).
#[doc(alias = "ArrayOfSearchableMailboxesType")]
pub type ArrayOfSearchableMailboxes = xml::List<
    SearchableMailbox,
    ArrayOfSearchableMailboxesList,
>;

rt::list_type! {
    ArrayOfSearchableMailboxesList = "t:ArrayOfSearchableMailboxesType";
    elements(t "SearchableMailbox") repeated
}

/// Complex type `t:ArrayOfSenderAddInsType`, since `V2016_10_10`.
///
/// A list of `SenderAddInEntity`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfSenderAddInsType")]
pub type ArrayOfSenderAddIns = xml::List<SenderAddInEntity, ArrayOfSenderAddInsList>;

rt::list_type! {
    ArrayOfSenderAddInsList = "t:ArrayOfSenderAddInsType";
    elements(t "Microsoft.OutlookServices.SenderApp") repeated
}

/// Complex type `t:ArrayOfSkillInsightValue`, since `V2016_10_10`.
///
/// A list of `SkillInsightValue`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfSkillInsightValue = xml::List<
    SkillInsightValue,
    ArrayOfSkillInsightValueList,
>;

rt::list_type! {
    ArrayOfSkillInsightValueList = "t:ArrayOfSkillInsightValue";
    elements(t "Item") repeated
}

/// Complex type `t:ArrayOfSmtpAddressType`, since `Exchange2010_SP1`.
///
/// A list of `NonEmptyString`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfSmtpAddressType")]
pub type ArrayOfSmtpAddress = xml::List<NonEmptyString, ArrayOfSmtpAddressList>;

rt::list_type! {
    ArrayOfSmtpAddressList = "t:ArrayOfSmtpAddressType" checked;
    elements(t "SmtpAddress") at_least_once
}

/// Complex type `t:ArrayOfStringArrayAttributedValuesType`, since `Exchange2013_SP1`.
///
/// A list of `StringArrayAttributedValue`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfStringArrayAttributedValuesType")]
pub type ArrayOfStringArrayAttributedValues = xml::List<
    StringArrayAttributedValue,
    ArrayOfStringArrayAttributedValuesList,
>;

rt::list_type! {
    ArrayOfStringArrayAttributedValuesList = "t:ArrayOfStringArrayAttributedValuesType";
    elements(t "StringArrayAttributedValue") repeated
}

/// Complex type `t:ArrayOfStringAttributedValuesType`, since `Exchange2013_SP1`.
///
/// A list of `StringAttributedValue`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfStringAttributedValuesType")]
pub type ArrayOfStringAttributedValues = xml::List<
    StringAttributedValue,
    ArrayOfStringAttributedValuesList,
>;

rt::list_type! {
    ArrayOfStringAttributedValuesList = "t:ArrayOfStringAttributedValuesType";
    elements(t "StringAttributedValue") repeated
}

/// Complex type `t:ArrayOfStringValueType`, since `Exchange2013_SP1`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Values`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/values-arrayofstringvaluetype).
#[doc(alias = "ArrayOfStringValueType")]
pub type ArrayOfStringValue = xml::List<String, ArrayOfStringValueList>;

rt::list_type! {
    ArrayOfStringValueList = "t:ArrayOfStringValueType" checked;
    elements(t "Value") at_least_once
}

/// Complex type `t:ArrayOfStringsType`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfStringsType")]
pub type ArrayOfStrings = xml::List<String, ArrayOfStringsList>;

rt::list_type! {
    ArrayOfStringsList = "t:ArrayOfStringsType";
    elements(t "String") repeated
}

/// Complex type `t:ArrayOfSuggestion`.
///
/// A list of `Suggestion`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`SuggestionArray`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestionarray).
pub type ArrayOfSuggestion = xml::List<Suggestion, ArrayOfSuggestionList>;

rt::list_type! {
    ArrayOfSuggestionList = "t:ArrayOfSuggestion";
    elements(t "Suggestion") repeated
}

/// Complex type `t:ArrayOfSuggestionDayResult`.
///
/// A list of `SuggestionDayResult`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`SuggestionDayResultArray`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestiondayresultarray).
pub type ArrayOfSuggestionDayResult = xml::List<
    SuggestionDayResult,
    ArrayOfSuggestionDayResultList,
>;

rt::list_type! {
    ArrayOfSuggestionDayResultList = "t:ArrayOfSuggestionDayResult";
    elements(t "SuggestionDayResult") repeated
}

/// Complex type `t:ArrayOfTaskSuggestionsType`, since `Exchange2013_SP1`.
///
/// A list of `TaskSuggestion`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`TaskSuggestions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/tasksuggestions).
#[doc(alias = "ArrayOfTaskSuggestionsType")]
pub type ArrayOfTaskSuggestions = xml::List<TaskSuggestion, ArrayOfTaskSuggestionsList>;

rt::list_type! {
    ArrayOfTaskSuggestionsList = "t:ArrayOfTaskSuggestionsType" checked;
    elements(t "TaskSuggestion") at_least_once
}

/// Complex type `t:ArrayOfTimeSlot`, since `V2016_10_10`.
///
/// A list of `TimeSlot`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfTimeSlot = xml::List<TimeSlot, ArrayOfTimeSlotList>;

rt::list_type! {
    ArrayOfTimeSlotList = "t:ArrayOfTimeSlot";
    elements(t "TimeSlot") repeated
}

/// Complex type `t:ArrayOfTimeZoneDefinitionType`, since `Exchange2010_SP1`.
///
/// A list of `TimeZoneDefinition`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`TimeZoneDefinitions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/timezonedefinitions).
#[doc(alias = "ArrayOfTimeZoneDefinitionType")]
pub type ArrayOfTimeZoneDefinition = xml::List<
    TimeZoneDefinition,
    ArrayOfTimeZoneDefinitionList,
>;

rt::list_type! {
    ArrayOfTimeZoneDefinitionList = "t:ArrayOfTimeZoneDefinitionType";
    elements(t "TimeZoneDefinition") repeated
}

/// Complex type `t:ArrayOfTrackingPropertiesType`, since `Exchange2010_SP1`.
///
/// A list of `TrackingProperty`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfTrackingPropertiesType")]
pub type ArrayOfTrackingProperties = xml::List<
    TrackingProperty,
    ArrayOfTrackingPropertiesList,
>;

rt::list_type! {
    ArrayOfTrackingPropertiesList = "t:ArrayOfTrackingPropertiesType";
    elements(t "TrackingPropertyType") repeated
}

/// Complex type `t:ArrayOfTransitionsGroupsType`, since `Exchange2010_SP1`.
///
/// A list of `ArrayOfTransitions`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`TransitionsGroups`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/transitionsgroups).
#[doc(alias = "ArrayOfTransitionsGroupsType")]
pub type ArrayOfTransitionsGroups = xml::List<
    ArrayOfTransitions,
    ArrayOfTransitionsGroupsList,
>;

rt::list_type! {
    ArrayOfTransitionsGroupsList = "t:ArrayOfTransitionsGroupsType" checked;
    elements(t "TransitionsGroup") at_least_once
}

/// Complex type `t:ArrayOfUnknownEntriesType`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`UnknownEntries`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/unknownentries).
#[doc(alias = "ArrayOfUnknownEntriesType")]
pub type ArrayOfUnknownEntries = xml::List<String, ArrayOfUnknownEntriesList>;

rt::list_type! {
    ArrayOfUnknownEntriesList = "t:ArrayOfUnknownEntriesType";
    elements(t "UnknownEntry") repeated
}

/// Complex type `t:ArrayOfUrlEntitiesType`, since `Exchange2013_SP1`.
///
/// A list of `UrlEntity`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Urls`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/urls-arrayofurlentitiestype).
#[doc(alias = "ArrayOfUrlEntitiesType")]
pub type ArrayOfUrlEntities = xml::List<UrlEntity, ArrayOfUrlEntitiesList>;

rt::list_type! {
    ArrayOfUrlEntitiesList = "t:ArrayOfUrlEntitiesType";
    elements(t "UrlEntity") repeated
}

/// Complex type `t:ArrayOfUrlsType`, since `Exchange2013_SP1`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Urls`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/urls).
#[doc(alias = "ArrayOfUrlsType")]
pub type ArrayOfUrls = xml::List<String, ArrayOfUrlsList>;

rt::list_type! {
    ArrayOfUrlsList = "t:ArrayOfUrlsType";
    elements(t "Url") repeated
}

/// Complex type `t:ArrayOfUserIdType`.
///
/// A list of `UserId`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`UserIds`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/userids).
#[doc(alias = "ArrayOfUserIdType")]
pub type ArrayOfUserId = xml::List<UserId, ArrayOfUserIdList>;

rt::list_type! {
    ArrayOfUserIdList = "t:ArrayOfUserIdType" checked;
    elements(t "UserId") at_least_once
}

/// Complex type `t:ArrayOfUserMailboxesType`, since `Exchange2010_SP1`.
///
/// A list of `UserMailbox`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Mailboxes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxes-arrayofusermailboxestype).
#[doc(alias = "ArrayOfUserMailboxesType")]
pub type ArrayOfUserMailboxes = xml::List<UserMailbox, ArrayOfUserMailboxesList>;

rt::list_type! {
    ArrayOfUserMailboxesList = "t:ArrayOfUserMailboxesType" checked;
    elements(t "UserMailbox") at_least_once
}

/// Complex type `t:ArrayOfValueAttributionsType`, since `Exchange2013_SP1`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Attributions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attributions-arrayofvalueattributionstype).
#[doc(alias = "ArrayOfValueAttributionsType")]
pub type ArrayOfValueAttributions = xml::List<String, ArrayOfValueAttributionsList>;

rt::list_type! {
    ArrayOfValueAttributionsList = "t:ArrayOfValueAttributionsType" checked;
    elements(t "Attribution") at_least_once
}

/// Complex type `t:ArrayOfVotingOptionDataType`, since `Exchange2013_SP1`.
///
/// A list of `VotingOptionData`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`UserOptions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/useroptions).
#[doc(alias = "ArrayOfVotingOptionDataType")]
pub type ArrayOfVotingOptionData = xml::List<
    VotingOptionData,
    ArrayOfVotingOptionDataList,
>;

rt::list_type! {
    ArrayOfVotingOptionDataList = "t:ArrayOfVotingOptionDataType";
    elements(t "VotingOptionData") repeated
}

/// Complex type `t:ArrayOfWorkHours`, since `V2016_10_10`.
///
/// A list of `WorkHours`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfWorkHours = xml::List<WorkHours, ArrayOfWorkHoursList>;

rt::list_type! {
    ArrayOfWorkHoursList = "t:ArrayOfWorkHours" checked;
    elements(t "WorkHours") between(0, 7)
}

/// Complex type `t:ArrayOfWorkTimeSlot`, since `V2016_10_10`.
///
/// A list of `WorkTimeSlot`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArrayOfWorkTimeSlot = xml::List<WorkTimeSlot, ArrayOfWorkTimeSlotList>;

rt::list_type! {
    ArrayOfWorkTimeSlotList = "t:ArrayOfWorkTimeSlot";
    elements(t "TimeSlot") repeated
}

/// Complex type `t:ArrayOfWorkingPeriod`.
///
/// A list of `WorkingPeriod`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`WorkingPeriodArray`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/workingperiodarray).
pub type ArrayOfWorkingPeriod = xml::List<WorkingPeriod, ArrayOfWorkingPeriodList>;

rt::list_type! {
    ArrayOfWorkingPeriodList = "t:ArrayOfWorkingPeriod";
    elements(t "WorkingPeriod") repeated
}

/// Complex type `t:ContactUrlDictionaryType`, since `V2016_10_10`.
///
/// A list of `ContactUrlDictionaryEntry`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ContactUrlDictionaryType")]
pub type ContactUrlDictionary = xml::List<
    ContactUrlDictionaryEntry,
    ContactUrlDictionaryList,
>;

rt::list_type! {
    ContactUrlDictionaryList = "t:ContactUrlDictionaryType" checked;
    elements(t "Url") at_least_once
}

/// Anonymous complex type: element MailboxGuids in t:Conversation.
///
/// A list of `Guid`: it has the methods of [`xml::List`] and of `Vec`.
pub type ConversationMailboxGuids = xml::List<Guid, ConversationMailboxGuidsList>;

rt::list_type! {
    ConversationMailboxGuidsList = "t:ConversationMailboxGuids" checked;
    elements(t "MailboxGuid") at_least_once
}

/// Complex type `t:EmailAddressDictionaryType`.
///
/// A list of `EmailAddressDictionaryEntry`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`EmailAddresses`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emailaddresses).
#[doc(alias = "EmailAddressDictionaryType")]
pub type EmailAddressDictionary = xml::List<
    EmailAddressDictionaryEntry,
    EmailAddressDictionaryList,
>;

rt::list_type! {
    EmailAddressDictionaryList = "t:EmailAddressDictionaryType" checked;
    elements(t "Entry") at_least_once
}

/// Complex type `t:ImAddressDictionaryType`.
///
/// A list of `ImAddressDictionaryEntry`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ImAddresses`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/imaddresses).
#[doc(alias = "ImAddressDictionaryType")]
pub type ImAddressDictionary = xml::List<
    ImAddressDictionaryEntry,
    ImAddressDictionaryList,
>;

rt::list_type! {
    ImAddressDictionaryList = "t:ImAddressDictionaryType" checked;
    elements(t "Entry") at_least_once
}

/// Complex type `t:MembersListType`, since `Exchange2010_SP1`.
///
/// A list of `Member`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "MembersListType")]
pub type MembersList = xml::List<Member, MembersListList>;

rt::list_type! {
    MembersListList = "t:MembersListType";
    elements(t "Member") repeated
}

/// Anonymous complex type: element MailboxGuids in t:Message.
///
/// A list of `Guid`: it has the methods of [`xml::List`] and of `Vec`.
pub type MessageMailboxGuids = xml::List<Guid, MessageMailboxGuidsList>;

rt::list_type! {
    MessageMailboxGuidsList = "t:MessageMailboxGuids" checked;
    elements(t "MailboxGuid") at_least_once
}

/// Complex type `t:NonEmptyArrayOfAppliedHashtagType`, since `V2016_10_10`.
///
/// A list of `AppliedHashtag`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfAppliedHashtagType")]
pub type NonEmptyArrayOfAppliedHashtag = xml::List<
    AppliedHashtag,
    NonEmptyArrayOfAppliedHashtagList,
>;

rt::list_type! {
    NonEmptyArrayOfAppliedHashtagList = "t:NonEmptyArrayOfAppliedHashtagType" checked;
    elements(t "AppliedHashtag") at_least_once
}

/// Complex type `t:NonEmptyArrayOfApplyConversationActionType`, since `Exchange2010_SP1`.
///
/// A list of `ConversationAction`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ConversationActions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conversationactions).
#[doc(alias = "NonEmptyArrayOfApplyConversationActionType")]
pub type NonEmptyArrayOfApplyConversationAction = xml::List<
    ConversationAction,
    NonEmptyArrayOfApplyConversationActionList,
>;

rt::list_type! {
    NonEmptyArrayOfApplyConversationActionList = "t:NonEmptyArrayOfApplyConversationActionType" checked;
    elements(t "ConversationAction") at_least_once
}

/// Complex type `t:NonEmptyArrayOfAttachmentsType`.
///
/// A list of `AnyAttachment`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfAttachmentsType")]
pub type NonEmptyArrayOfAttachments = xml::List<
    AnyAttachment,
    NonEmptyArrayOfAttachmentsList,
>;

rt::list_type! {
    NonEmptyArrayOfAttachmentsList = "t:NonEmptyArrayOfAttachmentsType" checked;
    choices(AnyAttachment) at_least_once
}

/// Complex type `t:NonEmptyArrayOfAttendeesType`.
///
/// A list of `Attendee`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfAttendeesType")]
pub type NonEmptyArrayOfAttendees = xml::List<Attendee, NonEmptyArrayOfAttendeesList>;

rt::list_type! {
    NonEmptyArrayOfAttendeesList = "t:NonEmptyArrayOfAttendeesType" checked;
    elements(t "Attendee") at_least_once
}

/// Complex type `t:NonEmptyArrayOfBaseFolderIdsType`.
///
/// A list of `AnyFolderId`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfBaseFolderIdsType")]
pub type NonEmptyArrayOfBaseFolderIds = xml::List<
    AnyFolderId,
    NonEmptyArrayOfBaseFolderIdsList,
>;

rt::list_type! {
    NonEmptyArrayOfBaseFolderIdsList = "t:NonEmptyArrayOfBaseFolderIdsType" checked;
    choices(AnyFolderId) at_least_once
}

/// Complex type `t:NonEmptyArrayOfClientAccessTokenRequestsType`, since `Exchange2013_SP1`.
///
/// A list of `ClientAccessTokenRequest`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`TokenRequests`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/tokenrequests).
#[doc(alias = "NonEmptyArrayOfClientAccessTokenRequestsType")]
pub type NonEmptyArrayOfClientAccessTokenRequests = xml::List<
    ClientAccessTokenRequest,
    NonEmptyArrayOfClientAccessTokenRequestsList,
>;

rt::list_type! {
    NonEmptyArrayOfClientAccessTokenRequestsList = "t:NonEmptyArrayOfClientAccessTokenRequestsType" checked;
    elements(t "TokenRequest") at_least_once
}

/// Complex type `t:NonEmptyArrayOfContentActivities`, since `V2016_10_10`.
///
/// A list of `ContentActivity`: it has the methods of [`xml::List`] and of `Vec`.
pub type NonEmptyArrayOfContentActivities = xml::List<
    ContentActivity,
    NonEmptyArrayOfContentActivitiesList,
>;

rt::list_type! {
    NonEmptyArrayOfContentActivitiesList = "t:NonEmptyArrayOfContentActivities" checked;
    elements(t "ContentActivity") at_least_once
}

/// Complex type `t:NonEmptyArrayOfDeletedOccurrencesType`.
///
/// A list of `DeletedOccurrenceInfo`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`DeletedOccurrences`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletedoccurrences).
#[doc(alias = "NonEmptyArrayOfDeletedOccurrencesType")]
pub type NonEmptyArrayOfDeletedOccurrences = xml::List<
    DeletedOccurrenceInfo,
    NonEmptyArrayOfDeletedOccurrencesList,
>;

rt::list_type! {
    NonEmptyArrayOfDeletedOccurrencesList = "t:NonEmptyArrayOfDeletedOccurrencesType" checked;
    elements(t "DeletedOccurrence") at_least_once
}

/// Complex type `t:NonEmptyArrayOfExtendedFieldURIs`, since `Exchange2013_SP1`.
///
/// A list of `PathToExtendedField`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ExtendedProperties`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedproperties-nonemptyarrayofextendedfielduris).
pub type NonEmptyArrayOfExtendedFieldUris = xml::List<
    PathToExtendedField,
    NonEmptyArrayOfExtendedFieldUrisList,
>;

rt::list_type! {
    NonEmptyArrayOfExtendedFieldUrisList = "t:NonEmptyArrayOfExtendedFieldURIs" checked;
    elements(t "ExtendedProperty") at_least_once
}

/// Complex type `t:NonEmptyArrayOfExtendedFieldURIsType`, since `Exchange2013_SP1`.
///
/// A list of `PathToExtendedField`: it has the methods of [`xml::List`] and of `Vec`.
pub type NonEmptyArrayOfExtendedFieldUrisType = xml::List<
    PathToExtendedField,
    NonEmptyArrayOfExtendedFieldUrisTypeList,
>;

rt::list_type! {
    NonEmptyArrayOfExtendedFieldUrisTypeList = "t:NonEmptyArrayOfExtendedFieldURIsType" checked;
    elements(t "ExtendedFieldURI") at_least_once
}

/// Complex type `t:NonEmptyArrayOfExtendedPropertyType`, since `Exchange2013_SP1`.
///
/// A list of `ExtendedProperty`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ExtendedProperties`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedproperties-nonemptyarrayofextendedpropertytype).
#[doc(alias = "NonEmptyArrayOfExtendedPropertyType")]
pub type NonEmptyArrayOfExtendedProperty = xml::List<
    ExtendedProperty,
    NonEmptyArrayOfExtendedPropertyList,
>;

rt::list_type! {
    NonEmptyArrayOfExtendedPropertyList = "t:NonEmptyArrayOfExtendedPropertyType" checked;
    elements(t "ExtendedProperty") at_least_once
}

/// Complex type `t:NonEmptyArrayOfFieldOrdersType`.
///
/// A list of `FieldOrder`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`SortOrder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sortorder).
#[doc(alias = "NonEmptyArrayOfFieldOrdersType")]
pub type NonEmptyArrayOfFieldOrders = xml::List<
    FieldOrder,
    NonEmptyArrayOfFieldOrdersList,
>;

rt::list_type! {
    NonEmptyArrayOfFieldOrdersList = "t:NonEmptyArrayOfFieldOrdersType" checked;
    elements(t "FieldOrder") at_least_once
}

/// Complex type `t:NonEmptyArrayOfFolderChangesType`.
///
/// A list of `FolderChange`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`FolderChanges`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/folderchanges).
#[doc(alias = "NonEmptyArrayOfFolderChangesType")]
pub type NonEmptyArrayOfFolderChanges = xml::List<
    FolderChange,
    NonEmptyArrayOfFolderChangesList,
>;

rt::list_type! {
    NonEmptyArrayOfFolderChangesList = "t:NonEmptyArrayOfFolderChangesType" checked;
    elements(t "FolderChange") at_least_once
}

/// Complex type `t:NonEmptyArrayOfFolderNamesType`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`FolderNames`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/foldernames).
#[doc(alias = "NonEmptyArrayOfFolderNamesType")]
pub type NonEmptyArrayOfFolderNames = xml::List<String, NonEmptyArrayOfFolderNamesList>;

rt::list_type! {
    NonEmptyArrayOfFolderNamesList = "t:NonEmptyArrayOfFolderNamesType" checked;
    elements(t "FolderName") at_least_once
}

/// Complex type `t:NonEmptyArrayOfFoldersType`.
///
/// A list of `AnyFolder`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfFoldersType")]
pub type NonEmptyArrayOfFolders = xml::List<AnyFolder, NonEmptyArrayOfFoldersList>;

rt::list_type! {
    NonEmptyArrayOfFoldersList = "t:NonEmptyArrayOfFoldersType" checked;
    choices(AnyFolder) at_least_once
}

/// Complex type `t:NonEmptyArrayOfGroupIdentifiersType`.
///
/// A list of `SidAndAttributes`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`GroupSids`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/groupsids).
#[doc(alias = "NonEmptyArrayOfGroupIdentifiersType")]
pub type NonEmptyArrayOfGroupIdentifiers = xml::List<
    SidAndAttributes,
    NonEmptyArrayOfGroupIdentifiersList,
>;

rt::list_type! {
    NonEmptyArrayOfGroupIdentifiersList = "t:NonEmptyArrayOfGroupIdentifiersType" checked;
    elements(t "GroupIdentifier") at_least_once
}

/// Complex type `t:NonEmptyArrayOfInternetHeadersType`.
///
/// A list of `InternetHeader`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`InternetMessageHeaders`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/internetmessageheaders).
#[doc(alias = "NonEmptyArrayOfInternetHeadersType")]
pub type NonEmptyArrayOfInternetHeaders = xml::List<
    InternetHeader,
    NonEmptyArrayOfInternetHeadersList,
>;

rt::list_type! {
    NonEmptyArrayOfInternetHeadersList = "t:NonEmptyArrayOfInternetHeadersType" checked;
    elements(t "InternetMessageHeader") at_least_once
}

/// Complex type `t:NonEmptyArrayOfItemChangesType`.
///
/// A list of `ItemChange`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ItemChanges`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/itemchanges).
#[doc(alias = "NonEmptyArrayOfItemChangesType")]
pub type NonEmptyArrayOfItemChanges = xml::List<
    ItemChange,
    NonEmptyArrayOfItemChangesList,
>;

rt::list_type! {
    NonEmptyArrayOfItemChangesList = "t:NonEmptyArrayOfItemChangesType" checked;
    elements(t "ItemChange") at_least_once
}

/// Complex type `t:NonEmptyArrayOfItemIdsType`, since `Exchange2010_SP1`.
///
/// A list of `ItemId`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfItemIdsType")]
pub type NonEmptyArrayOfItemIds = xml::List<ItemId, NonEmptyArrayOfItemIdsList>;

rt::list_type! {
    NonEmptyArrayOfItemIdsList = "t:NonEmptyArrayOfItemIdsType" checked;
    elements(t "ItemId") at_least_once
}

/// Complex type `t:NonEmptyArrayOfLegacyDNsType`, since `Exchange2013_SP1`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfLegacyDNsType")]
pub type NonEmptyArrayOfLegacyDns = xml::List<String, NonEmptyArrayOfLegacyDnsList>;

rt::list_type! {
    NonEmptyArrayOfLegacyDnsList = "t:NonEmptyArrayOfLegacyDNsType" checked;
    elements(t "LegacyDN") at_least_once
}

/// Complex type `t:NonEmptyArrayOfLikeType`, since `V2016_10_10`.
///
/// A list of `Like`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfLikeType")]
pub type NonEmptyArrayOfLike = xml::List<Like, NonEmptyArrayOfLikeList>;

rt::list_type! {
    NonEmptyArrayOfLikeList = "t:NonEmptyArrayOfLikeType" checked;
    elements(t "Like") at_least_once
}

/// Complex type `t:NonEmptyArrayOfMailboxQueriesType`, since `Exchange2013_SP1`.
///
/// A list of `MailboxQuery`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`SearchQueries`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchqueries).
#[doc(alias = "NonEmptyArrayOfMailboxQueriesType")]
pub type NonEmptyArrayOfMailboxQueries = xml::List<
    MailboxQuery,
    NonEmptyArrayOfMailboxQueriesList,
>;

rt::list_type! {
    NonEmptyArrayOfMailboxQueriesList = "t:NonEmptyArrayOfMailboxQueriesType" checked;
    elements(t "MailboxQuery") at_least_once
}

/// Complex type `t:NonEmptyArrayOfMailboxSearchScopesType`, since `Exchange2013_SP1`.
///
/// A list of `MailboxSearchScope`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfMailboxSearchScopesType")]
pub type NonEmptyArrayOfMailboxSearchScopes = xml::List<
    MailboxSearchScope,
    NonEmptyArrayOfMailboxSearchScopesList,
>;

rt::list_type! {
    NonEmptyArrayOfMailboxSearchScopesList = "t:NonEmptyArrayOfMailboxSearchScopesType" checked;
    elements(t "MailboxSearchScope") at_least_once
}

/// Complex type `t:NonEmptyArrayOfMentionActionsType`, since `V2016_10_10`.
///
/// A list of `MentionAction`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfMentionActionsType")]
pub type NonEmptyArrayOfMentionActions = xml::List<
    MentionAction,
    NonEmptyArrayOfMentionActionsList,
>;

rt::list_type! {
    NonEmptyArrayOfMentionActionsList = "t:NonEmptyArrayOfMentionActionsType" checked;
    elements(t "MentionAction") at_least_once
}

/// Complex type `t:NonEmptyArrayOfNotificationEventTypesType`.
///
/// A list of `NotificationEventType`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`EventTypes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/eventtypes).
#[doc(alias = "NonEmptyArrayOfNotificationEventTypesType")]
pub type NonEmptyArrayOfNotificationEventTypes = xml::List<
    NotificationEventType,
    NonEmptyArrayOfNotificationEventTypesList,
>;

rt::list_type! {
    NonEmptyArrayOfNotificationEventTypesList = "t:NonEmptyArrayOfNotificationEventTypesType" checked;
    elements(t "EventType") at_least_once
}

/// Complex type `t:NonEmptyArrayOfNotificationsType`, since `Exchange2010_SP1`.
///
/// A list of `Notification`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Notifications`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/notifications).
#[doc(alias = "NonEmptyArrayOfNotificationsType")]
pub type NonEmptyArrayOfNotifications = xml::List<
    Notification,
    NonEmptyArrayOfNotificationsList,
>;

rt::list_type! {
    NonEmptyArrayOfNotificationsList = "t:NonEmptyArrayOfNotificationsType";
    elements(t "Notification") repeated
}

/// Complex type `t:NonEmptyArrayOfOccurrenceInfoType`.
///
/// A list of `OccurrenceInfo`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ModifiedOccurrences`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/modifiedoccurrences).
#[doc(alias = "NonEmptyArrayOfOccurrenceInfoType")]
pub type NonEmptyArrayOfOccurrenceInfo = xml::List<
    OccurrenceInfo,
    NonEmptyArrayOfOccurrenceInfoList,
>;

rt::list_type! {
    NonEmptyArrayOfOccurrenceInfoList = "t:NonEmptyArrayOfOccurrenceInfoType" checked;
    elements(t "Occurrence") at_least_once
}

/// Complex type `t:NonEmptyArrayOfParticipantActivities`, since `V2016_10_10`.
///
/// A list of `ParticipantActivity`: it has the methods of [`xml::List`] and of `Vec`.
pub type NonEmptyArrayOfParticipantActivities = xml::List<
    ParticipantActivity,
    NonEmptyArrayOfParticipantActivitiesList,
>;

rt::list_type! {
    NonEmptyArrayOfParticipantActivitiesList = "t:NonEmptyArrayOfParticipantActivities" checked;
    elements(t "ParticipantActivity") at_least_once
}

/// Complex type `t:NonEmptyArrayOfPeopleTokenType`, since `V2016_10_10`.
///
/// A list of `PeopleToken`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfPeopleTokenType")]
pub type NonEmptyArrayOfPeopleToken = xml::List<
    PeopleToken,
    NonEmptyArrayOfPeopleTokenList,
>;

rt::list_type! {
    NonEmptyArrayOfPeopleTokenList = "t:NonEmptyArrayOfPeopleTokenType" checked;
    elements(t "PeopleToken") at_least_once
}

/// Complex type `t:NonEmptyArrayOfPeriodsType`, since `Exchange2010_SP1`.
///
/// A list of `Period`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Periods`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/periods).
#[doc(alias = "NonEmptyArrayOfPeriodsType")]
pub type NonEmptyArrayOfPeriods = xml::List<Period, NonEmptyArrayOfPeriodsList>;

rt::list_type! {
    NonEmptyArrayOfPeriodsList = "t:NonEmptyArrayOfPeriodsType" checked;
    elements(t "Period") at_least_once
}

/// Complex type `t:NonEmptyArrayOfPredictedActionReasonType`, since `Exchange2013_SP1`.
///
/// A list of `PredictedActionReason`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`PredictedActionReasons`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/predictedactionreasons).
#[doc(alias = "NonEmptyArrayOfPredictedActionReasonType")]
pub type NonEmptyArrayOfPredictedActionReason = xml::List<
    PredictedActionReason,
    NonEmptyArrayOfPredictedActionReasonList,
>;

rt::list_type! {
    NonEmptyArrayOfPredictedActionReasonList = "t:NonEmptyArrayOfPredictedActionReasonType" checked;
    elements(t "PredictedActionReason") at_least_once
}

/// Complex type `t:NonEmptyArrayOfPropertyValuesType`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Values`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/values).
#[doc(alias = "NonEmptyArrayOfPropertyValuesType")]
pub type NonEmptyArrayOfPropertyValues = xml::List<
    String,
    NonEmptyArrayOfPropertyValuesList,
>;

rt::list_type! {
    NonEmptyArrayOfPropertyValuesList = "t:NonEmptyArrayOfPropertyValuesType" checked;
    elements(t "Value") at_least_once
}

/// Complex type `t:NonEmptyArrayOfReminderItemActionType`, since `Exchange2013_SP1`.
///
/// A list of `ReminderItemAction`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ReminderItemActions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/reminderitemactions).
#[doc(alias = "NonEmptyArrayOfReminderItemActionType")]
pub type NonEmptyArrayOfReminderItemAction = xml::List<
    ReminderItemAction,
    NonEmptyArrayOfReminderItemActionList,
>;

rt::list_type! {
    NonEmptyArrayOfReminderItemActionList = "t:NonEmptyArrayOfReminderItemActionType" checked;
    elements(t "ReminderItemAction") at_least_once
}

/// Complex type `t:NonEmptyArrayOfRequestAttachmentIdsType`.
///
/// A list of `RequestAttachmentId`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`AttachmentIds`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attachmentids).
#[doc(alias = "NonEmptyArrayOfRequestAttachmentIdsType")]
pub type NonEmptyArrayOfRequestAttachmentIds = xml::List<
    RequestAttachmentId,
    NonEmptyArrayOfRequestAttachmentIdsList,
>;

rt::list_type! {
    NonEmptyArrayOfRequestAttachmentIdsList = "t:NonEmptyArrayOfRequestAttachmentIdsType" checked;
    elements(t "AttachmentId") at_least_once
}

/// Complex type `t:NonEmptyArrayOfRestrictedGroupIdentifiersType`.
///
/// A list of `SidAndAttributes`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`RestrictedGroupSids`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/restrictedgroupsids).
#[doc(alias = "NonEmptyArrayOfRestrictedGroupIdentifiersType")]
pub type NonEmptyArrayOfRestrictedGroupIdentifiers = xml::List<
    SidAndAttributes,
    NonEmptyArrayOfRestrictedGroupIdentifiersList,
>;

rt::list_type! {
    NonEmptyArrayOfRestrictedGroupIdentifiersList = "t:NonEmptyArrayOfRestrictedGroupIdentifiersType" checked;
    elements(t "RestrictedGroupIdentifier") at_least_once
}

/// Complex type `t:NonEmptyArrayOfRoleType`, since `Exchange2013_SP1`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfRoleType")]
pub type NonEmptyArrayOfRole = xml::List<String, NonEmptyArrayOfRoleList>;

rt::list_type! {
    NonEmptyArrayOfRoleList = "t:NonEmptyArrayOfRoleType" checked;
    elements(t "Role") at_least_once
}

/// Complex type `t:NonEmptyArrayOfSubscriptionIdsType`, since `Exchange2010_SP1`.
///
/// A list of `SubscriptionId`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfSubscriptionIdsType")]
pub type NonEmptyArrayOfSubscriptionIds = xml::List<
    SubscriptionId,
    NonEmptyArrayOfSubscriptionIdsList,
>;

rt::list_type! {
    NonEmptyArrayOfSubscriptionIdsList = "t:NonEmptyArrayOfSubscriptionIdsType" checked;
    elements(t "SubscriptionId") at_least_once
}

/// Complex type `t:NonEmptyArrayOfTimeZoneIdType`, since `Exchange2010_SP1`.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Ids`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/ids).
#[doc(alias = "NonEmptyArrayOfTimeZoneIdType")]
pub type NonEmptyArrayOfTimeZoneId = xml::List<String, NonEmptyArrayOfTimeZoneIdList>;

rt::list_type! {
    NonEmptyArrayOfTimeZoneIdList = "t:NonEmptyArrayOfTimeZoneIdType" checked;
    elements(t "Id") at_least_once
}

/// Complex type `t:NonEmptyArrayOfUploadItemsType`, since `Exchange2010_SP1`.
///
/// A list of `UploadItem`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Items`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/items-nonemptyarrayofuploaditemstype).
#[doc(alias = "NonEmptyArrayOfUploadItemsType")]
pub type NonEmptyArrayOfUploadItems = xml::List<
    UploadItem,
    NonEmptyArrayOfUploadItemsList,
>;

rt::list_type! {
    NonEmptyArrayOfUploadItemsList = "t:NonEmptyArrayOfUploadItemsType" checked;
    elements(t "Item") at_least_once
}

/// Complex type `t:PhoneNumberDictionaryType`.
///
/// A list of `PhoneNumberDictionaryEntry`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`PhoneNumbers`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phonenumbers).
#[doc(alias = "PhoneNumberDictionaryType")]
pub type PhoneNumberDictionary = xml::List<
    PhoneNumberDictionaryEntry,
    PhoneNumberDictionaryList,
>;

rt::list_type! {
    PhoneNumberDictionaryList = "t:PhoneNumberDictionaryType" checked;
    elements(t "Entry") at_least_once
}

/// Complex type `t:PhysicalAddressDictionaryType`.
///
/// A list of `PhysicalAddressDictionaryEntry`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`PhysicalAddresses`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/physicaladdresses).
#[doc(alias = "PhysicalAddressDictionaryType")]
pub type PhysicalAddressDictionary = xml::List<
    PhysicalAddressDictionaryEntry,
    PhysicalAddressDictionaryList,
>;

rt::list_type! {
    PhysicalAddressDictionaryList = "t:PhysicalAddressDictionaryType" checked;
    elements(t "Entry") at_least_once
}

/// Complex type `t:ProtectionRuleRecipientIsType`, since `Exchange2010_SP1`.
///
/// A list of `ProtectionRuleValue`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`RecipientIs`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recipientis).
#[doc(alias = "ProtectionRuleRecipientIsType")]
pub type ProtectionRuleRecipientIs = xml::List<
    ProtectionRuleValue,
    ProtectionRuleRecipientIsList,
>;

rt::list_type! {
    ProtectionRuleRecipientIsList = "t:ProtectionRuleRecipientIsType" checked;
    elements(t "Value") at_least_once
}

/// Complex type `t:ProtectionRuleSenderDepartmentsType`, since `Exchange2010_SP1`.
///
/// A list of `ProtectionRuleValue`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`SenderDepartments`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/senderdepartments).
#[doc(alias = "ProtectionRuleSenderDepartmentsType")]
pub type ProtectionRuleSenderDepartments = xml::List<
    ProtectionRuleValue,
    ProtectionRuleSenderDepartmentsList,
>;

rt::list_type! {
    ProtectionRuleSenderDepartmentsList = "t:ProtectionRuleSenderDepartmentsType" checked;
    elements(t "Value") at_least_once
}

/// Anonymous complex type: element AdditionalEntries in t:SearchDiagnosticsStep.
///
/// A list of `String`: it has the methods of [`xml::List`] and of `Vec`.
pub type SearchDiagnosticsStepAdditionalEntries = xml::List<
    String,
    SearchDiagnosticsStepAdditionalEntriesList,
>;

rt::list_type! {
    SearchDiagnosticsStepAdditionalEntriesList = "t:SearchDiagnosticsStepAdditionalEntries";
    elements(t "Entry") repeated
}

/// Anonymous complex type: element Conversations in t:SearchResults.
///
/// A list of `Conversation`: it has the methods of [`xml::List`] and of `Vec`.
pub type SearchResultsConversations = xml::List<
    Conversation,
    SearchResultsConversationsList,
>;

rt::list_type! {
    SearchResultsConversationsList = "t:SearchResultsConversations";
    elements(t "Conversation") repeated
}

/// Anonymous complex type: element Items in t:SearchResults.
///
/// A list of `Item`: it has the methods of [`xml::List`] and of `Vec`.
pub type SearchResultsItems = xml::List<Item, SearchResultsItemsList>;

rt::list_type! {
    SearchResultsItemsList = "t:SearchResultsItems";
    elements(t "Item") repeated
}

/// Anonymous complex type: element MailboxesInformation in t:SearchResults.
///
/// A list of `MailboxInformation`: it has the methods of [`xml::List`] and of `Vec`.
pub type SearchResultsMailboxesInformation = xml::List<
    MailboxInformation,
    SearchResultsMailboxesInformationList,
>;

rt::list_type! {
    SearchResultsMailboxesInformationList = "t:SearchResultsMailboxesInformation";
    elements(t "MailboxInformation") repeated
}

/// Anonymous complex type: element People in t:SearchResults.
///
/// A list of `Persona`: it has the methods of [`xml::List`] and of `Vec`.
pub type SearchResultsPeople = xml::List<Persona, SearchResultsPeopleList>;

rt::list_type! {
    SearchResultsPeopleList = "t:SearchResultsPeople";
    elements(t "Persona") repeated
}

/// Anonymous complex type: element SearchRefiners in t:SearchResults.
///
/// A list of `AnySearchRefiner`: it has the methods of [`xml::List`] and of `Vec`.
pub type SearchResultsSearchRefiners = xml::List<
    AnySearchRefiner,
    SearchResultsSearchRefinersList,
>;

rt::list_type! {
    SearchResultsSearchRefinersList = "t:SearchResultsSearchRefiners" checked;
    elements(t "SearchRefiner") at_least_once
}

/// Anonymous complex type: element Suggestions in t:SearchSuggestions.
///
/// A list of `AnySuggestionType`: it has the methods of [`xml::List`] and of `Vec`.
pub type SearchSuggestionsSuggestions = xml::List<
    AnySuggestionType,
    SearchSuggestionsSuggestionsList,
>;

rt::list_type! {
    SearchSuggestionsSuggestionsList = "t:SearchSuggestionsSuggestions";
    elements(t "Suggestion") repeated
}

/// Complex type `t:SmtpDomainList`, since `Exchange2010_SP1`.
///
/// A list of `SmtpDomain`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`InternalDomains`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/internaldomains-smtpdomainlist).
pub type SmtpDomainList = xml::List<SmtpDomain, SmtpDomainListList>;

rt::list_type! {
    SmtpDomainListList = "t:SmtpDomainList";
    elements(t "Domain") repeated
}

/// Complex type `t:UserConfigurationDictionaryType`, since `Exchange2010_SP1`.
///
/// A list of `UserConfigurationDictionaryEntry`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Dictionary`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/dictionary).
#[doc(alias = "UserConfigurationDictionaryType")]
pub type UserConfigurationDictionary = xml::List<
    UserConfigurationDictionaryEntry,
    UserConfigurationDictionaryList,
>;

rt::list_type! {
    UserConfigurationDictionaryList = "t:UserConfigurationDictionaryType";
    elements(t "DictionaryEntry") repeated
}
