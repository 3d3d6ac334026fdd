// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ArrayOfMailboxData, FreeBusyViewOptions, SerializableTimeZone, SuggestionsViewOptions,
};

/// Complex type `m:GetUserAvailabilityRequestType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserAvailabilityRequest`.
#[doc(alias = "GetUserAvailabilityRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserAvailabilityRequest {
    /// Element `t:TimeZone`, optional.
    pub time_zone: Option<Box<SerializableTimeZone>>,
    /// Element `m:MailboxDataArray`, required.
    pub mailbox_data_array: ArrayOfMailboxData,
    /// Element `t:FreeBusyViewOptions`, optional.
    pub free_busy_view_options: Option<Box<FreeBusyViewOptions>>,
    /// Element `t:SuggestionsViewOptions`, optional.
    pub suggestions_view_options: Option<Box<SuggestionsViewOptions>>,
}

impl Eq for GetUserAvailabilityRequest {}

rt::complex_type!(
    GetUserAvailabilityRequest { name: "m:GetUserAvailabilityRequestType", required:
    "m:MailboxDataArray", bits: 1, model:
    "t:TimeZone?, m:MailboxDataArray, t:FreeBusyViewOptions?, t:SuggestionsViewOptions?"
    }
);

impl GetUserAvailabilityRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox_data_array: ArrayOfMailboxData) -> Self {
        Self {
            time_zone: None,
            mailbox_data_array,
            free_busy_view_options: None,
            suggestions_view_options: None,
        }
    }
}

rt::placeholder_new!(GetUserAvailabilityRequest: placeholder);

impl rt::ReadComplex for GetUserAvailabilityRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TimeZone") => reader.fill(&mut self.time_zone, tag),
            (rt::M, "MailboxDataArray") => {
                reader.require(&mut self.mailbox_data_array, tag, 0)
            }
            (rt::T, "FreeBusyViewOptions") => {
                reader.fill(&mut self.free_busy_view_options, tag)
            }
            (rt::T, "SuggestionsViewOptions") => {
                reader.fill(&mut self.suggestions_view_options, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetUserAvailabilityRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:TimeZone", &self.time_zone);
        out.element("m:MailboxDataArray", &self.mailbox_data_array);
        out.element("t:FreeBusyViewOptions", &self.free_busy_view_options);
        out.element("t:SuggestionsViewOptions", &self.suggestions_view_options);
    }
}

rt::root!(GetUserAvailabilityRequest, "m:GetUserAvailabilityRequest");
