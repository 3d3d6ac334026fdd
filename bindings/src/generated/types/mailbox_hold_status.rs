// @generated

use ::ews_bindings::{Result, xml};

use super::HoldStatus;

/// Complex type `t:MailboxHoldStatusType`, since `Exchange2013_SP1`.
#[doc(alias = "MailboxHoldStatusType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxHoldStatus {
    /// Element `t:Mailbox`, required.
    pub mailbox: String,
    /// Element `t:Status`, required.
    pub status: HoldStatus,
    /// Element `t:AdditionalInfo`, optional.
    pub additional_info: Option<String>,
}

impl Eq for MailboxHoldStatus {}

xml::complex_type!(
    MailboxHoldStatus { name: "t:MailboxHoldStatusType", required:
    "t:Mailbox, t:Status", bits: 2, model: "t:Mailbox, t:Status, t:AdditionalInfo?" }
);

impl MailboxHoldStatus {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: impl Into<String>, status: HoldStatus) -> Self {
        Self {
            mailbox: mailbox.into(),
            status,
            additional_info: None,
        }
    }
}

xml::blank_new!(MailboxHoldStatus: text, blank);

impl xml::ReadNode for MailboxHoldStatus {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            (xml::T, "Status") => input.require(&mut self.status, tag, 1),
            (xml::T, "AdditionalInfo") => input.fill(&mut self.additional_info, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MailboxHoldStatus {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:Status", &self.status);
        out.element("t:AdditionalInfo", &self.additional_info);
    }
}
