// @generated from the schemas of version V2018_01_08.

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

/// `t:AbsoluteDateTransition`
pub const ABSOLUTE_DATE_TRANSITION: xml::Element<AbsoluteDateTransition> = xml::Element::new(
    "t:AbsoluteDateTransition",
);

/// `t:And`
pub const AND: xml::Element<And> = xml::Element::new("t:And");

/// `t:BaseItemId`
pub const BASE_ITEM_ID: xml::Element<AnyBaseItemId> = xml::Element::new("t:BaseItemId");

/// `t:Contains`
pub const CONTAINS: xml::Element<ContainsExpression> = xml::Element::new("t:Contains");

/// `t:DateTimePrecision`
pub const DATE_TIME_PRECISION: xml::Element<DateTimePrecision> = xml::Element::new(
    "t:DateTimePrecision",
);

/// `t:ExceptionFieldURI`
pub const EXCEPTION_FIELD_URI: xml::Element<PathToExceptionField> = xml::Element::new(
    "t:ExceptionFieldURI",
);

/// `t:ExchangeImpersonation`
pub const EXCHANGE_IMPERSONATION: xml::Element<ExchangeImpersonation> = xml::Element::new(
    "t:ExchangeImpersonation",
);

/// `t:Excludes`
pub const EXCLUDES: xml::Element<Excludes> = xml::Element::new("t:Excludes");

/// `t:Exists`
pub const EXISTS: xml::Element<Exists> = xml::Element::new("t:Exists");

/// `t:ExtendedFieldURI`
pub const EXTENDED_FIELD_URI: xml::Element<PathToExtendedField> = xml::Element::new(
    "t:ExtendedFieldURI",
);

/// `t:FieldURI`
pub const FIELD_URI: xml::Element<PathToUnindexedField> = xml::Element::new(
    "t:FieldURI",
);

/// `t:FreeBusyViewOptions`
pub const FREE_BUSY_VIEW_OPTIONS: xml::Element<FreeBusyViewOptions> = xml::Element::new(
    "t:FreeBusyViewOptions",
);

/// `t:IndexedFieldURI`
pub const INDEXED_FIELD_URI: xml::Element<PathToIndexedField> = xml::Element::new(
    "t:IndexedFieldURI",
);

/// `t:IsEqualTo`
pub const IS_EQUAL_TO: xml::Element<IsEqualTo> = xml::Element::new("t:IsEqualTo");

/// `t:IsGreaterThan`
pub const IS_GREATER_THAN: xml::Element<IsGreaterThan> = xml::Element::new(
    "t:IsGreaterThan",
);

/// `t:IsGreaterThanOrEqualTo`
pub const IS_GREATER_THAN_OR_EQUAL_TO: xml::Element<IsGreaterThanOrEqualTo> = xml::Element::new(
    "t:IsGreaterThanOrEqualTo",
);

/// `t:IsLessThan`
pub const IS_LESS_THAN: xml::Element<IsLessThan> = xml::Element::new("t:IsLessThan");

/// `t:IsLessThanOrEqualTo`
pub const IS_LESS_THAN_OR_EQUAL_TO: xml::Element<IsLessThanOrEqualTo> = xml::Element::new(
    "t:IsLessThanOrEqualTo",
);

/// `t:IsNotEqualTo`
pub const IS_NOT_EQUAL_TO: xml::Element<IsNotEqualTo> = xml::Element::new(
    "t:IsNotEqualTo",
);

/// `t:Mailbox`
pub const MAILBOX: xml::Element<EmailAddress> = xml::Element::new("t:Mailbox");

/// `t:MailboxCulture`
pub const MAILBOX_CULTURE: xml::Element<MailboxCulture> = xml::Element::new(
    "t:MailboxCulture",
);

/// `t:ManagementRole`
pub const MANAGEMENT_ROLE: xml::Element<ManagementRole> = xml::Element::new(
    "t:ManagementRole",
);

/// `t:MeetingInstance`
pub const MEETING_INSTANCE: xml::Element<MeetingInstance> = xml::Element::new(
    "t:MeetingInstance",
);

/// `t:MeetingSpace`
pub const MEETING_SPACE: xml::Element<MeetingSpace> = xml::Element::new(
    "t:MeetingSpace",
);

/// `t:Near`
pub const NEAR: xml::Element<Near> = xml::Element::new("t:Near");

/// `t:Not`
pub const NOT: xml::Element<Not> = xml::Element::new("t:Not");

/// `t:OofSettings`
pub const OOF_SETTINGS: xml::Element<UserOofSettings> = xml::Element::new(
    "t:OofSettings",
);

