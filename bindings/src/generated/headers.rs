// @generated

use ::ews_bindings::{Result, rt, xml};

use super::types::{
    DateTimePrecision, ExchangeImpersonation, MailboxCulture, ManagementRole,
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

impl ::ews_bindings::soap::Header for RequestHeader {
    #[inline]
    fn read_header(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DateTimePrecision") => {
                reader.fill(&mut self.date_time_precision, tag)
            }
            (rt::T, "ExchangeImpersonation") => {
                reader.fill(&mut self.exchange_impersonation, tag)
            }
            (rt::T, "MailboxCulture") => reader.fill(&mut self.mailbox_culture, tag),
            (rt::T, "ManagementRole") => reader.fill(&mut self.management_role, tag),
            (rt::T, "RequestServerVersion") => {
                reader.fill(&mut self.request_server_version, tag)
            }
            (rt::T, "TimeZoneContext") => reader.fill(&mut self.time_zone_context, tag),
            _ => reader.any(&mut self.unlisted, tag, "##any"),
        }
    }

    #[inline]
    fn write_header(&self, out: &mut rt::Writer) {
        out.element("t:DateTimePrecision", &self.date_time_precision);
        out.element("t:ExchangeImpersonation", &self.exchange_impersonation);
        out.element("t:MailboxCulture", &self.mailbox_culture);
        out.element("t:ManagementRole", &self.management_role);
        out.element("t:RequestServerVersion", &self.request_server_version);
        out.element("t:TimeZoneContext", &self.time_zone_context);
        out.any(&self.unlisted, "##any");
    }

    #[inline]
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The headers of a response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseHeader {
    /// `t:ServerVersionInfo`
    pub server_version_info: Option<ServerVersionInfo>,
    /// Headers that the schema does not list.
    pub unlisted: Vec<xml::RawXml>,
}

impl ::ews_bindings::soap::Header for ResponseHeader {
    #[inline]
    fn read_header(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ServerVersionInfo") => {
                reader.fill(&mut self.server_version_info, tag)
            }
            _ => reader.any(&mut self.unlisted, tag, "##any"),
        }
    }

    #[inline]
    fn write_header(&self, out: &mut rt::Writer) {
        out.element("t:ServerVersionInfo", &self.server_version_info);
        out.any(&self.unlisted, "##any");
    }

    #[inline]
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
