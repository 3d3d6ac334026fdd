//! The types that no document of a global element contains. Each gets an element here, so that it is tested too.
//!
//! Some are base types of others. The schema does not use the rest.

use ews_bindings::xml::{Element, Visitor};
use ews_bindings::{messages, types};
use ews_codegen::schema::Name;

use crate::SCHEMA;
use crate::sample::Grammar;
use crate::validate::NOT_VALIDATED;

/// Returns the names of the roots of sample documents: the global elements, and [`NAMES`].
pub fn roots(grammar: &Grammar<'_>) -> Vec<Name> {
    let types = SCHEMA.types.keys().filter(|name| NAMES.contains(&name.to_string().as_str()));
    grammar.global_elements().into_iter().chain(types.cloned()).collect()
}

/// Returns the [`roots`] whose documents the validator can judge.
pub fn validated_roots(grammar: &Grammar<'_>) -> Vec<Name> {
    let is_validated = |name: &Name| !NOT_VALIDATED.contains(&name.to_string().as_str());
    roots(grammar).into_iter().filter(is_validated).collect()
}

macro_rules! types {
    ($($name:literal $rust:ty,)*) => {
        /// The names of the types.
        pub const NAMES: &[&str] = &[$($name),*];

        /// Visits an element of each type.
        pub fn visit(visitor: &mut impl Visitor) {
            $(visitor.element(Element::<$rust>::new($name));)*
        }
    };
}