/// `t:OpenAsAdminOrSystemService`
pub const OPEN_AS_ADMIN_OR_SYSTEM_SERVICE: xml::Element<OpenAsAdminOrSystemService> = xml::Element::new(
    "t:OpenAsAdminOrSystemService",
);

/// `t:Or`
pub const OR: xml::Element<Or> = xml::Element::new("t:Or");

/// `t:ProxyPartnerToken`
pub const PROXY_PARTNER_TOKEN: xml::Element<ProxySecurityContext> = xml::Element::new(
    "t:ProxyPartnerToken",
);

/// `t:ProxySecurityContext`
pub const PROXY_SECURITY_CONTEXT: xml::Element<ProxySecurityContext> = xml::Element::new(
    "t:ProxySecurityContext",
);

/// `t:ProxySuggesterSid`
pub const PROXY_SUGGESTER_SID: xml::Element<ProxySecurityContext> = xml::Element::new(
    "t:ProxySuggesterSid",
);

/// `t:RecurringDateTransition`
pub const RECURRING_DATE_TRANSITION: xml::Element<RecurringDateTransition> = xml::Element::new(
    "t:RecurringDateTransition",
);

/// `t:RecurringDayTransition`
pub const RECURRING_DAY_TRANSITION: xml::Element<RecurringDayTransition> = xml::Element::new(
    "t:RecurringDayTransition",
);

/// `t:RequestServerVersion`
pub const REQUEST_SERVER_VERSION: xml::Element<RequestServerVersion> = xml::Element::new(
    "t:RequestServerVersion",
);

/// `t:SearchExpression`
pub const SEARCH_EXPRESSION: xml::Element<SearchExpression> = xml::Element::new(
    "t:SearchExpression",
);

/// `t:SerializedSecurityContext`
pub const SERIALIZED_SECURITY_CONTEXT: xml::Element<SerializedSecurityContext> = xml::Element::new(
    "t:SerializedSecurityContext",
);

/// `t:ServerVersionInfo`
pub const SERVER_VERSION_INFO: xml::Element<ServerVersionInfo> = xml::Element::new(
    "t:ServerVersionInfo",
);

/// `t:SharingSecurity`
pub const SHARING_SECURITY: xml::Element<EncryptedDataContainer> = xml::Element::new(
    "t:SharingSecurity",
);

/// `t:SuggestionsViewOptions`
pub const SUGGESTIONS_VIEW_OPTIONS: xml::Element<SuggestionsViewOptions> = xml::Element::new(
    "t:SuggestionsViewOptions",
);

/// `t:TimeZone`
pub const TIME_ZONE: xml::Element<SerializableTimeZone> = xml::Element::new(
    "t:TimeZone",
);

/// `t:TimeZoneContext`
pub const TIME_ZONE_CONTEXT: xml::Element<TimeZoneContext> = xml::Element::new(
    "t:TimeZoneContext",
);

/// `t:Transition`
pub const TRANSITION: xml::Element<Transition> = xml::Element::new("t:Transition");

/// `t:UserOofSettings`
pub const USER_OOF_SETTINGS: xml::Element<UserOofSettings> = xml::Element::new(
    "t:UserOofSettings",
);

/// `t:Value`
pub const VALUE: xml::Element<Value> = xml::Element::new("t:Value");

::ews_bindings::root_element!(AbsoluteDateTransition, "t:AbsoluteDateTransition");

::ews_bindings::root_element!(And, "t:And");

::ews_bindings::root_element!(ContainsExpression, "t:Contains");

::ews_bindings::root_element!(PathToExceptionField, "t:ExceptionFieldURI");

::ews_bindings::root_element!(ExchangeImpersonation, "t:ExchangeImpersonation");

::ews_bindings::root_element!(Excludes, "t:Excludes");

::ews_bindings::root_element!(Exists, "t:Exists");

::ews_bindings::root_element!(PathToExtendedField, "t:ExtendedFieldURI");

::ews_bindings::root_element!(PathToUnindexedField, "t:FieldURI");

::ews_bindings::root_element!(FreeBusyViewOptions, "t:FreeBusyViewOptions");

::ews_bindings::root_element!(PathToIndexedField, "t:IndexedFieldURI");

::ews_bindings::root_element!(IsEqualTo, "t:IsEqualTo");

::ews_bindings::root_element!(IsGreaterThan, "t:IsGreaterThan");

::ews_bindings::root_element!(IsGreaterThanOrEqualTo, "t:IsGreaterThanOrEqualTo");

