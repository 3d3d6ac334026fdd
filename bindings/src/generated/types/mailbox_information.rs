// @generated

use ::ews_bindings::{Result, xml};

use super::{Guid, SmtpAddress};

/// Complex type `t:MailboxInformationType`, since `V2016_10_10`.
#[doc(alias = "MailboxInformationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxInformation {
    /// Element `t:MailboxGuid`, required.
    pub mailbox_guid: Guid,
    /// Element `t:MailboxAddress`, required.
    pub mailbox_address: SmtpAddress,
    /// Element `t:MailboxDisplayName`, required.
    pub mailbox_display_name: String,
}

impl Eq for MailboxInformation {}

xml::complex_type!(
    MailboxInformation { name: "t:MailboxInformationType", required:
    "t:MailboxGuid, t:MailboxAddress, t:MailboxDisplayName", bits: 3, model:
    "(t:MailboxGuid, t:MailboxAddress, t:MailboxDisplayName)" }
);

impl MailboxInformation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        mailbox_guid: Guid,
        mailbox_address: SmtpAddress,
        mailbox_display_name: impl Into<String>,
    ) -> Self {
        Self {
            mailbox_guid,
            mailbox_address,
            mailbox_display_name: mailbox_display_name.into(),
        }
    }
}

xml::blank_new!(MailboxInformation: blank, blank, text);

impl xml::ReadNode for MailboxInformation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MailboxGuid") => input.require(&mut self.mailbox_guid, tag, 0),
            (xml::T, "MailboxAddress") => {
                input.require(&mut self.mailbox_address, tag, 1)
            }
            (xml::T, "MailboxDisplayName") => {
                input.require(&mut self.mailbox_display_name, tag, 2)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MailboxInformation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxGuid", &self.mailbox_guid);
        out.element("t:MailboxAddress", &self.mailbox_address);
        out.element("t:MailboxDisplayName", &self.mailbox_display_name);
    }
}
