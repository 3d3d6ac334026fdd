// @generated

use ::ews_bindings::{rt, xml};
use super::ns;
use super::types::{
    DateTimePrecision, ExchangeImpersonation, ExchangeVersion, MailboxCulture, ManagementRole,
    RequestServerVersion, ServerVersionInfo, TimeZoneContext,
};

/// The headers of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestHeader {
    /// `t:DateTimePrecision`
    pub date_time_precision: Option<DateTimePrecision>,
    /// `t:ExchangeImpersonation`
    pub exchange_impersonation: Option<ExchangeImpersonation>,
    /// `t:MailboxCulture`
    pub mailbox_culture: Option<MailboxCulture>,
    /// `t:ManagementRole`
    pub management_role: Option<ManagementRole>,
    /// `t:RequestServerVersion`
    pub request_server_version: Option<RequestServerVersion>,
    /// `t:TimeZoneContext`
    pub time_zone_context: Option<TimeZoneContext>,
    /// Headers that the schema does not list.
    pub unlisted: Vec<xml::RawXml>,
}

rt::header_type! {
    RequestHeader, version request_server_version: RequestServerVersion = ExchangeVersion;
    date_time_precision: t "DateTimePrecision";
    exchange_impersonation: t "ExchangeImpersonation";
    mailbox_culture: t "MailboxCulture";
    management_role: t "ManagementRole";
    request_server_version: t "RequestServerVersion";
    time_zone_context: t "TimeZoneContext";
}

/// The headers of a response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseHeader {
    /// `t:ServerVersionInfo`
    pub server_version_info: Option<ServerVersionInfo>,
    /// Headers that the schema does not list.
    pub unlisted: Vec<xml::RawXml>,
}

rt::header_type! {
    ResponseHeader;
    server_version_info: t "ServerVersionInfo";
}