types! {
    "m:BaseMoveCopyFolderType" messages::BaseMoveCopyFolder,
    "m:BaseMoveCopyItemType" messages::BaseMoveCopyItem,
    "m:BaseResponseMessageType" messages::BaseResponseMessage,
    "m:GetUserPhotoResponseType" messages::GetUserPhotoResponse,
    "t:ArrayOfCompanyInsightValue" types::ArrayOfCompanyInsightValue,
    "t:ArrayOfComputedInsightValueProperty" types::ArrayOfComputedInsightValueProperty,
    "t:ArrayOfEntityFeedbackEntry" types::ArrayOfEntityFeedbackEntry,
    "t:ArrayOfGuidType" types::ArrayOfGuid,
    "t:ArrayOfInsight" types::ArrayOfInsight,
    "t:ArrayOfInsightContextItem" types::ArrayOfInsightContextItem,
    "t:ArrayOfInsightItemType" types::ArrayOfInsightItem,
    "t:ArrayOfInsightValue" types::ArrayOfInsightValue,
    "t:ArrayOfItemIdsType" types::ArrayOfItemIds,
    "t:ArrayOfJobInsightValue" types::ArrayOfJobInsightValue,
    "t:ArrayOfPersonType" types::ArrayOfPerson,
    "t:ArrayOfProfileInsightValue" types::ArrayOfProfileInsightValue,
    "t:ArrayOfSkillInsightValue" types::ArrayOfSkillInsightValue,
    "t:ArrayOfWorkHours" types::ArrayOfWorkHours,
    "t:ArrayOfWorkTimeSlot" types::ArrayOfWorkTimeSlot,
    "t:AttachmentType" types::Attachment,
    "t:AvailabilityProxyRequestType" types::AvailabilityProxyRequest,
    "t:BaseAvailabilityCalendarViewType" types::BaseAvailabilityCalendarView,
    "t:BaseCalendarItemStateDefinitionType" types::BaseCalendarItemStateDefinition,
    "t:BaseEmailAddressType" types::BaseEmailAddress,
    "t:ClientExtensionProvidedToType" types::ClientExtensionProvidedTo,
    "t:ClientExtensionScopeType" types::ClientExtensionScope,
    "t:ClientExtensionType" types::ClientExtension,
    "t:ClientExtensionTypeType" types::ClientExtensionType,
    "t:ClientIdType" types::ClientId,
    "t:CompanyInsightValue" types::CompanyInsightValue,
    "t:CompleteActionType" types::CompleteAction,
    "t:ComputedInsightValue" types::ComputedInsightValue,
    "t:ComputedInsightValueProperty" types::ComputedInsightValueProperty,
    "t:DeleteFromFolderStateDefinitionType" types::DeleteFromFolderStateDefinition,
    "t:DeletedOccurrenceStateDefinitionType" types::DeletedOccurrenceStateDefinition,
    "t:DelveDocument" types::DelveDocument,
    "t:DelveItemType" types::DelveItem,
    "t:DirectoryEntryType" types::DirectoryEntry,
    "t:DocumentFileItemType" types::DocumentFileItem,
    "t:EducationInsightValue" types::EducationInsightValue,
    "t:EmailInsightValue" types::EmailInsightValue,
    "t:EntityFeedbackEntityAddSourceType" types::EntityFeedbackEntityAddSource,
    "t:EntityFeedbackEntryType" types::EntityFeedbackEntry,
    "t:EntityType" types::Entity,
    "t:FileItemType" types::FileItem,
    "t:FolderChangeDescriptionType" types::FolderChangeDescription,
    "t:FolderClassType" types::FolderClass,
    "t:GroupLocatorType" types::GroupLocator,
    "t:GroupMailboxConfigurationActionType" types::GroupMailboxConfigurationAction,
    "t:GroupMemberIdentifierType" types::GroupMemberIdentifier,
    "t:Insight" types::Insight,
    "t:InsightContent" types::AnyInsightContent,
    "t:InsightContextItem" types::InsightContextItem,
    "t:InsightFiltersType" types::InsightFilters,
    "t:InsightItemType" types::InsightItem,
    "t:InsightStatusType" types::InsightStatus,
    "t:InsightValue" types::AnyInsightValue,
    "t:ItemChangeDescriptionType" types::ItemChangeDescription,
    "t:JobInsightValue" types::JobInsightValue,
    "t:LocationBasedStateDefinitionType" types::LocationBasedStateDefinition,
    "t:MailboxLocatorType" types::MailboxLocator,
    "t:MeetingInsightValue" types::MeetingInsightValue,
    "t:MeetingRegistrationResponseObjectType" types::MeetingRegistrationResponseObject,
    "t:MeetingTimeCandidatesConstraintItem" types::MeetingTimeCandidatesConstraintItem,
    "t:MimeContentUTF8Type" types::MimeContentUtf8,
    "t:ModernGroupTypeType" types::ModernGroupType,
    "t:MultiValueInsightContent" types::MultiValueInsightContent,
    "t:NonEmptyArrayOfNotificationsType" types::NonEmptyArrayOfNotifications,
    "t:NonEmptyArrayOfPeopleTokenType" types::NonEmptyArrayOfPeopleToken,
    "t:NonEmptyStateDefinitionType" types::NonEmptyStateDefinition,
    "t:NormalizedBodyType" types::NormalizedBody,
    "t:OfficeIntegrationConfiguration" types::OfficeIntegrationConfiguration,
    "t:OneDriveItemType" types::OneDriveItem,
    "t:OutOfOfficeInsightValue" types::OutOfOfficeInsightValue,
    "t:PeopleSuggestionPersonType" types::PeopleSuggestionPerson,
    "t:PeopleTokenType" types::PeopleToken,
    "t:PersonResponseShapeType" types::PersonResponseShape,
    "t:PersonType" types::Person,
    "t:PostReplyItemBaseType" types::PostReplyItemBase,
    "t:ProfileInsightValue" types::ProfileInsightValue,
    "t:ReferenceItemResponseType" types::ReferenceItemResponse,
    "t:RequestTypeHeader" types::RequestTypeHeader,
    "t:ResponseMessageInfoType" types::ResponseMessageInfo,
    "t:SearchDiagnosticsStepType" types::SearchDiagnosticsStep,
    "t:ServiceConfiguration" types::ServiceConfiguration,
    "t:SingleValueInsightContent" types::SingleValueInsightContent,
    "t:SkillInsightValue" types::SkillInsightValue,
    "t:SmartResponseBaseType" types::SmartResponseBase,
    "t:SmartResponseType" types::SmartResponse,
    "t:StringInsightValue" types::StringInsightValue,
    "t:SystemDayOfWeek" types::SystemDayOfWeek,
    "t:TokenSourceType" types::TokenSource,
    "t:UnifiedGroupAccessType" types::UnifiedGroupAccess,
    "t:UniqueBodyType" types::UniqueBody,
    "t:UserLocatorType" types::UserLocator,
    "t:UserProfilePicture" types::UserProfilePicture,
    "t:WellKnownResponseObjectType" types::WellKnownResponseObject,
    "t:WorkHoursType" types::WorkHours,
    "t:WorkTimeSlot" types::WorkTimeSlot,
}
