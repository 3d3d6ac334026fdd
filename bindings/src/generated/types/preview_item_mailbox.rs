// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:PreviewItemMailboxType`, since `Exchange2013_SP1`.
#[doc(alias = "PreviewItemMailboxType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PreviewItemMailbox {
    /// Element `t:MailboxId`, required.
    pub mailbox_id: String,
    /// Element `t:PrimarySmtpAddress`, required.
    pub primary_smtp_address: String,
}

impl Eq for PreviewItemMailbox {}

rt::complex_type!(
    PreviewItemMailbox { name: "t:PreviewItemMailboxType", required:
    "t:MailboxId, t:PrimarySmtpAddress", bits: 2, model:
    "t:MailboxId, t:PrimarySmtpAddress" }
);

impl PreviewItemMailbox {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        mailbox_id: impl Into<String>,
        primary_smtp_address: impl Into<String>,
    ) -> Self {
        Self {
            mailbox_id: mailbox_id.into(),
            primary_smtp_address: primary_smtp_address.into(),
        }
    }
}

rt::placeholder_new!(PreviewItemMailbox: text, text);

impl rt::ReadComplex for PreviewItemMailbox {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MailboxId") => reader.require(&mut self.mailbox_id, tag, 0),
            (rt::T, "PrimarySmtpAddress") => {
                reader.require(&mut self.primary_smtp_address, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PreviewItemMailbox {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MailboxId", &self.mailbox_id);
        out.element("t:PrimarySmtpAddress", &self.primary_smtp_address);
    }
}
