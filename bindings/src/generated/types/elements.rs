// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{
    AbsoluteDateTransition, And, AnyBaseItemId, ContainsExpression, DateTimePrecision, EmailAddress,
    EncryptedDataContainer, ExchangeImpersonation, Excludes, Exists, FreeBusyViewOptions, IsEqualTo,
    IsGreaterThan, IsGreaterThanOrEqualTo, IsLessThan, IsLessThanOrEqualTo, IsNotEqualTo,
    MailboxCulture, ManagementRole, MeetingInstance, MeetingSpace, Near, Not,
    OpenAsAdminOrSystemService, Or, PathToExceptionField, PathToExtendedField, PathToIndexedField,
    PathToUnindexedField, ProxySecurityContext, RecurringDateTransition, RecurringDayTransition,
    RequestServerVersion, SearchExpression, SerializableTimeZone, SerializedSecurityContext,
    ServerVersionInfo, SuggestionsViewOptions, TimeZoneContext, Transition, UserOofSettings, Value,
};

rt::elements! {
    ABSOLUTE_DATE_TRANSITION: AbsoluteDateTransition = "t:AbsoluteDateTransition";
    AND: And = "t:And";
    BASE_ITEM_ID: AnyBaseItemId = "t:BaseItemId";
    CONTAINS: ContainsExpression = "t:Contains";
    DATE_TIME_PRECISION: DateTimePrecision = "t:DateTimePrecision";
    EXCEPTION_FIELD_URI: PathToExceptionField = "t:ExceptionFieldURI";
    EXCHANGE_IMPERSONATION: ExchangeImpersonation = "t:ExchangeImpersonation";
    EXCLUDES: Excludes = "t:Excludes";
    EXISTS: Exists = "t:Exists";
    EXTENDED_FIELD_URI: PathToExtendedField = "t:ExtendedFieldURI";
    FIELD_URI: PathToUnindexedField = "t:FieldURI";
    FREE_BUSY_VIEW_OPTIONS: FreeBusyViewOptions = "t:FreeBusyViewOptions";
    INDEXED_FIELD_URI: PathToIndexedField = "t:IndexedFieldURI";
    IS_EQUAL_TO: IsEqualTo = "t:IsEqualTo";
    IS_GREATER_THAN: IsGreaterThan = "t:IsGreaterThan";
    IS_GREATER_THAN_OR_EQUAL_TO: IsGreaterThanOrEqualTo = "t:IsGreaterThanOrEqualTo";
    IS_LESS_THAN: IsLessThan = "t:IsLessThan";
    IS_LESS_THAN_OR_EQUAL_TO: IsLessThanOrEqualTo = "t:IsLessThanOrEqualTo";
    IS_NOT_EQUAL_TO: IsNotEqualTo = "t:IsNotEqualTo";
    MAILBOX: EmailAddress = "t:Mailbox";
    MAILBOX_CULTURE: MailboxCulture = "t:MailboxCulture";
    MANAGEMENT_ROLE: ManagementRole = "t:ManagementRole";
    MEETING_INSTANCE: MeetingInstance = "t:MeetingInstance";
    MEETING_SPACE: MeetingSpace = "t:MeetingSpace";
    NEAR: Near = "t:Near";
    NOT: Not = "t:Not";
    OOF_SETTINGS: UserOofSettings = "t:OofSettings";
    OPEN_AS_ADMIN_OR_SYSTEM_SERVICE: OpenAsAdminOrSystemService = "t:OpenAsAdminOrSystemService";
    OR: Or = "t:Or";
    PROXY_PARTNER_TOKEN: ProxySecurityContext = "t:ProxyPartnerToken";
    PROXY_SECURITY_CONTEXT: ProxySecurityContext = "t:ProxySecurityContext";
    PROXY_SUGGESTER_SID: ProxySecurityContext = "t:ProxySuggesterSid";
    RECURRING_DATE_TRANSITION: RecurringDateTransition = "t:RecurringDateTransition";
    RECURRING_DAY_TRANSITION: RecurringDayTransition = "t:RecurringDayTransition";
    REQUEST_SERVER_VERSION: RequestServerVersion = "t:RequestServerVersion";
    SEARCH_EXPRESSION: SearchExpression = "t:SearchExpression";
    SERIALIZED_SECURITY_CONTEXT: SerializedSecurityContext = "t:SerializedSecurityContext";
    SERVER_VERSION_INFO: ServerVersionInfo = "t:ServerVersionInfo";
    SHARING_SECURITY: EncryptedDataContainer = "t:SharingSecurity";
    SUGGESTIONS_VIEW_OPTIONS: SuggestionsViewOptions = "t:SuggestionsViewOptions";
    TIME_ZONE: SerializableTimeZone = "t:TimeZone";
    TIME_ZONE_CONTEXT: TimeZoneContext = "t:TimeZoneContext";
    TRANSITION: Transition = "t:Transition";
    USER_OOF_SETTINGS: UserOofSettings = "t:UserOofSettings";
    VALUE: Value = "t:Value";
}