::ews_bindings::root_element!(IsLessThan, "t:IsLessThan");

::ews_bindings::root_element!(IsLessThanOrEqualTo, "t:IsLessThanOrEqualTo");

::ews_bindings::root_element!(IsNotEqualTo, "t:IsNotEqualTo");

::ews_bindings::root_element!(EmailAddress, "t:Mailbox");

::ews_bindings::root_element!(MailboxCulture, "t:MailboxCulture");

::ews_bindings::root_element!(ManagementRole, "t:ManagementRole");

::ews_bindings::root_element!(MeetingInstance, "t:MeetingInstance");

::ews_bindings::root_element!(MeetingSpace, "t:MeetingSpace");

::ews_bindings::root_element!(Near, "t:Near");

::ews_bindings::root_element!(Not, "t:Not");

::ews_bindings::root_element!(
    OpenAsAdminOrSystemService, "t:OpenAsAdminOrSystemService"
);

::ews_bindings::root_element!(Or, "t:Or");

::ews_bindings::root_element!(RecurringDateTransition, "t:RecurringDateTransition");

::ews_bindings::root_element!(RecurringDayTransition, "t:RecurringDayTransition");

::ews_bindings::root_element!(RequestServerVersion, "t:RequestServerVersion");

::ews_bindings::root_element!(SearchExpression, "t:SearchExpression");

::ews_bindings::root_element!(SerializedSecurityContext, "t:SerializedSecurityContext");

::ews_bindings::root_element!(ServerVersionInfo, "t:ServerVersionInfo");

::ews_bindings::root_element!(EncryptedDataContainer, "t:SharingSecurity");

::ews_bindings::root_element!(SuggestionsViewOptions, "t:SuggestionsViewOptions");

::ews_bindings::root_element!(SerializableTimeZone, "t:TimeZone");

::ews_bindings::root_element!(TimeZoneContext, "t:TimeZoneContext");

::ews_bindings::root_element!(Transition, "t:Transition");

::ews_bindings::root_element!(Value, "t:Value");

/// Shows every element to a visitor, in alphabetical order.
pub fn visit(visitor: &mut impl xml::Visitor) {
    visitor.element(ABSOLUTE_DATE_TRANSITION);

    visitor.element(AND);

    visitor.element(BASE_ITEM_ID);

    visitor.element(CONTAINS);

    visitor.element(DATE_TIME_PRECISION);

    visitor.element(EXCEPTION_FIELD_URI);

    visitor.element(EXCHANGE_IMPERSONATION);

    visitor.element(EXCLUDES);

    visitor.element(EXISTS);

    visitor.element(EXTENDED_FIELD_URI);

    visitor.element(FIELD_URI);

    visitor.element(FREE_BUSY_VIEW_OPTIONS);

    visitor.element(INDEXED_FIELD_URI);

    visitor.element(IS_EQUAL_TO);

    visitor.element(IS_GREATER_THAN);

    visitor.element(IS_GREATER_THAN_OR_EQUAL_TO);

    visitor.element(IS_LESS_THAN);

    visitor.element(IS_LESS_THAN_OR_EQUAL_TO);

    visitor.element(IS_NOT_EQUAL_TO);

    visitor.element(MAILBOX);

    visitor.element(MAILBOX_CULTURE);

    visitor.element(MANAGEMENT_ROLE);

    visitor.element(MEETING_INSTANCE);

    visitor.element(MEETING_SPACE);

    visitor.element(NEAR);

    visitor.element(NOT);

    visitor.element(OOF_SETTINGS);

    visitor.element(OPEN_AS_ADMIN_OR_SYSTEM_SERVICE);

    visitor.element(OR);

    visitor.element(PROXY_PARTNER_TOKEN);

    visitor.element(PROXY_SECURITY_CONTEXT);

    visitor.element(PROXY_SUGGESTER_SID);

    visitor.element(RECURRING_DATE_TRANSITION);

    visitor.element(RECURRING_DAY_TRANSITION);

    visitor.element(REQUEST_SERVER_VERSION);

    visitor.element(SEARCH_EXPRESSION);

    visitor.element(SERIALIZED_SECURITY_CONTEXT);

    visitor.element(SERVER_VERSION_INFO);

    visitor.element(SHARING_SECURITY);

    visitor.element(SUGGESTIONS_VIEW_OPTIONS);

    visitor.element(TIME_ZONE);

    visitor.element(TIME_ZONE_CONTEXT);

    visitor.element(TRANSITION);

    visitor.element(USER_OOF_SETTINGS);

    visitor.element(VALUE);
}
