// @generated

use ::ews_bindings::{Result, rt, value};

use super::{EmailAddressType, ResponseType};

/// Complex type `t:AttendeeType`.
#[doc(alias = "AttendeeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Attendee {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddressType,
    /// Element `t:ResponseType`, optional.
    pub response_type: Option<ResponseType>,
    /// Element `t:LastResponseTime`, optional.
    pub last_response_time: Option<value::DateTime>,
    /// Element `t:ProposedStart`, optional, since `Exchange2013_SP1`.
    pub proposed_start: Option<value::DateTime>,
    /// Element `t:ProposedEnd`, optional, since `Exchange2013_SP1`.
    pub proposed_end: Option<value::DateTime>,
}

impl Eq for Attendee {}

rt::complex_type!(
    Attendee { name: "t:AttendeeType", required: "t:Mailbox", bits: 1, model:
    "t:Mailbox, t:ResponseType?, t:LastResponseTime?, t:ProposedStart?, t:ProposedEnd?" }
);

impl Attendee {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType) -> Self {
        Self {
            mailbox,
            response_type: None,
            last_response_time: None,
            proposed_start: None,
            proposed_end: None,
        }
    }
}

rt::placeholder_new!(Attendee: placeholder);

impl rt::ReadComplex for Attendee {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            (rt::T, "ResponseType") => reader.fill(&mut self.response_type, tag),
            (rt::T, "LastResponseTime") => reader.fill(&mut self.last_response_time, tag),
            (rt::T, "ProposedStart") => reader.fill(&mut self.proposed_start, tag),
            (rt::T, "ProposedEnd") => reader.fill(&mut self.proposed_end, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Attendee {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:ResponseType", &self.response_type);
        out.element("t:LastResponseTime", &self.last_response_time);
        out.element("t:ProposedStart", &self.proposed_start);
        out.element("t:ProposedEnd", &self.proposed_end);
    }
}
