// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(MailboxHoldStatus: text, placeholder);

impl rt::ReadComplex for MailboxHoldStatus {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            (rt::T, "Status") => reader.require(&mut self.status, tag, 1),
            (rt::T, "AdditionalInfo") => reader.fill(&mut self.additional_info, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxHoldStatus {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:Status", &self.status);
        out.element("t:AdditionalInfo", &self.additional_info);
    }
}
