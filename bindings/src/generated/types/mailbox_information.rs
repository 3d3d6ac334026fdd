// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(MailboxInformation: placeholder, placeholder, text);

impl rt::ReadComplex for MailboxInformation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MailboxGuid") => reader.require(&mut self.mailbox_guid, tag, 0),
            (rt::T, "MailboxAddress") => {
                reader.require(&mut self.mailbox_address, tag, 1)
            }
            (rt::T, "MailboxDisplayName") => {
                reader.require(&mut self.mailbox_display_name, tag, 2)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxInformation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MailboxGuid", &self.mailbox_guid);
        out.element("t:MailboxAddress", &self.mailbox_address);
        out.element("t:MailboxDisplayName", &self.mailbox_display_name);
    }
}
