// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:FailedSearchMailboxType`, since `Exchange2013_SP1`.
#[doc(alias = "FailedSearchMailboxType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FailedSearchMailbox {
    /// Element `t:Mailbox`, required.
    pub mailbox: String,
    /// Element `t:ErrorCode`, required.
    pub error_code: i32,
    /// Element `t:ErrorMessage`, required.
    pub error_message: String,
    /// Element `t:IsArchive`, required.
    pub is_archive: bool,
}

impl Eq for FailedSearchMailbox {}

rt::complex_type!(
    FailedSearchMailbox { name: "t:FailedSearchMailboxType", required:
    "t:Mailbox, t:ErrorCode, t:ErrorMessage, t:IsArchive", bits: 4, model:
    "t:Mailbox, t:ErrorCode, t:ErrorMessage, t:IsArchive" }
);

impl FailedSearchMailbox {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        mailbox: impl Into<String>,
        error_code: i32,
        error_message: impl Into<String>,
        is_archive: bool,
    ) -> Self {
        Self {
            mailbox: mailbox.into(),
            error_code,
            error_message: error_message.into(),
            is_archive,
        }
    }
}

rt::placeholder_new!(FailedSearchMailbox: text, placeholder, text, placeholder);

impl rt::ReadComplex for FailedSearchMailbox {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            (rt::T, "ErrorCode") => reader.require(&mut self.error_code, tag, 1),
            (rt::T, "ErrorMessage") => reader.require(&mut self.error_message, tag, 2),
            (rt::T, "IsArchive") => reader.require(&mut self.is_archive, tag, 3),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FailedSearchMailbox {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:ErrorCode", &self.error_code);
        out.element("t:ErrorMessage", &self.error_message);
        out.element("t:IsArchive", &self.is_archive);
    }
}
