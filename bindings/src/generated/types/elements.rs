// @generated

use ::ews_bindings::xml;

use super::{
    AbsoluteDateTransition, And, AnyBaseItemId, ContainsExpression, DateTimePrecision,
    EmailAddress, EncryptedDataContainer, ExchangeImpersonation, Excludes, Exists,
    FreeBusyViewOptions, IsEqualTo, IsGreaterThan, IsGreaterThanOrEqualTo, IsLessThan,
    IsLessThanOrEqualTo, IsNotEqualTo, MailboxCulture, ManagementRole, MeetingInstance,
    MeetingSpace, Near, Not, OpenAsAdminOrSystemService, Or, PathToExceptionField,
    PathToExtendedField, PathToIndexedField, PathToUnindexedField, ProxySecurityContext,
    RecurringDateTransition, RecurringDayTransition, RequestServerVersion,
    SearchExpression, SerializableTimeZone, SerializedSecurityContext, ServerVersionInfo,
    SuggestionsViewOptions, TimeZoneContext, Transition, UserOofSettings, Value,
};

xml::elements! {
    @ root ABSOLUTE_DATE_TRANSITION: AbsoluteDateTransition =
    "t:AbsoluteDateTransition"; @ root AND: And = "t:And"; BASE_ITEM_ID: AnyBaseItemId
    = "t:BaseItemId"; @ root CONTAINS: ContainsExpression = "t:Contains";

    DATE_TIME_PRECISION: DateTimePrecision = "t:DateTimePrecision"; @ root
    EXCEPTION_FIELD_URI: PathToExceptionField = "t:ExceptionFieldURI"; @ root
    EXCHANGE_IMPERSONATION: ExchangeImpersonation = "t:ExchangeImpersonation"; @ root
    EXCLUDES: Excludes = "t:Excludes"; @ root EXISTS: Exists = "t:Exists"; @ root
    EXTENDED_FIELD_URI: PathToExtendedField = "t:ExtendedFieldURI"; @ root FIELD_URI:
    PathToUnindexedField = "t:FieldURI"; @ root FREE_BUSY_VIEW_OPTIONS:
    FreeBusyViewOptions = "t:FreeBusyViewOptions"; @ root INDEXED_FIELD_URI:
    PathToIndexedField = "t:IndexedFieldURI"; @ root IS_EQUAL_TO: IsEqualTo =
    "t:IsEqualTo"; @ root IS_GREATER_THAN: IsGreaterThan = "t:IsGreaterThan"; @ root
    IS_GREATER_THAN_OR_EQUAL_TO: IsGreaterThanOrEqualTo = "t:IsGreaterThanOrEqualTo"; @
    root IS_LESS_THAN: IsLessThan = "t:IsLessThan"; @ root IS_LESS_THAN_OR_EQUAL_TO:
    IsLessThanOrEqualTo = "t:IsLessThanOrEqualTo"; @ root IS_NOT_EQUAL_TO: IsNotEqualTo
    = "t:IsNotEqualTo"; @ root MAILBOX: EmailAddress = "t:Mailbox"; @ root
    MAILBOX_CULTURE: MailboxCulture = "t:MailboxCulture"; @ root MANAGEMENT_ROLE:
    ManagementRole = "t:ManagementRole"; @ root MEETING_INSTANCE: MeetingInstance =
    "t:MeetingInstance"; @ root MEETING_SPACE: MeetingSpace = "t:MeetingSpace"; @ root
    NEAR: Near = "t:Near"; @ root NOT: Not = "t:Not"; OOF_SETTINGS: UserOofSettings =
    "t:OofSettings"; @ root OPEN_AS_ADMIN_OR_SYSTEM_SERVICE: OpenAsAdminOrSystemService
    = "t:OpenAsAdminOrSystemService"; @ root OR: Or = "t:Or"; PROXY_PARTNER_TOKEN:
    ProxySecurityContext = "t:ProxyPartnerToken"; PROXY_SECURITY_CONTEXT:
    ProxySecurityContext = "t:ProxySecurityContext"; PROXY_SUGGESTER_SID:
    ProxySecurityContext = "t:ProxySuggesterSid"; @ root RECURRING_DATE_TRANSITION:
    RecurringDateTransition = "t:RecurringDateTransition"; @ root
    RECURRING_DAY_TRANSITION: RecurringDayTransition = "t:RecurringDayTransition"; @
    root REQUEST_SERVER_VERSION: RequestServerVersion = "t:RequestServerVersion"; @ root
    SEARCH_EXPRESSION: SearchExpression = "t:SearchExpression"; @ root
    SERIALIZED_SECURITY_CONTEXT: SerializedSecurityContext =
    "t:SerializedSecurityContext"; @ root SERVER_VERSION_INFO: ServerVersionInfo =
    "t:ServerVersionInfo"; @ root SHARING_SECURITY: EncryptedDataContainer =
    "t:SharingSecurity"; @ root SUGGESTIONS_VIEW_OPTIONS: SuggestionsViewOptions =
    "t:SuggestionsViewOptions"; @ root TIME_ZONE: SerializableTimeZone = "t:TimeZone"; @
    root TIME_ZONE_CONTEXT: TimeZoneContext = "t:TimeZoneContext"; @ root TRANSITION:
    Transition = "t:Transition"; USER_OOF_SETTINGS: UserOofSettings =
    "t:UserOofSettings"; @ root VALUE: Value = "t:Value";
}
