// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:FailedSearchMailboxType`.
#[doc(alias = "FailedSearchMailboxType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FailedSearchMailbox {
    /// Element `t:Mailbox`, required, `xs:string`.
    pub mailbox: String,
    /// Element `t:ErrorCode`, required, `xs:int`.
    pub error_code: i32,
    /// Element `t:ErrorMessage`, required, `xs:string`.
    pub error_message: String,
    /// Element `t:IsArchive`, required, `xs:boolean`.
    pub is_archive: bool,
}

impl FailedSearchMailbox {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FailedSearchMailboxType",
        required: &["t:Mailbox", "t:ErrorCode", "t:ErrorMessage", "t:IsArchive"],
        bits: 4,
        content: xml::Content::Model(
            "t:Mailbox, t:ErrorCode, t:ErrorMessage, t:IsArchive",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(FailedSearchMailbox);

::ews_bindings::blank_new!(FailedSearchMailbox : text, blank, text, blank);

impl xml::ReadNode for FailedSearchMailbox {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            (xml::T, "ErrorCode") => input.require(&mut self.error_code, tag, 1),
            (xml::T, "ErrorMessage") => input.require(&mut self.error_message, tag, 2),
            (xml::T, "IsArchive") => input.require(&mut self.is_archive, tag, 3),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FailedSearchMailbox {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:ErrorCode", &self.error_code);
        out.element("t:ErrorMessage", &self.error_message);
        out.element("t:IsArchive", &self.is_archive);
    }
}
